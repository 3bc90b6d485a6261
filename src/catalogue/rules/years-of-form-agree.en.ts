import { translationOf } from "../../core/translation";
import type { yearsOfFormAgree } from "./years-of-form-agree";

export const english = translationOf<typeof yearsOfFormAgree>()({
  summary:
    "The year of the title is that of the budget year stated on a line of its own, and the year to be checked where the profile names one.",
  messages: {
    differs: [
      "The title says {year}, while {cell} says {other}.",
      "Please check the title and {cell}, and correct the wrong year.",
    ],
    office: [
      "The title says {year}, while the profile names {wanted} as the year to be checked.",
      "Please check the year in {cell}; if the form is meant for another year, change the profile.",
    ],
  },
  reasons: {},
});
