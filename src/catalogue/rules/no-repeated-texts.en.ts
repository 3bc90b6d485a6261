import { translationOf } from "../../core/translation";
import type { noRepeatedTexts } from "./no-repeated-texts";

export const english = translationOf<typeof noRepeatedTexts>()({
  summary: "Different indicators do not share one copied text, and no indicator is filled in twice.",
  messages: {
    value: [
      "The indicator “{name}” has exactly the same target value as {other}.",
      "Please state the target of this indicator itself.",
    ],
    indicator: [
      "The indicator “{name}” is already filled in at {other}, with the same name and target value.",
      "Please remove the repeated row, or rewrite it.",
    ],
  },
  reasons: {},
  settings: { longest: "Target values of up to so many characters may be the same as another's." },
});
