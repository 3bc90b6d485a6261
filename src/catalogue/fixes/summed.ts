/** A total as the sum of its parts, where all of them are plain numbers: =SUM(F10:F12), or their sum where that is typed. */
import type { Fixes } from "../../core/fix";
import { standingOf } from "../../core/standing";
import { a1, a1Range, valueAt } from "../../core/sheet";
import { typed } from "./change";

export const summed: Fixes = (finding, _, sheet) => {
  const standing = standingOf(finding.at[0], finding, sheet);
  if (standing.is !== "sum") return [];
  const { total, parts } = standing;
  const cells = parts.map(({ top, left }) => ({ row: top, column: left }));
  const numbers = cells.map((cell) => Number(valueAt(sheet, cell)));
  const sum = Number(numbers.reduce((all, number) => all + number, 0).toPrecision(15));
  const change = typed(sheet, total, sum);
  if (!change) return [];
  const [first, last] = [cells[0], cells.at(-1)];
  // Cells one below another are a range of their own.
  const isColumn = cells.every(({ row, column }, at) => column === first?.column && row === first.row + at);
  const named =
    isColumn && first && last && cells.length > 2
      ? a1Range({ top: first.row, left: first.column, bottom: last.row, right: last.column })
      : cells.map(a1).join(",");
  return [{ changes: [{ ...change, formula: `=SUM(${named})` }], otherwise: { changes: [change] } }];
};
