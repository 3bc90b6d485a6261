import { without } from "./without";
import {
  dateToSerial,
  openXlsx,
  saveXlsx,
  writeXlsx,
  type Cell as FileCell,
  type CellValue,
  type Sheet as FileSheet,
} from "hucre";
import { lastColumnOf, lastRowOf, SHEET, type Area } from "./area";
import { formatArea, parseArea } from "./address";
import type { Cell, Extra, Scalar } from "./cells";
import { offsetFormula } from "./references";
import { forgetCustomXml, readCustomXml, withCustomXml } from "./custom-xml-file";
import { keepState, partsOf, readState } from "./file-state";
import { readPages, withPages } from "./page-file";
import { lostParts } from "./parts";
import { newSheet, type Rule, type Sheet } from "./sheet";
import { sheetId, type FileWorkbook, type Name, type Workbook } from "./workbook";

/**
 * A workbook from and to a real .xlsx, by hucre. `readStyles` is needed: without it saving erases every cell style.
 */
export async function openWorkbook(bytes: Uint8Array | undefined, name = "Book1.xlsx"): Promise<Workbook> {
  const file = await openXlsx(bytes ?? (await blank()), { readStyles: true });
  const date1904 = file.dateSystem === "1904";
  const sheets = file.sheets.map((sheet, index) => readSheet(sheet, sheetId(index + 1), date1904));
  const active = sheets[file.activeSheet ?? 0] ?? sheets[0];
  if (!active) throw new Error("The workbook has no sheet.");
  const workbook: Workbook = {
    name,
    sheets,
    active,
    selections: new Map(),
    names: (file.namedRanges ?? []).map((named) => readName(named, sheets)),
    settings: new Map(),
    customXmlParts: readCustomXml(file),
    protection: file.workbookProtection?.lockStructure ? { password: undefined } : undefined,
    file,
    date1904,
  };
  readState(workbook);
  const pages = readPages(file);
  for (const sheet of sheets) {
    sheet.pageAttributes = pages.get(sheet.name) ?? {};
    sheet.blackAndWhite = /^(?:1|true)$/.test(sheet.pageAttributes["blackAndWhite"] ?? "");
  }
  return workbook;
}

let blankBytes: Promise<Uint8Array> | undefined;

/** A copy each time: whoever opens it may keep views of it. */
async function blank(): Promise<Uint8Array> {
  blankBytes ??= writeXlsx({ sheets: [{ name: "Sheet1", rows: [] }] });
  return (await blankBytes).slice();
}

export async function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const file: FileWorkbook = workbook.file;
  file.sheets = workbook.sheets.map(writeSheet);
  file.activeSheet = workbook.sheets.indexOf(workbook.active);
  const names = workbook.names.map((each) => {
    const name = without(each, "scope", "visible");
    return each.scope ? { ...name, scope: each.scope.name } : name;
  });
  if (names.length > 0) file.namedRanges = names;
  else delete file.namedRanges;
  if (workbook.protection) file.workbookProtection = { ...file.workbookProtection, lockStructure: true };
  else if (file.workbookProtection) file.workbookProtection = { ...file.workbookProtection, lockStructure: false };
  keepState(workbook);
  forgetCustomXml(file);
  const saved = await withPages(await saveXlsx(file), workbook.sheets);
  return withCustomXml(saved, workbook.customXmlParts);
}

/** Parts of the file that was opened which a saved one would not have: charts and the like that hucre does not know. */
export async function lostIn(workbook: Workbook, saved: Uint8Array): Promise<readonly string[]> {
  return lostParts(partsOf(workbook.file) ?? new Map(), partsOf(await openXlsx(saved)) ?? new Map());
}

function readSheet(file: FileSheet, id: string, date1904: boolean): Sheet {
  const { name, rows, cells, columns, rowDefs, merges, dataValidations, conditionalRules, protection, ...others } =
    file;
  const { pageSetup, rowBreaks, colBreaks, hidden, veryHidden, ...rest } = others;
  const sheet = newSheet(id, name);
  sheet.visibility = veryHidden ? "VeryHidden" : hidden ? "Hidden" : "Visible";
  rows.forEach((line, row) =>
    line.forEach((value, column) => {
      if (value !== null && !cells?.has(`${row},${column}`))
        sheet.cells.set(row, column, { value: scalar(value, date1904) });
    }),
  );
  const shared = sharedFormulas(cells);
  for (const [key, cell] of cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    sheet.cells.set(row, column, readCell(cell, row, column, shared, date1904));
  }
  rowDefs?.forEach((row, index) => sheet.rows.set(index, { ...row }));
  columns?.forEach(({ width, hidden: gone, outlineLevel, collapsed }, index) => {
    const layout = {
      ...(width !== undefined && { width }),
      ...(gone && { hidden: true }),
      ...(outlineLevel && { outlineLevel }),
      ...(collapsed && { collapsed }),
    };
    if (Object.keys(layout).length > 0) sheet.columns.set(index, layout);
  });
  sheet.merges = (merges ?? []).map((m) => ({
    row: m.startRow,
    column: m.startCol,
    rows: m.endRow - m.startRow + 1,
    columns: m.endCol - m.startCol + 1,
  }));
  sheet.conditionalFormats = (conditionalRules ?? [])
    .map(({ range, priority, ...rule }): Rule => ({ ...rule, areas: readAreas(range), filePriority: priority }))
    .sort((a, b) => (a.filePriority ?? 0) - (b.filePriority ?? 0));
  sheet.validations = (dataValidations ?? []).map(({ range, ...validation }) => ({
    ...validation,
    areas: readAreas(range),
  }));
  sheet.protection = protection;
  sheet.page = pageSetup;
  sheet.rowBreaks = [...(rowBreaks ?? [])];
  sheet.columnBreaks = [...(colBreaks ?? [])];
  sheet.tabColor = rest.view?.tabColor?.rgb ? `#${rest.view.tabColor.rgb}` : "";
  sheet.rest = rest;
  return sheet;
}

function writeSheet(sheet: Sheet): FileSheet {
  const cells = new Map<string, FileCell>();
  let last = [...sheet.rows.keys()].reduce((most, row) => Math.max(most, row), -1);
  for (const [row, column, cell] of sheet.cells.within(SHEET)) {
    cells.set(`${row},${column}`, writeCell(cell));
    last = Math.max(last, row);
  }
  const columns = Array.from(
    { length: Math.max(0, ...[...sheet.columns.keys()].map((index) => index + 1)) },
    (_, index) => ({ ...sheet.columns.get(index) }),
  );
  const view = { ...sheet.rest.view };
  if (!sheet.tabColor) delete view.tabColor;
  else if (`#${view.tabColor?.rgb ?? ""}` !== sheet.tabColor) view.tabColor = { rgb: sheet.tabColor.slice(1) };
  return {
    ...sheet.rest,
    name: sheet.name,
    // As long as the last row with something in it: hucre writes heights of these rows only.
    rows: Array.from({ length: last + 1 }, () => []),
    cells,
    ...(Object.keys(view).length > 0 && { view }),
    ...(columns.length > 0 && { columns }),
    ...(sheet.rows.size > 0 && { rowDefs: sheet.rows }),
    ...(sheet.merges.length > 0 && {
      merges: sheet.merges.map((area) => ({
        startRow: area.row,
        startCol: area.column,
        endRow: lastRowOf(area),
        endCol: lastColumnOf(area),
      })),
    }),
    ...(sheet.conditionalFormats.length > 0 && { conditionalRules: writeRules(sheet.conditionalFormats) }),
    ...(sheet.validations.length > 0 && {
      dataValidations: sheet.validations.map(({ areas, ...validation }) => ({
        ...validation,
        range: writeAreas(areas),
      })),
    }),
    // hucre writes sheet="1" for every protection it is given.
    ...(sheet.protection?.sheet && { protection: sheet.protection }),
    ...(sheet.page && { pageSetup: sheet.page }),
    ...(sheet.rowBreaks.length > 0 && { rowBreaks: sheet.rowBreaks }),
    ...(sheet.columnBreaks.length > 0 && { colBreaks: sheet.columnBreaks }),
    ...(sheet.visibility === "Hidden" && { hidden: true }),
    ...(sheet.visibility === "VeryHidden" && { veryHidden: true }),
  };
}

/** The file's own priority numbers, while its rules stand in their old order and nothing new is among them. */
function writeRules(rules: readonly Rule[]) {
  const numbers = rules.map((rule) => rule.filePriority ?? -1);
  const untouched = numbers.every((number, index) => number >= 0 && number >= (numbers[index - 1] ?? 0));
  return rules.map((rule, index) => ({
    ...without(rule, "areas", "filePriority"),
    range: writeAreas(rule.areas),
    priority: untouched ? (numbers[index] ?? 0) : index + 1,
  }));
}

const readAreas = (range: string): Area[] =>
  range
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== null);
const writeAreas = (areas: readonly Area[]): string => areas.map(formatArea).join(" ");

function readName(named: NonNullable<FileWorkbook["namedRanges"]>[number], sheets: readonly Sheet[]): Name {
  const { scope, ...name } = named;
  return { ...name, scope: sheets.find((sheet) => sheet.name === scope) };
}

const scalar = (value: CellValue, date1904: boolean): Scalar =>
  value instanceof Date ? dateToSerial(value, date1904) : value;

type Shared = ReadonlyMap<number, { readonly formula: string; readonly row: number; readonly column: number }>;

/** A shared formula is kept once; the other cells of the group only name it. */
function sharedFormulas(cells: FileSheet["cells"]): Shared {
  const shared = new Map<number, { formula: string; row: number; column: number }>();
  for (const [key, cell] of cells ?? []) {
    if (cell.formulaType !== "shared" || !cell.formula || cell.formulaSharedIndex === undefined) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (!shared.has(cell.formulaSharedIndex))
      shared.set(cell.formulaSharedIndex, { formula: cell.formula, row, column });
  }
  return shared;
}

function readCell(cell: FileCell, row: number, column: number, shared: Shared, date1904: boolean): Cell {
  const value = scalar(cell.formula === undefined ? cell.value : (cell.formulaResult ?? cell.value), date1904);
  const formula = cell.formula === undefined ? undefined : expand(cell, row, column, shared);
  const error = cell.type === "error" || (formula !== undefined && typeof value === "string" && ERRORS.test(value));
  const extra: Extra = {
    ...(cell.richText && { richText: cell.richText }),
    ...(cell.hyperlink && { hyperlink: cell.hyperlink }),
    ...(cell.comment && { comment: cell.comment }),
    ...(cell.checkbox && { checkbox: cell.checkbox }),
    ...(cell.formulaType === "array" && { formulaType: cell.formulaType }),
    ...(cell.formulaType === "array" && cell.formulaRef && { formulaRef: cell.formulaRef }),
    ...(cell.formulaDynamic && { formulaDynamic: cell.formulaDynamic }),
  };
  return {
    value,
    ...(error && { error: true as const }),
    ...(formula !== undefined && { formula }),
    ...(cell.style && { style: cell.style }),
    ...(Object.keys(extra).length > 0 && { extra }),
  };
}

const ERRORS = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;

function expand(cell: FileCell, row: number, column: number, shared: Shared): string {
  if (cell.formula || cell.formulaSharedIndex === undefined) return cell.formula ?? "";
  const master = shared.get(cell.formulaSharedIndex);
  return master ? offsetFormula(master.formula, row - master.row, column - master.column) : "";
}

function writeCell(cell: Cell): FileCell {
  const type =
    cell.formula !== undefined
      ? "formula"
      : cell.error
        ? "error"
        : cell.value === null
          ? "empty"
          : (typeof cell.value as "string" | "number" | "boolean");
  return {
    value: cell.value,
    type: cell.extra?.richText ? "richText" : type,
    ...(cell.formula !== undefined && { formula: cell.formula, formulaResult: cell.value }),
    ...(cell.style && { style: cell.style }),
    ...cell.extra,
  };
}
