import { contains, type Area } from "../model/area";
import type { Block } from "../host/block";
import type { Rudeness } from "../host/rudeness";

/** Held by an error of a custom function: E9. */
const row = 8;
const column = 4;

/**
 * A cell that refuses to be read, and every range with it: an internal error.
 * https://github.com/OfficeDev/office-js/issues/3723
 */
export const refusedCell: Rudeness = {
  report: "#3723",
  member: ({ name, self }, member, { workbook }) => {
    if (name !== "Range" || (member !== "values" && member !== "formulas")) return undefined;
    const { sheet, areas } = self as Block;
    const holds = (area: Area) => contains(area, row, column);
    return sheet === workbook.sheets[0] && areas.some(holds) ? "GeneralException" : undefined;
  },
};
