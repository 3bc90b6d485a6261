import { translationOf } from "../../core/translation";
import type { oneTick } from "./one-tick";

export const english = translationOf<typeof oneTick>()({
  summary: "Project status, duration and type have one tick each, and no more.",
  messages: {
    none: ["Nothing is ticked for “{label}”: {options}.", "Please tick one of them."],
    several: [
      "{count} options are ticked for “{label}”: {ticked}.",
      "Only one can be ticked: please correct the ticks.",
    ],
    blank: ["“{label}” is not filled in.", "Please tick an option or fill it in."],
  },
  reasons: {},
});
