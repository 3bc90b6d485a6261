import { amountsIn, foundFields, type MoneyFieldId } from "../../core/fields";
import type { Amount } from "../../core/amount";
import { amountOf, type Form } from "../../core/form";
import { defineRule } from "../../core/rule";
import { consistency } from "../provisions/form-itself";
import { reckon } from "../reckoning";

const budgets: readonly MoneyFieldId[] = ["sources.generalPublic", "sources.governmentFund", "sources.stateCapital"];
const withInsurance: readonly MoneyFieldId[] = [...budgets, "sources.socialInsurance"];

export const fiscalEqualsBudgetSources = defineRule({
  id: "fiscal-equals-budget-sources",
  summary: "年度财政拨款等于一般公共预算、政府性基金预算和国有资本经营预算之和。",
  category: "total-mismatch",
  severity: "error",
  basis: [consistency],
  appliesTo: ["project", "special-policy"],
  messages: {
    differs: [
      "年度财政拨款 {fiscal} 万元，而资金来源中各项预算收入之和为 {sum} 万元，相差 {difference} 万元。",
      "两处应当一致，请核对 {cells}。",
    ],
    differsEither: [
      "年度财政拨款 {fiscal} 万元，而资金来源中各项预算收入之和为 {sum} 万元，相差 {difference} 万元；计入社会保险基金收入为 {withInsurance} 万元，也不一致。",
      "两处应当一致，请核对 {cells}。",
    ],
  },
  reasons: {
    blank: "年度财政拨款或各项预算收入没有填写，或无法识别。",
    noUnit: "年度财政拨款与资金来源只有一处写明单位，无法比较。",
  },
  check(form, report) {
    const fiscal = form.fields["funds.annual.fiscal"];
    const fields = foundFields(form.fields, withInsurance);
    const filled = fields.filter(({ value }) => value.is === "amount");
    if (!fiscal || fields.length === 0) return report.notApplicable();
    const printed = amountOf(form, "funds.annual.fiscal");
    const amounts = amountsIn(foundFields(form.fields, budgets));
    if (!printed || amounts.length === 0 || fields.some(({ value }) => value.is === "unreadable")) {
      return report.cannotCheck([fiscal.at], "blank", {});
    }
    // Whether money of the social insurance funds counts as an appropriation is not settled everywhere.
    const insurance = amountOf(form, "sources.socialInsurance");
    const found = reckon(printed, amounts, ...(insurance ? [[...amounts, insurance]] : []));
    const cells = [fiscal.at, ...filled.map(({ at }) => at)] as const;
    if (found.is === "cannot-tell") return report.cannotCheck(cells, "noUnit", {});
    if (found.is !== "differs" || isWithGiven(form, printed, amounts) || areBeside(form, printed, amounts)) return;
    const { total, sum, difference, figures } = found;
    const holes = { fiscal: total, sum, difference, cells };
    // Another source may still come.
    const details = { figures, waits: sum < total && fields.some(({ value }) => value.is === "blank") };
    if (insurance?.value) report(cells, "differsEither", { ...holes, withInsurance: sum + insurance.value }, details);
    else report(cells, "differs", holes, details);
  },
});

/** 财政拨款 25, 政府性基金 40 and 其他资金 44 of 109: they stand beside what is appropriated, and are no parts of it. */
function areBeside(form: Form, fiscal: Amount, amounts: readonly Amount[]): boolean {
  const [total, other] = [amountOf(form, "funds.annual.total"), amountOf(form, "funds.annual.other")];
  if (!total || form.fields["sources.generalPublic"]) return false;
  return reckon(total, [fiscal, ...amounts, ...(other ? [other] : [])]).is === "agrees";
}

/** 上级补助 beside them is appropriated as well. */
function isWithGiven({ otherFunds }: Form, fiscal: Amount, amounts: readonly Amount[]): boolean {
  const given = otherFunds.filter(({ label, horizon }) => horizon === "annual" && ofGiven.test(label));
  return amountsIn(given).some((amount) => reckon(fiscal, [...amounts, amount]).is === "agrees");
}
const ofGiven = /补助|上级|中央|转移支付|专项|债券/;
