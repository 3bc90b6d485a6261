import type { CellStyle, RowDef } from "hucre";
import {
  LAST_COLUMN,
  LAST_ROW,
  SHEET,
  intersects,
  lastColumnOf,
  lastRowOf,
  sameArea,
  shiftArea,
  shiftSpan,
  type Area,
  type Shift,
} from "./area";
import { formatAbsolute, parseArea } from "./address";
import { hasContent, type Cell } from "./cells";
import { refersTo, shiftFormula } from "./references";
import type { Sheet } from "./sheet";
import type { Workbook } from "./workbook";

/**
 * Cells inserted and deleted: everything on the sheet moves along, and every formula, name, conditional format and
 * print area that points at it. An insertion inside an area stretches it; an area deleted whole is gone, and the formulas
 * that were about it are handed back.
 */
export function shiftCells(workbook: Workbook, sheet: Sheet, shift: Shift): readonly BrokenCell[] {
  moveCells(sheet, shift);
  sheet.merges = sheet.merges.flatMap((area) => shiftArea(area, shift)).filter((area) => area.rows * area.columns > 1);
  // Rules and validations are changed in place: a request may hold on to them.
  for (const each of [...sheet.conditionalFormats, ...sheet.validations])
    each.areas = each.areas.flatMap((area) => shiftArea(area, shift));
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
  sheet.validations = sheet.validations.filter((validation) => validation.areas.length > 0);
  const selection = workbook.selections.get(sheet);
  if (selection) {
    const areas = selection.areas.flatMap((area) => shiftArea(area, shift));
    const first = areas[0];
    if (first) workbook.selections.set(sheet, { areas, cell: [first.row, first.column] });
    else workbook.selections.delete(sheet);
  }
  if (isWholeSheetWide(shift)) shiftLayout(sheet, shift);
  return rewriteFormulas(workbook, sheet, shift);
}

/** A cell whose formula has lost something it was about. */
export interface BrokenCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Why Excel refuses to move these cells, or null. */
export function shiftFault(sheet: Sheet, shift: Shift): "InsertDeleteConflict" | "NonBlankCellOffSheet" | null {
  const moving = movingPart(shift);
  for (const merge of sheet.merges)
    if (intersects(merge, moving) && !spansBand(merge, shift)) return "InsertDeleteConflict";
  if (shift.is === "delete") return null;
  return sheet.cells.used(offSheet(shift), hasContent) ? "NonBlankCellOffSheet" : null;
}

/** A merge that is only partly inside the moving columns (or rows) would be torn. */
function spansBand(merge: Area, shift: Shift): boolean {
  return shift.axis === "rows"
    ? merge.column >= shift.from && lastColumnOf(merge) <= shift.to
    : merge.row >= shift.from && lastRowOf(merge) <= shift.to;
}

const isWholeSheetWide = (shift: Shift): boolean =>
  shift.from === 0 && shift.to === (shift.axis === "rows" ? LAST_COLUMN : LAST_ROW) - 1;

const movingPart = (shift: Shift): Area =>
  band(shift, shift.at, (shift.axis === "rows" ? LAST_ROW : LAST_COLUMN) - shift.at);

const offSheet = (shift: Shift): Area => {
  const limit = shift.axis === "rows" ? LAST_ROW : LAST_COLUMN;
  return band(shift, limit - shift.count, shift.count);
};

function band(shift: Shift, at: number, count: number): Area {
  return shift.axis === "rows"
    ? { row: at, rows: count, column: shift.from, columns: shift.to - shift.from + 1 }
    : { row: shift.from, rows: shift.to - shift.from + 1, column: at, columns: count };
}

function moveCells(sheet: Sheet, shift: Shift): void {
  const limit = shift.axis === "rows" ? LAST_ROW : LAST_COLUMN;
  if (shift.is === "delete") {
    sheet.cells.clear(band(shift, shift.at, shift.count));
    const rest = band(shift, shift.at + shift.count, limit - shift.at - shift.count);
    sheet.cells.move(rest, shift.axis === "rows" ? -shift.count : 0, shift.axis === "rows" ? 0 : -shift.count);
    return;
  }
  sheet.cells.clear(offSheet(shift));
  const moving = band(shift, shift.at, limit - shift.at - shift.count);
  sheet.cells.move(moving, shift.axis === "rows" ? shift.count : 0, shift.axis === "rows" ? 0 : shift.count);
  copyFormats(sheet, shift);
}

/** New cells take the format of the cells above (or to the left), Excel's default. */
function copyFormats(sheet: Sheet, shift: Shift): void {
  if (shift.at === 0) return;
  for (const [row, column, cell] of [...sheet.cells.within(band(shift, shift.at - 1, 1))]) {
    if (!cell.style) continue;
    for (let step = 1; step <= shift.count; step++) {
      const [toRow, toColumn] = shift.axis === "rows" ? [row + step, column] : [row, column + step];
      sheet.cells.set(toRow, toColumn, styled(cell.style));
    }
  }
}

const styled = (style: CellStyle): Cell => ({ value: null, style });

function shiftLayout(sheet: Sheet, shift: Shift): void {
  if (shift.axis === "rows") {
    moveKeys<RowDef>(sheet.rows, shift, LAST_ROW);
    sheet.rowBreaks = sheet.rowBreaks.flatMap((at) => shiftSpan(at, 1, shift, LAST_ROW)?.[0] ?? []);
  } else {
    moveKeys(sheet.columns, shift, LAST_COLUMN);
    sheet.columnBreaks = sheet.columnBreaks.flatMap((at) => shiftSpan(at, 1, shift, LAST_COLUMN)?.[0] ?? []);
  }
}

function moveKeys<T>(map: Map<number, T>, shift: Shift, limit: number): void {
  const entries = [...map];
  const before = shift.is === "insert" && shift.at > 0 ? map.get(shift.at - 1) : undefined;
  map.clear();
  for (const [key, value] of entries) {
    const span = shiftSpan(key, 1, shift, limit);
    if (span) map.set(span[0], value);
  }
  if (before !== undefined) for (let step = 0; step < shift.count; step++) map.set(shift.at + step, before);
}

function rewriteFormulas(workbook: Workbook, sheet: Sheet, shift: Shift): readonly BrokenCell[] {
  const broken: BrokenCell[] = [];
  const gone = shift.is === "delete" ? band(shift, shift.at, shift.count) : null;
  for (const home of workbook.sheets) {
    const rewrite = (formula: string) => shiftFormula(formula, home.name, sheet.name, shift);
    for (const [row, column, cell] of [...home.cells.within(SHEET)]) {
      if (cell.formula === undefined) continue;
      const before = cell.formula;
      const formula = rewrite(before);
      if (formula === before) continue;
      home.cells.set(row, column, { ...cell, formula });
      if (gone && refersTo(before, home.name, sheet.name, gone)) broken.push({ sheet: home, row, column });
    }
    for (const rule of home.conditionalFormats)
      if (rule.formula !== undefined)
        rule.formula = Array.isArray(rule.formula) ? rule.formula.map(rewrite) : rewrite(rule.formula);
    for (const validation of home.validations) {
      if (validation.formula1 !== undefined) validation.formula1 = rewrite(validation.formula1);
      if (validation.formula2 !== undefined) validation.formula2 = rewrite(validation.formula2);
    }
  }
  workbook.names = workbook.names.map((name) => ({
    ...name,
    range: shiftFormula(name.range, name.scope?.name ?? "", sheet.name, shift),
  }));
  if (sheet.page) sheet.page = shiftPage(sheet.page, shift);
  return broken;
}

function shiftPage(page: NonNullable<Sheet["page"]>, shift: Shift): NonNullable<Sheet["page"]> {
  const moved = { ...page };
  for (const key of ["printArea", "printTitlesRow", "printTitlesColumn"] as const) {
    const text = page[key];
    if (text === undefined) continue;
    const parts = text.split(",").flatMap((part) => {
      const area = parseArea(part);
      if (!area) return [part];
      const after = shiftArea(area, shift);
      const only = after[0];
      return only && after.length === 1 && sameArea(only, area) ? [part] : after.map(formatAbsolute);
    });
    if (parts.length > 0) moved[key] = parts.join(",");
    else Object.assign(moved, { [key]: undefined });
  }
  return moved;
}
