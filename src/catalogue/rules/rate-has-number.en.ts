import { translationOf } from "../../core/translation";
import type { rateHasNumber } from "./rate-has-number";

export const english = translationOf<typeof rateHasNumber>()({
  summary: "Indicators named as rates have a target value with a number.",
  messages: {
    words: [
      "The indicator “{name}” is a rate, while its target value has no number.",
      "Please state the rate in {cell}, such as ≥95%.",
    ],
  },
  reasons: {},
});
