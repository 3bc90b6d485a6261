import { translationOf } from "../../core/translation";
import type { noTemplatePrompts } from "./no-template-prompts";

export const english = translationOf<typeof noTemplatePrompts>()({
  summary: "The template's prompts are replaced by actual content.",
  messages: {
    years: [
      "The medium-term box is filled in, while its years are still the template's “{text}”.",
      "Please state the first and the last year.",
    ],
    indicators: [
      "Prompts of the template are left in the indicators ({count}), such as “{text}”.",
      "Please replace the prompts by actual figures.",
    ],
    title: ["The title still shows a prompt of the template: “{text}”.", "Please state the year and the unit."],
  },
  reasons: {},
});
