import { translationOf } from "../../core/translation";
import type { equationsHold } from "./equations-hold";

export const english = translationOf<typeof equationsHold>()({
  summary:
    "Arithmetic that is written out in a cell is right, such as 20 people × 800 yuan × 12 months = 192,000 yuan.",
  messages: {
    sum: [
      "The parts of “{text}” add up to {expected}, but {printed} is written.",
      "Please check {cell} and correct the part at fault, or the result.",
    ],
    product: [
      "“{text}” comes to {expected}, but {printed} is written.",
      "Please check {cell} and correct the number at fault, or add the factor that is not written.",
    ],
  },
  reasons: {},
});
