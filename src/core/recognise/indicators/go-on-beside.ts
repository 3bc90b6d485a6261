/**
 * Names and values on the right that few rows have go on with those on the left; the half of the year would be full:
 *
 *   | 一级指标 | 二级指标   | 三级指标   | 指标值 | 三级指标   | 指标值 |
 *   | 产出指标 | 数量指标   | 新建公厕   | 17座   |            |        |
 *   | 满意度   | 服务对象…  | 市民满意度 | ≥92%   | 商户满意度 | ≥90%   |
 */
import type { SettledHeading } from "./heading";
import type { Line } from "../cells/tiles";

/** Only where no heading names a half. */
export function goOnBeside(columns: readonly SettledHeading[], body: readonly Line[]): boolean {
  if (columns.some(({ half }) => half !== null)) return false;
  const rows = columns.flatMap(({ role, tile }) =>
    role === "name" ? [body.filter(({ tiles }) => tiles.some(({ at }) => at.left === tile.at.left)).length] : [],
  );
  const [first = 0, ...others] = rows;
  return others.every((count) => count * 3 <= first * 2);
}
