import { translationOf } from "../../core/translation";
import { indicatorPoints, points } from "../provisions/guide-2021";
import type { weightsAddUp } from "./weights-add-up";

export const english = translationOf<typeof weightsAddUp>()({
  summary: `The weights add up to ${String(indicatorPoints)} (the other ${String(points.execution)} points being the budget execution rate) or to ${String(indicatorPoints + points.execution)}, and to the printed sum, and each indicator has one.`,
  messages: {
    sum: ["The weights add up to {sum}, which is neither {indicators} nor {all}.", "Please check {cells}."],
    printed: [
      "The printed sum of the weights is {printed}, while the indicators' weights add up to {sum}.",
      "Please check {cells} and correct the sum or a weight.",
    ],
    subtotal: [
      "The printed subtotal of the weights is {printed}, which the weights above it, {weights}, do not make.",
      "Please check {cells} and correct the subtotal or a weight.",
    ],
    missing: [
      "The indicator “{name}” has no weight, while the others have.",
      "Please enter its points in the weight column.",
    ],
    emptyRow: [
      "{cell} has a weight of {points}, yet there is no indicator in its row.",
      "Please add the indicator, or give the points to others so that the sum stays the same.",
    ],
  },
  reasons: { noNumber: "Some weights cannot be read, so they cannot be added up." },
});
