/** What a blank form lacks is to be filled in; what a form at work lacks is a fault. */
import { catalogue } from "../../src/catalogue";
import { review } from "../../src/core/review";
import type { Filling } from "../../src/core/template";
import { layOut } from "../../src/core/template/lay-out";
import { stacked } from "../../src/core/template/layout";
import { settingsFor, type Settings } from "../../src/core/template/settings";
import { sheetOf } from "../support/sheet-of-layouts";

function formOf(id: string, filling: Filling = {}, chosen: Partial<Settings> = {}, year = 2026) {
  const template = catalogue.templates.find((one) => one.id === id);
  if (!template) throw new Error(id);
  return layOut(template, settingsFor(year, { office: "云溪市", ...chosen }), filling);
}
const findingsOf = (...forms: readonly ReturnType<typeof formOf>[]) =>
  review([sheetOf(forms, "x")], catalogue).findings;
const faultsOf = (...forms: readonly ReturnType<typeof formOf>[]) =>
  findingsOf(...forms)
    .filter(({ toFill }) => !toFill)
    .map(({ rule, severity }) => `${severity} ${rule}`);

describe("a form in which nobody has written", () => {
  test.each([
    ["project", {}],
    ["project", { projectName: "公厕维护", unit: "云溪市城市管理局", code: "330001" }],
    ["special-policy", { implementingUnit: "云溪市环境卫生服务中心" }],
    ["department-overall", { unit: "云溪市城市管理局" }],
  ])("has no faults: %s with the names %j", (id, chosen) => {
    expect(faultsOf(formOf(id, {}, chosen))).toEqual([]);
    expect(new Set(findingsOf(formOf(id, {}, chosen)).map(({ severity }) => severity))).toEqual(new Set(["advice"]));
  });

  test("still has the faults that are none of filling in", () => {
    const twice = stacked([
      formOf("project", {}, { projectName: "公厕维护" }),
      formOf("project", {}, { projectName: "公厕维护" }),
    ]);
    expect(faultsOf(...twice)).toEqual(["warning projects-listed-once"]);
    const years = [2026, 2026, 2026, 2025].map((year) => formOf("project", {}, {}, year));
    expect(faultsOf(...stacked(years))).toEqual(["error years-of-workbook-agree"]);
  });
});

describe("a form at work", () => {
  test.each([
    ["a tick", "project", { "basis.1": "☑法律法规" }],
    ["another tick", "project", { nature: "☑新增项目 □延续项目" }],
    ["an amount", "project", { "funds.annual.fiscal": 30 }],
    ["an amount of nought", "project", { "sources.other": 0 }],
    ["a goal", "special-policy", { "goals.annual": "补助12部电梯的加装。" }],
    ["a text of the head", "special-policy", { period: "2026年" }],
    ["an indicator", "department-overall", { "annual.quality.name": "设施完好率" }],
    ["a value alone", "project", { "annual.quality.value": "≥95%" }],
    ["an indicator of the other half", "project", { "midLong.quality.name": "设施完好率" }],
    ["a task", "department-overall", { "tasks.1.name": "人员支出" }],
    ["an amount of a task", "department-overall", { "tasks.1.name": "人员支出", "tasks.1.fiscal": 3 }],
  ])("has faults: with %s", (_, id, filling) => {
    const findings = findingsOf(formOf(id, filling));
    expect(findings.filter(({ toFill }) => toFill)).toEqual([]);
    expect(findings.map(({ severity }) => severity)).toContain("error");
  });

  test("beside a blank one: each by itself", () => {
    const findings = findingsOf(...stacked([formOf("project"), formOf("project", { "funds.annual.fiscal": 30 })]));
    expect(new Set(findings.filter(({ form }) => form === 0).map(({ toFill }) => toFill))).toEqual(new Set([true]));
    expect(new Set(findings.filter(({ form }) => form === 1).map(({ toFill }) => toFill))).toEqual(new Set([false]));
  });
});

test("a blank form that has lost parts of the standard one is no blank standard form", () => {
  const sheet = sheetOf([formOf("project")], "x");
  const torn = {
    ...sheet,
    values: sheet.values.map((row, index) => (index > 4 && index < 13 ? row.map(() => null) : row)),
  };
  const { findings } = review([torn], catalogue);
  expect(findings.filter(({ toFill }) => toFill)).toEqual([]);
});
