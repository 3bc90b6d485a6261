import { translationOf } from "../../core/translation";
import type { tasksAddUp } from "./tasks-add-up";

export const english = translationOf<typeof tasksAddUp>()({
  summary: "The amounts of the main tasks of the year add up, across and down.",
  messages: {
    across: [
      "“{task}” has a total of {total} wan yuan, while its parts ({parts}) come to {sum} wan yuan, a difference of {difference} wan yuan.",
      "Please check {cells}.",
    ],
    down: [
      "In the column “{column}” the tasks come to {sum} wan yuan, while the total row says {total} wan yuan, a difference of {difference} wan yuan.",
      "Please check {cells}.",
    ],
    noTotal: [
      "“{task}” has a budgetary appropriation or other funds, while its total is not filled in.",
      "Please enter the total in {cell}.",
    ],
    subtotal: [
      "“{task}” is {total} wan yuan, which is the sum neither of the tasks above it nor of those below.",
      "Please check {cells}.",
    ],
  },
  terms: { total: "Total", fiscal: "budgetary appropriation", other: "other funds" },
  reasons: {
    noAmount: "Some amounts of the tasks cannot be read, so the column “{column}” cannot be added up.",
    noAmountInRow: "Some amounts in the row “{task}” cannot be read, so they cannot be added up.",
    unsplit:
      "Some tasks state a total without budgetary appropriation and other funds, so the column “{column}” cannot be added up.",
    noUnit: "{name} and its parts: some amounts have a unit and others none, so they cannot be compared.",
    noTotalRow: "There is no total row to check the tasks against.",
  },
});
