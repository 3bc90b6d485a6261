import { without } from "./without";
import type { CellStyle } from "hucre";
import { SHEET } from "./area";
import { cellName, columnName, formatArea } from "./address";
import { selectionOf, type Json, type Workbook } from "./workbook";
import type { Sheet } from "./sheet";

/**
 * Everything about a workbook as plain JSON in a stable order, part by part: what was there before an add-in worked
 * must be there after it, and a test says so in one line, or names the part that may differ.
 */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly names: Json;
  readonly settings: Json;
  readonly customXmlParts: Json;
  readonly protection: Json;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: string;
  readonly tabColor: string;
  readonly values: Json;
  readonly formulas: Json;
  readonly formats: Json;
  readonly extras: Json;
  readonly merges: Json;
  readonly rows: Json;
  readonly columns: Json;
  readonly conditionalFormats: Json;
  readonly validations: Json;
  readonly protection: Json;
  readonly page: Json;
  readonly customProperties: Json;
  readonly rest: Json;
}

export function snapshot(workbook: Workbook): WorkbookSnapshot {
  return {
    sheets: workbook.sheets.map(sheetSnapshot),
    names: plain(
      workbook.names
        .map((name) => ({ ...name, scope: name.scope?.name ?? null }))
        .sort((a, b) => `${a.scope ?? ""} ${a.name}`.localeCompare(`${b.scope ?? ""} ${b.name}`)),
    ),
    settings: plain(Object.fromEntries(workbook.settings)),
    customXmlParts: plain(workbook.customXmlParts),
    protection: plain(workbook.protection ?? null),
  };
}

/** Where the user is: apart from the rest, since it is not part of the document's content. */
export const selectionSnapshot = (workbook: Workbook): Json => ({
  sheet: workbook.active.name,
  areas: selectionOf(workbook, workbook.active).areas.map(formatArea),
});

function sheetSnapshot(sheet: Sheet): SheetSnapshot {
  const values: Record<string, Json> = {};
  const formulas: Record<string, Json> = {};
  const formats: Record<string, Json> = {};
  const extras: Record<string, Json> = {};
  const known = new Map<CellStyle, Json>();
  for (const [row, column, cell] of sheet.cells.within(SHEET)) {
    const at = cellName(row, column);
    if (cell.value !== null) values[at] = cell.value;
    if (cell.formula !== undefined) formulas[at] = `=${cell.formula}`;
    if (cell.extra) extras[at] = plain(cell.extra);
    if (!cell.style) continue;
    const format = known.get(cell.style) ?? plain(cell.style);
    known.set(cell.style, format);
    formats[at] = format;
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    values,
    formulas,
    formats,
    extras,
    merges: [...sheet.merges].sort((a, b) => a.row - b.row || a.column - b.column).map(formatArea),
    rows: plain(Object.fromEntries([...sheet.rows].sort(([a], [b]) => a - b).map(([row, def]) => [row + 1, def]))),
    columns: plain(
      Object.fromEntries(
        [...sheet.columns].sort(([a], [b]) => a - b).map(([column, def]) => [columnName(column), def]),
      ),
    ),
    conditionalFormats: plain(
      sheet.conditionalFormats.map((rule) => ({
        ...without(rule, "areas", "filePriority"),
        range: rule.areas.map(formatArea).join(" "),
      })),
    ),
    validations: plain(
      sheet.validations.map(({ areas, ...validation }) => ({ ...validation, range: areas.map(formatArea).join(" ") })),
    ),
    protection: plain({ ...sheet.protection, ...(sheet.password !== undefined && { password: sheet.password }) }),
    page: plain({
      ...sheet.page,
      ...(sheet.blackAndWhite && { blackAndWhite: true }),
      rowBreaks: sheet.rowBreaks,
      columnBreaks: sheet.columnBreaks,
    }),
    customProperties: plain(Object.fromEntries(sheet.customProperties)),
    rest: plain(sheet.rest),
  };
}

/** Plain JSON with sorted keys; bytes (images) by their length and sum. */
function plain(value: unknown): Json {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return value;
  if (value instanceof Date) return value.toISOString();
  if (ArrayBuffer.isView(value)) return { bytes: value.byteLength };
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) return plain(Object.fromEntries(value));
  if (typeof value !== "object") return null;
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, plain(each)]));
}
