import type { NamedRange, openXlsx } from "hucre";
import { cellArea, type Area } from "./area";
import type { CustomXmlPart } from "./custom-xml";
import type { Sheet } from "./sheet";

/** The workbook behind the host: the one truth that the API, the user and the tests read and change. */
export interface Workbook {
  readonly name: string;
  sheets: Sheet[];
  active: Sheet;
  /** Per sheet, as Excel keeps it; the first area holds the active cell. */
  readonly selections: Map<Sheet, Selection>;
  names: Name[];
  /** Of this add-in, in this file: `workbook.settings` and `Office.context.document.settings` are the same store. */
  settings: Map<string, Json>;
  /** Of every add-in. Replaced when they change. */
  customXmlParts: readonly CustomXmlPart[];
  protection: { readonly password: string | undefined } | undefined;
  /** The file it came from, as hucre keeps it: whatever is not modelled here goes back into the saved file. */
  readonly file: FileWorkbook;
  readonly date1904: boolean;
}

export type FileWorkbook = Awaited<ReturnType<typeof openXlsx>>;
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface Selection {
  readonly areas: readonly Area[];
  readonly cell: readonly [row: number, column: number];
}

/** `range` without "="; `scope` is the sheet of a sheet's own name. */
export interface Name extends Omit<NamedRange, "scope"> {
  readonly scope: Sheet | undefined;
  visible?: boolean;
}

export const sheetNamed = (workbook: Workbook, name: string): Sheet | undefined =>
  workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

/** Excel takes either for `worksheets.getItem`. */
export const sheetByIdOrName = (workbook: Workbook, key: string): Sheet | undefined =>
  workbook.sheets.find((sheet) => sheet.id === key) ?? sheetNamed(workbook, key);

export const selectionOf = (workbook: Workbook, sheet: Sheet): Selection =>
  workbook.selections.get(sheet) ?? { areas: [cellArea(0, 0)], cell: [0, 0] };

export function select(workbook: Workbook, sheet: Sheet, areas: readonly Area[]): void {
  const first = areas[0] ?? cellArea(0, 0);
  workbook.selections.set(sheet, { areas, cell: [first.row, first.column] });
}

/** Ids look like Excel's: a running number inside a GUID. */
export function nextSheetId(workbook: Pick<Workbook, "sheets">): string {
  const numbers = workbook.sheets.map((sheet) => parseInt(sheet.id.slice(10, 14), 16));
  return sheetId(Math.max(0, ...numbers) + 1);
}

export const sheetId = (number: number): string =>
  `{00000000-${number.toString(16).toUpperCase().padStart(4, "0")}-0000-0000-000000000000}`;

/** Why Excel would refuse this sheet name, or null. */
export function sheetNameFault(workbook: Workbook, name: string, self?: Sheet): string | null {
  if (name.length === 0 || name.length > 31) return "A sheet name has 1 to 31 characters.";
  if (/[\\/?*[\]:]/.test(name)) return "A sheet name cannot contain \\ / ? * [ ] :";
  if (name.startsWith("'") || name.endsWith("'")) return "A sheet name cannot start or end with an apostrophe.";
  if (name.toLowerCase() === "history") return "The sheet name History is reserved.";
  const other = sheetNamed(workbook, name);
  return other && other !== self ? "A sheet of this name exists." : null;
}
