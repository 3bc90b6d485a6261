import type { PageSetup, RowDef } from "hucre";
import type { Area } from "./area";
import type { Cells } from "./cells";
import type { ColumnLayout, Rule, Sheet, Validation } from "./sheet";
import type { CustomXmlPart } from "./custom-xml";
import type { Name, Selection, Workbook } from "./workbook";

/**
 * How a workbook stands, for going back to it. What Excel itself does not undo is compared, not restored: which sheets
 * there are, their names and visibility, protection (SOURCES.md 2.9).
 */
export interface State {
  /** Of the workbook itself. */
  readonly fixed: readonly unknown[];
  readonly sheets: readonly SheetState[];
  readonly names: readonly Name[];
  /** Compared only: undo leaves them as they are (office-js#6415). */
  readonly customXmlParts: readonly CustomXmlPart[];
  readonly active: Sheet;
  readonly selections: ReadonlyMap<Sheet, Selection>;
}

export interface SheetState {
  readonly sheet: Sheet;
  readonly fixed: readonly unknown[];
  readonly cells: Cells;
  readonly merges: readonly Area[];
  readonly rows: ReadonlyMap<number, RowDef>;
  readonly columns: ReadonlyMap<number, ColumnLayout>;
  /** Copies, for the sheet's own are changed in place. */
  readonly conditionalFormats: readonly Rule[];
  readonly validations: readonly Validation[];
  readonly page: PageSetup | undefined;
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}

export function stateOf(workbook: Workbook): State {
  return {
    fixed: [workbook.protection !== undefined, workbook.protection?.password],
    sheets: workbook.sheets.map((sheet) => ({
      sheet,
      fixed: [sheet.name, sheet.visibility, sheet.protection, sheet.password],
      cells: sheet.cells.copy(),
      merges: sheet.merges,
      rows: new Map(sheet.rows),
      columns: new Map(sheet.columns),
      conditionalFormats: sheet.conditionalFormats.map((rule) => ({ ...rule })),
      validations: sheet.validations.map((validation) => ({ ...validation })),
      page: sheet.page,
      rowBreaks: [...sheet.rowBreaks],
      columnBreaks: [...sheet.columnBreaks],
    })),
    names: workbook.names,
    customXmlParts: workbook.customXmlParts,
    active: workbook.active,
    selections: new Map(workbook.selections),
  };
}

export function restoreState(workbook: Workbook, state: State): void {
  for (const { sheet, ...was } of state.sheets) {
    sheet.cells.restore(was.cells);
    sheet.merges = was.merges;
    refill(sheet.rows, was.rows);
    refill(sheet.columns, was.columns);
    sheet.conditionalFormats = was.conditionalFormats.map((rule) => ({ ...rule }));
    sheet.validations = was.validations.map((validation) => ({ ...validation }));
    sheet.page = was.page;
    sheet.rowBreaks = [...was.rowBreaks];
    sheet.columnBreaks = [...was.columnBreaks];
  }
  workbook.names = [...state.names];
  workbook.active = state.active;
  refill(workbook.selections, state.selections);
}

function refill<K, V>(map: Map<K, V>, from: ReadonlyMap<K, V>): void {
  map.clear();
  for (const [key, value] of from) map.set(key, value);
}

/**
 * "fixed": something changed that Excel does not undo; "apart": only what undo passes over. Where the user is does not
 * count as a change.
 */
export function difference(before: State, after: State): "none" | "apart" | "some" | "fixed" {
  if (before.sheets.length !== after.sheets.length || !sameList(before.fixed, after.fixed)) return "fixed";
  let some = !sameNames(before.names, after.names);
  for (const [index, was] of before.sheets.entries()) {
    const is = after.sheets[index];
    if (!is || is.sheet !== was.sheet || !sameList(is.fixed, was.fixed)) return "fixed";
    some ||= !sameSheet(was, is);
  }
  if (some) return "some";
  return before.customXmlParts === after.customXmlParts ? "none" : "apart";
}

/** Replaced by equal ones whenever rows come or go. */
const sameNames = (a: readonly Name[], b: readonly Name[]): boolean =>
  a === b || (a.length === b.length && a.every((name, index) => sameFields(name, b[index] ?? {})));

function sameSheet(a: SheetState, b: SheetState): boolean {
  return (
    a.cells === b.cells &&
    a.merges === b.merges &&
    a.page === b.page &&
    sameMap(a.rows, b.rows) &&
    sameMap(a.columns, b.columns) &&
    sameFieldLists(a.conditionalFormats, b.conditionalFormats) &&
    sameFieldLists(a.validations, b.validations) &&
    sameList(a.rowBreaks, b.rowBreaks) &&
    sameList(a.columnBreaks, b.columnBreaks)
  );
}

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index]);

const sameFieldLists = (a: readonly object[], b: readonly object[]): boolean =>
  a.length === b.length && a.every((each, index) => sameFields(each, b[index] ?? {}));

const sameFields = (a: object, b: object): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([key, value]) => Reflect.get(b, key) === value);

function sameMap<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a) if (b.get(key) !== value) return false;
  return true;
}
