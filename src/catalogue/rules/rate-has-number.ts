import { defineRule } from "../../core/rule";
import { parseTarget } from "../../core/target-value";
import { namesRate } from "../names-of-measures";
import { quantified } from "../provisions/measures-2015";
import { inNumbers } from "../provisions/practice";

export const rateHasNumber = defineRule({
  id: "rate-has-number",
  summary: "名称是比率的指标，值应当有数字。",
  category: "semantic",
  severity: "warning",
  basis: [quantified, inNumbers],
  appliesTo: "every-form",
  messages: { words: ["指标“{name}”是比率，指标值却没有数字。", "请在 {cell} 写明比率，如≥95%。"] },
  reasons: {},
  check(form, report) {
    const rates = form.indicators.filter(({ name, value }) => value !== null && name !== null && namesRate(name));
    if (rates.length === 0) return report.notApplicable();
    for (const { name, value, nameAt, valueAt, level1 } of rates) {
      if (
        level1 !== "satisfaction" &&
        !/[\d一二三四五六七八九十百零两]/.test(value ?? "") &&
        parseTarget(value ?? "").quantities.length === 0
      ) {
        report([valueAt], "words", { name: name ?? "", cell: valueAt }, { related: [nameAt] });
      }
    }
  },
});
