import { translationOf } from "../../core/translation";
import type { yearsOfWorkbookAgree } from "./years-of-workbook-agree";

export const english = translationOf<typeof yearsOfWorkbookAgree>()({
  summary: "The titles of one unit's batch of forms state the same year.",
  messages: {
    differs: [
      "The title says {year}, while {count} other forms of this kind in the workbook say {usual}.",
      "Please check the year in {cell}.",
    ],
  },
  reasons: {},
});
