import type { Rudeness } from "../host/rudeness";

/**
 * 5 MB for a request and for an answer; here long texts beside the forms make one.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
 */
export const webLimits: Rudeness = {
  report: "docs",
  web: true,
  workbook: ({ active }) => {
    const text = "文".repeat(30_000);
    for (let row = 0; row < 60; row++) active.cells.set(row, 26, { value: text });
  },
};
