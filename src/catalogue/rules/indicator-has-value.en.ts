import { translationOf } from "../../core/translation";
import type { indicatorHasValue } from "./indicator-has-value";

export const english = translationOf<typeof indicatorHasValue>()({
  summary: "Each level-3 indicator has a target value.",
  messages: {
    blank: [
      "The indicator “{name}” has no target value.",
      "Please enter the target value in {cell}, with number and unit where possible.",
    ],
    unfilled: [
      "The target value of the indicator “{name}” says only “{text}”, and not how much.",
      "Please complete the target value in {cell}, with number and unit.",
    ],
  },
  reasons: {
    noColumn:
      "No column was recognised as that of the target values: no row has one, while the column “{heading}” looks like them. Please say in “What was read” what this column is.",
  },
});
