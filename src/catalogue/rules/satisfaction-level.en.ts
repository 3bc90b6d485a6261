import { translationOf } from "../../core/translation";
import type { satisfactionLevel } from "./satisfaction-level";

export const english = translationOf<typeof satisfactionLevel>()({
  summary: "The target of satisfaction is hardly below 85 %, nor 100 %.",
  messages: {
    low: [
      "The target “{value}” of “{name}” is below {limit} %: even where it is reached, the self-evaluation does not give all points.",
      "Please check {cell}, or consider a higher target.",
    ],
    lowish: [
      "The target “{value}” of “{name}” is below {limit} %, which is rather low.",
      "Please consider a higher target in {cell}, such as ≥90%.",
    ],
    high: [
      "The target “{value}” of “{name}” asks that (nearly) everybody be satisfied, which is hard to reach.",
      "Please consider a lower target in {cell}, such as ≥95%.",
    ],
  },
  reasons: {},
  settings: {
    low: "Satisfaction below so many per cent is a warning.",
    usual: "Satisfaction below so many per cent is worth a higher target.",
    high: "Satisfaction of so many per cent or more is called hard to reach; 101 calls none so.",
  },
});
