import { LAST_COLUMN, LAST_ROW, intersects, shiftArea, type Area, type Shift } from "./area";
import { columnIndex, columnName } from "./address";

/**
 * The cell references inside a formula, found and rewritten. Texts in quotes, function names (LOG10) and other
 * words are left alone. Used for rows that come and go, and for formulas that are copied or shared.
 */
const REFERENCE =
  /("(?:[^"]|"")*")|(?<![\p{L}\p{N}_.$'!])((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/giu;

interface Corner {
  readonly column: number | null;
  readonly row: number | null;
  readonly fixedColumn: boolean;
  readonly fixedRow: boolean;
}

/** `change` gets the sheet named before the reference (undefined when none) and its corners; null means #REF!. */
export function rewriteReferences(
  formula: string,
  change: (sheet: string | undefined, from: Corner, to: Corner | null) => readonly [Corner, Corner | null] | null,
): string {
  return formula.replace(REFERENCE, (whole, literal: string | undefined, prefix: string | undefined, body: string) => {
    if (literal !== undefined) return whole;
    const [first = "", second] = body.split(":");
    const from = readCorner(first);
    const to = second === undefined ? null : readCorner(second);
    if (!from || (second !== undefined && !to)) return whole;
    const changed = change(sheetName(prefix), from, to);
    if (!changed) return `${prefix ?? ""}#REF!`;
    const [newFrom, newTo] = changed;
    return (prefix ?? "") + writeCorner(newFrom) + (newTo ? `:${writeCorner(newTo)}` : "");
  });
}

/** The formula after rows, columns or cells of `sheet` were inserted or deleted; `home` is the formula's own sheet. */
export function shiftFormula(formula: string, home: string, sheet: string, shift: Shift): string {
  return rewriteReferences(formula, (named, from, to) => {
    if ((named ?? home).toLowerCase() !== sheet.toLowerCase()) return [from, to];
    const area = areaBetween(from, to ?? from);
    const moved = shiftArea(area, shift);
    const only = moved[0];
    if (!only) return null;
    if (moved.length > 1) return [from, to];
    const newFrom = {
      ...from,
      row: from.row === null ? null : only.row,
      column: from.column === null ? null : only.column,
    };
    if (!to) return [newFrom, null];
    return [
      newFrom,
      {
        ...to,
        row: to.row === null ? null : only.row + only.rows - 1,
        column: to.column === null ? null : only.column + only.columns - 1,
      },
    ];
  });
}

/** Whether the formula is about cells of `area` on `sheet`; `home` is the formula's own sheet. */
export function refersTo(formula: string, home: string, sheet: string, area: Area): boolean {
  let found = false;
  rewriteReferences(formula, (named, from, to) => {
    const here = (named ?? home).toLowerCase() === sheet.toLowerCase();
    found ||= here && intersects(areaBetween(from, to ?? from), area);
    return [from, to];
  });
  return found;
}

/** The formula copied so many rows down and columns right: what is not fixed by $ moves along. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  const move = (corner: Corner): Corner | null => {
    const row = corner.row === null || corner.fixedRow ? corner.row : corner.row + rows;
    const column = corner.column === null || corner.fixedColumn ? corner.column : corner.column + columns;
    const off =
      (row !== null && (row < 0 || row >= LAST_ROW)) || (column !== null && (column < 0 || column >= LAST_COLUMN));
    return off ? null : { ...corner, row, column };
  };
  return rewriteReferences(formula, (_sheet, from, to) => {
    const newFrom = move(from);
    const newTo = to && move(to);
    return newFrom && (!to || newTo) ? [newFrom, newTo] : null;
  });
}

/** The formula after a sheet was renamed. */
export function renameSheetInFormula(formula: string, from: string, quotedTo: string): string {
  return formula.replace(REFERENCE, (whole, literal: string | undefined, prefix: string | undefined, body: string) =>
    literal === undefined && sheetName(prefix)?.toLowerCase() === from.toLowerCase() ? `${quotedTo}!${body}` : whole,
  );
}

/** R1C1 notation, relative to the cell that holds the formula. */
export function toR1C1(formula: string, row: number, column: number): string {
  const part = (letter: string, at: number | null, fixed: boolean, home: number) =>
    at === null ? "" : fixed ? letter + String(at + 1) : at === home ? letter : `${letter}[${at - home}]`;
  const name = (c: Corner) => part("R", c.row, c.fixedRow, row) + part("C", c.column, c.fixedColumn, column);
  return formula.replace(REFERENCE, (whole, literal?: string, prefix?: string, body?: string) => {
    const corners = body === undefined ? [] : body.split(":").map(readCorner);
    if (literal !== undefined || corners.some((corner) => !corner)) return whole;
    return (prefix ?? "") + corners.map((corner) => (corner ? name(corner) : "")).join(":");
  });
}

function areaBetween(from: Corner, to: Corner): Area {
  const row = from.row ?? 0;
  const column = from.column ?? 0;
  return {
    row,
    column,
    rows: from.row === null ? LAST_ROW : (to.row ?? row) - row + 1,
    columns: from.column === null ? LAST_COLUMN : (to.column ?? column) - column + 1,
  };
}

function readCorner(text: string): Corner | null {
  const found = /^(\$?)([A-Za-z]{1,3})?(\$?)(\d{1,7})?$/.exec(text);
  if (!found) return null;
  const [, dollar, letters, second, digits] = found;
  const column = letters === undefined ? null : columnIndex(letters);
  const row = digits === undefined ? null : Number(digits) - 1;
  if ((column ?? 0) >= LAST_COLUMN || (row ?? 0) >= LAST_ROW || (row ?? 0) < 0) return null;
  const fixedRow = letters === undefined ? dollar === "$" : second === "$";
  return { column, row, fixedColumn: letters !== undefined && dollar === "$", fixedRow };
}

function writeCorner(corner: Corner): string {
  const column = corner.column === null ? "" : (corner.fixedColumn ? "$" : "") + columnName(corner.column);
  const row = corner.row === null ? "" : (corner.fixedRow ? "$" : "") + String(corner.row + 1);
  return column + row;
}

function sheetName(prefix: string | undefined): string | undefined {
  if (prefix === undefined) return undefined;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}
