import { translationOf } from "../../core/translation";
import type { indicatorHasName } from "./indicator-has-name";

export const english = translationOf<typeof indicatorHasName>()({
  summary: "Each target value belongs to a level-3 indicator with a name.",
  messages: {
    blank: [
      "The target value “{value}” has no level-3 indicator.",
      "Please enter the indicator's name in {cell}, or remove the value.",
    ],
  },
  reasons: {
    noColumn:
      "No column was recognised as that of the indicators’ names: the rows only have values in the column “{heading}”. Please say in “What was read” which column holds the names.",
  },
});
