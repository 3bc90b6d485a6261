/** Merged cells of a form, in few calls. */
import type { Range } from "../../core/sheet";
import { stacked } from "../../core/address-lists";
import type { Areas } from "./insert-areas";

export function writeMerges(areas: Areas, merges: readonly Range[]): void {
  const isRow = ({ top, bottom }: Range) => top === bottom;
  // Rows merged alike one below another take one call.
  for (const rows of stacked(merges.filter(isRow))) areas.range(rows).merge(true);
  const columns = inColumns(merges.filter((merge) => !isRow(merge)));
  for (const [index, column] of columns.entries()) {
    const alike = columns.slice(0, index).find((earlier) => column.length > 1 && isAlike(earlier, column));
    // The labels of both halves of a form are merged alike: the second time they are copied.
    if (alike) areas.range(extentOf(column)).copyFrom(areas.range(extentOf(alike)), "Formats");
    else for (const area of column) areas.range(area).merge();
  }
}

/** Those that follow each other in the same columns. */
function inColumns(merges: readonly Range[]): Range[][] {
  const columns: Range[][] = [];
  for (const merge of [...merges].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top)) {
    const last = columns.at(-1)?.at(-1);
    const follows = last?.left === merge.left && last.right === merge.right && last.bottom + 1 === merge.top;
    if (follows) columns.at(-1)?.push(merge);
    else columns.push([merge]);
  }
  return columns;
}

function isAlike(one: readonly Range[], other: readonly Range[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ top, bottom, left, right }, index) => {
      const beside = other[index];
      return beside?.top === top && beside.bottom === bottom && beside.right - beside.left === right - left;
    })
  );
}

function extentOf(column: readonly Range[]): Range {
  const [first, last] = [column[0], column.at(-1)];
  if (!first || !last) throw new Error("no merges");
  return { ...first, bottom: last.bottom };
}
