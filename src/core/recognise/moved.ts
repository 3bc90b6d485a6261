/** Forms are read where their cells are easiest to read, and get their own cells back. */
import type { Range } from "../sheet";

/** Rows for columns, and columns for rows. */
export const turned = ({ top, left, bottom, right }: Range): Range => ({
  top: left,
  left: top,
  bottom: right,
  right: bottom,
});

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
