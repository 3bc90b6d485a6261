import { translationOf } from "../../core/translation";
import type { annualFundsPresent } from "./annual-funds-present";

export const english = translationOf<typeof annualFundsPresent>()({
  summary: "The annual total funds are filled in.",
  messages: {
    blank: ["The annual total funds are not filled in.", "Please enter the annual total funds in {cell}."],
    partsOnly: [
      "The annual total funds are not filled in, although their parts come to {parts} wan yuan.",
      "Please enter the annual total funds in {cell} and check that they equal the sum of the parts.",
    ],
    absent: ["The annual total funds were not found in this form.", "Please add the annual total funds."],
  },
  reasons: {},
});
