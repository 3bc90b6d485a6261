import { translationOf } from "../../core/translation";
import type { fiscalEqualsBudgetSources } from "./fiscal-equals-budget-sources";

export const english = translationOf<typeof fiscalEqualsBudgetSources>()({
  summary:
    "The annual budgetary appropriation equals the sum of the general public budget, the government-managed funds budget and the state capital operations budget.",
  messages: {
    differs: [
      "The annual budgetary appropriation is {fiscal} wan yuan, while the budget revenues among the sources of funds come to {sum} wan yuan, a difference of {difference} wan yuan.",
      "The two should be the same: please check {cells}.",
    ],
    differsEither: [
      "The annual budgetary appropriation is {fiscal} wan yuan, while the budget revenues among the sources of funds come to {sum} wan yuan, a difference of {difference} wan yuan; with social insurance revenue they come to {withInsurance} wan yuan, which is not the same either.",
      "The two should be the same: please check {cells}.",
    ],
  },
  reasons: {
    blank: "The annual budgetary appropriation or all budget revenues are not filled in, or cannot be read.",
    noUnit:
      "Only one of the annual budgetary appropriation and the sources of funds has a unit, so they cannot be compared.",
  },
});
