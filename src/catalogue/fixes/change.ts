/** Changes of single cells. A cell that holds a formula is left alone: its result follows from others. */
import type { CellChange } from "../../core/fix";
import { a1, valueAt, type CellValue, type Range, type Sheet } from "../../core/sheet";

/** Null where the cell holds a formula, or this already. */
export function typed(sheet: Sheet, { top, left }: Range, after: CellValue): CellChange | null {
  const cell = { row: top, column: left };
  const before = valueAt(sheet, cell);
  if (before === after || sheet.formulas[a1(cell)] !== undefined) return null;
  // In a cell of texts a number becomes one, and a formula is no formula.
  if (typeof before === "number" && sheet.formats[a1(cell)] === "@") return null;
  return { ...cell, before, after, formula: null };
}
