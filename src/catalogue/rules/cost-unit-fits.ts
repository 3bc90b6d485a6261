import { defineRule } from "../../core/rule";
import { valueInParts } from "../provisions/practice";
import { costIndicators } from "../provisions/guide-2021";
import { costLines } from "../costs";
import { slippedUnit } from "../unit-slip";

export const costUnitFits = defineRule({
  id: "cost-unit-fits",
  summary: "成本指标的金额应当写明单位，元与万元不得混淆。",
  category: "unit",
  severity: "error",
  basis: [valueInParts, costIndicators],
  appliesTo: "every-form",
  messages: {
    slipped: ["“{value}”的单位看来有误：换成{unit}，成本指标合计正好等于年度资金总额。", "请核对 {cell} 的单位。"],
    missing: ["成本指标“{name}”的值“{value}”没有写明金额单位。", "请写明元或万元。"],
  },
  reasons: {},
  check(form, report) {
    const lines = costLines(form);
    if (lines.length === 0) return report.notApplicable();
    const slipped = slippedUnit(form, lines);
    if (slipped) {
      const { valueAt, nameAt, value } = slipped.indicator;
      report(
        [valueAt],
        "slipped",
        { value: value ?? "", unit: slipped.amounts[0]?.unit === "元" ? "万元" : "元", cell: valueAt },
        { related: [nameAt] },
      );
    }
    for (const { is, indicator } of lines) {
      if (is === "no-unit")
        report(
          [indicator.valueAt],
          "missing",
          { name: indicator.name ?? "", value: indicator.value ?? "" },
          { severity: "warning", related: [indicator.nameAt] },
        );
    }
  },
});
