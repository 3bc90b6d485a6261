import type { Rudeness } from "../host/rudeness";

/**
 * More than 512 merged areas: the question for them fails. Here they stand beside the forms, in their first rows; the host
 * counts by itself.
 * https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
 */
export const manyMerges: Rudeness = {
  report: "docs",
  workbook: ({ active }) => {
    const merges = Array.from({ length: 60 * 10 }, (_, index) => ({
      row: Math.floor(index / 10),
      column: 26 + 2 * (index % 10),
      rows: 1,
      columns: 2,
    }));
    for (const { row, column } of merges) active.cells.set(row, column, { value: "·" });
    active.merges = [...active.merges, ...merges];
  },
};
