import type { MoneyUnit } from "../../amount";
import type { TableSum } from "../../form";
import { established, laneOf, placeOf } from "./lanes";
import { isBareMoney } from "../cells/money";
import type { Line, Tile } from "../cells/tiles";

/**
 * An amount whose cell reaches over several rows beside the amounts of those rows:
 *
 *   | 一级项目 | 440 | 二级项目甲 | 148 |
 *   | ^        | ^   | 二级项目乙 | 292 |
 */
export function spanSums(lines: readonly Line[], unit: MoneyUnit | null): readonly TableSum[] {
  const spans = lines.flatMap(({ tiles }) => tiles.filter((tile) => tile.at.bottom > tile.at.top && isBareMoney(tile)));
  if (spans.length === 0) return [];
  const byRow = new Map(lines.map((line) => [line.row, line]));
  return [...new Set(spans.map(({ at }) => at.left))].flatMap((left) => {
    const totals = spans.filter(({ at }) => at.left === left);
    const beside = new Set(
      totals.flatMap(
        ({ at }) => byRow.get(at.top)?.tiles.flatMap((tile) => (isPartOf(tile, at) ? [tile.at.left] : [])) ?? [],
      ),
    );
    const groupings = [...beside].map((column) =>
      totals.flatMap((total) => {
        const rows = Array.from({ length: total.at.bottom + 1 - total.at.top }, (_, index) =>
          byRow.get(total.at.top + index),
        );
        const cells = rows.map((line) =>
          placeOf(
            line?.tiles.find(({ at }) => at.left === column),
            unit,
          ),
        );
        return laneOf(nameBefore(byRow.get(total.at.top), total), placeOf(total, unit), cells);
      }),
    );
    return established(groupings, 1);
  });
}

const isPartOf = (tile: Tile, total: Tile["at"]) =>
  tile.at.left > total.right && tile.at.bottom === tile.at.top && isBareMoney(tile);
const nameBefore = (line: Line | undefined, { at }: Tile) =>
  line?.tiles.findLast((tile) => tile.at.right < at.left && !isBareMoney(tile))?.text ?? "";
