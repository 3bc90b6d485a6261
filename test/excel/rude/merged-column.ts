import { LAST_ROW } from "../model/area";
import type { Rudeness } from "../host/rudeness";

/**
 * Areas over all rows of a sheet, which somebody once merged; asking for all of them keeps Excel busy for long.
 * https://github.com/OfficeDev/office-js/issues/5758
 */
export const mergedColumn: Rudeness = {
  report: "#5758",
  workbook: ({ active }) => {
    active.merges = [...active.merges, { row: 0, column: 30, rows: LAST_ROW, columns: 2 }];
  },
};
