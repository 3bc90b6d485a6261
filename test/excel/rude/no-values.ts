import type { Json } from "../model/workbook";
import type { Rudeness } from "../host/rudeness";

/** In Excel it is five million cells. */
const MOST_CELLS = 300;

/**
 * Too many cells are handed out as null, without an error.
 * https://github.com/OfficeDev/office-js/issues/4783 https://github.com/OfficeDev/office-js/issues/6781
 */
export const noValues: Rudeness = {
  report: "#4783",
  value: ({ name }, member, value) => (name === "Range" && grids.includes(member) && isLarge(value) ? null : value),
};

const grids = ["values", "formulas", "numberFormat"];
const isLarge = (value: Json): boolean => Array.isArray(value) && value.flat().length > MOST_CELLS;
