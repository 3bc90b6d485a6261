import { formatAbsolute, quoteSheet } from "../model/address";
import type { Rudeness } from "../host/rudeness";

/**
 * Ten thousand names in a workbook.
 * https://github.com/OfficeDev/office-js/issues/726
 */
export const manyNames: Rudeness = {
  report: "#726",
  workbook: (workbook) => {
    const home = quoteSheet(workbook.active.name);
    const names = Array.from({ length: 10_000 }, (_, row) => ({
      name: `old_${String(row)}`,
      range: row % 10 === 0 ? "#REF!" : `${home}!${formatAbsolute({ row, column: 50, rows: 1, columns: 1 })}`,
      scope: undefined,
    }));
    workbook.names = [...workbook.names, ...names];
  },
};
