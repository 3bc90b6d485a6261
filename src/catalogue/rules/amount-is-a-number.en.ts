import { translationOf } from "../../core/translation";
import type { amountIsANumber } from "./amount-is-a-number";

export const english = translationOf<typeof amountIsANumber>()({
  summary: "Amounts are numbers.",
  messages: {
    negative: ["“{label}” is negative ({amount} wan yuan).", "Please check the amount in {cell}."],
    field: ["“{label}” holds “{text}”, which is not an amount.", "Please enter a number with its unit in {cell}."],
    cost: [
      "The cost indicator “{name}” has the target value “{text}”, which is not an amount.",
      "Please enter a number with its unit in {cell}.",
    ],
    table: ["“{text}”, among the parts of “{label}”, is not an amount.", "Please enter one number in {cell}."],
    garbled: ["“{text}” is not a number, though those in its row or column are.", "Please enter one number in {cell}."],
    task: ["“{task}” has the amount “{text}”, which is not a number.", "Please enter a number in {cell}."],
  },
  reasons: {},
  terms: { total: "Total" },
});
