/** A worksheet as hucre reads it → a Sheet of ours. */
import type { Cell as HucreCell, CellValue as HucreValue, Sheet as HucreSheet } from "hucre/xlsx";
import { noResult } from "../../core/error-value";
import { a1, lastColumn, lastRow, type CellValue, type Range, type Sheet } from "../../core/sheet";
import { serialOf } from "./serial-date";
import { movedFormula } from "./shared-formula";
import { UnusableFile } from "./unusable-file";

export interface Snapshot {
  readonly sheet: Sheet;
  /** Formulas whose result is not in the file: nobody has opened it in a spreadsheet program yet. */
  readonly uncalculated: number;
}

/** A sheet is often formatted far beyond its forms: so much of the empty formatted cells is kept. */
const formattedRows = 2_000;
const formattedColumns = 60;

export function snapshot(source: HucreSheet): Snapshot {
  const merges = mergesOf(source);
  const rows = source.rows.map((row) => (isPlain(row) ? row : row.map(plain)));
  for (const [key, cell] of source.cells ?? []) {
    const lacking = lacksResult(cell) ? noResult : lacksError(cell) ? someError : null;
    if (lacking === null) continue;
    const { row, column } = placeOf(key);
    const cells = rows[row];
    if (cells) cells[column] = lacking;
  }
  assertApart(merges, rows);
  for (const merge of merges) clearCovered(rows, merge);

  const formats: Record<string, string> = {};
  const formulas: Record<string, string> = {};
  const masters = new Map<number, Place & { readonly formula: string }>();
  let uncalculated = 0;
  let formatted: Range | null = null;
  for (const [key, cell] of source.cells ?? []) {
    const place = placeOf(key);
    if (cell.style) formatted = extend(formatted, place);
    const value = rows[place.row]?.[place.column] ?? null;
    const format = cell.style?.numFmt;
    // Text and empty cells look the same in every number format.
    if (format !== undefined && format !== "General" && typeof value === "number") formats[a1(place)] = format;
    if (cell.formula === undefined) continue;
    const formula = ownFormula(cell, place, masters);
    if (formula) formulas[a1(place)] = `=${formula}`;
    if (value === noResult) uncalculated++;
  }

  const { origin, values } = cut(rows, formatted);
  const hiddenRows = [...(source.rowDefs ?? [])].filter(([, row]) => row.hidden === true || row.height === 0);
  return {
    sheet: {
      name: source.name,
      origin,
      values,
      merges,
      formats,
      formulas,
      hiddenRows: hiddenRows.map(([row]) => row).sort((a, b) => a - b),
      protected: source.protection?.sheet === true,
    },
    uncalculated,
  };
}

/** The cells that a formula was filled down to have none of their own in the file. */
function lacksResult({ formula, type, value }: HucreCell): boolean {
  if (formula === undefined) return false;
  return value === null ? type === "formula" || type === "empty" : type === "error" && value === "";
}

/** A cell that is said to hold an error, and does not say which. */
function lacksError({ formula, type, value }: HucreCell): boolean {
  return formula === undefined && type === "error" && (value === null || value === "");
}

const someError = "#VALUE!";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** "12,3" → row 12, column 3. */
function placeOf(key: string): Place {
  const comma = key.indexOf(",");
  return { row: Number(key.slice(0, comma)), column: Number(key.slice(comma + 1)) };
}

function plain(value: HucreValue | undefined): CellValue {
  if (value === undefined || value === "") return null;
  return value instanceof Date ? serialOf(value) : value;
}

/** Most rows are: a second copy of a million of them takes more room than all else. */
function isPlain(row: readonly (HucreValue | undefined)[]): row is CellValue[] {
  return row.every((value) => value !== undefined && value !== "" && !(value instanceof Date));
}

function mergesOf(source: HucreSheet): Range[] {
  const merges = (source.merges ?? []).map((merge) => ({
    top: Math.min(merge.startRow, merge.endRow),
    left: Math.min(merge.startCol, merge.endCol),
    bottom: Math.min(Math.max(merge.startRow, merge.endRow), lastRow),
    right: Math.min(Math.max(merge.startCol, merge.endCol), lastColumn),
  }));
  return merges.filter(
    (merge) => merge.top >= 0 && merge.left >= 0 && merge.bottom >= merge.top && merge.right >= merge.left,
  );
}

/**
 * Excel's merges never overlap, so that together they cover the grid once at most. A file where they cover it many times
 * was not made by hand, and would keep us busy for ever.
 */
function assertApart(merges: readonly Range[], rows: readonly (readonly CellValue[])[]): void {
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const covered = merges.reduce((sum, { top, left, bottom, right }) => {
    const height = Math.min(bottom, rows.length - 1) - top + 1;
    return sum + Math.max(0, height) * Math.max(0, Math.min(right, width - 1) - left + 1);
  }, 0);
  if (covered > 2 * rows.length * width + 10_000) throw new UnusableFile("damaged");
}

/** A covered cell may still hold what it held before it was merged; nobody sees it. */
function clearCovered(rows: CellValue[][], merge: Range): void {
  for (let row = merge.top; row <= Math.min(merge.bottom, rows.length - 1); row++) {
    const cells = rows[row];
    if (!cells) continue;
    const first = row === merge.top ? merge.left + 1 : merge.left;
    for (let column = first; column <= Math.min(merge.right, cells.length - 1); column++) cells[column] = null;
  }
}

function ownFormula(
  cell: HucreCell,
  place: Place,
  masters: Map<number, Place & { readonly formula: string }>,
): string | null {
  const formula = cell.formula ?? "";
  const index = cell.formulaType === "shared" ? cell.formulaSharedIndex : undefined;
  if (index === undefined) return formula || null;
  if (formula) {
    masters.set(index, { ...place, formula });
    return formula;
  }
  const master = masters.get(index);
  return master ? movedFormula(master.formula, place.row - master.row, place.column - master.column) : null;
}

function extend(range: Range | null, { row, column }: Place): Range {
  if (!range) return { top: row, left: column, bottom: row, right: column };
  if (row >= range.top && row <= range.bottom && column >= range.left && column <= range.right) return range;
  return {
    top: Math.min(range.top, row),
    left: Math.min(range.left, column),
    bottom: Math.max(range.bottom, row),
    right: Math.max(range.right, column),
  };
}

/** The last cell of a row that holds something; -1 when none does. */
export function lastHeld(row: readonly unknown[]): number {
  let last = row.length - 1;
  while (last >= 0 && (row[last] === null || row[last] === "")) last--;
  return last;
}

/** Cuts the grid to the cells that hold a value or a format; formatted cells count within the limits above. */
function cut(rows: readonly CellValue[][], formatted: Range | null): Pick<Sheet, "origin" | "values"> {
  let used = formatted;
  const ends: number[] = [];
  rows.forEach((row, index) => {
    const first = row.findIndex((value) => value !== null);
    if (first < 0) return;
    const last = lastHeld(row);
    ends[index] = last;
    used = extend(extend(used, { row: index, column: first }), { row: index, column: last });
  });
  if (!used) return { origin: { row: 0, column: 0 }, values: [] };
  const { top, left } = used;
  const bottom = Math.max(ends.length - 1, Math.min(formatted?.bottom ?? 0, top + formattedRows - 1));
  const width = Math.min(formatted?.right ?? -1, left + formattedColumns - 1) + 1;
  const values = Array.from({ length: bottom - top + 1 }, (_, index) =>
    cellsOf(rows[top + index] ?? [], left, Math.max(width, (ends[top + index] ?? -1) + 1)),
  );
  return { origin: { row: top, column: left }, values };
}

/** The row itself where it may be: see above. */
function cellsOf(row: CellValue[], left: number, end: number): CellValue[] {
  const kept = left === 0 ? row : row.slice(left, Math.max(left, end));
  const length = Math.max(0, end - left);
  if (kept.length > length) kept.length = length;
  while (kept.length < length) kept.push(null);
  return kept;
}
