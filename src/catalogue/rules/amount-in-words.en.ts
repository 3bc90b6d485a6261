import { translationOf } from "../../core/translation";
import type { amountInWords } from "./amount-in-words";

export const english = translationOf<typeof amountInWords>()({
  summary: "An amount that is written in digits and in words is the same in both.",
  messages: {
    differs: [
      "“{label}” is {digits} wan yuan in digits and {words} wan yuan in words.",
      "Please check {cell}, so that digits and words agree.",
    ],
  },
  reasons: {},
  terms: { total: "Total" },
});
