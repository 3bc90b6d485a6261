/** Forms are read where their cells are easiest to read, and get their own cells back. */
import type { Range } from "../../sheet";
import { lineOf, type Line, type Tile } from "./tiles";

/** Rows for columns, and columns for rows. */
export const turned = ({ top, left, bottom, right }: Range): Range => ({
  top: left,
  left: top,
  bottom: right,
  right: bottom,
});

/** The columns of the lines, one below another. */
export function turnedLines(lines: readonly Line[]): readonly Line[] {
  const columns = new Map<number, Tile[]>();
  for (const { tiles } of lines) {
    for (const tile of tiles) {
      const column = columns.get(tile.at.left) ?? [];
      columns.set(tile.at.left, column);
      column.push({ ...tile, at: turned(tile.at) });
    }
  }
  return [...columns].sort(([a], [b]) => a - b).map(([row, tiles]) => lineOf(row, tiles));
}

/** The same with every range moved, however deep; what was one range is one afterwards. */
export function moved<T>(whole: T, move: (range: Range) => Range): T {
  const ranges = new Map<object, Range>();
  const of = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (isRange(value)) {
      const known = ranges.get(value) ?? move(value);
      ranges.set(value, known);
      return known;
    }
    if (Array.isArray(value)) return value.map(of);
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, of(part)]));
  };
  return of(whole) as T;
}

const isRange = (value: object): value is Range =>
  "top" in value && "left" in value && "bottom" in value && "right" in value;
