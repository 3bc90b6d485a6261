import { translationOf } from "../../core/translation";
import type { fundsAddUp } from "./funds-add-up";

export const english = translationOf<typeof fundsAddUp>()({
  summary: "Total funds equal the sum of budgetary appropriation and other funds, for the year as for the medium term.",
  messages: {
    differs: [
      "{name} of {total} wan yuan differ by {difference} wan yuan from {sum} wan yuan, the sum of the budgetary appropriation ({fiscal} wan yuan) and other funds ({other} wan yuan).",
      "Please check {cells} and correct the total or its parts.",
    ],
    doubtful: [
      "{name} of {total} wan yuan differ by {difference} wan yuan from {sum} wan yuan, the sum of their parts.",
      "Unless the amounts are rounded, the total is not right: please check {cells}.",
    ],
    alone: [
      "{name} are {total} wan yuan; the only part that is listed is “{part}” with {sum} wan yuan, so that the source of {difference} wan yuan is not stated.",
      "If there are other funds, please list them; if not, please check {cells}.",
    ],
    lines: [
      "{name} are {total} wan yuan, but the lines below add to {sum} wan yuan: {difference} wan yuan apart.",
      "Please check {cells}.",
    ],
    nearest: [
      "{name} are {total} wan yuan, which no choice of the lines below adds up to: the nearest is {sum} wan yuan, the sum of {cells}, {difference} wan yuan apart.",
      "Please check the total and its lines.",
    ],
    below: [
      "“{label}” is {total} wan yuan, but the lines below it add to {sum} wan yuan: {difference} wan yuan apart.",
      "If these lines should add up to it, please check {cells}.",
    ],
    list: [
      "The total is {total} wan yuan, but the annual funds of the {count} projects in the list add to {sum} wan yuan: {difference} wan yuan apart.",
      "Please check {cells}.",
    ],
    listColumn: [
      "The total of the column “{name}” is {total} wan yuan, but the projects in the list add to {sum} wan yuan: {difference} wan yuan apart.",
      "Please check {cells}.",
    ],
    spending: [
      "The total is {total} wan yuan, but its {count} parts add to {sum} wan yuan: {difference} wan yuan apart.",
      "Please check {cells} and correct the total or its parts.",
    ],
    exceeds: [
      "“{part}” is {amount} wan yuan, more than “{whole}” of {total} wan yuan, which it is a part of.",
      "Please check {cells}.",
    ],
    noTotal: [
      "The medium-term total funds are not filled in, although their parts come to {sum} wan yuan.",
      "Please enter the medium-term total funds; if these are annual funds, please move them to the annual column.",
    ],
  },
  terms: { annual: "The annual total funds", midLong: "The medium-term total funds", total: "The total" },
  reasons: {
    noAmount: "{name} cannot be read, or one of the parts cannot.",
    noUnit: "{name} or some of the parts have no unit, so they cannot be compared.",
  },
});
