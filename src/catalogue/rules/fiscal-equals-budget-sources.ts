import { agreement, sum } from "../../core/amount";
import { absolute } from "../../core/decimal";
import { amountsIn, foundFields, type MoneyFieldId } from "../../core/fields";
import { amountOf } from "../../core/form";
import { defineRule } from "../../core/rule";
import { consistency } from "../provisions/form-itself";
import { sameUnits } from "../../core/same-units";

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
    if (!sameUnits([printed, ...amounts]))
      return report.cannotCheck([fiscal.at, ...filled.map(({ at }) => at)], "noUnit", {});
    // Whether money of the social insurance funds counts as an appropriation is not settled everywhere.
    const insurance = amountOf(form, "sources.socialInsurance");
    const readings = insurance ? [amounts, [...amounts, insurance]] : [amounts];
    if (readings.some((reading) => agreement(printed, reading) !== "differs")) return;
    const related = filled.map(({ at }) => at);
    report(
      [fiscal.at, ...related],
      "differs",
      {
        fiscal: printed.value,
        sum: sum(amounts),
        difference: absolute(printed.value - sum(amounts)),
        cells: [fiscal.at, ...related],
      },
      { figures: { actual: printed.value, expected: sum(amounts) } },
    );
  },
});
