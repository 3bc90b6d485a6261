import { without } from "./without";
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
  const [values, formulas, formats, extras] = [new Part(), new Part(), new Part(), new Part()];
  for (const [row, column, cell] of sheet.cells.within(SHEET)) {
    const at = cellName(row, column);
    if (cell.value !== null) values.add(at, cell.value, JSON.stringify(cell.value));
    if (cell.formula !== undefined) formulas.add(at, `=${cell.formula}`, JSON.stringify(cell.formula));
    if (cell.extra) extras.add(at, ...lasting(cell.extra));
    if (cell.style) formats.add(at, ...lasting(cell.style));
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    values: values.json(),
    formulas: formulas.json(),
    formats: formats.json(),
    extras: extras.json(),
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

/**
 * What is equal is one object, so that comparing two snapshots of a workbook takes no time where nothing changed. Nothing
 * in it may be changed, therefore.
 */
const known = new Map<string, { readonly json: Json; readonly id: string }>();
const MOST_KNOWN = 20_000;

function only(text: string, make: () => Json): readonly [json: Json, id: string] {
  let found = known.get(text);
  if (!found) {
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(text, (found = { json: frozen(make()), id: `#${String(ids++)}` }));
  }
  return [found.json, found.id];
}

let ids = 0;

/** Of styles and the like, which are replaced, never changed. */
const lastingOnes = new WeakMap<object, readonly [json: Json, id: string]>();

const byText = new Map<string, readonly [json: Json, id: string]>();

function lasting(value: object): readonly [json: Json, id: string] {
  const one = lastingOnes.get(value);
  if (one) return one;
  const text = JSON.stringify(value);
  const same = inexact.test(text) ? undefined : byText.get(text);
  const json = same ? null : plain(value);
  const found = same ?? only(JSON.stringify(json, exactly), () => json);
  if (byText.size >= MOST_KNOWN) byText.clear();
  byText.set(text, found);
  lastingOnes.set(value, found);
  return found;
}

/** What JSON writes for more than one value. */
const inexact = /null|\{\}|[[:,]0[,}\]]/;

/** JSON has no -0 and nothing that is not finite. */
const exactly = (_: string, value: unknown): unknown =>
  typeof value === "number" && (Object.is(value, -0) || !Number.isFinite(value)) ? { number: spelt(value) } : value;

const spelt = (value: number): string => (Object.is(value, -0) ? "-0" : String(value));

/** One fact of each cell. */
class Part {
  private readonly cells: (readonly [at: string, json: Json])[] = [];
  private text = "";

  /** `text` tells it from every other value. */
  add(at: string, json: Json, text: string): void {
    this.cells.push([at, json]);
    this.text += `${at} ${typeof json === "number" ? spelt(json) : text}\n`;
  }

  json(): Json {
    return only(this.text, () => Object.fromEntries(this.cells))[0];
  }
}

function frozen(json: Json): Json {
  if (typeof json === "object" && json !== null && !Object.isFrozen(json))
    Object.values(Object.freeze(json)).forEach(frozen);
  return json;
}
