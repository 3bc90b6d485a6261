import { defineRule } from "../../core/rule";
import { doubledBound } from "../../core/target-value";
import { valueInParts } from "../provisions/practice";
import { clear } from "../provisions/measures-2015";

export const oneOperator = defineRule({
  id: "one-operator",
  summary: "一个指标值只写一个界限，如≥80%，不写≥80%以上。",
  category: "format",
  severity: "warning",
  basis: [valueInParts, clear],
  appliesTo: "every-form",
  messages: { doubled: ["“{value}”把界限写了两遍（{bounds}）。", "请只保留一个，如写≥80%或80%以上。"] },
  reasons: {},
  check(form, report) {
    if (form.indicators.length === 0) return report.notApplicable();
    for (const { value, valueAt, nameAt } of form.indicators) {
      const bounds = value === null ? null : doubledBound(value);
      if (value !== null && bounds) report([valueAt], "doubled", { value, bounds }, { related: [nameAt] });
    }
  },
});
