import { translationOf } from "../../core/translation";
import type { directionFitsName } from "./direction-fits-name";

export const english = translationOf<typeof directionFitsName>()({
  summary:
    "The operator points the way that the indicator's name does: ≤ for defects, complaints and costs, ≥ for rates of passing, coverage and satisfaction.",
  messages: {
    little: [
      "“{name}” is better the lower it is, yet the value “{value}” is a lower bound.",
      "Please check the operator in {cell}; perhaps it should be ≤.",
    ],
    much: [
      "“{name}” is better the higher it is, yet the value “{value}” is an upper bound.",
      "Please check the operator in {cell}; perhaps it should be ≥.",
    ],
    cost: [
      "The value “{value}” of the cost indicator “{name}” is a lower bound, while a cost should have an upper one.",
      "Please check the operator in {cell}; perhaps it should be ≤.",
    ],
  },
  reasons: {},
});
