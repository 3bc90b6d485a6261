/** Columns whose cells number the rows: 1.1 below 编号 is no amount. */
import { wordsOf } from "../words/squash";
import { lineOf, type Line, type Tile } from "../cells/tiles";
import { isOutlineNumber } from "./outline";

const heading = /^(?:序号?|编号|号|行次|项次)$/;

const isHeading = ({ text, number }: Tile) => number === null && heading.test(wordsOf(text));

/** Where they begin. */
export const numberingColumns = (lines: readonly Line[]): ReadonlySet<number> =>
  new Set(lines.flatMap(({ tiles }) => tiles.filter(isHeading).map(({ at }) => at.left)));

/** The lines without the numbers in such columns. */
export function withoutNumbering(lines: readonly Line[]): readonly Line[] {
  const columns = numberingColumns(lines);
  if (columns.size === 0) return lines;
  const isNumber = ({ at, text }: Tile) => columns.has(at.left) && isOutlineNumber(text);
  return lines.map((line) =>
    line.tiles.some(isNumber)
      ? lineOf(
          line.row,
          line.tiles.filter((tile) => !isNumber(tile)),
        )
      : line,
  );
}
