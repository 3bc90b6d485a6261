import { translationOf } from "../../core/translation";
import type { unitStated } from "./unit-stated";

export const english = translationOf<typeof unitStated>()({
  summary: "The number of a target value has a unit, and that of a rate its %, unless the name tells the unit.",
  messages: {
    rate: ["The indicator “{name}” is a rate, while its target value “{value}” has no %.", "Please add % in {cell}."],
    missing: [
      "The target value “{value}” of the indicator “{name}” has no unit.",
      "Please add the unit in {cell}, such as {example}.",
    ],
    many: [
      "{count} target values of this form are numbers without a unit ({cells}).",
      "Please consider stating the units, and % for rates.",
    ],
  },
  reasons: {},
  terms: { example: "pieces, times or days" },
});
