import { without } from "../model/without";
import { formatValue } from "hucre";
import { cellCount, isUnbounded, type Area } from "../model/area";
import { formatArea } from "../model/address";
import { withStyle, type Cell } from "../model/cells";
import { generalText } from "../model/general-text";
import { toR1C1 } from "../model/references";
import { isCovered, type Sheet } from "../model/sheet";
import { typed } from "../model/typing";
import type { Json } from "../model/workbook";
import { invalidArgument } from "../host/errors";
import type { Host } from "../host/host";
import { mayChangeContents, mayDo } from "./guard";
import { eventReference } from "./ranges";

/** The two-dimensional properties of ranges: values, text, formulas, numberFormat, valueTypes. */

/** Beyond this Excel answers null, without an error (SOURCES.md 2.2; office-js#4783). */
const MOST_CELLS = 5_000_000;

/** Null for ranges over whole rows or columns, and for too many cells. */
export function readMatrix(sheet: Sheet, area: Area, read: (cell: Cell, row: number, column: number) => Json): Json {
  if (isUnbounded(area) || cellCount(area) > MOST_CELLS) return null;
  return Array.from({ length: area.rows }, (_r, row) =>
    Array.from({ length: area.columns }, (_c, column) =>
      read(sheet.cells.get(area.row + row, area.column + column), area.row + row, area.column + column),
    ),
  );
}

export const valueOf = (cell: Cell): Json => cell.value ?? "";

export const formulaOf = (cell: Cell): Json => (cell.formula === undefined ? valueOf(cell) : `=${cell.formula}`);

export const formulaR1C1Of = (cell: Cell, row: number, column: number): Json =>
  cell.formula === undefined ? valueOf(cell) : `=${toR1C1(cell.formula, row, column)}`;

export const numberFormatOf = (cell: Cell): string => cell.style?.numFmt ?? "General";

export function textOf(cell: Cell, date1904: boolean): string {
  if (cell.value === null) return "";
  if (typeof cell.value === "boolean") return cell.value ? "TRUE" : "FALSE";
  if (typeof cell.value === "string") return cell.value;
  const format = numberFormatOf(cell);
  return format === "General" || format === "@"
    ? generalText(cell.value)
    : formatValue(cell.value, format, { is1904: date1904 });
}

export function valueTypeOf(cell: Cell): string {
  if (cell.value === null) return "Empty";
  if (cell.error) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[
    typeof cell.value as "string" | "number" | "boolean"
  ];
}

/** A matrix of exactly the range's size, or one value for all its cells; null leaves a cell as it is, and is no value for all. */
export function eachInput(area: Area, input: Json, use: (row: number, column: number, value: Json) => void): void {
  if (input === null) throw invalidArgument();
  if (!Array.isArray(input)) {
    if (isUnbounded(area)) throw invalidArgument();
    for (let row = 0; row < area.rows; row++)
      for (let column = 0; column < area.columns; column++) use(area.row + row, area.column + column, input);
    return;
  }
  const lines = input as readonly Json[];
  if (lines.length !== area.rows || lines.some((line) => !Array.isArray(line) || line.length !== area.columns))
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  lines.forEach((line, row) =>
    (line as readonly Json[]).forEach((value, column) => use(area.row + row, area.column + column, value)),
  );
}

export function writeValues(host: Host, sheet: Sheet, area: Area, input: Json): void {
  mayChangeContents(sheet, [area]);
  const cells: [number, number, Cell][] = [];
  eachInput(area, input, (row, column, value) => {
    if (value === null || isCovered(sheet, row, column)) return;
    if (typeof value === "object") throw invalidArgument();
    cells.push([row, column, typed(value, sheet.cells.get(row, column))]);
  });
  putAndTell(host, sheet, area, cells);
}

/** Puts cells and raises onChanged for the area. `details` exist for a single cell only (SOURCES.md 2.8). */
export function putAndTell(host: Host, sheet: Sheet, area: Area, cells: readonly [number, number, Cell][]): void {
  const before = sheet.cells.get(area.row, area.column);
  host.put(sheet, cells);
  const after = sheet.cells.get(area.row, area.column);
  const single = area.rows === 1 && area.columns === 1;
  tellChanged(host, sheet, area, "RangeEdited", {
    ...(single && {
      valueBefore: valueOf(before),
      valueAfter: valueOf(after),
      valueTypeBefore: valueTypeOf(before),
      valueTypeAfter: valueTypeOf(after),
    }),
  });
}

export function tellChanged(
  host: Host,
  sheet: Sheet,
  area: Area,
  changeType: string,
  more: { readonly [key: string]: Json } = {},
): void {
  if (!host.events.wanted("DataChanged", sheet.id)) return;
  const triggerSource = host.actor === "addin" ? "ThisLocalAddin" : "Unknown";
  host.events.raise(
    "DataChanged",
    sheet.id,
    {
      address: formatArea(area),
      changeType,
      source: host.actor === "remote" ? "Remote" : "Local",
      worksheetId: sheet.id,
      shiftDirection: "None",
      referenceId: eventReference(host, sheet, area),
      ...(host.knows("WorksheetChangedEventArgs", "triggerSource") && { triggerSource }),
      ...more,
    },
    host.actor === "remote" ? "remote" : "here",
  );
}

export function tellFormatChanged(host: Host, sheet: Sheet, areas: readonly Area[]): void {
  if (!host.events.wanted("FormatChanged", sheet.id)) return;
  for (const area of areas)
    host.events.raise("FormatChanged", sheet.id, {
      address: formatArea(area),
      source: host.actor === "remote" ? "Remote" : "Local",
      worksheetId: sheet.id,
      referenceId: eventReference(host, sheet, area),
    });
}

export function writeNumberFormat(host: Host, sheet: Sheet, area: Area, input: Json): void {
  mayDo(sheet, "formatCells");
  eachInput(area, input, (row, column, value) => {
    if (value === null) return;
    if (typeof value !== "string") throw invalidArgument();
    const cell = sheet.cells.get(row, column);
    const kept = without(cell.style ?? {}, "numFmt");
    sheet.cells.set(
      row,
      column,
      withStyle(cell, value === "" || value === "General" ? kept : { ...kept, numFmt: value }),
    );
  });
  tellFormatChanged(host, sheet, [area]);
}
