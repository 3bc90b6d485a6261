/**
 * Numbers that slipped in typing, among others that did not:
 *
 *   | 数量 | 单价（元） | 占比 |
 *   | 40   | 980        | 35%  |
 *   | 2O   | 1?200      | 6..5% |
 */
import type { ErrorCell } from "../../form";
import { isBareMoney } from "../cells/money";
import { squash } from "../words/squash";
import type { Line, Tile } from "../cells/tiles";

/** `among`: the lines whose cells show what stands in a column. */
export function garbledIn(lines: readonly Line[], among: readonly Line[] = lines): readonly ErrorCell[] {
  const found = lines.flatMap((line) => line.tiles.flatMap((tile) => (isGarbled(tile) ? [{ line, tile }] : [])));
  if (found.length === 0) return [];
  const columns = new Set(
    among.flatMap(({ tiles }) => tiles.flatMap((tile) => (isNumber(tile) ? [tile.at.left] : []))),
  );
  const isOfNumbers = ({ line, tile }: (typeof found)[number]) =>
    columns.has(tile.at.left) || line.tiles.some(isNumber);
  return found.filter(isOfNumbers).map(({ tile: { at, text } }) => ({ at, text: text.trim() }));
}

/** Digits with the letters that look like them, points next to each other, or a sign where a digit should be. */
function isGarbled({ label, number, text }: Tile): boolean {
  if (label !== null || number !== null || text.length > longest) return false;
  const bare = squash(text).replace(/(?:[%％]|[百千]?万?元)$/, "");
  return /^[-+]?[\dOoIl.,?]+$/.test(bare) && /\d/.test(bare) && /[OoIl?]|[.,]{2}/.test(bare);
}
const longest = 18;

const isNumber = (tile: Tile) => isBareMoney(tile) || /^\s*-?\d+(?:\.\d+)?\s*[%％]\s*$/.test(tile.text);
