import { translationOf } from "../../core/translation";
import type { yearsOfFormAgree } from "./years-of-form-agree";

export const english = translationOf<typeof yearsOfFormAgree>()({
  summary: "The year of the title is that of the budget year stated on a line of its own.",
  messages: {
    differs: [
      "The title says {year}, while {cell} says {other}.",
      "Please check the title and {cell}, and correct the wrong year.",
    ],
  },
  reasons: {},
});
