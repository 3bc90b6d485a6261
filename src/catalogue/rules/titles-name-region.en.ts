import { translationOf } from "../../core/translation";
import type { titlesNameRegion } from "./titles-name-region";

export const english = translationOf<typeof titlesNameRegion>()({
  summary: "Where the titles of a workbook name their region or office, each of them does.",
  messages: {
    absent: [
      "The title names no region or office, while those of {count} other forms of the workbook begin with “{region}”.",
      "Please put “{region}” before the title in {cell}.",
    ],
  },
  reasons: {},
  settings: {
    forms: "How many forms must name the same region or office before it counts.",
  },
});
