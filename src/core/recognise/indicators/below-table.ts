/**
 * What stands below the indicators though it belongs to the head: some forms print their funds or goals there.
 *
 *   | 满意度指标 | 服务对象满意度 | 居民满意度 | ≥90% |
 *   | 资金投入   | 本年申请资金   | 308        |
 *   | ^          | 县级财政拨款   | 246.4      |
 */
import { columnOf, hasLevels, type Header } from "./header";
import { isOfHead } from "./leads-head";
import { isCategory } from "../cells/levels";
import { squash } from "../words/squash";
import type { Line, Tile } from "../cells/tiles";

const fewestRows = 3;
/** 资金分配情况（万元） in words that nobody knows. */
const ofMoney =
  /^(?=.*(?:资金|经费|投资|补助|预算))(?=.*(?:[(（](?:[百千万]?万|[百千亿])?元[)）]|分配|安排|构成|来源|测算|分解)).{4,16}$/;
/** 附表一 资金来源明细, alone in its row. */
const announcesAnnex = ({ tiles: [only, more] }: Line) =>
  only !== undefined && !more && /^附(?:表|件|录)?[一二三四五六七八九十\d:：]/.test(squash(only.text));
const announcesMoney = ({ label, text }: Tile) => label === null && ofMoney.test(squash(text));

/** Of the lines below a header the first that is of the head again; their number where none is. */
export function tailOf(lines: readonly Line[], header: Header): number {
  const name = header.columns.findLast(({ role }) => role === "name");
  if (!name) return lines.length;
  // Where categories stand in rows of their own, names lead the rows, and may be called as the funds are.
  const edge = hasLevels(header) ? name.left : header.left + 1;
  const isLead = (tile: Tile) =>
    tile.at.left < edge && (isOfHead(tile) || (tile.at.left <= header.left && announcesMoney(tile)));
  const annex = lines.findIndex((line, index) => index >= fewestRows && announcesAnnex(line));
  if (annex >= 0) return annex;
  const hasValue = ({ tiles }: Line) => tiles.some((tile) => columnOf(header, tile)?.role === "value");
  const start = lines.findIndex(
    (line, index) =>
      index >= fewestRows &&
      !line.tiles.some(isCategory) &&
      line.tiles.slice(0, 2).some(isLead) &&
      (hasLevels(header) || !hasValue(line)),
  );
  if (start < 0) return lines.length;
  // Categories further below: then it was one of the table's own texts.
  const goesOn = lines
    .slice(start)
    .some(({ tiles }) => tiles.some((tile) => isCategory(tile) && columnOf(header, tile) !== null));
  return goesOn ? lines.length : start;
}
