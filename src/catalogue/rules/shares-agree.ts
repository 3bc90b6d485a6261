import { defineRule } from "../../core/rule";
import { arithmetic } from "../provisions/form-itself";
import { shownNumber } from "../shown-number";

const decimals = 2;

export const sharesAgree = defineRule({
  id: "shares-agree",
  summary: "占比、增减率、执行率等，应当与所依据的金额相符。",
  category: "semantic",
  severity: "warning",
  basis: [arithmetic],
  appliesTo: "every-form",
  messages: {
    differs: ["“{label}”写的是 {printed}%，按 {of} 和 {whole} 的金额应为 {expected}%。", "请核对 {cells}。"],
  },
  reasons: {},
  check(form, report) {
    const { shares = [] } = form;
    if (shares.length === 0) return report.notApplicable();
    for (const { label, at, of, whole, printed, expected, within } of shares) {
      if (within) continue;
      const cells = [at, of, whole] as const;
      report(
        [at],
        "differs",
        { label, printed: shownNumber(printed, decimals), expected: shownNumber(expected, decimals), of, whole, cells },
        { related: [of, whole] },
      );
    }
  },
});
