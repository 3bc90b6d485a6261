import { holdsErrorValue } from "../../core/error-value";
import { defineRule } from "../../core/rule";
import { sound } from "../provisions/measures-2015";

export const indicatorHasValue = defineRule({
  id: "indicator-has-value",
  summary: "每个三级指标都应当有指标值。",
  category: "missing-value",
  severity: "error",
  basis: [sound],
  appliesTo: "every-form",
  messages: {
    blank: ["指标“{name}”没有指标值。", "请在 {cell} 填写指标值，尽量写明数量和单位。"],
    unfilled: ["指标“{name}”的指标值只写了“{text}”，没有写明是多少。", "请在 {cell} 补全指标值，写明数量和单位。"],
  },
  reasons: {
    noColumn: "没有认出哪一栏是指标值：各行都没有值，而“{heading}”一栏像是指标值。请在“读表结果”中说明这一栏是什么。",
  },
  check(form, report) {
    if (form.indicators.length === 0) return report.notApplicable();
    const doubt = form.doubts.find((one) => one.of === "value");
    if (doubt) return report.cannotCheck([doubt.at], "noColumn", { heading: doubt.heading });
    for (const { name, value, unfilled, valueAt, nameAt } of form.indicators) {
      if (name === null || value !== null || (unfilled !== null && holdsErrorValue(unfilled))) continue;
      if (unfilled === null) report([valueAt, nameAt], "blank", { name, cell: valueAt }, { waits: true });
      else report([valueAt, nameAt], "unfilled", { name, text: unfilled, cell: valueAt }, { waits: true });
    }
  },
});
