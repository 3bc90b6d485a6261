import { translationOf } from "../../core/translation";
import type { annualGoalPresent } from "./annual-goal-present";

export const english = translationOf<typeof annualGoalPresent>()({
  summary: "The annual target is filled in, and stands in its own box.",
  messages: {
    blank: ["“{label}” is not filled in.", "Please state in {cell} the outputs and outcomes planned for this year."],
    absent: ["No box for the annual target was found in this form.", "Please add the annual target."],
    misplaced: [
      "The target stands in the medium-term box while the annual box is blank; as no medium-term funds are filled in, it seems to be in the wrong box.",
      "If it is the annual target, please move it to {cell}.",
    ],
  },
  reasons: {},
});
