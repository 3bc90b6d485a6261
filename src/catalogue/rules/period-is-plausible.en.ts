import { translationOf } from "../../core/translation";
import type { periodIsPlausible } from "./period-is-plausible";

export const english = translationOf<typeof periodIsPlausible>()({
  summary:
    "The project's period begins before it ends and has the year of the form in it; that of a one-off project is not of several years.",
  messages: {
    reversed: ["The project's period “{period}” ends before it begins.", "Please check the dates in {cell}."],
    earlier: [
      "The project's period “{period}” ends before {year}, while the form is of {year}.",
      "Please check the dates in {cell} and the year of the form: they may have been left from an earlier year.",
    ],
    later: [
      "The project's period “{period}” begins after {year}, while the form is of {year}.",
      "Please check the dates in {cell} and the year of the form.",
    ],
    oneOff: [
      "One-off is ticked, yet the period “{period}” has {years} years.",
      "Please check the duration and the period in {cell}.",
    ],
  },
  reasons: {},
  settings: { several: "The period of a one-off project is mentioned from so many years on." },
});
