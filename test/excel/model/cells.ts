import { without } from "./without";
import type { Cell as FileCell, CellStyle } from "hucre";
import { lastColumnOf, lastRowOf, type Area } from "./area";

/**
 * A cell as Excel keeps it. Dates are numbers with a date format; an error is its name ("#DIV/0!") with `error` set,
 * because the text "#DIV/0!" can be typed as well. A blank value is null.
 */
export type Scalar = string | number | boolean | null;

export interface Cell {
  readonly value: Scalar;
  readonly error?: true;
  /** Without the leading "=". */
  readonly formula?: string;
  readonly style?: CellStyle;
  /** What the file says about the cell and this model does not interpret: rich text, hyperlink, comment, array formula. */
  readonly extra?: Extra;
}

export type Extra = Pick<
  FileCell,
  "richText" | "hyperlink" | "comment" | "checkbox" | "formulaType" | "formulaRef" | "formulaDynamic"
>;

export const BLANK: Cell = { value: null };

/** The cell in this style; without one when there is nothing to it. */
export function withStyle(cell: Cell, style: CellStyle | undefined): Cell {
  const rest = without(cell, "style");
  return style && Object.keys(style).length > 0 ? { ...rest, style } : rest;
}

export const hasContent = (cell: Cell): boolean => cell.value !== null || cell.formula !== undefined;

/** Sparse: rows of columns. Cells are replaced, never changed, so a copy of the maps is a snapshot. */
export class Grid {
  private readonly rows = new Map<number, Map<number, Cell>>();

  get(row: number, column: number): Cell {
    return this.rows.get(row)?.get(column) ?? BLANK;
  }

  set(row: number, column: number, cell: Cell): void {
    const empty = !hasContent(cell) && !cell.style && !cell.extra;
    const line = this.rows.get(row);
    if (empty) {
      line?.delete(column);
      if (line?.size === 0) this.rows.delete(row);
    } else if (line) line.set(column, cell);
    else this.rows.set(row, new Map([[column, cell]]));
  }

  /** The cells that exist inside the area, by rows, then columns. */
  *within(area: Area): Generator<[row: number, column: number, cell: Cell]> {
    for (const row of sortedKeys(this.rows, area.row, lastRowOf(area))) {
      const line = this.rows.get(row);
      if (!line) continue;
      for (const column of sortedKeys(line, area.column, lastColumnOf(area))) {
        const cell = line.get(column);
        if (cell) yield [row, column, cell];
      }
    }
  }

  /** The smallest area with every cell for which `counts` holds. */
  used(area: Area, counts: (cell: Cell) => boolean): Area | null {
    let top = -1;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    for (const [row, column, cell] of this.within(area)) {
      if (!counts(cell)) continue;
      if (top < 0) top = row;
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    return top < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Takes the cells of the area out and puts them down again that much further: no cell in between is lost. */
  move(area: Area, rows: number, columns: number): void {
    const moved = [...this.within(area)];
    for (const [row, column] of moved) this.set(row, column, BLANK);
    for (const [row, column, cell] of moved) this.set(row + rows, column + columns, cell);
  }

  clear(area: Area): void {
    for (const [row, column] of [...this.within(area)]) this.set(row, column, BLANK);
  }
}

function sortedKeys(map: ReadonlyMap<number, unknown>, from: number, to: number): number[] {
  if (to - from < map.size) {
    const keys: number[] = [];
    for (let key = from; key <= to; key++) if (map.has(key)) keys.push(key);
    return keys;
  }
  return [...map.keys()].filter((key) => key >= from && key <= to).sort((a, b) => a - b);
}
