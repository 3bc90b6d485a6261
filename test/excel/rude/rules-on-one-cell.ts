import type { Placed } from "../api/conditional-format";
import type { Rudeness } from "../host/rudeness";
import { pairIn, twoRulesOnOneCell } from "./pairs-of-rules";

/**
 * Where two rules stand on the same cell, no rule of the sheet can be deleted: ItemNotFound.
 * https://github.com/OfficeDev/office-js/issues/5222
 */
export const rulesOnOneCell: Rudeness = {
  report: "#5222",
  workbook: twoRulesOnOneCell,
  member: ({ name, self }, member) =>
    name === "ConditionalFormat" && member === "delete" && pairIn((self as Placed).block.sheet).length > 0
      ? "ItemNotFound"
      : undefined,
};
