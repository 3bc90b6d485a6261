import { translationOf } from "../../core/translation";
import type { headPresent } from "./head-present";

export const english = translationOf<typeof headPresent>()({
  summary: "Each form has a title and a head.",
  messages: {
    lost: [
      "This block begins with performance indicators and has no title or head: project name, unit, funds and targets are gone, so its amounts cannot be checked.",
      "Please restore the head from the original form, or confirm which form these rows belong to.",
    ],
    untitled: ["This form has no title.", "Please add a title with the year and the name of the form."],
  },
  reasons: {},
});
