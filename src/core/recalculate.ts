/** What formulas come to after a change of cells, as far as all that follow from it are sums. */
import { referencesIn } from "./formula-references";
import { meets, parseRange, rangeOfCell, type Cell, type Range, type Sheet } from "./sheet";
import { parseSum, resultOf } from "./sum-formula";

interface Follower {
  readonly at: Range;
  readonly text: string;
  readonly looksAt: readonly Range[];
}

/**
 * The sheet with the results that follow from a change of some cells, which hold their new content already. Null where
 * one of them is more than a sum, or stands on another sheet of the workbook: what it comes to only the program knows.
 */
export function recalculated(sheet: Sheet, changed: readonly Cell[], others: readonly Sheet[]): Sheet | null {
  const dirty = changed.map(rangeOfCell);
  const looksAtAny = (ranges: readonly Range[], cells: readonly Range[]) =>
    ranges.some((range) => cells.some((cell) => meets(range, cell)));
  let waiting = followersOn(sheet, sheet.name).filter(({ at }) => !dirty.some((cell) => meets(cell, at)));
  const following: Follower[] = [];
  for (;;) {
    const next = waiting.filter(({ looksAt }) => looksAtAny(looksAt, dirty));
    if (next.length === 0) break;
    following.push(...next);
    dirty.push(...next.map(({ at }) => at));
    waiting = waiting.filter((one) => !next.includes(one));
  }
  if (others.some((other) => followersOn(other, sheet.name).some(({ looksAt }) => looksAtAny(looksAt, dirty))))
    return null;
  if (following.length === 0) return sheet;
  const values = sheet.values.map((row) => [...row]);
  const result: Sheet = { ...sheet, values };
  for (let rest = following; rest.length > 0;) {
    const open = rest.map(({ at }) => at);
    const ready = rest.filter(({ looksAt }) => !looksAtAny(looksAt, open));
    // Formulas that look at each other.
    if (ready.length === 0) return null;
    for (const { at, text } of ready) {
      const sum = parseSum(text);
      const value = sum && resultOf(sum, result);
      const row = values[at.top - sheet.origin.row];
      if (value === null || !row) return null;
      row[at.left - sheet.origin.column] = value;
    }
    rest = rest.filter((one) => !ready.includes(one));
  }
  return result;
}

/** The formulas of a sheet with what they look at on one of that name. */
function followersOn(sheet: Sheet, name: string): readonly Follower[] {
  return Object.entries(sheet.formulas).flatMap(([place, text]) => {
    const at = parseRange(place);
    const own = referencesIn(text).filter((one) => (one.name ?? sheet.name) === name);
    return at && own.length > 0 ? [{ at, text, looksAt: own.map(({ range }) => range) }] : [];
  });
}
