import { translationOf } from "../../core/translation";
import type { tablesMatchAnnualFunds } from "./tables-match-annual-funds";

export const english = translationOf<typeof tablesMatchAnnualFunds>()({
  summary:
    "The total of a table of details, such as an allocation, spending by item or a plan of payments, equals the year's funds.",
  messages: {
    differs: [
      "The total of “{heading}” is {total} wan yuan, the year's funds are {annual} wan yuan: a difference of {difference} wan yuan.",
      "If the table lists all of the money, both should be the same: please check {cells}.",
    ],
    unnamed: [
      "The total of the table is {total} wan yuan, the year's funds are {annual} wan yuan: a difference of {difference} wan yuan.",
      "If the table lists all of the money, both should be the same: please check {cells}.",
    ],
  },
  reasons: {},
});
