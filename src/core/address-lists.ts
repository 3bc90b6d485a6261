/** Address lists that Excel takes: of many cells at once, each list short enough. */
import { a1Range, type Range } from "./sheet";

/** Excel refuses addresses of more than 8,192 characters. */
export const longestAddress = 8_190;

/** `join` makes one range of cells one below another; what is meant for the edges of each cell does not want that. */
export function addressLists(ranges: readonly Range[], join = true): string[] {
  const lists: string[] = [];
  let current = "";
  for (const range of join ? stacked(ranges) : ranges) {
    const address = a1Range(range);
    if (current !== "" && current.length + address.length + 1 > longestAddress) {
      lists.push(current);
      current = "";
    }
    current += current === "" ? address : `,${address}`;
  }
  return current === "" ? lists : [...lists, current];
}

/** Ranges one below another, of the same columns, become one. */
export function stacked(ranges: readonly Range[]): Range[] {
  const sorted = [...ranges].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const joined: Range[] = [];
  for (const range of sorted) {
    const last = joined.at(-1);
    const continues = last?.left === range.left && last.right === range.right && range.top <= last.bottom + 1;
    if (last && continues) joined[joined.length - 1] = { ...last, bottom: Math.max(last.bottom, range.bottom) };
    else joined.push(range);
  }
  return joined;
}
