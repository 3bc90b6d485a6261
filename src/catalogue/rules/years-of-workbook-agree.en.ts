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
  settings: {
    forms: "The fewest forms of a batch that must state one year for it to count as the batch's year.",
    share: "The least share of a batch, in per cent, that must state that year.",
  },
});
