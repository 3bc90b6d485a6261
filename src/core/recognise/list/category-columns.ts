/**
 * Categories that head columns of a list, each with the indicators of a project in one cell, or in two columns:
 *
 *   | 项目名称 | 数量指标                  | 质量指标     |      | 产出数量指标      | <      |
 *   | 危桥改造 | 1.护栏：≥6500米⏎2.路面：… | 合格率：100% |      | 指标内容 | 指标值 |
 *
 * They are those of the second level, or, beside 产出指标, all of the first. The names may head the columns themselves:
 *
 *   | 乡镇   | 补助资金 | 数量指标 | <      | 质量指标 |
 *   | ^      | ^        | 标牌     | 护栏   | 合格率   |
 *   | 东桥镇 | 8        | ≥43块    | ≥600米 | 100%     |
 */
import type { Indicator, Level1, Level2, ReadColumn } from "../../form";
import { levelOf } from "../indicators/categories";
import { isLevel, meaningAsCategory } from "../cells/levels";
import { statementsIn } from "../indicators/statements";
import { readsAsValue } from "../../target-value";
import { isUnder, type Line, type Tile } from "../cells/tiles";
import { statesNoValue } from "../words/unfilled";
import type { Vocabulary } from "../words/vocabulary";

interface Across {
  readonly level1: Level1 | null;
  readonly level2: Level2 | null;
  readonly label1: string | null;
  readonly label2: string | null;
}

export interface CategoryColumn extends Across {
  readonly heading: Tile;
  /** Where names and values have columns of their own below the category. */
  readonly value: Tile | null;
  /** Whether the heading is the name of its one indicator. */
  readonly named: boolean;
}

/** `rows` are the lines of the headings, `leaves` the lowest heading of each column. */
export function categoryColumns(
  rows: readonly Line[],
  leaves: readonly Tile[],
  vocabulary: Vocabulary,
): readonly CategoryColumn[] {
  const hasOutputs = (tiles: readonly Tile[]) =>
    tiles.some((tile) => {
      const meaning = meaningAsCategory(tile, vocabulary);
      return meaning?.is === "level1" && meaning.level === "output";
    });
  return leaves.flatMap((leaf, index): readonly CategoryColumn[] => {
    const own = categoryOf(leaf, hasOutputs(leaves), vocabulary);
    const next = leaves[index + 1];
    // 数量指标 | 指标值 | 质量指标 | 指标值: names stand below the category, and their values beside them.
    if (own) return [{ ...own, heading: leaf, value: next && isColumn(next, "value") ? next : null, named: false }];
    if (!isColumn(leaf, "name") || !next || !isColumn(next, "value")) return [];
    const above = rows.slice(0, -1).flatMap(({ tiles }) => {
      const over = tiles.findLast(({ at }) => at.left <= leaf.at.left);
      return (over && categoryOf(over, hasOutputs(tiles), vocabulary)) ?? [];
    });
    const category = above.findLast(({ level2 }) => level2 !== null) ?? above.at(-1);
    return category ? [{ ...category, heading: leaf, value: next, named: false }] : [];
  });
}

/** The names right below a row of categories, each above values; none where anything else stands there. */
export function namesBelow(
  columns: readonly CategoryColumn[],
  names: Line | undefined,
  below: readonly Line[],
): readonly CategoryColumn[] {
  const over = ({ at }: Tile) => columns.findLast(({ heading }) => heading.at.left <= at.left);
  const isName = (tile: Tile) =>
    (tile.label === null || isLevel(tile.label.meaning.is)) &&
    tile.number === null &&
    !readsAsValue(tile.text) &&
    tile.text.length <= longestName;
  if (!names || names.tiles.length < columns.length || !names.tiles.every((tile) => isName(tile) && over(tile)))
    return [];
  const cells = below.flatMap((line) =>
    names.tiles.flatMap((name) => line.tiles.find((tile) => isUnder(tile, name)) ?? []),
  );
  const values = cells.filter(({ text, number }) => number !== null || readsAsValue(text));
  if (cells.length === 0 || values.length < cells.length * 0.6) return [];
  return names.tiles.flatMap((heading) => {
    const category = over(heading);
    return category ? [{ ...category, heading, value: null, named: true }] : [];
  });
}
const longestName = 24;

const isColumn = ({ label }: Tile, role: "name" | "value") =>
  label?.meaning.is === "column" && label.meaning.role === role;

function categoryOf(tile: Tile, besideOutputs: boolean, vocabulary: Vocabulary): Across | null {
  const meaning = meaningAsCategory(tile, vocabulary);
  const { text } = tile;
  // 成本指标 | 产出指标 | 效益指标 | 满意度指标
  if (meaning?.is === "level2" && meaning.level === "cost" && besideOutputs)
    return { level1: "cost", level2: null, label1: text, label2: null };
  if (meaning?.is === "level2")
    return { level1: levelOf(null, meaning.level), level2: meaning.level, label1: null, label2: text };
  if (meaning?.is !== "level1") return null;
  const level2 = meaning.level === "satisfaction" ? "satisfaction" : null;
  return { level1: meaning.level, level2, label1: text, label2: null };
}

/** The columns for a person to look at. */
export const readAcross = (columns: readonly CategoryColumn[]): readonly ReadColumn[] =>
  columns.flatMap(({ heading, value }): readonly ReadColumn[] => [
    columnOf("name", heading),
    ...(value ? [columnOf("value", value)] : []),
  ]);

const columnOf = (role: "name" | "value", { text, at, label }: Tile): ReadColumn => ({
  ...{ role, horizon: "annual", heading: text, at },
  why: label?.why ?? "contents",
});

/** The indicators of a project's lines. */
export function readCategoryColumns(lines: readonly Line[], columns: readonly CategoryColumn[]): readonly Indicator[] {
  const within = ({ tiles }: Line, heading: Tile) => tiles.find((tile) => isUnder(tile, heading));
  return lines.flatMap((line) =>
    columns.flatMap((column) => {
      const tile = within(line, column.heading);
      if (column.named)
        return [indicatorOf(column, line.row, column.heading.text, tile?.text ?? null, column.heading, tile)];
      if (column.value) {
        const value = within(line, column.value);
        return tile || value
          ? [indicatorOf(column, line.row, tile?.text ?? null, value?.text ?? null, tile, value)]
          : [];
      }
      return tile
        ? statementsIn(tile).map(({ name, value }) =>
            indicatorOf(column, line.row, name?.text ?? null, value?.text ?? null, tile, tile),
          )
        : [];
    }),
  );
}

function indicatorOf(
  { level1, level2, label1, label2, heading, value: valueColumn }: CategoryColumn,
  row: number,
  name: string | null,
  value: string | null,
  nameTile: Tile | undefined,
  valueTile: Tile | undefined,
): Indicator {
  const unfilled = value !== null && statesNoValue(value) ? value : null;
  const missing = ({ at }: Tile) => ({ top: row, bottom: row, left: at.left, right: at.right });
  return {
    ...{ level1, level2, label1, label2 },
    horizon: "annual",
    name,
    value: unfilled === null ? value : null,
    nameAt: nameTile?.at ?? missing(heading),
    valueAt: valueTile?.at ?? missing(valueColumn ?? heading),
    weight: null,
    unfilled,
    shifted: false,
  };
}
