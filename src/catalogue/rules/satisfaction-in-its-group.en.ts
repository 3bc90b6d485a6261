import { translationOf } from "../../core/translation";
import type { satisfactionInItsGroup } from "./satisfaction-in-its-group";

export const english = translationOf<typeof satisfactionInItsGroup>()({
  summary: "Indicators of satisfaction stand in their own group and say whose satisfaction it is.",
  messages: {
    elsewhere: [
      "“{name}” is satisfaction, yet it stands under “{group}”.",
      "Please consider moving it to the satisfaction indicators.",
    ],
    whose: ["“{name}” does not say whose satisfaction it is.", "Please name the people who are served in {cell}."],
  },
  reasons: {},
});
