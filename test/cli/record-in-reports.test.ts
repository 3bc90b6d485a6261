/** What a workbook keeps of its review stands in every report of a check. */
import { readFileSync } from "node:fs";
import path from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import type { CheckedFile } from "../../src/cli/checked-file";
import { asShipped } from "../../src/cli/office-profile";
import { isChecked, type CheckedEntry, type FileReport } from "../../src/cli/report/file-report";
import type { Format } from "../../src/cli/report/format";
import { reportIn } from "../../src/cli/report/report-in";
import { reportOfFile } from "../../src/cli/report/report-of-file";
import { Tally } from "../../src/cli/report/tally";
import { words } from "../../src/cli/words";
import { shipped, type Profile } from "../../src/core/profile/profile";
import { noProfile } from "../../src/core/profile/profile-xml";
import { Workbook } from "../core/record/workbook";
import { draw } from "../fixtures/layouts/draw";

const form = `
| 云溪市2026年市级部门预算项目支出绩效目标批复表 | < | < | < |
| 项目名称 | 公共文化活动经费 | 预算单位 | 云溪市文化服务中心 |
| 年度资金总额 | 65万元 | 其中：财政拨款 | 60万元 |
| | | 其他资金 | 0万元 |
| 年度目标 | 举办活动，群众满意。 | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 活动场次 | ≥40场次 |
| 产出指标 | 质量指标 | 活动完成率 | |
| 效益指标 | 社会效益指标 | 参与人次 | ≥2万人次 |
| 满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% |
`;

const opened = () => new Workbook([{ ...draw({ text: form }).sheet, name: "甲" }]);

function checked({ sheets, review, kept: record }: Workbook, profile: Profile = shipped): CheckedFile {
  const { used, rest } = { used: { ...asShipped, profile }, rest: { leftOut: [], uncalculated: new Map() } };
  const notes = { hidden: new Set<string>(), farOff: new Map(), wordings: { wordings: [], problem: null } };
  return {
    ...{ is: "checked", path: "甲.xlsx", used, review },
    workbook: { sheets, record, profile: noProfile, ...rest, ...notes },
  };
}

function entryOf(file: CheckedFile, language: "zh-CN" | "en" = "zh-CN"): CheckedEntry {
  const { entry } = reportOfFile(file, language);
  if (!isChecked(entry)) throw new Error();
  return entry;
}

function totalsOf(entry: CheckedEntry) {
  const tally = new Tally("alone");
  tally.file(entry);
  return tally.totals;
}

async function pageIn(format: Format, report: FileReport): Promise<string> {
  const look = {
    language: "zh-CN",
    paint: (text: string) => text,
    columns: null,
    quiet: false,
    requireForm: false,
  } as const;
  const made = await reportIn(format, look);
  const tally = new Tally("alone");
  tally.file(report.entry);
  let page = made.open() + made.file(report);
  for await (const part of made.close(tally.totals)) page += part;
  return page;
}

/** The workbook with its first error let stand, its second one to be mended, and signed by 王五. */
function reviewed(): Workbook {
  const workbook = opened();
  const [first, second] = workbook.named.filter(({ finding }) => finding.severity === "error");
  if (!first || !second) throw new Error("fewer errors than the sample has");
  workbook.decide(first, "kept", "按上级批复 <执行>");
  workbook.decide(second, "to-fix", "请补填");
  workbook.sign("王五");
  return workbook;
}

test("what was let stand is told with its reason, and counts no more", () => {
  const before = totalsOf(entryOf(checked(opened())));
  const entry = entryOf(checked(reviewed()));
  const decisions = entry.sheets[0]?.findings.map(({ decision }) => decision && [decision.is, decision.by]);
  expect(decisions).toContainEqual(["kept", "李四"]);
  expect(decisions).toContainEqual(["to-fix", "李四"]);
  const { findings, waived } = totalsOf(entry);
  expect([findings.error, waived]).toEqual([before.findings.error - 1, 1]);
  expect(words["zh-CN"].summary(totalsOf(entry))).toContain("已核实、同意保留 1；");
  expect(words.en.summary(totalsOf(entry))).toContain("1 verified or let stand;");
});

test("each form says whether it is as it was signed, and has the same fingerprint wherever it is read", () => {
  const workbook = reviewed();
  const before = entryOf(checked(workbook)).sheets[0]?.forms[0];
  expect(before?.signed).toMatchObject({ state: "unchanged", by: "王五", role: "first" });
  expect(before?.signed?.message).toMatch(/^已签审，未改动（初审 王五，.+，等级：良）$/);
  expect(before?.fingerprint).toBe(entryOf(checked(opened())).sheets[0]?.forms[0]?.fingerprint);
  workbook.edit("D7", "≥50场次");
  const after = entryOf(checked(workbook)).sheets[0]?.forms[0];
  expect(after?.signed?.state).toBe("changed");
  expect(after?.signed?.message).toMatch(/^签审后有改动（.+）：D7 “≥40场次” → “≥50场次”$/);
  expect(after?.fingerprint).not.toBe(before?.fingerprint);
  expect(entryOf(checked(opened())).sheets[0]?.forms[0]).not.toHaveProperty("signed");
  expect(entryOf(checked(opened()))).not.toHaveProperty("record");
});

test("a decision lapses in every report when its cells change, when its finding is gone, and where none may be waived", () => {
  const workbook = reviewed();
  const [kept] = workbook.decided.filter(({ decision }) => decision.is === "kept");
  const rule = kept?.decision.rule ?? "";
  workbook.edit("B3", "66万元");
  expect(entryOf(checked(workbook)).record?.notes).toEqual([
    {
      is: "decision-lapsed",
      message: expect.stringMatching(
        /^李四 对“公共文化活动经费”的一项决定（同意保留）已失效：单元格的内容变了（B3 .+）。$/,
      ),
    },
  ]);
  expect(totalsOf(entryOf(checked(workbook))).waived).toBe(0);
  workbook.edit("B3", "60万元");
  expect(entryOf(checked(workbook), "en").record?.notes).toMatchObject([
    { is: "decision-unmatched", message: expect.stringContaining("has lapsed: there is no such finding any more") },
  ]);
  const strict = { ...shipped, rules: { [rule]: { waivable: false } } };
  const barred = entryOf(checked(reviewed(), strict));
  expect(barred.record?.notes).toMatchObject([{ message: expect.stringContaining("规则设置不允许保留") }]);
  expect(totalsOf(barred).waived).toBe(0);
});

test("a damaged record is told of", () => {
  const workbook = reviewed();
  workbook.kept = { ...workbook.kept, parts: workbook.kept.parts.map((part) => part.replace("王五", "赵六")) };
  const entry = entryOf(checked(workbook));
  expect(entry.record?.notes.map(({ is }) => is)).toContain("damaged");
  expect(entry.sheets[0]?.forms[0]).not.toHaveProperty("signed");
});

test.each([
  [
    "newer",
    "of a newer version",
    (part: string) => [part.replace('version="1"', 'version="7"')],
    /更新的版本写成（版本 7）/,
  ],
  ["signOffs-gone", "whose parts a program has dropped", () => [], /原有签审记录 1 条，现在只有 0 条/],
])("a record is told of as %s: one %s", async (is, _, change, sentence) => {
  const workbook = reviewed();
  workbook.kept = { ...workbook.kept, parts: workbook.kept.parts.flatMap(change) };
  const report = reportOfFile(checked(workbook), "zh-CN");
  const entry = entryOf(checked(workbook));
  expect(entry.record?.notes).toContainEqual({ is, message: expect.stringMatching(sentence) });
  expect(entry.sheets[0]?.forms[0]).not.toHaveProperty("signed");
  // Nothing that it may have let stand is let stand.
  expect(totalsOf(entry).waived).toBe(0);
  for (const format of ["text", "html", "sarif"] as const) expect(await pageIn(format, report)).toMatch(sentence);
});

test.each<[Format, readonly string[]]>([
  [
    "text",
    [
      "同意保留（李四，2026-11-30）：按上级批复 <执行>",
      "待改（李四，2026-11-30）：请补填",
      "已签审，未改动（初审 王五",
    ],
  ],
  ["html", ["同意保留（李四，2026-11-30）：按上级批复 &lt;执行&gt;", "finding error waived", "签审意见", "内容指纹"]],
  ["json", ['"reason": "按上级批复 <执行>"', '"opinion": "同意。"', '"state": "unchanged"']],
  ["ndjson", ['"reason":"按上级批复 <执行>"', '"fingerprint":"']],
  ["sarif", ['"suppressions":', '"justification": "按上级批复 <执行>"']],
])("the %s report tells", async (format, said) => {
  const page = await pageIn(format, reportOfFile(checked(reviewed()), "zh-CN"));
  const close = (text: string) => text.replace(/": /g, '":');
  for (const one of said) expect(close(page)).toContain(close(one));
});

test("all who signed a form are listed with what they wrote, ticked off and checked by; elsewhere the last, and how many", async () => {
  const workbook = reviewed();
  workbook.sign("赵六");
  const report = reportOfFile(checked(workbook), "zh-CN");
  const page = await pageIn("html", report);
  const summaries = [...page.matchAll(/<summary>([^<]+)<\/summary>/g)].map(([, said]) => said);
  expect(summaries).toEqual([
    expect.stringMatching(/^签审意见：初审，赵六，.+，等级：良$/),
    expect.stringMatching(/^签审意见：初审，王五，.+，等级：良$/),
  ]);
  expect(page).toContain("☐有实施方案、组织和制度，目标能够实现");
  expect(page).toMatch(/核查程序 0\.1\.0，规则集 [0-9a-f]{16}，默认规则设置；记录摘要/);
  expect(await pageIn("text", report)).toMatch(/已签审，未改动（初审 赵六，.+，等级：良；共 2 次签审）/);
});

test("the figures of a finding are those of its own cells, what they should be, and by how much, without a sign", async () => {
  const workbook = opened();
  workbook.edit("B3", "70万元");
  const page = await pageIn("html", reportOfFile(checked(workbook), "zh-CN"));
  const said = [...page.matchAll(/<div class="amounts[^"]*">(.+?)<\/div>/g)].map(([, one = ""]) =>
    one
      .replace(/<[^>]+>/g, " ")
      .trim()
      .split(/ +/)
      .join(" "),
  );
  expect(said).toContain("表中 70 万元 应为 60 万元 相差 10 万元");
  expect(page).not.toMatch(/相差 <b>-/);
});

test("SARIF with what was let stand, and with what is wrong with the record, keeps to the standard's schema", async () => {
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }));
  // Draft 4 has another word for the schema's name.
  const { id, $schema, ...standard } = JSON.parse(
    readFileSync(path.resolve(__dirname, "../fixtures/schemas/sarif-2.1.0.json"), "utf8"),
  ) as { id: string; $schema: string };
  expect([id, $schema].every((name) => name.startsWith("http"))).toBe(true);
  const validate = ajv.compile(standard);
  const damaged = reviewed();
  damaged.kept = { ...damaged.kept, parts: damaged.kept.parts.map((part) => part.replace("王五", "赵六")) };
  for (const workbook of [reviewed(), damaged]) {
    const log = JSON.parse(await pageIn("sarif", reportOfFile(checked(workbook), "zh-CN"))) as {
      runs: { invocations: { toolExecutionNotifications?: unknown[] }[] }[];
    };
    void validate(log);
    expect(validate.errors ?? null).toBeNull();
    const notes = log.runs[0]?.invocations[0]?.toolExecutionNotifications ?? [];
    expect(notes.length > 0).toBe(workbook === damaged);
  }
});

test("the entry keeps to the published schema", () => {
  const ajv = addFormats(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }));
  const schema = JSON.parse(readFileSync(path.resolve(__dirname, "../../assets/report.schema.json"), "utf8")) as object;
  const validate = ajv.addSchema(schema, "report").getSchema("report#/definitions/file");
  void validate?.(JSON.parse(JSON.stringify(entryOf(checked(reviewed())))));
  expect(validate?.errors ?? null).toBeNull();
});
