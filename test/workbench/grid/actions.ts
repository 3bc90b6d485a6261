import type { IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";
import { CellValueType, type ICellData } from "@univerjs/core";
import { cellName, columnName, type Host, type Sheet, type User } from "../../excel/browser";
import { addressOf, columnsOf, rowsOf } from "./places";

/** What the person did, from the parameters of Univer's command or mutation; null when they do not say it. */
export type Action = (
  params: Params,
  sheet: Sheet,
  user: User,
  selected: readonly IRange[],
  host: Host,
) => Promise<void> | null;

/** The parameters that are looked at; which ones there are is the command's affair. */
export interface Params {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly value?: ICellData | IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  readonly rowHeight?: number | Record<number, number>;
  readonly colWidth?: number | Record<number, number>;
  readonly name?: string;
  readonly hidden?: number;
  readonly toOrder?: number;
}

const POINTS_PER_PIXEL = 0.75;

const forRange =
  (act: (sheet: string, range: IRange, user: User) => Promise<void>): Action =>
  ({ range, ranges }, sheet, user) => {
    const first = range ?? ranges?.[0];
    return first ? act(sheet.name, first, user) : null;
  };

const count = (from: number, to: number): number => to - from + 1;
const size = (given: Params["rowHeight"], at: number): number =>
  (typeof given === "object" ? (given[at] ?? 0) : (given ?? 0)) * POINTS_PER_PIXEL;

/**
 * Univer's changes that are the host's actions. The others are refused: Univer's own data is the host's to change.
 * A command that consists of several mutations is known by its first.
 */
export const ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>([
  ["sheet.command.set-range-values", typeInto],
  [
    "sheet.command.clear-selection-content",
    (_params, sheet, user, selected) => user.clear(sheet.name, addressOf(selected)),
  ],
  [
    "sheet.command.insert-row-by-range",
    forRange((sheet, r, user) => user.insertRows(sheet, r.startRow + 1, count(r.startRow, r.endRow))),
  ],
  [
    "sheet.command.remove-row-by-range",
    forRange((sheet, r, user) => user.deleteRows(sheet, r.startRow + 1, count(r.startRow, r.endRow))),
  ],
  [
    "sheet.command.insert-col-by-range",
    forRange((sheet, r, user) =>
      user.insertColumns(sheet, columnName(r.startColumn), count(r.startColumn, r.endColumn)),
    ),
  ],
  [
    "sheet.command.remove-col-by-range",
    forRange((sheet, r, user) =>
      user.deleteColumns(sheet, columnName(r.startColumn), count(r.startColumn, r.endColumn)),
    ),
  ],
  [
    "sheet.mutation.set-worksheet-row-height",
    ({ ranges, rowHeight }, sheet, user) =>
      each(ranges, (r) => user.setRowHeight(sheet.name, rowsOf(r), size(rowHeight, r.startRow))),
  ],
  [
    "sheet.mutation.set-worksheet-col-width",
    ({ ranges, colWidth }, sheet, user) =>
      each(ranges, (r) => user.setColumnWidth(sheet.name, columnsOf(r), size(colWidth, r.startColumn))),
  ],
  ["sheet.mutation.set-row-hidden", ({ ranges }, sheet, user) => each(ranges, (r) => user.hide(sheet.name, rowsOf(r)))],
  [
    "sheet.mutation.set-row-visible",
    ({ ranges }, sheet, user) => each(ranges, (r) => user.unhide(sheet.name, rowsOf(r))),
  ],
  [
    "sheet.mutation.set-col-hidden",
    ({ ranges }, sheet, user) => each(ranges, (r) => user.hide(sheet.name, columnsOf(r))),
  ],
  [
    "sheet.mutation.set-col-visible",
    ({ ranges }, sheet, user) => each(ranges, (r) => user.unhide(sheet.name, columnsOf(r))),
  ],
  ["sheet.mutation.insert-sheet", addSheet],
  ["sheet.mutation.remove-sheet", (_params, sheet, user) => user.deleteSheet(sheet.name)],
  [
    "sheet.mutation.set-worksheet-name",
    ({ name }, sheet, user) => (name === undefined ? null : user.renameSheet(sheet.name, name)),
  ],
  [
    "sheet.mutation.set-worksheet-order",
    ({ toOrder }, sheet, user) => (toOrder === undefined ? null : user.moveSheet(sheet.name, toOrder)),
  ],
  [
    "sheet.mutation.set-worksheet-hidden",
    ({ hidden }, sheet, user) => (hidden ? user.hideSheet(sheet.name) : user.unhideSheet(sheet.name)),
  ],
]);

/** Univer does these of its own accord, to fit heights to texts: Excel's heights are the file's. */
export const IGNORED: ReadonlySet<string> = new Set([
  "sheet.mutation.set-worksheet-row-auto-height",
  "sheet.mutation.set-worksheet-row-is-auto-height",
  "sheet.mutation.mark-dirty-filter-change",
  "sheet.mutation.empty",
]);

/** As in Excel, one goes to the new sheet; the host makes it the last one. */
async function addSheet(
  _params: Params,
  _sheet: Sheet,
  user: User,
  _selected: readonly IRange[],
  host: Host,
): Promise<void> {
  await user.addSheet();
  const added = host.workbook.sheets.at(-1);
  if (added) await user.activate(added.name);
}

async function each(ranges: Params["ranges"], act: (range: IRange) => Promise<void>): Promise<void> {
  for (const range of ranges ?? []) await act(range);
}

/** From the cell editor or the formula bar. Ctrl+Enter fills the selection. */
function typeInto({ range, value }: Params, sheet: Sheet, user: User): Promise<void> | null {
  if (!range || !value) return null;
  const text = textOf(value);
  const { startRow, startColumn, endRow, endColumn } = range;
  const single = startRow === endRow && startColumn === endColumn;
  if (single) return user.type(sheet.name, cellName(startRow, startColumn), text);
  return user.edit(sheet.name, addressOf([range]), text);
}

/** As it was typed. Univer takes the apostrophe off a text that is to stay one; the host wants to see it. */
function textOf(cell: ICellData): string {
  if (cell.f) return cell.f;
  if (cell.p?.body) return cell.p.body.dataStream.replace(/\r\n$/, "").replace(/\r/g, "\n");
  return (cell.t === CellValueType.FORCE_STRING ? "'" : "") + String(cell.v ?? "");
}
