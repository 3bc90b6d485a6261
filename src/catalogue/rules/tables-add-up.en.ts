import { translationOf } from "../../core/translation";
import type { tablesAddUp } from "./tables-add-up";

export const english = translationOf<typeof tablesAddUp>()({
  summary: "In a table of amounts, what most rows (or columns) add up to a total, the others add up to theirs.",
  messages: {
    alone: [
      "“{label}” is {total} wan yuan, but the others of its row add to {sum} wan yuan: {difference} wan yuan apart.",
      "Please check {cells}.",
    ],
    differs: [
      "“{label}” is {total} wan yuan, but its parts add to {sum} wan yuan: {difference} wan yuan apart; {agreeing} other totals of this table are the sums of such parts.",
      "Please check {cells}.",
    ],
  },
  reasons: {},
});
