import type { PageAttributes } from "./page-file";
import type { ConditionalRule, DataValidation, Sheet as FileSheet, SheetProtection, PageSetup, RowDef } from "hucre";
import { LAST_COLUMN, SHEET, contains, intersection, type Area } from "./area";
import { Grid, hasContent } from "./cells";

/** One worksheet. Everything a file can say about it that is not interpreted here stays in `rest`. */
export interface Sheet {
  /** As Excel gives it: survives renaming and moving. */
  readonly id: string;
  name: string;
  visibility: Visibility;
  readonly cells: Grid;
  merges: readonly Area[];
  readonly rows: Map<number, RowDef>;
  readonly columns: Map<number, ColumnLayout>;
  /** By priority: the first one wins. */
  conditionalFormats: Rule[];
  validations: Validation[];
  protection: SheetProtection | undefined;
  /** Given by `protect(options, password)` in this session; a file's password hash is not kept by hucre. */
  password: string | undefined;
  page: PageSetup | undefined;
  /** hucre does not keep it in a file. */
  blackAndWhite: boolean;
  /** What the file says of the page, also what hucre does not know. */
  pageAttributes: PageAttributes;
  rowBreaks: number[];
  columnBreaks: number[];
  tabColor: string;
  readonly customProperties: Map<string, string>;
  rest: Rest;
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface ColumnLayout {
  readonly width?: number;
  readonly hidden?: boolean;
  readonly outlineLevel?: number;
  readonly collapsed?: boolean;
}

export interface Rule extends Omit<ConditionalRule, "range" | "priority"> {
  areas: readonly Area[];
  /** The number in the file; written again as long as the order of the file's rules is what it was. */
  readonly filePriority?: number;
}

export interface Validation extends Omit<DataValidation, "range"> {
  areas: readonly Area[];
}

export type Rest = Omit<
  FileSheet,
  | "name"
  | "rows"
  | "cells"
  | "columns"
  | "rowDefs"
  | "merges"
  | "dataValidations"
  | "conditionalRules"
  | "protection"
  | "pageSetup"
  | "rowBreaks"
  | "colBreaks"
  | "hidden"
  | "veryHidden"
>;

export function newSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: "Visible",
    cells: new Grid(),
    merges: [],
    rows: new Map(),
    columns: new Map(),
    conditionalFormats: [],
    validations: [],
    protection: undefined,
    password: undefined,
    page: { margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } },
    blackAndWhite: false,
    pageAttributes: {},
    rowBreaks: [],
    columnBreaks: [],
    tabColor: "",
    customProperties: new Map(),
    rest: {},
  };
}

/** A `<sheetProtection>` element without sheet="1" protects nothing. */
export const isProtected = (sheet: Sheet): boolean => sheet.protection?.sheet === true;

export function mergeAt(sheet: Sheet, row: number, column: number): Area | undefined {
  let index = indexes.get(sheet.merges);
  if (!index) indexes.set(sheet.merges, (index = indexOf(sheet.merges)));
  return index.get(row * LAST_COLUMN + column);
}

/** The merged areas whose first cell lies in the area. */
export function mergesFrom(sheet: Sheet, area: Area): Area[] {
  let index = rowIndexes.get(sheet.merges);
  if (!index) rowIndexes.set(sheet.merges, (index = byRow(sheet.merges)));
  if (area.rows > index.size) return sheet.merges.filter(({ row, column }) => contains(area, row, column));
  const found: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row++)
    for (const merge of index.get(row) ?? []) if (contains(area, row, merge.column)) found.push(merge);
  return found;
}

const rowIndexes = new WeakMap<readonly Area[], ReadonlyMap<number, readonly Area[]>>();

function byRow(merges: readonly Area[]): ReadonlyMap<number, readonly Area[]> {
  const rows = new Map<number, Area[]>();
  for (const merge of merges) {
    const row = rows.get(merge.row);
    if (row) row.push(merge);
    else rows.set(merge.row, [merge]);
  }
  return rows;
}

/** `merges` is replaced, never changed in place, so an index of it stays right. Thousands of merges are usual. */
const indexes = new WeakMap<readonly Area[], ReadonlyMap<number, Area>>();

function indexOf(merges: readonly Area[]): ReadonlyMap<number, Area> {
  const index = new Map<number, Area>();
  for (const area of merges)
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        index.set(row * LAST_COLUMN + column, area);
  return index;
}

/** Covered by a merge, and not its first cell: Excel keeps no value there. */
export function isCovered(sheet: Sheet, row: number, column: number): boolean {
  const merge = mergeAt(sheet, row, column);
  return merge !== undefined && (merge.row !== row || merge.column !== column);
}

/** What Excel calls used: with a value, or (unless `valuesOnly`) with a format. */
export function usedArea(sheet: Sheet, within: Area, values: "all" | "valuesOnly"): Area | null {
  const cells = sheet.cells.used(within, values === "valuesOnly" ? hasContent : () => true);
  if (values === "valuesOnly") return cells;
  const merged = sheet.merges.map((area) => intersection(area, within)).filter((area) => area !== null);
  const parts = cells ? [cells, ...merged] : merged;
  const first = parts[0];
  if (!first) return null;
  return parts.reduce((all, part) => {
    const row = Math.min(all.row, part.row);
    const column = Math.min(all.column, part.column);
    return {
      row,
      column,
      rows: Math.max(all.row + all.rows, part.row + part.rows) - row,
      columns: Math.max(all.column + all.columns, part.column + part.columns) - column,
    };
  }, first);
}

export const wholeUsedArea = (sheet: Sheet): Area | null => usedArea(sheet, SHEET, "all");
