/** Heights of rows: a program does not fit them to merged cells, so they must be right from the start. */
import type { Layout, LayoutCell } from "./layout";

const [lineHeight, padding, lowest, titleHeight] = [13.5, 6, 19.5, 27.75];

/** Rows that want room for more than a line. */
const roomy: readonly (readonly [RegExp, number])[] = [
  [/^goals\./, 96],
  [/^(basis|useScope|midLongPlan|fundManagementMeasures|allocationMethod|applicationConditions)$/, 33],
  [/^tasks\.\d+\.content$/, 26],
  [/^(annual|midLong)\..+\.name$/, 24],
];

/** The form in a sheet whose columns have widths already: only its rows can make room. */
export function withWidths(layout: Layout, widths: readonly number[]): Layout {
  return { ...layout, columnWidths: widths, rowHeights: heightsOf(layout, widths) };
}

export function heightsOf({ range, cells }: Pick<Layout, "range" | "cells">, widths: readonly number[]): number[] {
  const heights = Array.from({ length: range.bottom - range.top + 1 }, (_, row) => (row === 0 ? titleHeight : lowest));
  for (const cell of cells) {
    const { top, left, bottom, right } = cell.at;
    if (top === range.top) continue;
    const [first, last] = [top - range.top, bottom - range.top];
    const present = heights.slice(first, last + 1).reduce((sum, next) => sum + next, 0);
    const width = widths.slice(left - range.left, right - range.left + 1).reduce((sum, next) => sum + next, 0) - 1;
    const missing = wanted(cell, Math.max(1, width)) - present;
    if (missing <= 0) continue;
    for (let row = first; row <= last; row++) heights[row] = (heights[row] ?? 0) + missing / (last - first + 1);
  }
  return heights.map((height) => Math.round(height * 4) / 4);
}

function wanted({ value, hole }: LayoutCell, width: number): number {
  const lines = typeof value === "string" ? Math.ceil(widthOf(value) / width) : 1;
  const least = roomy.find(([holes]) => holes.test(hole ?? ""))?.[1] ?? 0;
  return Math.max(least, lines * lineHeight + padding);
}

/** Columns are measured in digits; a Chinese character takes two. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1.1), 0);
}
