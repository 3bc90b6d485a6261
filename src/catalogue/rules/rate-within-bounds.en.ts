import { translationOf } from "../../core/translation";
import type { rateWithinBounds } from "./rate-within-bounds";

export const english = translationOf<typeof rateWithinBounds>()({
  summary: "Rates lie between 0 and 100%.",
  messages: {
    over: ["“{name}” is a rate, and “{value}” is above 100%.", "Please check the figure in {cell}."],
    unsure: [
      "The target value “{value}” of “{name}” is above 100%.",
      "If it is a rate, please check the figure in {cell}.",
    ],
  },
  reasons: {},
});
