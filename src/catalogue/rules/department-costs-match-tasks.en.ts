import { translationOf } from "../../core/translation";
import type { departmentCostsMatchTasks } from "./department-costs-match-tasks";

export const english = translationOf<typeof departmentCostsMatchTasks>()({
  summary: "The department's cost indicators agree with the amounts of the main tasks of the year.",
  messages: {
    over: [
      "The cost indicators come to {sum} wan yuan, which exceeds the {total} wan yuan of the main tasks of the year by {difference} wan yuan.",
      "Please check {cells}.",
    ],
    under: [
      "The cost indicators come to {sum} wan yuan, which is {difference} wan yuan less than the {total} wan yuan of the main tasks of the year.",
      "Please check {cells}, and add or correct cost indicators.",
    ],
    line: [
      "“{name}” is {cost} wan yuan in the cost indicators and {task} wan yuan in the main tasks of the year, a difference of {difference} wan yuan.",
      "Both are about the same task: please check {cells}.",
    ],
  },
  reasons: {
    noTotal: "The main tasks of the year have no usable total to compare the cost indicators with.",
    words: "Some cost indicators state no amount, so they cannot be added up.",
    noUnit:
      "Some amounts of the cost indicators and of the main tasks have a unit and others none, so they cannot be compared.",
    unreadable: "Some amounts of the cost indicators cannot be read, so they cannot be added up.",
  },
  settings: {
    shortfall:
      "A sum of the cost indicators that is less than the year's main tasks by no more than so many per cent is not mentioned.",
  },
});
