import { translationOf } from "../../core/translation";
import type { boundsStated } from "./bounds-stated";

export const english = translationOf<typeof boundsStated>()({
  summary: "Rates have an operator that says whether they are at least or at most reached, such as ≥95%.",
  messages: {
    form: [
      "None of the rates of this form has an operator ({cells}), while other forms of the workbook have.",
      "Please consider stating ≥ or ≤.",
    ],
    workbook: [
      "None of the rates in the workbook has an operator, such as {cells}; perhaps they were lost when the file was converted.",
      "Please check the original and state ≥ or ≤.",
    ],
  },
  reasons: {},
});
