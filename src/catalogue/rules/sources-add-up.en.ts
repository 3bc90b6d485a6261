import { translationOf } from "../../core/translation";
import type { sourcesAddUp } from "./sources-add-up";

export const english = translationOf<typeof sourcesAddUp>()({
  summary: "The total of the sources of funds equals the sum of all sources.",
  messages: {
    differs: [
      "The total of the sources of funds is {total} wan yuan, while the sources come to {sum} wan yuan, a difference of {difference} wan yuan.",
      "Please check {cells} and correct the total or the source at fault.",
    ],
    doubtful: [
      "The total of the sources of funds is {total} wan yuan, while the sources come to {sum} wan yuan, a difference of {difference} wan yuan.",
      "Unless the amounts are rounded, the total is not right: please check {cells}.",
    ],
    noTotal: [
      "The sources of funds come to {sum} wan yuan, while their total is not filled in.",
      "Please enter the total in {cell}.",
    ],
    noParts: [
      "The total of the sources of funds is {total} wan yuan, while no source is filled in.",
      "Please enter the amount of each source.",
    ],
  },
  reasons: {
    noAmount: "Some amounts among the sources of funds cannot be read.",
    noUnit: "Some amounts among the sources of funds have no unit, so they cannot be compared.",
  },
});
