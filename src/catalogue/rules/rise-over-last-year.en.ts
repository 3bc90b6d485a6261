import { translationOf } from "../../core/translation";
import type { riseOverLastYear } from "./rise-over-last-year";

export const english = translationOf<typeof riseOverLastYear>()({
  summary: "Where the year's funds exceed those of last year by more than 30 %, there is a reason.",
  messages: {
    more: [
      "The annual funds are {annual} wan yuan, those of last year {prior} wan yuan: {percent} % more.",
      "Please make sure that the targets and indicators grow as well, or give the reason in the project profile.",
    ],
  },
  reasons: {},
  settings: { most: "A rise by no more than so many per cent is not mentioned." },
});
