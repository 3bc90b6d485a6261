/**
 * 绩效指标 over all columns of categories and names: each column below it gets a heading of its own, that nobody knows.
 *
 *   | 绩效指标 | <        | <    | 目标值 |
 *   | 产出指标 | 数量指标 | 培训 | 2 次   |
 */
import type { Heading } from "./heading";
import type { Line, Tile } from "../cells/tiles";

export function withBand(headings: readonly Heading[], body: readonly Line[]): readonly Heading[] {
  const [band, ...others] = headings;
  if (!band || others.length === 0 || !isBand(band.tile, others[0]?.tile)) return headings;
  const { at } = band.tile;
  const under = body.slice(0, mostOfBand).flatMap(({ tiles }) => tiles.filter((tile) => tile.at.left >= at.left));
  const lefts = [...new Set(under.filter((tile) => tile.at.left <= at.right).map((tile) => tile.at.left))];
  if (lefts.length < fewestOfBand) return headings;
  const columns = lefts.sort((a, b) => a - b);
  return [
    ...columns.map((left, index): Heading => {
      const right = (columns[index + 1] ?? at.right + 1) - 1;
      return {
        tile: { ...band.tile, label: null, at: { ...at, left, right } },
        role: null,
        half: null,
        why: "contents",
      };
    }),
    ...others,
  ];
}

const mostOfBand = 12;
const fewestOfBand = 3;

/** It lies over all columns up to the next heading. */
export const isBand = ({ label, at }: Tile, next: Tile | undefined) =>
  label?.meaning.is === "section" &&
  label.meaning.of === "indicators" &&
  label.content === null &&
  at.right - at.left + 1 >= fewestOfBand &&
  next?.at.left === at.right + 1;
