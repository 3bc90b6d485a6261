/** What stands over a sum of a column, and left of its table: 资金分配 | 分配金额. */
import type { TableSum } from "../../form";
import { isBareMoney } from "../cells/money";
import { wordsOf } from "../words/squash";
import type { Line } from "../cells/tiles";

/** The sums, with the words over those that add up a column. */
export function withHeadings(sums: readonly TableSum[], lines: readonly Line[]): readonly TableSum[] {
  return sums.map((sum) => {
    const rows = [sum, ...sum.parts].map(({ at }) => at.top);
    if (new Set(rows).size < 2 || sum.parts.some(({ at }) => at.left !== sum.at.left)) return sum;
    const heading = headingAbove(Math.min(...rows), sum.at.left, lines);
    return heading === "" ? sum : { ...sum, heading };
  });
}

function headingAbove(row: number, left: number, lines: readonly Line[]): string {
  const index = lines.findLastIndex((line) => line.row < row);
  const over = lines
    .slice(Math.max(0, index - 1), index + 1)
    .flatMap(({ tiles }) =>
      tiles.filter((tile) => tile.at.left <= left && tile.at.right >= left && !isBareMoney(tile)),
    );
  const beside = lines
    .slice(0, index + 2)
    .flatMap(({ tiles }) =>
      tiles.filter(({ at }) => at.top <= row && at.bottom >= row && at.bottom > at.top && at.right < left),
    );
  return [...beside, ...over].map(({ text }) => wordsOf(text)).join(" ");
}
