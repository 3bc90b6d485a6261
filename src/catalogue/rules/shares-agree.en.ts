import { translationOf } from "../../core/translation";
import type { sharesAgree } from "./shares-agree";

export const english = translationOf<typeof sharesAgree>()({
  summary: "A share is the amount of its row divided by the total.",
  messages: {
    differs: [
      "The share is printed as {printed}%, but by the amounts in {of} and {whole} it is {expected}%.",
      "Please check {cells}.",
    ],
  },
  reasons: {},
});
