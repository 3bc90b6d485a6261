import { translationOf } from "../../core/translation";
import type { priorYearAmount } from "./prior-year-amount";

export const english = translationOf<typeof priorYearAmount>()({
  summary: "A continuing project states its prior-year appropriation; a new project has none.",
  messages: {
    blank: [
      "The project is ticked as continuing, while the prior-year appropriation is not filled in.",
      "Please enter the prior-year appropriation in {cell}.",
    ],
    zero: [
      "The project is ticked as continuing, while the prior-year appropriation is 0.",
      "Please check the project status or the amount in {cell}.",
    ],
    isNew: [
      "The project is ticked as new, while there is a prior-year appropriation of {amount} wan yuan.",
      "Please check the project status or the amount in {cell}.",
    ],
  },
  reasons: {
    noTick: "The project status has no tick or several, so it is not known whether the project is new or continuing.",
  },
});
