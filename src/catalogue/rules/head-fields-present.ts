import { nameOfField, type FieldId } from "../../core/fields";
import type { Severity } from "../../core/findings";
import { defineRule } from "../../core/rule";
import { complete } from "../provisions/measures-2015";
import { sameName } from "../provisions/practice";

/** A blank head field is a gap of this weight. Forms of direct spending may leave the last two to the grant rules. */
const weights = [
  ["projectName", "error"],
  ["budgetUnit", "error"],
  ["department", "error"],
  ["implementingUnit", "warning"],
  ["fundManagementMeasures", "error"],
  ["period", "error"],
  ["useScope", "error"],
  ["allocationMethod", "warning"],
  ["applicationConditions", "warning"],
] as const satisfies readonly (readonly [FieldId, Severity])[];
/** Other layouts print these too, and do not always mean them to be filled. */
const everywhere: readonly FieldId[] = ["projectName", "department"];

export const headFieldsPresent = defineRule({
  id: "head-fields-present",
  summary: "表头各栏应当填写。",
  category: "missing-value",
  severity: "error",
  basis: [complete, sameName],
  appliesTo: "every-form",
  messages: {
    blank: ["“{label}”未填写。", "请在 {cell} 填写{label}。"],
    absent: ["表中没有找到“{label}”一栏。", "请对照标准表样核对表头，补上该栏。"],
  },
  reasons: {},
  terms: {
    projectName: "项目名称",
    budgetUnit: "预算单位",
    department: "部门（单位）名称",
    fundManagementMeasures: "资金管理办法",
    period: "项目起止年限",
    useScope: "使用范围",
  },
  check(form, report) {
    for (const [id, severity] of weights) {
      const field = form.fields[id];
      if (field?.value.is === "blank") {
        const weight = form.standard || everywhere.includes(id) ? severity : "advice";
        report(
          [field.at, field.labelAt],
          "blank",
          { label: nameOfField(field), cell: field.at },
          { severity: weight, waits: true },
        );
      } else if (!field && form.standard && form.lost.includes(id) && severity === "error") {
        report(
          [{ ...form.range, bottom: form.range.top }],
          "absent",
          { label: { term: id } },
          { severity: "warning", category: "missing-field" },
        );
      }
    }
  },
});
