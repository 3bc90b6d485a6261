import { translationOf } from "../../core/translation";
import type { rowsInTheirColumns } from "./rows-in-their-columns";

export const english = translationOf<typeof rowsInTheirColumns>()({
  summary: "Each row's contents stand in the columns that the header names.",
  messages: {
    indicators: [
      "Some rows of indicators ({count}: {cells}) do not stand in the columns that the header names; they were read in their order, name before target value.",
      "Please move these rows back to their columns, then check the form again.",
    ],
    task: [
      "The amounts of “{task}” are in other columns than the header names ({cells}); they were read in the order total, budgetary appropriation, other funds.",
      "Please move this row back to its columns.",
    ],
  },
  reasons: {},
  terms: { total: "Total" },
});
