import { catalogue } from "../../src/catalogue/bilingual";
import { nearestName } from "../../src/core/nearest-name";
import { run, sample } from "./run";

const ids = catalogue.rules.map(({ id }) => id);
const chinese = /[\p{Script=Han}、。，：；（）《》]/u;

test("lists every rule once, with its severity, under its group", async () => {
  const { code, out, err } = await run(["rules"]);
  expect([code, err]).toEqual([0, ""]);
  const lines = out.trimEnd().split("\n");
  expect(lines.filter((line) => line !== "" && !line.startsWith(" "))).toEqual([
    ...["缺项", "合计", "成本", "勾选与年度", "指标的内容", "写法"],
  ]);
  const listed = lines.flatMap((line) => /^ {2}([\w-]+) +(?:错误|警告|建议) {2}\S.*。$/.exec(line)?.[1] ?? []);
  expect([...listed].sort()).toEqual(ids);
});

test("lists them in English", async () => {
  const { out } = await run(["rules", "--lang", "en"]);
  expect(out).toMatch(/^Gaps\n {2}annual-funds-present +Error +The annual total funds are filled in\.\n/);
  expect(out.replace(/“[^”]*”/g, "")).not.toMatch(chinese);
});

test.each(ids)("shows the page of %s in both languages", async (id) => {
  const pages = await Promise.all([run(["rules", id]), run(["rules", id, "--lang", "en"])]);
  expect(pages.map(({ code, err }) => [code, err])).toEqual([
    [0, ""],
    [0, ""],
  ]);
  const [zh = "", en = ""] = pages.map(({ out }) => out);
  for (const part of ["为什么", "有问题", "没有问题", "设置", "✗ ", "✓ "]) expect(zh).toContain(part);
  for (const part of ["Why", "At fault", "Without findings", "Settings"]) expect(en).toContain(part);
});

test("draws the cells in their columns", async () => {
  const { out } = await run(["rules", "funds-add-up"]);
  expect(out).toContain(
    [
      "       E               F",
      "    6  年度资金总额：  ✗ 30.00万元",
      "    7  其中：财政拨款  · 30.00万元",
      "    8  其他资金        · 5.00万元",
      "    ✗ 有问题的格   · 相关的格",
    ].join("\n"),
  );
});

test("says what an office may decide, with the default and the bounds", async () => {
  const { out } = await run(["rules", "no-repeated-texts"]);
  expect(out).toMatch(/ {2}longest +指标值不超过多少个字时，可以与别的指标相同。 （默认 20，可设 1 到 200）/);
  const english = (await run(["rules", "costs-within-annual-funds", "--lang", "en"])).out;
  expect(english).toMatch(/ {2}shortfall +A sum of the cost .* \(0 by default; 0 to 100\)/);
});

test.each([
  ["weight-ad-up", "weights-add-up"],
  ["WEIGHTS-ADD-UP", "weights-add-up"],
  ["weights", "weights-add-up"],
  ["ticked", "basis-ticked"],
  ["qqq", null],
  ["", null],
])("the name nearest to “%s” is %s", (typed, nearest) => {
  expect(nearestName(typed, ids)).toBe(nearest);
});

test.each([
  [["rules", "weight-ad-up"], /没有编号为“weight-ad-up”的规则，是不是 weights-add-up？/],
  [["rules", "qqq", "--lang", "en"], /^There is no rule "qqq"\. approval-check rules lists them all\.\n$/],
  [["rules", "a", "b"], /多了“b”/],
  [["rules", "--sheet", "x"], /没有 --sheet 这个选项/],
])("%j is refused with a sentence", async (args, sentence) => {
  const { code, out, err } = await run(args);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(sentence);
});

test("findings name the provision: in short in the text, whole in the JSON", async () => {
  const { out } = await run(["check", sample("faults.xlsx")]);
  expect(out).toContain("依据：预算填报系统·提交校验");
  expect(out).toContain("依据：财预〔2015〕88号 绩效目标的四项要求·相应匹配");
  const json = await run(["check", sample("faults.xlsx"), "--format", "json", "--lang", "en"]);
  const report = JSON.parse(json.out) as {
    files: { sheets: { findings: { rule: string; basis: Record<string, unknown>[] }[] }[] }[];
  };
  const findings = report.files.flatMap(({ sheets }) => sheets.flatMap((one) => one.findings));
  expect(findings.filter(({ basis }) => basis.length === 0)).toEqual([]);
  expect(findings.find(({ rule }) => rule === "costs-within-annual-funds")?.basis[0]).toEqual({
    id: "measures-2015.matched",
    brief: "Caiyu [2015] No. 88, four requirements of a target · matched",
    document: "Measures for Managing the Budget Performance Targets of Central Departments (Caiyu [2015] No. 88)",
    part: "four requirements of a target · matched",
    asks: "targets correspond to the work planned for the period, and fit the funds of the budget",
    seen: false,
  });
});
