import { translationOf } from "../../core/translation";
import type { midLongCoversAnnual } from "./mid-long-covers-annual";

export const english = translationOf<typeof midLongCoversAnnual>()({
  summary:
    "The medium-term total funds are no less than the annual total funds; where there are medium-term funds, there is a medium-term target.",
  messages: {
    less: [
      "The medium-term total funds are {midLong} wan yuan, less than the annual total funds of {annual} wan yuan.",
      "Medium-term funds should include this year's: please check {cells}.",
    ],
    noGoal: [
      "Medium-term funds of {midLong} wan yuan are filled in, while the medium-term target is blank.",
      "Please enter the medium-term target in {cell}.",
    ],
  },
  reasons: {
    unreadable: "The medium-term or annual total funds cannot be read, so they cannot be compared.",
    noUnit: "Only one of the medium-term and annual total funds has a unit, so they cannot be compared.",
  },
});
