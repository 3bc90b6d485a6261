import { translationOf } from "../../core/translation";
import type { productsAgree } from "./products-agree";

export const english = translationOf<typeof productsAgree>()({
  summary:
    "In a table of details an amount is its quantity times its price, or people, standard and months multiplied, where that is so in most rows.",
  messages: {
    differs: [
      "The amount is printed as {printed}, but {factors} multiplied make {expected}; rows that multiply so: {agreeing}.",
      "Please check {cells}.",
    ],
  },
  reasons: {},
});
