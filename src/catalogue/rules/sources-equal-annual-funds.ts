import { foundFields, sourceFields } from "../../core/fields";
import { amountOf, type Form } from "../../core/form";
import { defineRule } from "../../core/rule";
import { consistency } from "../provisions/form-itself";
import type { Amount } from "../../core/amount";
import { lineOf } from "../addends";
import { reckon } from "../reckoning";

export const sourcesEqualAnnualFunds = defineRule({
  id: "sources-equal-annual-funds",
  summary: "资金来源合计等于年度资金总额。",
  category: "total-mismatch",
  severity: "error",
  basis: [consistency],
  appliesTo: ["project", "special-policy"],
  messages: {
    differs: [
      "资金来源合计 {sources} 万元，年度资金总额 {annual} 万元，相差 {difference} 万元。",
      "两处应当一致，请核对 {cells}。",
    ],
    doubtful: [
      "资金来源合计 {sources} 万元，年度资金总额 {annual} 万元，相差 {difference} 万元。",
      "如金额未经四舍五入，两处应当一致，请核对 {cells}。",
    ],
  },
  reasons: {
    blank: "资金来源合计或年度资金总额没有填写，或无法识别。",
    noUnit: "资金来源合计与年度资金总额只有一处写明单位，无法比较。",
  },
  check(form, report) {
    const [sources, annual] = [form.fields["sources.total"], form.fields["funds.annual.total"]];
    if (!sources || !annual) return report.notApplicable();
    const [left, right] = [amountOf(form, "sources.total"), amountOf(form, "funds.annual.total")];
    if (!left || !right) return report.cannotCheck([sources.at, annual.at], "blank", {});
    const found = reckon(left, [right]);
    if (found.is === "cannot-tell") return report.cannotCheck([sources.at, annual.at], "noUnit", {});
    if (found.is === "agrees" || isWithCarriedOver(form, right, left)) return;
    const { is, severity, figures, difference } = found;
    report(
      [sources.at],
      is === "differs" ? "differs" : "doubtful",
      { sources: left.value, annual: right.value, difference, cells: [sources.at, annual.at] },
      // Another source, or another part of the funds, may still come.
      {
        related: [annual.at],
        figures,
        severity,
        waits: hasBlank(form, left.value < right.value ? "sources" : "funds"),
      },
    );
  },
});

/** The sources may be those of this year alone: with what was carried over they are all the money. */
function isWithCarriedOver({ otherFunds }: Form, annual: Amount, sources: Amount): boolean {
  const before = otherFunds.filter(({ label, horizon }) => horizon === "annual" && /结转|结余/.test(label));
  return before.flatMap(lineOf).some(({ amount }) => reckon(annual, [sources, amount]).is === "agrees");
}

/** Whether a part of the smaller of the two is blank. */
function hasBlank({ fields }: Form, smaller: "sources" | "funds"): boolean {
  const parts = smaller === "sources" ? sourceFields : (["funds.annual.fiscal", "funds.annual.other"] as const);
  return foundFields(fields, parts).some(({ value }) => value.is === "blank");
}
