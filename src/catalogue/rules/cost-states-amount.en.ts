import { translationOf } from "../../core/translation";
import type { costStatesAmount } from "./cost-states-amount";

export const english = translationOf<typeof costStatesAmount>()({
  summary: "Cost indicators state an amount, or a standard from which one can be worked out.",
  messages: {
    words: [
      "The cost indicator “{name}” has the target value “{value}”, which states no amount and cannot be measured.",
      "Please state an amount, a unit price, or a percentage to which costs are held.",
    ],
  },
  reasons: {},
});
