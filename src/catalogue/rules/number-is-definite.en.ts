import { translationOf } from "../../core/translation";
import type { numberIsDefinite } from "./number-is-definite";

export const english = translationOf<typeof numberIsDefinite>()({
  summary: "The numbers of target values are definite, without “some”, “about” or “expected”.",
  messages: {
    vague: [
      "Target values with an indefinite number: {count}: {values}.",
      "Please consider stating definite ones, such as ≥100.",
    ],
  },
  reasons: {},
  settings: { tolerated: "So many indefinite numbers in a form, or fewer, are not mentioned." },
});
