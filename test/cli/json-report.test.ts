import { run, sample } from "./run";
import { corpus, describeWithCorpus } from "../support/corpus";

interface Report {
  readonly version: number;
  readonly files: readonly { readonly sheets: readonly Sheet[] }[];
}
interface Sheet {
  readonly name: string;
  readonly forms: readonly Record<string, unknown>[];
  readonly findings: readonly Record<string, unknown>[];
}

async function reportOf(...args: string[]): Promise<Report> {
  const { out } = await run(["check", ...args, "--format", "json"]);
  return JSON.parse(out) as Report;
}

async function sheetOf(name: string, sheetName: string): Promise<Sheet> {
  const { files } = await reportOf(sample(name), "--sheet", sheetName);
  const sheet = files[0]?.sheets[0];
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

describe("the JSON report", () => {
  test("of a project form", async () => {
    const sheet = await sheetOf("clean.xlsx", "公共文化活动");
    expect(sheet.forms).toHaveLength(1);
    expect(sheet.forms[0]).toMatchObject({
      kind: "project",
      title: "云溪市2026年市级部门预算项目支出绩效目标批复表",
      year: 2026,
      range: "A1:H28",
      tasks: [],
      tasksTotal: null,
    });
    expect(sheet.forms[0]?.["fields"]).toMatchObject({
      projectName: { value: "公共文化活动经费", cell: "B2" },
      budgetUnit: { value: "云溪市文化服务中心 360001", cell: "B3" },
      nature: { value: "continuing", cell: "B4" },
      term: { value: "recurring", cell: "F4" },
      basis: { value: ["laws", "superior-document"], cell: "B5" },
      "funds.midLong.total": { value: null, cell: "B6" },
      "funds.annual.total": { value: 60, cell: "E6" },
      "funds.annual.fiscal": { value: 60, cell: "E7" },
      "funds.annual.other": { value: null, cell: "E8" },
      "funds.priorYear": { value: 56, cell: "B9" },
      "sources.total": { value: 60, cell: "B11" },
      "goals.midLong": { value: null, cell: "B13" },
    });
    expect(sheet.forms[0]?.["indicators"]).toContainEqual({
      level1: "产出指标",
      level2: "成本指标",
      level3: "演出组织费用",
      value: "≤32万元",
      horizon: "annual",
      cells: { level3: "G20", value: "H20" },
    });
  });

  test("of a department form", async () => {
    const sheet = await sheetOf("clean.xlsx", "部门整体支出");
    expect(sheet.forms[0]).toMatchObject({
      kind: "department-overall",
      fields: { department: { value: "云溪市文化服务中心", cell: "C2" } },
      tasksTotal: { total: 757, fiscal: 742, other: 15 },
    });
    expect(sheet.forms[0]?.["tasks"]).toContainEqual({
      name: "特定项目",
      content: "文化活动、图书采购、剧场维修、手艺传习和惠民演出",
      total: 250,
      fiscal: 235,
      other: 15,
    });
    expect(sheet.forms[0]?.["indicators"]).toContainEqual({
      level1: "效益指标",
      level2: "社会效益",
      level3: "全年服务群众",
      value: "≥20万人次",
      horizon: "annual",
      cells: { level3: "D21", value: "E21" },
    });
  });

  test("of a special policy stacked below another form", async () => {
    const sheet = await sheetOf("clean.xlsx", "手艺传习与惠民演出");
    expect(sheet.forms.map(({ kind, range }) => [kind, range])).toEqual([
      ["project", "A1:H25"],
      ["special-policy", "A28:H58"],
    ]);
    expect(sheet.forms[1]?.["fields"]).toMatchObject({
      projectType: { value: "民生保障", cell: "F31" },
      basis: { value: "《云溪市公共文化服务三年行动方案（2026—2028年）》（云文发〔2025〕18号）", cell: "D35" },
      period: { value: "2026年1月—2028年12月", cell: "B41" },
    });
  });

  test("gives no value where two boxes are ticked, or none", async () => {
    const [form] = (await sheetOf("faults.xlsx", "公共文化活动")).forms;
    expect(form?.["fields"]).toMatchObject({ nature: { value: null, cell: "B4" } });
    const [other] = (await sheetOf("faults.xlsx", "小剧场维修")).forms;
    expect(other?.["fields"]).toMatchObject({
      term: { value: null, cell: "F4" },
      basis: { value: [], cell: "B5" },
      "funds.annual.other": { value: null, cell: "E8" },
    });
  });

  test("has every outcome of every rule, and the figures of a finding", async () => {
    const { version, files } = await reportOf(sample("faults.xlsx"));
    expect(version).toBe(1);
    const sheets = files[0]?.sheets ?? [];
    for (const sheet of sheets) {
      for (const form of sheet.forms) {
        expect(Object.keys(form)).toEqual([
          "kind",
          "title",
          "year",
          "range",
          "fingerprint",
          "fields",
          "tasks",
          "tasksTotal",
          "indicators",
          "passed",
          "notApplicable",
          "couldNotCheck",
        ]);
      }
      for (const finding of sheet.findings) {
        expect(Object.keys(finding)).toEqual(
          expect.arrayContaining(["id", "rule", "category", "severity", "form", "message", "todo", "related"]),
        );
        expect(finding["rule"]).toMatch(/^[a-z0-9-]+$/);
        expect(["error", "warning", "advice"]).toContain(finding["severity"]);
        expect(finding["cells"]).toEqual(expect.arrayContaining([expect.stringMatching(/^[A-Z]+\d+(:[A-Z]+\d+)?$/)]));
      }
    }
    const figures = sheets.flatMap((sheet) => sheet.findings).filter((finding) => "difference" in finding);
    expect(figures).toContainEqual(
      expect.objectContaining({ cells: ["E5"], actual: 767, expected: 757, difference: 10 }),
    );
  });
});

describeWithCorpus("the JSON report of the corpus", () => {
  test("names its sheets and forms", async () => {
    const { files } = await reportOf(corpus("laid-out.xlsx"));
    expect(files[0]?.sheets.flatMap((sheet) => sheet.forms)).toHaveLength(17);
  });
});
