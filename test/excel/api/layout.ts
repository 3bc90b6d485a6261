import type { RowDef } from "hucre";
import { LAST_COLUMN, LAST_ROW, type Area } from "../model/area";
import type { ColumnLayout, Sheet } from "../model/sheet";
import type { Json } from "../model/workbook";
import { invalidArgument } from "../host/errors";
import { compact } from "./styled";

/** Heights, widths and hidden rows and columns. Office.js measures in points, the file's columns in characters. */

/** hucre does not keep a file's own default heights and widths. */
const STANDARD_HEIGHT = 15;
const STANDARD_WIDTH = 48;
const PIXELS_PER_CHARACTER = 7;
const POINTS_PER_PIXEL = 0.75;

export const heightOf = (sheet: Sheet, row: number): number => sheet.rows.get(row)?.height ?? STANDARD_HEIGHT;

export function widthOf(sheet: Sheet, column: number): number {
  const characters = sheet.columns.get(column)?.width;
  return characters === undefined ? STANDARD_WIDTH : Math.round(characters * PIXELS_PER_CHARACTER) * POINTS_PER_PIXEL;
}

export const rowIsHidden = (sheet: Sheet, row: number): boolean => sheet.rows.get(row)?.hidden === true;
export const columnIsHidden = (sheet: Sheet, column: number): boolean => sheet.columns.get(column)?.hidden === true;

export function changeRow(
  sheet: Sheet,
  row: number,
  change: { readonly [K in keyof RowDef]: RowDef[K] | undefined },
): void {
  const next = compact({ ...sheet.rows.get(row), ...change });
  if (next) sheet.rows.set(row, next as RowDef);
  else sheet.rows.delete(row);
}

export function changeColumn(
  sheet: Sheet,
  column: number,
  change: { readonly [K in keyof ColumnLayout]: ColumnLayout[K] | undefined },
): void {
  const next = compact({ ...sheet.columns.get(column), ...change });
  if (next) sheet.columns.set(column, next as ColumnLayout);
  else sheet.columns.delete(column);
}

/** True when all are, false when none is, null when some are. Over all rows, only those the sheet says something of. */
function all(
  count: number,
  limit: number,
  from: number,
  known: ReadonlyMap<number, unknown>,
  is: (index: number) => boolean,
): boolean | null {
  const indexes = count === limit ? [...known.keys()] : Array.from({ length: count }, (_, index) => from + index);
  const yes = indexes.filter(is).length;
  return yes === 0 ? false : yes === count ? true : null;
}

export const rowsHidden = (sheet: Sheet, area: Area): boolean | null =>
  all(area.rows, LAST_ROW, area.row, sheet.rows, (row) => rowIsHidden(sheet, row));

export const columnsHidden = (sheet: Sheet, area: Area): boolean | null =>
  all(area.columns, LAST_COLUMN, area.column, sheet.columns, (column) => columnIsHidden(sheet, column));

export function setRowsHidden(sheet: Sheet, area: Area, value: Json): void {
  const hidden = truth(value);
  for (let row = area.row; row < area.row + area.rows; row++)
    if (rowIsHidden(sheet, row) !== hidden) changeRow(sheet, row, { hidden: hidden || undefined });
}

export function setColumnsHidden(sheet: Sheet, area: Area, value: Json): void {
  const hidden = truth(value);
  for (let column = area.column; column < area.column + area.columns; column++)
    if (columnIsHidden(sheet, column) !== hidden) changeColumn(sheet, column, { hidden: hidden || undefined });
}

/** Excel's limits: 409 points high, 255 characters wide. */
export function setHeight(sheet: Sheet, area: Area, value: Json): void {
  if (typeof value !== "number" || value < 0 || value > 409.5) throw invalidArgument();
  for (let row = area.row; row < area.row + area.rows; row++) changeRow(sheet, row, { height: value });
}

export function setWidth(sheet: Sheet, area: Area, value: Json): void {
  const characters = typeof value === "number" ? value / POINTS_PER_PIXEL / PIXELS_PER_CHARACTER : -1;
  if (characters < 0 || characters > 256) throw invalidArgument();
  for (let column = area.column; column < area.column + area.columns; column++)
    changeColumn(sheet, column, { width: characters });
}

function truth(value: Json): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}
