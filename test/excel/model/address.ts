import { LAST_COLUMN, LAST_ROW, lastColumnOf, lastRowOf, isWholeColumns, isWholeRows, type Area } from "./area";

/** A1 notation, in both directions. `sheet` is undefined when the address names none. */
export interface Address {
  readonly sheet: string | undefined;
  readonly area: Area;
}

export function columnName(index: number): string {
  let name = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

export function columnIndex(name: string): number {
  return Array.from(name.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

/** "A1", "$A$1:B2", "A:C", "3:5", any of them after "Sheet1!" or "'It''s'!"; null when it is none of these. */
export function parseAddress(text: string): Address | null {
  const { sheet, rest } = splitSheet(text.trim());
  const area = parseArea(rest);
  return area && { sheet, area };
}

export function parseArea(text: string): Area | null {
  const [first = "", second] = text.split(":");
  const from = corner(first);
  const to = second === undefined ? from : corner(second);
  if (!from || !to || text.split(":").length > 2) return null;
  if (from.is !== to.is || (second === undefined && from.is !== "cell")) return null;
  const row = Math.min(from.row, to.row);
  const column = Math.min(from.column, to.column);
  return {
    row,
    column,
    rows: from.is === "column" ? LAST_ROW : Math.max(from.row, to.row) - row + 1,
    columns: from.is === "row" ? LAST_COLUMN : Math.max(from.column, to.column) - column + 1,
  };
}

function corner(text: string): { is: "cell" | "row" | "column"; row: number; column: number } | null {
  const cell = CELL.exec(text);
  if (cell) return bounded("cell", Number(cell[2]) - 1, columnIndex(cell[1] ?? ""));
  const column = COLUMN.exec(text);
  if (column) return bounded("column", 0, columnIndex(column[1] ?? ""));
  const row = ROW.exec(text);
  return row ? bounded("row", Number(row[1]) - 1, 0) : null;
}

function bounded<K extends "cell" | "row" | "column">(is: K, row: number, column: number) {
  return row >= 0 && row < LAST_ROW && column >= 0 && column < LAST_COLUMN ? { is, row, column } : null;
}

export function splitSheet(text: string): { sheet: string | undefined; rest: string } {
  if (text.startsWith("'")) {
    const end = text.replace(/''/g, "\0\0").indexOf("'", 1);
    if (end > 0 && text[end + 1] === "!")
      return { sheet: text.slice(1, end).replace(/''/g, "'"), rest: text.slice(end + 2) };
  }
  const bang = text.lastIndexOf("!");
  return bang < 0 ? { sheet: undefined, rest: text } : { sheet: text.slice(0, bang), rest: text.slice(bang + 1) };
}

/** "A1,B2:C3" and "'a,b'!A1; A2" at the commas and semicolons that are not inside a quoted sheet name. */
export function splitList(text: string): string[] {
  const parts: string[] = [];
  let part = "";
  let quoted = false;
  for (const letter of text) {
    if (letter === "'") quoted = !quoted;
    if ((letter === "," || letter === ";") && !quoted) {
      parts.push(part);
      part = "";
    } else part += letter;
  }
  return [...parts, part].map((each) => each.trim());
}

export function formatArea(area: Area): string {
  if (isWholeRows(area)) return `${area.row + 1}:${lastRowOf(area) + 1}`;
  if (isWholeColumns(area)) return `${columnName(area.column)}:${columnName(lastColumnOf(area))}`;
  const first = cellName(area.row, area.column);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${cellName(lastRowOf(area), lastColumnOf(area))}`;
}

export const cellName = (row: number, column: number): string => columnName(column) + String(row + 1);

export const formatAddress = (sheet: string, area: Area): string => `${quoteSheet(sheet)}!${formatArea(area)}`;

/** "$A$1:$B$2", "$1:$3", "$A:$C": as names and print areas are kept. */
export function formatAbsolute(area: Area): string {
  return formatArea(area).replace(/[A-Z]+(?=\d|:|$)|\d+/g, (part) => `$${part}`);
}

/** Excel quotes a sheet name unless it is a plain word that cannot be read as a cell or a number. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !CELL.test(name) && !/^(r|c|r\d*c\d*)$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}
