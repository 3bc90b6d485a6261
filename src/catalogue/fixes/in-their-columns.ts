/** Names and values of rows that slid, back into the columns of their half: all rows at once. */
import type { CellChange, Fixes } from "../../core/fix";
import { a1, contains, valueAt, type Cell, type Sheet } from "../../core/sheet";

export const inTheirColumns: Fixes = (_, { indicators, columns }, sheet) => {
  const changes = new Map<string, CellChange>();
  const put = (cell: Cell, change: Pick<CellChange, "after">) => {
    const before = valueAt(sheet, cell);
    changes.set(a1(cell), { ...cell, before, after: change.after, formula: null });
  };
  for (const { shifted, horizon, nameAt, valueAt: at, name, value } of indicators) {
    if (!shifted) continue;
    const place = (role: "name" | "value") => columns.find((one) => one.role === role && one.horizon === horizon);
    const [ofName, ofValue] = [place("name"), place("value")];
    if (!ofName || !ofValue) return [];
    const row = nameAt.top;
    const moves = [
      { from: name === null ? null : { row, column: nameAt.left }, to: { row, column: ofName.at.left } },
      { from: value === null ? null : { row: at.top, column: at.left }, to: { row, column: ofValue.at.left } },
    ];
    const taken = new Set(moves.flatMap(({ from }) => (from ? [a1(from)] : [])));
    for (const { to } of moves) {
      const held = valueAt(sheet, to);
      // Something else stands there, or nothing that is written there would show.
      if (sheet.formulas[a1(to)] !== undefined || isCovered(sheet, to)) return [];
      if (held !== null && held !== "" && !taken.has(a1(to))) return [];
    }
    if (moves.some(({ from }) => from && sheet.formulas[a1(from)] !== undefined)) return [];
    for (const { from } of moves) if (from) put(from, { after: null });
    for (const { from, to } of moves) if (from) put(to, { after: valueAt(sheet, from) });
  }
  const [first, ...others] = [...changes.values()].filter(({ before, after }) => before !== after);
  return first ? [{ changes: [first, ...others] }] : [];
};

const isCovered = ({ merges }: Sheet, cell: Cell) =>
  merges.some((merge) => contains(merge, cell) && (merge.top !== cell.row || merge.left !== cell.column));
