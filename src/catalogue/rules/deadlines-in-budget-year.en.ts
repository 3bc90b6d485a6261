import { translationOf } from "../../core/translation";
import type { deadlinesInBudgetYear } from "./deadlines-in-budget-year";

export const english = translationOf<typeof deadlinesInBudgetYear>()({
  summary: "The deadlines of annual indicators lie within the year of the title.",
  messages: {
    later: [
      "The deadline “{deadline}” of the indicator “{name}” is later than {year}, the year of the title.",
      "Please check the year of the title and the deadline.",
    ],
    earlier: [
      "The deadline “{deadline}” of the indicator “{name}” is earlier than {year}, the year of the title.",
      "Please check the year of the title and the deadline; the text may have been carried over from an earlier year.",
    ],
  },
  reasons: { noYear: "The title states no year to compare the deadlines with." },
});
