import { translationOf } from "../../core/translation";
import type { bracketsClosed } from "./brackets-closed";

export const english = translationOf<typeof bracketsClosed>()({
  summary: "Brackets and title marks come in pairs.",
  messages: {
    open: [
      "“{text}” has brackets or title marks that are not paired (“{sign}”).",
      "Please add the missing half, or check whether the text was cut off.",
    ],
  },
  reasons: {},
});
