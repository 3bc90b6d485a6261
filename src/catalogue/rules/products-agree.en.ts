import { translationOf } from "../../core/translation";
import type { productsAgree } from "./products-agree";

export const english = translationOf<typeof productsAgree>()({
  summary: "In a table of details an amount is its quantity times its price, where that is so in most rows.",
  messages: {
    differs: [
      "The amount is printed as {printed}, but by the quantity {quantity} and the price {price} it is {expected}; rows that multiply: {right}.",
      "Please check {cells}.",
    ],
  },
  reasons: {},
});
