import { RANGE_TYPE, type IRange } from "@univerjs/core";
import { columnName, formatArea, intersects, LAST_COLUMN, LAST_ROW, type Area, type Sheet } from "../../excel/browser";

/** Places on a sheet, as Univer and as the host have them. Univer's whole rows end where its drawn sheet ends. */

export function areaOf({ startRow, endRow, startColumn, endColumn, rangeType }: IRange): Area {
  const rows = rangeType === RANGE_TYPE.COLUMN || rangeType === RANGE_TYPE.ALL;
  const columns = rangeType === RANGE_TYPE.ROW || rangeType === RANGE_TYPE.ALL;
  return {
    row: rows ? 0 : startRow,
    rows: rows ? LAST_ROW : endRow - startRow + 1,
    column: columns ? 0 : startColumn,
    columns: columns ? LAST_COLUMN : endColumn - startColumn + 1,
  };
}

export const addressOf = (ranges: readonly IRange[]): string =>
  ranges.map((range) => formatArea(areaOf(range))).join(",");

/** "3:5" */
export const rowsOf = ({ startRow, endRow }: IRange): string => `${startRow + 1}:${endRow + 1}`;

/** "A:C" */
export const columnsOf = ({ startColumn, endColumn }: IRange): string =>
  `${columnName(startColumn)}:${columnName(endColumn)}`;

/** The area as Univer selects it: not beyond what is drawn, and with the whole of a merged cell, but for whole rows and columns. */
export function drawnRange(sheet: Sheet, area: Area, rowCount: number, columnCount: number): IRange {
  const [allRows, allColumns] = [area.rows === LAST_ROW, area.columns === LAST_COLUMN];
  const parts = allRows || allColumns ? [area] : [area, ...sheet.merges.filter((merge) => intersects(merge, area))];
  return {
    startRow: Math.min(...parts.map((part) => part.row)),
    endRow: Math.min(rowCount, Math.max(...parts.map((part) => part.row + part.rows))) - 1,
    startColumn: Math.min(...parts.map((part) => part.column)),
    endColumn: Math.min(columnCount, Math.max(...parts.map((part) => part.column + part.columns))) - 1,
    rangeType:
      allRows && allColumns
        ? RANGE_TYPE.ALL
        : allRows
          ? RANGE_TYPE.COLUMN
          : allColumns
            ? RANGE_TYPE.ROW
            : RANGE_TYPE.NORMAL,
  };
}
