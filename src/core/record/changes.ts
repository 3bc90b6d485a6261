/** Which cells of a form hold something else than they did: rows that came or went do not make all below them differ. */
import { rangeOfCell, type Range } from "../sheet";
import { cellAt, type PlacedText } from "./content";

export interface Change {
  /** Where it stands now; null where its row is gone, and for what stands outside of the form. */
  readonly at: Range | null;
  /** With its whole row. */
  readonly gone: boolean;
  readonly then: string;
  readonly now: string;
}

interface Row {
  readonly key: string;
  /** By column. */
  readonly texts: ReadonlyMap<string, PlacedText>;
}

export function changesBetween(
  then: readonly PlacedText[],
  now: readonly PlacedText[],
  within: Range,
): readonly Change[] {
  const [before, after] = [rowsOf(then), rowsOf(now)];
  const changes: Change[] = [];
  let [from, to] = [0, 0];
  for (const [left, right] of [...sameRows(before, after), [before.length, after.length] as const]) {
    // Between two rows that stayed: as many as there were changed, the others came or went.
    for (; from < left || to < right; from++, to++)
      changes.push(...changesOfRow(from < left ? before[from] : null, to < right ? after[to] : null, within));
    [from, to] = [left + 1, right + 1];
  }
  return changes;
}

function changesOfRow(before: Row | null | undefined, after: Row | null | undefined, within: Range): readonly Change[] {
  const columns = [...new Set([...(before?.texts.keys() ?? []), ...(after?.texts.keys() ?? [])])];
  return columns.flatMap((column) => {
    const [was, is] = [before?.texts.get(column), after?.texts.get(column)];
    if (was?.text === is?.text) return [];
    // A cell that was emptied is where its row is now.
    const place = is?.place ?? placeIn(after, column);
    const cell = place === null ? null : cellAt(place, within);
    return [{ at: cell && rangeOfCell(cell), gone: !after, then: was?.text ?? "", now: is?.text ?? "" }];
  });
}

function placeIn(row: Row | null | undefined, column: string): string | null {
  const [any] = row?.texts.values() ?? [];
  return any && any.place.includes(",") ? `${any.place.slice(0, any.place.indexOf(","))},${column}` : null;
}

/** Cells by their rows; each heading above the form is a row of its own. */
function rowsOf(content: readonly PlacedText[]): readonly Row[] {
  const rows = new Map<string, Map<string, PlacedText>>();
  for (const one of content) {
    const comma = one.place.indexOf(",");
    const [row, column] = comma < 0 ? [one.place, ""] : [one.place.slice(0, comma), one.place.slice(comma + 1)];
    const known = rows.get(row) ?? new Map<string, PlacedText>();
    known.set(column, one);
    rows.set(row, known);
  }
  return [...rows.values()].map((texts) => ({
    texts,
    key: JSON.stringify([...texts].map(([column, { text }]) => [column, text])),
  }));
}

/** More pairs of rows than this are not compared one by one. */
const mostPairs = 1_000_000;

/** Pairs of rows that are the same, in order: as many as possible. */
function sameRows(before: readonly Row[], after: readonly Row[]): readonly (readonly [number, number])[] {
  const isSame = (left: number, right: number) => before[left]?.key === after[right]?.key;
  const pairs: [number, number][] = [];
  let top = 0;
  while (top < Math.min(before.length, after.length) && isSame(top, top)) pairs.push([top, top++]);
  let [left, right] = [before.length, after.length];
  const closing: [number, number][] = [];
  while (left > top && right > top && isSame(left - 1, right - 1)) closing.unshift([--left, --right]);
  const [rows, columns] = [left - top, right - top];
  if (rows > 0 && columns > 0 && rows * columns <= mostPairs) {
    const width = columns + 1;
    const lengths = new Uint32Array((rows + 1) * width);
    const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
    for (let row = rows - 1; row >= 0; row--) {
      for (let column = columns - 1; column >= 0; column--)
        lengths[row * width + column] = isSame(top + row, top + column)
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1));
    }
    for (let [row, column] = [0, 0]; row < rows && column < columns;) {
      if (isSame(top + row, top + column)) pairs.push([top + row++, top + column++]);
      else if (at(row + 1, column) >= at(row, column + 1)) row++;
      else column++;
    }
  }
  return [...pairs, ...closing];
}
