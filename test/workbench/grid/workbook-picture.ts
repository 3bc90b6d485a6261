import { BooleanNumber, LocaleType, type IWorkbookData, type IWorksheetData } from "@univerjs/core";
import { wholeUsedArea, type Sheet, type Workbook } from "../../excel/browser";
import {
  STANDARD_COLUMN,
  STANDARD_ROW,
  columnPicture,
  rangeOf,
  rowPicture,
  sizeFor,
  type RowPicture,
  type RowPictures,
} from "./sheet-picture";
import type { StyleBook } from "./style-book";

export const UNIT = "workbook";

/** The whole workbook, as Univer is given it at the beginning. */
export function workbookPicture(workbook: Workbook, styles: StyleBook, rows: RowPictures): IWorkbookData {
  return {
    id: UNIT,
    name: workbook.name,
    appVersion: "0.25.1",
    locale: LocaleType.ZH_CN,
    sheetOrder: workbook.sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, sheetPicture(sheet, rows)])),
    styles: styles.styles,
    defaultStyle: { ff: "DengXian, Calibri, sans-serif", fs: 11 },
  };
}

export function sheetPicture(sheet: Sheet, rows: RowPictures): Partial<IWorksheetData> {
  const cellData: Record<number, RowPicture> = {};
  for (const [row, line] of sheet.cells.copy()) cellData[row] = rows.of(line);
  const used = wholeUsedArea(sheet);
  const pane = sheet.rest.freezePane;
  const [xSplit, ySplit] = [pane?.columns ?? 0, pane?.rows ?? 0];
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: hiddenOf(sheet),
    tabColor: sheet.tabColor,
    cellData,
    ...sizeFor(used ? [used] : []),
    mergeData: sheet.merges.map(rangeOf),
    rowData: Object.fromEntries([...sheet.rows].map(([row, def]) => [row, rowPicture(def)])),
    columnData: Object.fromEntries([...sheet.columns].map(([column, def]) => [column, columnPicture(def)])),
    defaultRowHeight: STANDARD_ROW,
    defaultColumnWidth: STANDARD_COLUMN,
    freeze: { xSplit, ySplit, startRow: ySplit || -1, startColumn: xSplit || -1 },
    showGridlines: sheet.rest.view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
  };
}

export const hiddenOf = (sheet: Sheet): BooleanNumber =>
  sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE;
