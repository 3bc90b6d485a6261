/** The projects of a folder against its department's form: said where it is sure, and nowhere else. */
import { catalogue } from "../../src/catalogue/bilingual";
import { judgeFolder } from "../../src/catalogue/folder";
import { departmentOverall } from "../../src/catalogue/templates/department-overall";
import { project } from "../../src/catalogue/templates/project";
import type { Form } from "../../src/core/form";
import { say } from "../../src/core/message";
import { review } from "../../src/core/review";
import { blank, type Filling } from "../../src/core/template";
import { packed, unpacked } from "../../src/core/thin-form";
import { faultless } from "../support/faultless";

const unit = "云溪市城市管理局";

/** As it comes out of a worker or the cache. */
function formOf(kind: "project" | "department-overall", filling: Filling): Form {
  const template = kind === "project" ? project : departmentOverall;
  const [first] = review([blank(template, { ...faultless[kind], ...filling })], catalogue).sheets;
  const [form] = first?.forms ?? [];
  if (!form) throw new Error("no form");
  return unpacked(packed(form));
}

const department = (filling: Filling = {}) => formOf("department-overall", { department: unit, ...filling });
const funded = (projectName: string, total: number | string | null, filling: Filling = {}) =>
  formOf("project", { projectName, budgetUnit: `${unit} 360001`, "funds.annual.total": total, ...filling });

function judged(files: readonly (readonly Form[])[], whole = true): readonly string[] | null {
  const forms = files.flatMap((own, file) => own.map((form) => ({ file, form })));
  const verdict = judgeFolder(forms, whole, catalogue);
  return verdict && verdict.findings.map(({ message, at: [{ top }] }) => `${message} in row ${String(top + 1)}`);
}

test.each<[string, readonly (readonly Form[])[], readonly string[] | null]>([
  ["they add up", [[department()], [funded("甲", 70)], [funded("乙", 30)]], []],
  ["they are more", [[department()], [funded("甲", 70)], [funded("乙", 45)]], ["over in row 9"]],
  ["they are less", [[department()], [funded("甲", 70)], [funded("乙", 20)]], ["under in row 9"]],
  [
    "one is of another unit, so that less means nothing",
    [
      [department()],
      [funded("甲", 70)],
      [funded("丙", 9, { budgetUnit: "云溪市教育局", implementingUnit: "云溪市一小" })],
    ],
    [],
  ],
  [
    "more is more, whatever else lies there",
    [
      [department()],
      [funded("甲", 170)],
      [funded("丙", 9, { budgetUnit: "云溪市教育局", implementingUnit: "云溪市一小" })],
    ],
    ["over in row 9"],
  ],
  ["none is of the department", [[department({ department: "云溪市水利局" })], [funded("甲", 70)]], null],
  ["they are of another year", [[department()], [funded("甲", 70, { year: 2023 })]], null],
  ["there are two departments", [[department()], [department()], [funded("甲", 170)]], null],
  ["there is none", [[funded("甲", 70)], [funded("乙", 30)]], null],
  ["a project lies there twice, as an old copy", [[department()], [funded("甲", 70)], [funded("甲", 75)]], null],
  ["all are in one workbook, whose own check says it", [[department(), funded("甲", 70)], []], null],
])("%s", (_, files, said) => {
  expect(judged(files)).toEqual(said);
});

test("less means nothing where a file could not be read", () => {
  expect(judged([[department()], [funded("甲", 70)]], false)).toEqual([]);
});

test("the sentence speaks of no workbook, in either language", () => {
  const verdict = judgeFolder(
    [
      { file: 0, form: department() },
      { file: 1, form: funded("甲", 170) },
    ],
    true,
    catalogue,
  );
  const [finding] = verdict?.findings ?? [];
  if (!finding) throw new Error("nothing found");
  const sentences = (["zh-CN", "en"] as const).map(
    (language) => say({ ...finding, sheet: 0, form: 0 }, catalogue, language).what,
  );
  expect(sentences).toEqual([
    "一起核查的 1 个项目的年度资金合计 170 万元，超出部门整体表“特定项目”的 100 万元 70 万元。",
    expect.stringMatching(/^The annual funds of the projects checked together \(1\) come to 170 wan yuan/),
  ]);
  expect(verdict?.files).toEqual([1]);
});

test("a form that is compared with no other is not carried", () => {
  expect(packed({ ...department(), kind: "regional" })).toBe("");
});
