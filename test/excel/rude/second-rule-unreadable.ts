import type { Placed } from "../api/conditional-format";
import type { Rudeness } from "../host/rudeness";
import { pairIn, twoRulesOnOneCell } from "./pairs-of-rules";

/**
 * The list of a sheet's rules cannot be loaded once a second one by value stands on the same cells.
 * https://github.com/OfficeDev/office-js/issues/6827
 */
export const secondRuleUnreadable: Rudeness = {
  report: "#6827",
  workbook: twoRulesOnOneCell,
  member: ({ name, self }, member) =>
    name === "ConditionalFormat" && member === "type" && isSecond(self as Placed) ? "GeneralException" : undefined,
};

const isSecond = ({ block, rule }: Placed): boolean => pairIn(block.sheet).includes(rule);
