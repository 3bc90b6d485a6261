import { translationOf } from "../../core/translation";
import type { totalsAlike } from "./totals-alike";

export const english = translationOf<typeof totalsAlike>()({
  summary: "Totals of one kind are all formulas or none, and their formulas are alike.",
  messages: {
    typed: [
      "The total of {total} wan yuan in {cell} was typed, while the {count} other totals of its kind ({others}) are formulas.",
      "Please make it a formula too, so that it follows when a part of it changes.",
    ],
    differs: [
      "The formula {formula} in {cell} differs from those of its kind ({others}): it takes none of its own parts {parts}.",
      "Please check the formula.",
    ],
  },
  reasons: {},
});
