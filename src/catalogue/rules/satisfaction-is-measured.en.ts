import { translationOf } from "../../core/translation";
import type { satisfactionIsMeasured } from "./satisfaction-is-measured";

export const english = translationOf<typeof satisfactionIsMeasured>()({
  summary: "The target value of a satisfaction indicator is a rate.",
  messages: {
    words: [
      "The satisfaction indicator “{name}” has the target value “{value}”, which is not a rate and cannot be measured.",
      "Please state the rate of satisfaction to be reached, such as ≥90%.",
    ],
  },
  reasons: {},
});
