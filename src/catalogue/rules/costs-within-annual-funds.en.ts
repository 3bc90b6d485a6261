import { translationOf } from "../../core/translation";
import type { costsWithinAnnualFunds } from "./costs-within-annual-funds";

export const english = translationOf<typeof costsWithinAnnualFunds>()({
  summary:
    "The amounts of the cost indicators add up to the annual total funds and do not exceed them. Unit prices are left out.",
  messages: {
    over: [
      "The cost indicators come to {sum} wan yuan, which exceeds the annual total funds of {annual} wan yuan by {difference} wan yuan.",
      "Please check {cells} and correct the cost indicators or the total funds.",
    ],
    overPart: [
      "The cost indicators come to {sum} wan yuan, more than the annual total funds of {annual} wan yuan; “{name}” seems to be the total cost already.",
      "Please confirm which cost indicators are the total and which are its parts; otherwise check {cells}.",
    ],
    doubtful: [
      "The cost indicators come to {sum} wan yuan and the annual total funds are {annual} wan yuan, a difference of {difference} wan yuan.",
      "Unless the amounts are rounded, the two should be the same: please check {cells}.",
    ],
    under: [
      "The cost indicators come to {sum} wan yuan, which is {difference} wan yuan less than the annual total funds of {annual} wan yuan.",
      "Please add cost indicators, or state what the remaining funds are for.",
    ],
    underPrices: [
      "The cost indicators come to {sum} wan yuan, which is {difference} wan yuan less than the annual total funds of {annual} wan yuan; the unit prices in {prices} are left out.",
      "Please add quantities or totals to the unit prices, so that the cost indicators account for all funds.",
    ],
    price: [
      "“{value}” is a unit price without a quantity, so no amount follows from it.",
      "Please state the quantity, such as the number of people or days, or the total itself.",
    ],
  },
  reasons: {
    noFunds:
      "The annual total funds are not filled in or cannot be read, so there is nothing to compare the cost indicators' {sum} wan yuan with.",
    words: "The cost indicators in {cells} state no amount that could be added up.",
    unreadable: "The amounts of the cost indicators in {cells} cannot be read, so they cannot be added up.",
    noUnit: "Some of the cost indicators and annual total funds have no unit, so they cannot be compared.",
    onlyPrices: "The cost indicators are only unit prices or percentages, which cannot be added up.",
  },
  settings: {
    shortfall:
      "A sum of the cost indicators that is less than the annual funds by no more than so many per cent is not mentioned.",
  },
});
