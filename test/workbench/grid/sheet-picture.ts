import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IColumnData,
  type IRange,
  type IRowData,
} from "@univerjs/core";
import type { RowDef } from "hucre";
import { lastColumnOf, lastRowOf, type Area, type Cell, type ColumnLayout } from "../../excel/browser";
import type { StyleBook } from "./style-book";

/** Parts of a sheet as Univer keeps them. Values are the host's: how they read is worked out when a cell is drawn. */

export type RowPicture = Record<number, ICellData>;
type Line = ReadonlyMap<number, Cell>;

/** Rows that only moved are the same object in the model: their picture is made once. */
export class RowPictures {
  private readonly known = new WeakMap<Line, RowPicture>();

  constructor(private readonly styles: StyleBook) {}

  of(line: Line): RowPicture {
    const known = this.known.get(line);
    if (known) return known;
    const picture: RowPicture = {};
    for (const [column, cell] of line) picture[column] = this.cell(cell);
    this.known.set(line, picture);
    return picture;
  }

  private cell({ value, formula, style }: Cell): ICellData {
    return {
      ...(value !== null && { v: typeof value === "boolean" ? Number(value) : value, t: typeOf(value) }),
      ...(formula !== undefined && { f: `=${formula}` }),
      ...(style && { s: this.styles.idOf(style) }),
    };
  }
}

function typeOf(value: string | number | boolean): CellValueType {
  if (typeof value === "number") return CellValueType.NUMBER;
  return typeof value === "boolean" ? CellValueType.BOOLEAN : CellValueType.STRING;
}

const PIXELS_PER_POINT = 4 / 3;
const PIXELS_PER_CHARACTER = 7;
const FIXED: Partial<IRowData> = { ia: BooleanNumber.FALSE };
export const STANDARD_ROW = 20;
export const STANDARD_COLUMN = 64;

export function rowPicture({ height, hidden }: RowDef): Partial<IRowData> {
  return {
    ...FIXED,
    ...(height !== undefined && { h: Math.round(height * PIXELS_PER_POINT) }),
    ...(hidden && { hd: BooleanNumber.TRUE }),
  };
}

export function columnPicture({ width, hidden }: ColumnLayout): Partial<IColumnData> {
  return {
    ...(width !== undefined && { w: Math.round(width * PIXELS_PER_CHARACTER) }),
    ...(hidden && { hd: BooleanNumber.TRUE }),
  };
}

export const rangeOf = (area: Area): IRange => ({
  startRow: area.row,
  endRow: lastRowOf(area),
  startColumn: area.column,
  endColumn: lastColumnOf(area),
});

/** Univer draws a sheet as large as it is told: what is used, and blank cells around it. */
export function sizeFor(used: readonly Area[]): { readonly rowCount: number; readonly columnCount: number } {
  const end = (ends: readonly number[], step: number) =>
    ends.reduce((most, last) => Math.max(most, Math.ceil((last + 1 + step) / step) * step), 0);
  return {
    rowCount: Math.max(200, end(used.map(lastRowOf), 100)),
    columnCount: Math.max(26, end(used.map(lastColumnOf), 10)),
  };
}
