/** Where a block can stand in a sheet: below what is there. */
import type { Form } from "../form";
import { lastColumn, parseRange, type Cell, type Range, type Sheet } from "../sheet";
import { insertedOn } from "./inserted";
import { rowsBetween, type Layout } from "./layout";

/** Why a block cannot stand at a place. */
export type Obstacle =
  /** Beyond the last row or column of a worksheet. */
  | { readonly is: "off-sheet" }
  /** Cells that hold something, the first ones by address. */
  | { readonly is: "content"; readonly cells: readonly string[]; readonly count: number }
  /** Merged cells that reach into the place. */
  | { readonly is: "merged"; readonly ranges: readonly Range[] }
  | { readonly is: "protected" };

/** Two rows below everything on the sheet, in line with the last form; where there is none, with what there is. */
export function nextFreePlace(sheet: Sheet, forms: readonly Pick<Form, "range">[]): Cell {
  const last = forms.reduce<Range | null>((low, { range }) => (low && low.bottom > range.bottom ? low : range), null);
  // The last rows of a form may be blank: they are merged, or belong to a form all the same.
  const taken = [...filledCells(sheet), ...sheet.merges, ...[...forms, ...insertedOn(sheet)].map(({ range }) => range)];
  if (taken.length === 0) return { row: 0, column: 0 };
  const bottom = taken.reduce((low, range) => Math.max(low, range.bottom), 0);
  const left = taken.reduce((first, range) => Math.min(first, range.left), lastColumn);
  return { row: bottom + 1 + rowsBetween, column: last?.left ?? left };
}

/**
 * The same place after what the sheet holds has gone from `before` to `now`: as far below it as it was, without a look at
 * the cells. It may come to lie lower than it need be, never higher.
 */
export function placeAfter(place: Cell, before: Pick<Range, "bottom">, now: Pick<Range, "bottom">): Cell {
  const grown = Math.max(0, now.bottom - before.bottom);
  return { ...place, row: Math.max(place.row + grown, now.bottom + 1 + rowsBetween) };
}

/** Rows of cells that hold something, each from its first to its last. */
function filledCells({ values, origin, formulas }: Sheet): Range[] {
  const rows = values.flatMap((line, index): Range[] => {
    const left = line.findIndex((value) => value !== null);
    const right = line.findLastIndex((value) => value !== null);
    const row = origin.row + index;
    return left < 0 ? [] : [{ top: row, left: origin.column + left, bottom: row, right: origin.column + right }];
  });
  return [...rows, ...Object.keys(formulas).flatMap((address) => parseRange(address) ?? [])];
}

/** All that several blocks take together. */
export function extentOf(layouts: readonly Layout[]): Range {
  return {
    top: Math.min(...layouts.map(({ range }) => range.top)),
    left: Math.min(...layouts.map(({ range }) => range.left)),
    bottom: Math.max(...layouts.map(({ range }) => range.bottom)),
    right: Math.max(...layouts.map(({ range }) => range.right)),
  };
}
