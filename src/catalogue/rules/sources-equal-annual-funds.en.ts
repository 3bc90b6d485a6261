import { translationOf } from "../../core/translation";
import type { sourcesEqualAnnualFunds } from "./sources-equal-annual-funds";

export const english = translationOf<typeof sourcesEqualAnnualFunds>()({
  summary: "The total of the sources of funds equals the annual total funds.",
  messages: {
    differs: [
      "The total of the sources of funds is {sources} wan yuan and the annual total funds are {annual} wan yuan, a difference of {difference} wan yuan.",
      "The two should be the same: please check {cells}.",
    ],
    doubtful: [
      "The total of the sources of funds is {sources} wan yuan and the annual total funds are {annual} wan yuan, a difference of {difference} wan yuan.",
      "Unless the amounts are rounded, the two should be the same: please check {cells}.",
    ],
  },
  reasons: {
    blank: "The total of the sources of funds or the annual total funds are not filled in, or cannot be read.",
    noUnit:
      "Only one of the total of the sources of funds and the annual total funds has a unit, so they cannot be compared.",
  },
});
