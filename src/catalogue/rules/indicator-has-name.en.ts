import { translationOf } from "../../core/translation";
import type { indicatorHasName } from "./indicator-has-name";

export const english = translationOf<typeof indicatorHasName>()({
  summary: "Each target value belongs to a level-3 indicator with a name.",
  messages: {
    blank: [
      "The target value “{value}” has no level-3 indicator.",
      "Please enter the indicator's name in {cell}, or remove the value.",
    ],
    label: [
      "The level-3 indicator only repeats the label “{name}”, and does not say what is measured.",
      "Please say in {cell} what it is, such as “维护公厕数量”.",
    ],
  },
  reasons: {
    noColumn:
      "No column was recognised as that of the indicators’ names: the rows only have values in the column “{heading}”. Please say in “What was read” which column holds the names.",
  },
});
