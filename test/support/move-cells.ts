/** Moves the cells of a sheet, with their merged areas, formats and formulas. */
import { a1, type Cell, type CellValue, type Range, type Sheet } from "../../src/core/sheet";

/** Every cell goes to the place that `to` gives it; rows and columns that fall out between stay empty. */
export function moveCells(
  sheet: Sheet,
  to: (cell: Cell) => Cell,
  extend: (range: Range) => Range = (range) => corners(range, to),
): Sheet {
  const origin = to(sheet.origin);
  const values: CellValue[][] = [];
  const places = new Map<string, string>();
  sheet.values.forEach((row, rowIndex) => {
    row.forEach((value, columnIndex) => {
      const from = { row: sheet.origin.row + rowIndex, column: sheet.origin.column + columnIndex };
      const cell = to(from);
      places.set(a1(from), a1(cell));
      while (values.length <= cell.row - origin.row) values.push([]);
      const line = values[cell.row - origin.row] ?? [];
      while (line.length <= cell.column - origin.column) line.push(null);
      line[cell.column - origin.column] = value;
    });
  });
  const moved = (record: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(record).map(([address, text]) => [places.get(address) ?? address, text]));
  return {
    ...sheet,
    origin,
    values,
    merges: sheet.merges.map(extend),
    formats: moved(sheet.formats),
    formulas: moved(sheet.formulas),
  };
}

/** Where the corners of a range go. */
export function corners({ top, left, bottom, right }: Range, to: (cell: Cell) => Cell): Range {
  const first = to({ row: top, column: left });
  const last = to({ row: bottom, column: right });
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}

/** The sheet with other contents; rows and columns are counted from the worksheet's first. */
export function withCells(sheet: Sheet, change: (value: CellValue, cell: Cell) => CellValue): Sheet {
  const { origin } = sheet;
  return {
    ...sheet,
    values: sheet.values.map((row, rowIndex) =>
      row.map((value, columnIndex) =>
        value === null ? null : change(value, { row: origin.row + rowIndex, column: origin.column + columnIndex }),
      ),
    ),
  };
}
