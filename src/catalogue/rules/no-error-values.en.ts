import { translationOf } from "../../core/translation";
import type { noErrorValues } from "./no-error-values";

export const english = translationOf<typeof noErrorValues>()({
  summary: "Every formula comes to a result.",
  messages: {
    error: [
      "{cell} shows {text}: its formula came to no result.",
      "Please correct the formula in {cell}, or enter the content itself.",
    ],
    noResult: [
      "The formula in {cell} has no result in the file.",
      "Please open and save the file in Excel or WPS, then check again.",
    ],
  },
  reasons: {},
});
