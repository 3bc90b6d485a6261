import { translationOf } from "../../core/translation";
import type { factsAgree } from "./facts-agree";

export const english = translationOf<typeof factsAgree>()({
  summary: "An indicator's name and target value are about the same thing, so their figures agree.",
  messages: {
    differs: [
      "The name “{name}” says “{inName}”, the target value says “{inValue}”.",
      "The two figures should agree: please check {cells}.",
    ],
  },
  reasons: {},
});
