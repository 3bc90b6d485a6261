import { eachAmount, sum } from "../../core/amount";
import { amountsIn, foundFields, sourceFields } from "../../core/fields";
import { defineRule } from "../../core/rule";
import { arithmetic } from "../provisions/form-itself";
import { addendsOf, lineOf } from "../addends";
import { reckon } from "../reckoning";
import { isSettledByTable } from "../sums";

export const sourcesAddUp = defineRule({
  id: "sources-add-up",
  summary: "资金来源合计等于各项来源之和。",
  category: "total-mismatch",
  severity: "error",
  basis: [arithmetic],
  appliesTo: "every-form",
  messages: {
    differs: [
      "资金来源合计 {total} 万元，各项来源之和 {sum} 万元，相差 {difference} 万元。",
      "请核对 {cells}，改正合计或有误的来源。",
    ],
    doubtful: [
      "资金来源合计 {total} 万元，各项来源之和 {sum} 万元，相差 {difference} 万元。",
      "如金额未经四舍五入，合计有误，请核对 {cells}。",
    ],
    noTotal: ["资金来源各项已有 {sum} 万元，合计却未填写。", "请在 {cell} 填写合计。"],
    noParts: ["资金来源合计 {total} 万元，却没有填写任何一项来源。", "请填写各项来源的金额。"],
  },
  reasons: { noAmount: "资金来源中有无法识别的金额。", noUnit: "资金来源的金额有的没有单位，无法比较。" },
  check(form, report) {
    const total = form.fields["sources.total"];
    const fields = foundFields(form.fields, sourceFields);
    const filled = fields.filter(({ value }) => value.is === "amount");
    if (!total || fields.length === 0) return report.notApplicable();
    const others = form.otherFunds.filter(({ horizon }) => horizon === "annual");
    if ([total, ...fields, ...others].some(({ value }) => value.is === "unreadable"))
      return report.cannotCheck([total.at], "noAmount", {});
    const amounts = amountsIn(filled);
    const computed = sum(amounts);
    if (total.value.is !== "amount") {
      if (computed === 0n) return report.notApplicable();
      return report(
        [total.at],
        "noTotal",
        { sum: computed, cell: total.at },
        { category: "missing-value", severity: "warning", related: filled.map(({ at }) => at), waits: true },
      );
    }
    const { amount } = total.value;
    if (filled.length === 0) {
      if (amount.value !== 0n)
        report(
          [total.at],
          "noParts",
          { total: amount.value },
          { severity: "warning", category: "missing-value", waits: true },
        );
      return;
    }
    const stated = filled.flatMap(lineOf);
    // Lines of other sources, such as 专项债券.
    const { addends, agrees } = addendsOf(amount, stated, others.flatMap(lineOf));
    const parts = agrees ? addends : stated;
    if (isSettledByTable(form, total.at, parts)) return;
    const found = reckon(amount, eachAmount(parts));
    const related = parts.map(({ at }) => at);
    if (found.is === "cannot-tell") return report.cannotCheck([total.at, ...related], "noUnit", {});
    if (found.is === "agrees") return;
    report(
      [total.at],
      found.is === "differs" ? "differs" : "doubtful",
      { total: amount.value, sum: found.sum, difference: found.difference, cells: [total.at, ...related] },
      { related, figures: found.figures, severity: found.severity },
    );
  },
});
