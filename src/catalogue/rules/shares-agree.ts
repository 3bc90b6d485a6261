import { defineRule } from "../../core/rule";
import { arithmetic } from "../provisions/form-itself";

export const sharesAgree = defineRule({
  id: "shares-agree",
  summary: "占比应当等于本行金额除以合计。",
  category: "semantic",
  severity: "warning",
  basis: [arithmetic],
  appliesTo: "every-form",
  messages: {
    differs: ["占比写的是 {printed}%，按 {of} 和 {whole} 的金额应为 {expected}%。", "请核对 {cells}。"],
  },
  reasons: {},
  check(form, report) {
    const { shares = [] } = form;
    if (shares.length === 0) return report.notApplicable();
    for (const { at, of, whole, printed, expected, within } of shares) {
      if (within) continue;
      const cells = [at, of, whole] as const;
      report(
        [at],
        "differs",
        { printed: shown(printed), expected: shown(expected), of, whole, cells },
        { related: [of, whole] },
      );
    }
  },
});

const shown = (share: number) => String(Number(share.toFixed(2)));
