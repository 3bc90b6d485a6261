import path from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { project } from "../../src/catalogue/templates/project";
import { widthOf } from "../../src/cli/columns";
import { wordingMeanings, writeWordings, type Wording } from "../../src/core/recognise/words/wordings";
import { blank } from "../../src/core/template";
import { faultless } from "../support/faultless";
import { temporaryFiles } from "../support/temporary-files";
import { run, sample } from "./run";

const { folder, file } = temporaryFiles();

/** A project form whose office calls things its own way. */
async function oddBook(): Promise<string> {
  const { values, merges } = blank(project, faultless["project"]);
  const rows = values.map((row) => row.map((value) => (value === "实施单位及责任人" ? "甲乙丙" : value)));
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "甲",
        rows,
        merges: merges.map(({ top, left, bottom, right }) => ({
          ...{ startRow: top, startCol: left, endRow: bottom, endCol: right },
        })),
      },
    ],
  });
  return file("叫法.xlsx", bytes);
}
const taught: readonly Wording[] = [{ text: "甲乙丙", means: "implementingUnit" }];

describe("what was read", () => {
  test("is listed with its cells: head, money as a tree, goals, indicators by category", async () => {
    const { code, out, err } = await run(["read", sample("clean.xlsx"), "--sheet", "公共文化活动"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const lines = out.split("\n").map((line) => line.trimEnd());
    expect(lines).toEqual(
      expect.arrayContaining([
        "  云溪市2026年市级部门预算项目支出绩效目标批复表 · 部门预算项目支出 · 2026 年度 · A1:H28",
        "      项目名称          公共文化活动经费           B2",
        "      立项依据          ☑ 法律法规 ☑ 上级文件要求  B5",
        "      年度资金总额              60        E6",
        "        其中：财政拨款          60        E7",
        "      资金来源：合计            60        B11",
        "        1.一般公共预算收入      60        C11",
        "      产出指标 / 数量指标",
        "        举办广场演出               ≥24场             G15 H15",
      ]),
    );
  });

  test("is no judgement: faults leave the exit code at 0, and none is listed", async () => {
    const { code, out } = await run(["read", sample("faults.xlsx")]);
    expect(code).toBe(0);
    expect(out).not.toMatch(/错误|警告/);
  });

  test("lists the main tasks of a department, with their total", async () => {
    const { out } = await run(["read", sample("clean.xlsx"), "--sheet", "部门整体支出"]);
    expect(out).toContain("特定项目  250    235    15        B9");
    expect(out).toContain("合计      757    742    15        B5");
  });

  test("speaks English", async () => {
    const { out } = await run(["read", sample("clean.xlsx"), "--lang", "en"]);
    expect(out).toContain("Money (万元)");
    expect(out).toMatch(/1 file, \d+ forms, 0 not understood\./);
  });

  test("is the same data in JSON", async () => {
    const { out } = await run(["read", sample("clean.xlsx"), "--sheet", "公共文化活动", "--format", "json"]);
    const form = JSON.parse(out).files[0].sheets[0].forms[0];
    expect(Object.keys(form)).toEqual(
      "kind title titleCell year yearCell range unit standard fields money tasks tasksTotal goals indicators columns lost unread".split(
        " ",
      ),
    );
    expect(form).toMatchObject({ kind: "project", year: 2026, titleCell: "A1", range: "A1:H28" });
    expect(form.fields[0]).toEqual({
      ...{ id: "projectName", label: "项目名称", labelCell: "A2", cell: "B2", value: "公共文化活动经费" },
      why: "wording",
    });
    expect(form.money[0]).toMatchObject({
      ...{ id: "funds.annual.total", value: 60, cell: "E6" },
      parts: [
        { id: "funds.annual.fiscal", value: 60 },
        { id: "funds.annual.other", value: null },
        { id: "funds.procurement" },
        { id: "funds.serviceProcurement" },
      ],
    });
    expect(form.indicators[0]).toMatchObject({
      ...{
        level1: "output",
        level2: "quantity",
        name: "举办广场演出",
        value: "≥24场",
        nameCell: "G15",
        valueCell: "H15",
      },
    });
  });

  test("a file that cannot be read is told of, and the exit code is 2", async () => {
    const missing = path.join(folder, "没有.xlsx");
    const { code, out, err } = await run(["read", missing, sample("clean.xlsx")]);
    expect(code).toBe(2);
    expect(err).toContain("找不到文件");
    expect(out).toContain("1 个文件无法读取");
  });
});

describe("an office's own wordings", () => {
  test("are read from a file, and every reading by them says so", async () => {
    const wordings = file("叫法.json", writeWordings(taught));
    const { out } = await run(["read", await oddBook(), "--wordings", wordings]);
    expect(out).toMatch(/甲乙丙 +云溪市环境卫生服务中心 林青 +\w+ +← 读作“实施单位及责任人”，按本单位的叫法/);
  });

  test("count for check, too", async () => {
    const book = await oddBook();
    const wordings = file("叫法.json", writeWordings(taught));
    const fields = async (...more: string[]) =>
      JSON.parse((await run(["check", book, "--format", "json", ...more])).out).files[0].sheets[0].forms[0]
        .fields as object;
    expect(await fields("--wordings", wordings)).toMatchObject({
      implementingUnit: { value: "云溪市环境卫生服务中心 林青" },
    });
  });

  test.each([
    ["{", /不是 JSON.*请用窗格/, /is not JSON/],
    ["[]", /没有 wordings 列表/, /no list "wordings"/],
    ['{"version": 2, "wordings": []}', /更新的版本写成（版本 2）/, /later version \(2\)/],
    ['{"wordings": [{"text": "甲", "means": "basis"}, {"text": "", "means": "basis"}]}', /第 2 条的 text/, /entry 2/],
    ['{"wordings": [{"text": "甲"}]}', /第 1 条没有写 means/, /entry 1 has no means/],
    ['{"wordings": [{"text": "甲", "means": "unit\\u001b[2J"}]}', /“unit”不认识.*read --help/, /"unit" of entry 1/],
  ])("%j is refused in one sentence that says where and what to do", async (content, chinese, english) => {
    const wordings = file("坏.json", content);
    for (const [lang, sentence] of [
      ["zh-CN", chinese],
      ["en", english],
    ] as const) {
      const { code, out, err } = await run(["check", sample("clean.xlsx"), "--wordings", wordings, "--lang", lang]);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain("坏.json");
      expect(err).toMatch(sentence);
      expect(err.trimEnd()).not.toContain("\n");
    }
  });

  test("a file that is not there", async () => {
    const { code, err } = await run(["read", sample("clean.xlsx"), "--wordings", path.join(folder, "无.json")]);
    expect(code).toBe(2);
    expect(err).toMatch(/^叫法文件“.*无\.json”找不到，请检查路径和文件名。\n$/);
  });

  test("all that a wording may mean is listed by the help", async () => {
    for (const lang of ["zh-CN", "en"]) {
      const { code, out } = await run(["read", "--help", "--lang", lang]);
      expect(code).toBe(0);
      for (const meaning of wordingMeanings) expect(out).toContain(`  ${meaning} `);
    }
  });
});

test.each([
  ["项目 A", 6],
  ["≥95%", 4],
  ["（空白）", 8],
  ["𠮷", 2],
])("%s is %i letters wide on a terminal", (text, width) => {
  expect(widthOf(text)).toBe(width);
});
