import { amountsIn } from "../../core/fields";
import { defineRule } from "../../core/rule";
import { arithmetic } from "../provisions/form-itself";
import { reckon } from "../reckoning";
import { furtherSums } from "../sums";

export const tablesAddUp = defineRule({
  id: "tables-add-up",
  summary:
    "资金表里看得出相加关系的，合计应当等于各项之和：合计与小计，编号和科目的上下级，季度和年度，比上年的增减，以及多数行（列）都如此的。",
  category: "total-mismatch",
  severity: "error",
  basis: [arithmetic],
  appliesTo: "every-form",
  messages: {
    within: ["“{label}”{total} 万元，所含各项之和 {sum} 万元，相差 {difference} 万元。", "请核对 {cells}。"],
    alone: ["“{label}”{total} 万元，同一行其他各项之和 {sum} 万元，相差 {difference} 万元。", "请核对 {cells}。"],
    differs: [
      "“{label}”{total} 万元，各项之和 {sum} 万元，相差 {difference} 万元；同一张表里另有 {agreeing} 处这样相加都相符。",
      "请核对 {cells}。",
    ],
  },
  reasons: { noAmount: "“{label}”的各项中有的不是金额，无法相加。" },
  check(form, report) {
    const sums = furtherSums(form);
    if (sums.length === 0) return report.notApplicable();
    for (const { label, at, value, parts, agreeing, down, sure } of sums) {
      if (value.is !== "amount") continue;
      const odd = parts.filter((part) => part.value.is !== "amount").map((part) => part.at);
      if (odd.length > 0) {
        report.cannotCheck([at, ...odd], "noAmount", { label });
        continue;
      }
      const found = reckon(value.amount, amountsIn(parts));
      if (found.is !== "differs" && found.is !== "doubtful") continue;
      const isOneCell = parts.every((part) => part.at === at);
      const { sum, difference, figures } = found;
      const severity = sure ? found.severity : "warning";
      const related = parts.map((part) => part.at);
      const holes = { label, total: value.amount.value, sum, difference, cells: [at, ...related] };
      const details = { related, figures, severity };
      if (agreeing === 0) report([at], down || isOneCell ? "within" : "alone", holes, details);
      else report([at], "differs", { ...holes, agreeing }, details);
    }
  },
});
