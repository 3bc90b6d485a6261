import { catalogue } from "../../src/catalogue";
import { departmentOverall } from "../../src/catalogue/templates/department-overall";
import { project } from "../../src/catalogue/templates/project";
import { a1Range } from "../../src/core/sheet";
import { blank, type Template } from "../../src/core/template";
import { nearest } from "../../src/panel/checker/nearest";
import { budgetTable, emptySheet } from "./workbook";

const printed = (template: Template) => blank(template);

describe("nearest", () => {
  it.each([project, departmentOverall])("is the form itself, with nothing missing: $id", (template) => {
    expect(nearest(printed(template), catalogue)).toMatchObject({ kind: template.kind, missing: [] });
  });

  it("says where the labels stand that were found", () => {
    const { kind, found, missing } = nearest(budgetTable("汇总表"), catalogue);
    expect(kind).toBe("project");
    expect(found.map(({ text, at }) => `${text} ${a1Range(at)}`)).toEqual(["项目名称 A2", "预算单位 B2"]);
    expect(missing).toContain("绩效指标");
  });

  it("finds nothing on an empty sheet", () => {
    expect(nearest(emptySheet("空"), catalogue).found).toEqual([]);
  });
});
