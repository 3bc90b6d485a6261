import { amountsIn } from "../../core/fields";
import { defineRule } from "../../core/rule";
import { arithmetic } from "../provisions/form-itself";
import { reckon } from "../reckoning";
import type { Form, TableSum } from "../../core/form";

export const tablesAddUp = defineRule({
  id: "tables-add-up",
  summary: "资金表里，多数行（列）能相加得出合计的，其余的行（列）也应当如此。",
  category: "total-mismatch",
  severity: "error",
  basis: [arithmetic],
  appliesTo: "every-form",
  messages: {
    differs: [
      "“{label}”{total} 万元，各项之和 {sum} 万元，相差 {difference} 万元；同一张表里另有 {agreeing} 处这样相加都相符。",
      "请核对 {cells}。",
    ],
  },
  reasons: {},
  check(form, report) {
    const sums = (form.tableSums ?? []).filter((sum) => !isComparedElsewhere(sum, form));
    if (sums.length === 0) return report.notApplicable();
    for (const { label, at, value, parts, agreeing } of sums) {
      const found = value.is === "amount" ? reckon(value.amount, amountsIn(parts)) : null;
      if (!found || value.is !== "amount" || found.is === "agrees" || found.is === "cannot-tell") continue;
      if (found.is === "rounded") continue;
      const { sum, difference, figures, severity } = found;
      const related = parts.map((part) => part.at);
      report(
        [at],
        "differs",
        { label, total: value.amount.value, sum, difference, agreeing, cells: [at, ...related] },
        { related, figures, severity },
      );
    }
  },
});

/** The totals of fields, tasks and lists have rules of their own, where their parts are the same. */
function isComparedElsewhere({ at, parts }: TableSum, { fields, spending, listTotals, tasksTotal }: Form): boolean {
  if (spending?.at === at || tasksTotal?.total?.at === at || listTotals?.some((total) => total.at === at)) return true;
  const isPart = (cell: { readonly at: Form["range"] } | undefined) => parts.some((part) => part.at === cell?.at);
  return (["annual", "midLong"] as const).some(
    (half) =>
      fields[`funds.${half}.total`]?.at === at &&
      (isPart(fields[`funds.${half}.fiscal`]) || isPart(fields[`funds.${half}.other`])),
  );
}
