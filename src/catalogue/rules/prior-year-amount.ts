import { amountOf, tickedOf } from "../../core/form";
import { defineRule } from "../../core/rule";
import { complete } from "../provisions/measures-2015";

export const priorYearAmount = defineRule({
  id: "prior-year-amount",
  summary: "延续项目应当填写以前年度预算安排，新增项目不应当有。",
  category: "missing-value",
  severity: "error",
  basis: [complete],
  appliesTo: ["project"],
  messages: {
    blank: ["勾选了延续项目，以前年度预算安排却未填写。", "请在 {cell} 填写以前年度的预算安排。"],
    zero: ["勾选了延续项目，以前年度预算安排却是 0。", "请核对项目属性或 {cell} 的金额。"],
    isNew: ["勾选了新增项目，却有以前年度预算安排 {amount} 万元。", "请核对项目属性或 {cell} 的金额。"],
  },
  reasons: { noTick: "项目属性没有勾选，或勾选了多项，不能判断是新增还是延续。" },
  check(form, report) {
    const prior = form.fields["funds.priorYear"];
    const ticked = tickedOf(form, "nature");
    if (!prior || ticked === null) return report.notApplicable();
    if (ticked.length !== 1) return report.cannotCheck([form.fields.nature?.at ?? prior.at], "noTick", {});
    const amount = amountOf(form, "funds.priorYear");
    const continuing = /延续/.test(ticked[0] ?? "");
    const related = form.fields.nature ? [form.fields.nature.at] : [];
    if (continuing && prior.value.is === "blank")
      report([prior.at], "blank", { cell: prior.at }, { related, waits: true });
    else if (continuing && amount?.value === 0n)
      report([prior.at], "zero", { cell: prior.at }, { related, severity: "warning" });
    else if (!continuing && amount && amount.value > 0n) {
      report(
        [prior.at],
        "isNew",
        { amount: amount.value, cell: prior.at },
        { related, severity: "warning", category: "semantic" },
      );
    }
  },
});
