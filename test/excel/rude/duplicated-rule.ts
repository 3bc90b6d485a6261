import type { Placed } from "../api/conditional-format";
import type { Rudeness } from "../host/rudeness";
import { oneRuleTwice, pairIn } from "./pairs-of-rules";

/**
 * Of a rule that was duplicated in "Manage Rules" nothing can be read.
 * https://github.com/OfficeDev/office-js/issues/6835
 */
export const duplicatedRule: Rudeness = {
  report: "#6835",
  workbook: oneRuleTwice,
  member: ({ name, self }, member) => {
    if (name !== "ConditionalFormat" || !member.startsWith("custom")) return undefined;
    const { block, rule } = self as Placed;
    return pairIn(block.sheet).includes(rule) ? "GeneralException" : undefined;
  },
};
