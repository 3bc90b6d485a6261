/** Draws part of a worksheet as cells, as Excel shows them. */
import type { Drawing, DrawnCell } from "../../src/catalogue/pages/example";
import { shown } from "../../src/core/number-format";
import { a1, columnName, parseRange, type Cell, type Range, type Sheet } from "../../src/core/sheet";

export interface Marks {
  readonly fault?: readonly string[];
  readonly related?: readonly string[];
  readonly mended?: readonly string[];
}

/** The texts of the cells that hold something, by address. */
export function textsOf(sheet: Sheet): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const at of cellsOf(sheet)) {
    const text = textAt(sheet, at);
    if (text !== "") texts.set(a1(at), text);
  }
  return texts;
}

export function wholeSheet(sheet: Sheet): readonly string[] {
  return cellsOf(sheet).map(a1);
}

/** The rows and columns of the named cells, with the labels that stand before them, or above. */
export function drawingOf(sheet: Sheet, named: readonly string[], marks: Marks): Drawing {
  const wanted = named.map((address) => mergeAt(sheet, cellOf(address)));
  const rows = sorted(wanted.flatMap((range) => [...headingAbove(sheet, range), range.top]));
  const columns = sorted([
    ...wanted.map(({ left }) => left),
    ...wanted.flatMap(({ top }) => {
      const left = Math.min(...wanted.filter((range) => range.top === top).map((range) => range.left));
      return labelBefore(sheet, { row: top, column: left });
    }),
  ]);
  return {
    columns: columns.map(columnName),
    rows: rows.map((row) => ({ number: row + 1, cells: rowOf(sheet, row, { rows, columns }, marks) })),
  };
}

interface Shown {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

function rowOf(sheet: Sheet, row: number, { rows, columns }: Shown, marks: Marks): DrawnCell[] {
  const cells: DrawnCell[] = [];
  for (const column of columns) {
    const range = mergeAt(sheet, { row, column });
    const across = columns.filter((one) => one >= range.left && one <= range.right);
    const down = rows.filter((one) => one >= range.top && one <= range.bottom);
    if (across[0] !== column || down[0] !== row) continue;
    const is = markOf(a1({ row: range.top, column: range.left }), marks);
    cells.push({
      text: textAt(sheet, { row: range.top, column: range.left }),
      ...(across.length > 1 ? { across: across.length } : {}),
      ...(down.length > 1 ? { down: down.length } : {}),
      ...(is ? { is } : {}),
    });
  }
  return cells;
}

function markOf(address: string, marks: Marks): DrawnCell["is"] | null {
  for (const is of ["fault", "related", "mended"] as const) if (marks[is]?.includes(address)) return is;
  return null;
}

/** The nearest cell before a cell that holds something. */
function labelBefore(sheet: Sheet, { row, column }: Cell): readonly number[] {
  for (let left = column - 1; left >= 0; left--) {
    const range = mergeAt(sheet, { row, column: left });
    if (textAt(sheet, { row: range.top, column: range.left }) !== "") return [range.left];
  }
  return [];
}

/** A cell that follows another value, and no label, has its name above it. */
function headingAbove(sheet: Sheet, { top, left }: Range): readonly number[] {
  if (top === 0 || left === 0) return [];
  const before = rootAt(sheet, { row: top, column: left - 1 });
  const above = rootAt(sheet, { row: top - 1, column: left });
  return isLabel(sheet, before) || !isLabel(sheet, above) ? [] : [top - 1];
}

function rootAt(sheet: Sheet, at: Cell): Cell {
  const { top, left } = mergeAt(sheet, at);
  return { row: top, column: left };
}

function isLabel(sheet: Sheet, at: Cell): boolean {
  const text = textAt(sheet, at);
  return text !== "" && !/^[\d.,%万元≥≤=-]+$/.test(text);
}

function cellsOf({ origin, values }: Sheet): Cell[] {
  return values.flatMap((cells, row) =>
    cells.map((_, column) => ({ row: origin.row + row, column: origin.column + column })),
  );
}

function cellOf(address: string): Cell {
  const range = parseRange(address);
  if (!range) throw new Error(`no such cell: ${address}`);
  return { row: range.top, column: range.left };
}

function mergeAt({ merges }: Sheet, { row, column }: Cell): Range {
  const merge = merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return merge ?? { top: row, left: column, bottom: row, right: column };
}

function textAt({ origin, values, formats }: Sheet, at: Cell): string {
  const value = values[at.row - origin.row]?.[at.column - origin.column] ?? null;
  if (value === null) return "";
  if (typeof value === "number") return shown(value, formats[a1(at)] ?? null).text;
  return String(value).replace(/\s+/g, " ").trim();
}

const sorted = (numbers: readonly number[]) => [...new Set(numbers)].sort((a, b) => a - b);
