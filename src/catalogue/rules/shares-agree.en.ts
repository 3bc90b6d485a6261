import { translationOf } from "../../core/translation";
import type { sharesAgree } from "./shares-agree";

export const english = translationOf<typeof sharesAgree>()({
  summary: "Shares, rises over last year and rates of spending agree with the amounts that they are of.",
  messages: {
    differs: [
      "“{label}” is {printed}%, but by the amounts in {of} and {whole} it is {expected}%.",
      "Please check {cells}.",
    ],
  },
  reasons: {},
});
