/** Texts and formulas. Only rows that hold something are written: the others are blank, as was seen before. */
import type { CellValue, Range } from "../../core/sheet";
import { formulaText, type Layout, type LayoutCell } from "../../core/template/layout";
import type { Areas } from "./insert-areas";
import { blankGrid } from "./insert-record";

/** A call for another piece takes as much as so many blank rows. */
const shortGap = 10;

export function writeContents(areas: Areas, { cells, looks }: Layout): void {
  const filled = cells.filter(({ value, formula }) => formula !== null || (value !== null && value !== ""));
  for (const piece of piecesOf(filled)) {
    const at = boundsOf(piece);
    const grid = blankGrid(at.bottom - at.top + 1, at.right - at.left + 1);
    for (const cell of piece) {
      const row = grid[cell.at.top - at.top];
      if (row) row[cell.at.left - at.left] = written(cell, looks[cell.look]?.numberFormat);
    }
    areas.range(at).formulas = grid;
  }
}

function piecesOf(filled: readonly LayoutCell[]): LayoutCell[][] {
  const pieces: LayoutCell[][] = [];
  for (const cell of [...filled].sort((a, b) => a.at.top - b.at.top)) {
    const last = pieces.at(-1);
    if (last && cell.at.top - (last.at(-1)?.at.top ?? 0) <= shortGap) last.push(cell);
    else pieces.push([cell]);
  }
  return pieces;
}

/** Of their first cells: what is merged with them holds nothing. */
function boundsOf(cells: readonly LayoutCell[]): Range {
  return {
    top: Math.min(...cells.map(({ at }) => at.top)),
    left: Math.min(...cells.map(({ at }) => at.left)),
    bottom: Math.max(...cells.map(({ at }) => at.top)),
    right: Math.max(...cells.map(({ at }) => at.left)),
  };
}

/** In a cell of text all is text. Elsewhere what begins like a formula needs the sign for text before it. */
function written({ value, formula }: LayoutCell, numberFormat = "General"): CellValue {
  if (formula) return formulaText(formula);
  if (typeof value !== "string" || numberFormat === "@") return value ?? "";
  return /^[=+\-@']/.test(value) ? `'${value}` : value;
}
