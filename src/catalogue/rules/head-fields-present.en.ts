import { translationOf } from "../../core/translation";
import type { headFieldsPresent } from "./head-fields-present";

export const english = translationOf<typeof headFieldsPresent>()({
  summary: "The boxes of the form's head are filled in.",
  messages: {
    blank: ["“{label}” is not filled in.", "Please fill in “{label}” in {cell}."],
    absent: [
      "No box “{label}” was found in this form.",
      "Please compare the head with the standard form and add the box.",
    ],
  },
  reasons: {},
  terms: {
    projectName: "Project name",
    budgetUnit: "Budget entity",
    department: "Department (unit)",
    fundManagementMeasures: "Fund management rules",
    period: "Start and end year",
    useScope: "Eligible use",
  },
});
