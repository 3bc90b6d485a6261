import { translationOf } from "../../core/translation";
import type { requiredIndicatorsPresent } from "./required-indicators-present";

export const english = translationOf<typeof requiredIndicatorsPresent>()({
  summary:
    "There are output indicators (quantity and quality), outcome indicators and satisfaction indicators; other categories may stay blank.",
  messages: {
    none: ["No performance indicator is filled in.", "Please fill in output, outcome and satisfaction indicators."],
    wrongHalf: [
      "All performance indicators stand in the medium-term half, and the annual half is blank.",
      "If they are annual indicators, please move them to the annual half.",
    ],
    outputs: [
      "No output indicator is filled in.",
      "Please set at least one quantity indicator and one quality indicator.",
    ],
    quantity: [
      "No quantity indicator is filled in.",
      "Please set a quantity indicator that reflects the amount of work.",
    ],
    quality: [
      "No quality indicator is filled in.",
      "Please set a quality indicator, such as a pass rate or a rate of meeting the standard.",
    ],
    benefit: [
      "No outcome (benefit) indicator is filled in.",
      "Please set at least one indicator of economic, social or environmental benefit or of sustainability impact.",
    ],
    satisfaction: [
      "No satisfaction indicator is filled in.",
      "If the project has beneficiaries, please set a satisfaction indicator.",
    ],
  },
  reasons: {
    unlabelled:
      "Some indicators ({count}) have lost the label of their category, so it is not known which category is blank.",
  },
});
