import { translationOf } from "../../core/translation";
import type { unitFitsName } from "./unit-fits-name";

export const english = translationOf<typeof unitFitsName>()({
  summary: "The unit fits the indicator's name: no percentage for a number of people or times, no count for a rate.",
  messages: {
    count: [
      "“{name}” is a number, yet the value “{value}” is a percentage.",
      "Please state the number in {cell}, or change the name to that of a rate.",
    ],
    rate: [
      "“{name}” is a rate, yet the value “{value}” is counted in “{unit}”.",
      "Please state the percentage in {cell}, or change the name to that of a number.",
    ],
  },
  reasons: {},
});
