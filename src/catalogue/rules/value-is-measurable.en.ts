import { translationOf } from "../../core/translation";
import type { valueIsMeasurable } from "./value-is-measurable";

export const english = translationOf<typeof valueIsMeasurable>()({
  summary:
    "The values of output indicators have a number, a deadline or a recognised grade; no value merely repeats its name.",
  messages: {
    words: [
      "The values of the output indicators {names} are in words only and cannot be measured.",
      "Please state numbers, deadlines or standards that can be checked in {cells}.",
    ],
    allWords: [
      "All values of output indicators ({cells}) are in words only: at the end of the year nobody can tell whether they were reached.",
      "Please state numbers, deadlines or standards that can be checked, at least for the main work and its quality.",
    ],
    copied: [
      "The value “{value}” of the indicator “{name}” merely repeats the name.",
      "Please state in {cell} how far it is to be reached.",
    ],
  },
  reasons: {},
  settings: { fewest: "So many output indicators or more, all of them in words only, are an error." },
});
