/** The merged areas of a sheet, found by the cell that they begin at. */
import type { Range } from "../../sheet";
import { lastColumn, lastRow } from "../../sheet";

/**
 * Merges by the row that they begin in. A sheet of forms has more merges than a map of them is quick to build: here are
 * two plain lists, `order` with the merges from top to bottom and `ends` with the place in it behind each row's last.
 */
export class Areas {
  readonly #merges: readonly Range[];
  readonly #ends: Int32Array;
  readonly #order: Int32Array;

  constructor(merges: readonly Range[]) {
    const bottom = merges.reduce((low, { top }) => Math.max(low, top), -1);
    const ends = new Int32Array(bottom + 1);
    merges.forEach(({ top }) => (ends[top] = (ends[top] ?? 0) + 1));
    for (let row = 1; row <= bottom; row++) ends[row] = (ends[row] ?? 0) + (ends[row - 1] ?? 0);
    // Filled from behind: then each row's place has moved on to its first merge, which is where the row above ends.
    const order = new Int32Array(merges.length);
    const next = ends.slice();
    for (let index = merges.length - 1; index >= 0; index--) {
      const row = merges[index]?.top ?? 0;
      const place = (next[row] ?? 0) - 1;
      order[place] = index;
      next[row] = place;
    }
    this.#merges = merges;
    this.#ends = ends;
    this.#order = order;
  }

  /** The merged area that begins at a cell, or the cell itself; never beyond the worksheet. */
  at(row: number, column: number): Range {
    const top = row < lastRow ? row : lastRow;
    const left = column < lastColumn ? column : lastColumn;
    return this.#merged(top, left) ?? { top, left, bottom: top, right: left };
  }

  /** Those of the sheet with its cells elsewhere. */
  moved(move: (range: Range) => Range): Areas {
    return new Areas(this.#merges.map(move));
  }

  #merged(row: number, left: number): Range | null {
    const first = row > 0 ? (this.#ends[row - 1] ?? 0) : 0;
    // Where two merges begin at one cell, the later one counts.
    for (let place = (this.#ends[row] ?? 0) - 1; place >= first; place--) {
      const merge = this.#merges[this.#order[place] ?? 0];
      if (merge?.left === left) return merge;
    }
    return null;
  }
}
