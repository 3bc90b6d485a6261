import { translationOf } from "../../core/translation";
import type { projectsListedOnce } from "./projects-listed-once";

export const english = translationOf<typeof projectsListedOnce>()({
  summary: "One project of one unit has one form in a workbook.",
  messages: {
    twice: [
      "The project “{name}” has another form in this workbook (worksheet {sheet}, {cell}).",
      "Please confirm whether it was filled in twice.",
    ],
  },
  reasons: {},
});
