import { isWholeColumns, shiftOf, wholeColumns, wholeRows, type Area, type Shift } from "../model/area";
import { parseAddress } from "../model/address";
import { isCovered, type Sheet } from "../model/sheet";
import { typed } from "../model/typing";
import { isValid, validationAt } from "../model/validation";
import { writeValues } from "../api/cell-values";
import { mayDo } from "../api/guard";
import { setColumnsHidden, setRowsHidden } from "../api/layout";
import { shiftAndTell } from "../api/range-edit";
import { areaByAddress, areasByAddress, rangeAreasNode, rangeNode } from "../api/ranges";
import type { Node } from "./api-type";
import { Args, NO_ARGS } from "./args";
import { ExcelError } from "./errors";
import type { Host } from "./host";
import { sheetOf } from "./sheet-of-user";
import type { Act, User } from "./user";

type CellActions = Pick<
  User,
  | "edit"
  | "type"
  | "clear"
  | "copy"
  | "merge"
  | "unmerge"
  | "insertRows"
  | "deleteRows"
  | "insertColumns"
  | "deleteColumns"
  | "setRowHeight"
  | "setColumnWidth"
  | "hide"
  | "unhide"
>;

/** What the user does to cells, rows and columns; where the API has the same, it is the same code. */
export function cellActions(host: Host, act: Act): CellActions {
  const range = (name: string, address: string): Node => {
    const sheet = sheetOf(host, name);
    return rangeNode(sheet, areaByAddress(host.workbook, sheet, address).area);
  };
  const shift = (name: string, is: Shift["is"], axis: Shift["axis"], at: string, count: number) =>
    act(() => {
      const sheet = sheetOf(host, name);
      const start = parseAddress(axis === "rows" ? `A${at}` : `${at}1`)?.area;
      if (!start) throw new Error(`No such place: ${at}`);
      const area: Area =
        axis === "rows" ? { ...wholeRows(start), rows: count } : { ...wholeColumns(start), columns: count };
      mayDo(sheet, `${is}${axis === "rows" ? "Rows" : "Columns"}`);
      shiftAndTell(host, sheet, area, shiftOf(is, axis, area));
    });
  const setHidden = (name: string, address: string, hidden: boolean) =>
    act(() => {
      const sheet = sheetOf(host, name);
      const { area } = areaByAddress(host.workbook, sheet, address);
      mayDo(sheet, isWholeColumns(area) ? "formatColumns" : "formatRows");
      (isWholeColumns(area) ? setColumnsHidden : setRowsHidden)(sheet, area, hidden);
    });
  const setFormat = (name: string, address: string, member: string, value: number) =>
    act(() => range(name, address).go("format", NO_ARGS, host)?.set(member, value, host));
  return {
    edit: (name, address, value, from = "here") =>
      act(
        () => {
          const sheet = sheetOf(host, name);
          for (const area of areasByAddress(host.workbook, sheet, address)) {
            if (isCovered(sheet, area.row, area.column)) throw covered(address);
            writeValues(host, sheet, area, value);
          }
        },
        JSON.stringify(value),
        from === "remote" ? "remote" : "user",
      ),
    type: (name, address, text) =>
      act(() => {
        const sheet = sheetOf(host, name);
        const { area } = areaByAddress(host.workbook, sheet, address);
        if (isCovered(sheet, area.row, area.column)) throw covered(address);
        askValidation(host, sheet, area, text);
        writeValues(host, sheet, area, text);
      }, JSON.stringify(text)),
    clear: (name, address) =>
      act(() => {
        const sheet = sheetOf(host, name);
        const areas = areasByAddress(host.workbook, sheet, address);
        rangeAreasNode(sheet, areas).call("clear", new Args(["Contents"], new Map()), host);
      }),
    copy: (from, address, to, target) =>
      act(() => {
        const source = range(from, address);
        range(to, target).call("copyFrom", new Args([null], new Map([[0, source]])), host);
      }),
    merge: (name, address) => act(() => void range(name, address).call("merge", NO_ARGS, host)),
    unmerge: (name, address) => act(() => void range(name, address).call("unmerge", NO_ARGS, host)),
    insertRows: (sheet, row, count = 1) => shift(sheet, "insert", "rows", String(row), count),
    deleteRows: (sheet, row, count = 1) => shift(sheet, "delete", "rows", String(row), count),
    insertColumns: (sheet, column, count = 1) => shift(sheet, "insert", "columns", column, count),
    deleteColumns: (sheet, column, count = 1) => shift(sheet, "delete", "columns", column, count),
    setRowHeight: (name, rows, points) => setFormat(name, rows, "rowHeight", points),
    setColumnWidth: (name, columns, points) => setFormat(name, columns, "columnWidth", points),
    hide: (name, address) => setHidden(name, address, true),
    unhide: (name, address) => setHidden(name, address, false),
  };
}

const covered = (address: string): Error =>
  new ExcelError("CoveredCell", `${address} is covered by a merged cell; nobody can type there.`);

/** Only "stop" refuses; the other two styles ask, and the person here always says yes. */
function askValidation(host: Host, sheet: Sheet, { row, column }: Area, text: string): void {
  const validation = validationAt(sheet, row, column);
  if (validation?.showErrorMessage !== true || (validation.errorStyle ?? "stop") !== "stop") return;
  const cell = typed(text, sheet.cells.get(row, column));
  if (!isValid(host.workbook, sheet, validation, cell))
    throw new ExcelError("DataValidation", validation.errorMessage ?? "");
}
