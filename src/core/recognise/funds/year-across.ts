/**
 * The year's money among that of other times, side by side, where nothing else in the form states it:
 *
 *   | 分年投资（万元） | 以前年度已完成 | 本年度计划 | 以后年度计划 | 合计 |
 *   | ^                | 260            | 434        | 175          | 869  |
 */
import { isMoney } from "../cells/money";
import { wordsOf } from "../words/squash";
import type { Line, Tile } from "../cells/tiles";

const ofTime = /^(?:(?:19|20)\d{2}年|[本当今上去前次下明]一?年|(?:以前|以后|后续|未来|累计|已完成|截至)年?)/;
const ofThisYear = /^[本当今]年/;
const fewestTimes = 2;

/** The heading and the amount below it; null without them. */
export function yearAcross(
  lines: readonly Line[],
  year: number | null,
): { readonly heading: Tile; readonly amount: Tile } | null {
  for (const [index, { row, tiles }] of lines.entries()) {
    const below = lines[index + 1];
    const times = tiles.filter(({ text, number }) => number === null && ofTime.test(wordsOf(text)));
    if (below?.row !== row + 1 || times.length < fewestTimes || tiles.some(isMoney)) continue;
    const amountOf = ({ at }: Tile) => below.tiles.find((tile) => tile.at.left === at.left && isMoney(tile));
    const isOwn = ({ text }: Tile) =>
      ofThisYear.test(wordsOf(text)) || (year !== null && wordsOf(text).startsWith(`${String(year)}年`));
    const own = times.filter(isOwn);
    const [heading, more] = own;
    const amount = heading && !more && times.filter(amountOf).length >= fewestTimes ? amountOf(heading) : undefined;
    if (heading && amount) return { heading, amount };
  }
  return null;
}
