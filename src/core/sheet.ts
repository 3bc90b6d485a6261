/** A snapshot of one worksheet as plain data: what a host reads, what the line works on, what a test saves as a fixture. */

/** A cell's content. Dates are Excel serial numbers; an empty or covered cell is null. */
export type CellValue = string | number | boolean | null;

/** A cell's place in the worksheet, counted from 0 (A1 is row 0, column 0). */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, both corners included, counted from 0. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Sheet {
  readonly name: string;
  /** The cell of `values[0][0]`: a used range rarely starts at A1. */
  readonly origin: Cell;
  /** Rows of cells from the origin. Rows may differ in length. */
  readonly values: readonly (readonly CellValue[])[];
  readonly merges: readonly Range[];
  /** Number formats other than General, by A1 address. */
  readonly formats: Readonly<Record<string, string>>;
  /** Formulas with their leading "=", by A1 address; `values` holds their results. */
  readonly formulas: Readonly<Record<string, string>>;
  /** Rows that are hidden (worksheet rows, from 0). They are read all the same. */
  readonly hiddenRows: readonly number[];
  readonly protected: boolean;
  /** The workbook's names that say which forms were inserted: see template/inserted.ts. */
  readonly names?: readonly DefinedName[];
}

/** A defined name of a workbook. */
export interface DefinedName {
  readonly name: string;
  /** "='Sheet 1'!$A$1:$J$23" */
  readonly refersTo: string;
  readonly comment: string;
}

/** The largest worksheet Excel has. */
export const lastRow = 1_048_575;
export const lastColumn = 16_383;

const letterA = 65;

/** 0 → "A", 27 → "AB". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(letterA + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function a1(cell: Cell): string {
  return columnName(cell.column) + String(cell.row + 1);
}

/** The address of its first cell: a merged area goes by it, as in Excel's own name box. */
export function cellName({ top, left }: Range): string {
  return a1({ row: top, column: left });
}

/** "B2" for one cell, "B2:D7" otherwise. */
export function a1Range(range: Range): string {
  const first = a1({ row: range.top, column: range.left });
  const last = a1({ row: range.bottom, column: range.right });
  return first === last ? first : `${first}:${last}`;
}

/** Reads "B2", "$B$2" or "B2:D7"; null for anything else. */
export function parseRange(address: string): Range | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(address.trim());
  if (!match) return null;
  const [, column1 = "", row1 = "", column2 = column1, row2 = row1] = match;
  const [left, right] = [columnNumber(column1), columnNumber(column2)].sort((a, b) => a - b);
  const [top, bottom] = [Number(row1) - 1, Number(row2) - 1].sort((a, b) => a - b);
  if (top === undefined || bottom === undefined || left === undefined || right === undefined) return null;
  if (top < 0 || bottom > lastRow || right > lastColumn) return null;
  return { top, left, bottom, right };
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - letterA + 1;
  return column - 1;
}

export function contains(range: Range, cell: Cell): boolean {
  return cell.row >= range.top && cell.row <= range.bottom && cell.column >= range.left && cell.column <= range.right;
}

/** Whether two rectangles share a cell. */
export function meets(a: Range, b: Range): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The smallest rectangle around both. */
export function hull(a: Range, b: Range): Range {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** The cell's content; null outside the grid. */
export function valueAt(sheet: Sheet, cell: Cell): CellValue {
  return sheet.values[cell.row - sheet.origin.row]?.[cell.column - sheet.origin.column] ?? null;
}

export function rangeOfCell(cell: Cell): Range {
  return { top: cell.row, left: cell.column, bottom: cell.row, right: cell.column };
}
