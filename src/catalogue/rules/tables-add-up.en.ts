import { translationOf } from "../../core/translation";
import type { tablesAddUp } from "./tables-add-up";

export const english = translationOf<typeof tablesAddUp>()({
  summary:
    "Amounts that plainly add up do: totals and subtotals of a table, numbered and coded levels, quarters and years, a change from last year, and what most rows (or columns) of a table show.",
  messages: {
    within: [
      "“{label}” is {total} wan yuan, but what it comprises adds to {sum} wan yuan: {difference} wan yuan apart.",
      "Please check {cells}.",
    ],
    alone: [
      "“{label}” is {total} wan yuan, but the others of its row add to {sum} wan yuan: {difference} wan yuan apart.",
      "Please check {cells}.",
    ],
    differs: [
      "“{label}” is {total} wan yuan, but its parts add to {sum} wan yuan: {difference} wan yuan apart; {agreeing} other totals of this table are the sums of such parts.",
      "Please check {cells}.",
    ],
  },
  reasons: { noAmount: "Some parts of “{label}” are no amounts, so that they cannot be added." },
});
