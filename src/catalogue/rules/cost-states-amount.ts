import { defineRule } from "../../core/rule";
import { costIndicators } from "../provisions/guide-2021";
import { quantified } from "../provisions/measures-2015";
import { costLines } from "../costs";

export const costStatesAmount = defineRule({
  id: "cost-states-amount",
  summary: "成本指标应当有金额或可以计算的标准。",
  category: "measurability",
  severity: "warning",
  basis: [costIndicators, quantified],
  appliesTo: "every-form",
  messages: { words: ["成本指标“{name}”的值“{value}”没有金额，无法衡量。", "请写明金额、单价或成本控制的比例。"] },
  reasons: {},
  check(form, report) {
    const lines = costLines(form);
    if (lines.length === 0) return report.notApplicable();
    for (const { is, indicator } of lines) {
      if (is === "words" && indicator.name !== null && !/[A-Za-z*]/.test(indicator.value ?? "")) {
        report(
          [indicator.valueAt],
          "words",
          { name: indicator.name, value: indicator.value ?? "" },
          { related: [indicator.nameAt] },
        );
      }
    }
  },
});
