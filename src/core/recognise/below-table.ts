/**
 * What stands below the indicators though it belongs to the head: some forms print their funds or goals there.
 *
 *   | 满意度指标 | 服务对象满意度 | 居民满意度 | ≥90% |
 *   | 资金投入   | 本年申请资金   | 308        |
 *   | ^          | 县级财政拨款   | 246.4      |
 */
import { columnOf, hasLevels, type Header } from "./header";
import { isOfHead } from "./leads-head";
import { isCategory } from "./levels";
import type { Line, Tile } from "./tiles";

const fewestRows = 3;

/** Of the lines below a header the first that is of the head again; their number where none is. */
export function tailOf(lines: readonly Line[], header: Header): number {
  const name = header.columns.findLast(({ role }) => role === "name");
  if (!name) return lines.length;
  // Where categories stand in rows of their own, names lead the rows, and may be called as the funds are.
  const edge = hasLevels(header) ? name.left : header.left + 1;
  const isLead = (tile: Tile) => tile.at.left < edge && isOfHead(tile);
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
