import { translationOf } from "../../core/translation";
import type { nameBeforeValue } from "./name-before-value";

export const english = translationOf<typeof nameBeforeValue>()({
  summary: "An indicator's name stands in the column of names, its value in that of values.",
  messages: {
    swapped: [
      "“{name}” stands where the name belongs, and “{value}” where the value does: the two seem to have changed places.",
      "Please exchange the contents of {nameCell} and {valueCell}.",
    ],
  },
  reasons: {},
});
