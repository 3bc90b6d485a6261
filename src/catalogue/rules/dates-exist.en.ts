import { translationOf } from "../../core/translation";
import type { datesExist } from "./dates-exist";

export const english = translationOf<typeof datesExist>()({
  summary: "A date of completion is one that the calendar has.",
  messages: {
    noSuchDay: ["The calendar has no “{date}”, as “{value}” states.", "Please state the actual date of completion."],
  },
  reasons: {},
});
