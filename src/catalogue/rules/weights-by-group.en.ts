import { translationOf } from "../../core/translation";
import { points } from "../provisions/guide-2021";
import type { weightsByGroup } from "./weights-by-group";

export const english = translationOf<typeof weightsByGroup>()({
  summary: `As a rule the weights are ${String(points.cost)} for costs, ${String(points.output)} for outputs, ${String(points.benefit)} for outcomes and ${String(points.satisfaction)} for satisfaction; without cost indicators, outputs and outcomes have 10 more each.`,
  messages: {
    far: [
      "The weights of the {groups} indicators are {points}; as a rule they are {usual}.",
      "Please consider changing them, unless your office has set its own.",
    ],
  },
  terms: { cost: "cost", output: "output", benefit: "outcome", satisfaction: "satisfaction" },
  reasons: {},
  settings: { far: "By how many points a group must be off the guidance to be mentioned." },
});
