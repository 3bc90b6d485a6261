import { translationOf } from "../../core/translation";
import type { formulaCoversParts } from "./formula-covers-parts";

export const english = translationOf<typeof formulaCoversParts>()({
  summary:
    "The formula of a total takes in just its parts: no row is left out, no subtotal is added again, and all parts are numbers.",
  messages: {
    leftOut: ["The formula {formula} in {cell} leaves out {cells}.", "Please add what is left out to the formula."],
    takenIn: [
      "The formula {formula} in {cell} also adds {cells}, which is none of the parts (a subtotal, say).",
      "Please take it out of the formula.",
    ],
    text: [
      "The formula {formula} in {cell} does not count {cells}: the number there is text.",
      "Please make it a number.",
    ],
    textBeside: [
      "The range of the formula {formula} in {cell} holds numbers that are text ({cells}); the total agrees only because it does not count them.",
      "Please take them out of the range: once they are numbers, the total will be wrong.",
    ],
  },
  reasons: {},
});
