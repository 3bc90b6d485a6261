import { translationOf } from "../../core/translation";
import type { basisTicked } from "./basis-ticked";

export const english = translationOf<typeof basisTicked>()({
  summary: "At least one basis of the project is ticked or stated.",
  messages: {
    none: ["No basis of the project is ticked.", "Please tick at least one basis."],
    blank: ["“{label}” is not filled in.", "Please state the title and number of the document the project rests on."],
  },
  reasons: {},
});
