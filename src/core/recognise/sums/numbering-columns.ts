/** Columns whose cells number the rows, and those of rates: neither 1.1 below 编号 nor 25 below 增减率 is an amount. */
import { isBareMoney } from "../cells/money";
import { wordsOf } from "../words/squash";
import { lineOf, type Line, type Tile } from "../cells/tiles";

const ofNumbers = /^(?:序号?|编号|号|行次|项次)$/;
const ofRates = /率(?:\([%％]\))?$|占比|比例|比重|[（(][%％][)）]/;

/** The lines without the cells below such headings, each up to the next text in its column. */
export function withoutNumbering(lines: readonly Line[]): readonly Line[] {
  const columns = new Set<number>();
  return lines.map((line) => {
    const kept = line.tiles.filter((tile) => !isBelow(tile, columns));
    for (const tile of line.tiles) {
      if (isAmount(tile)) continue;
      const words = wordsOf(tile.text);
      if (ofNumbers.test(words) || ofRates.test(words)) columns.add(tile.at.left);
      else columns.delete(tile.at.left);
    }
    return kept.length === line.tiles.length ? line : lineOf(line.row, kept);
  });
}

const isAmount = (tile: Tile) => isBareMoney(tile) || /^[\d一二三四五六七八九十、.．()（）]+$/.test(wordsOf(tile.text));
const isBelow = (tile: Tile, columns: ReadonlySet<number>) => columns.has(tile.at.left) && isBareMoney(tile);
