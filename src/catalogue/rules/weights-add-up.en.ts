import { translationOf } from "../../core/translation";
import { indicatorPoints, points } from "../provisions/guide-2021";
import type { weightsAddUp } from "./weights-add-up";

export const english = translationOf<typeof weightsAddUp>()({
  summary: `The weights add up to ${String(indicatorPoints)} (the other ${String(points.execution)} points being the budget execution rate) or to ${String(indicatorPoints + points.execution)}, and each indicator has one.`,
  messages: {
    sum: ["The weights add up to {sum}, which is neither {indicators} nor {all}.", "Please check {cells}."],
    missing: [
      "The indicator “{name}” has no weight, while the others have.",
      "Please enter its points in the weight column.",
    ],
  },
  reasons: { noNumber: "Some weights cannot be read, so they cannot be added up." },
});
