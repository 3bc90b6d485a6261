/**
 * Categories that head columns of a list, each with the indicators of a project in one cell, or in two columns:
 *
 *   | 项目名称 | 数量指标                  | 质量指标     |      | 产出数量指标      | <      |
 *   | 危桥改造 | 1.护栏：≥6500米⏎2.路面：… | 合格率：100% |      | 指标内容 | 指标值 |
 */
import type { Indicator, Level1, Level2 } from "../form";
import { levelOf } from "./categories";
import { meaningAsCategory } from "./levels";
import { statementsIn } from "./statements";
import { isUnder, type Line, type Tile } from "./tiles";
import { statesNoValue } from "./unfilled";
import type { Vocabulary } from "./vocabulary";

export interface CategoryColumn {
  readonly level1: Level1 | null;
  readonly level2: Level2 | null;
  readonly heading: Tile;
  /** Where names and values have columns of their own below the category. */
  readonly value: Tile | null;
}

/** `rows` are the lines of the headings, `leaves` the lowest heading of each column. */
export function categoryColumns(
  rows: readonly Line[],
  leaves: readonly Tile[],
  vocabulary: Vocabulary,
): readonly CategoryColumn[] {
  return leaves.flatMap((leaf, index): readonly CategoryColumn[] => {
    const own = categoryOf(leaf, vocabulary);
    const next = leaves[index + 1];
    // 数量指标 | 指标值 | 质量指标 | 指标值: names stand below the category, and their values beside them.
    if (own) return [{ ...own, heading: leaf, value: next && isColumn(next, "value") ? next : null }];
    if (!isColumn(leaf, "name") || !next || !isColumn(next, "value")) return [];
    const above = rows
      .slice(0, -1)
      .flatMap(({ tiles }) => tiles.findLast(({ at }) => at.left <= leaf.at.left) ?? [])
      .flatMap((tile) => categoryOf(tile, vocabulary) ?? []);
    const category = above.findLast(({ level2 }) => level2 !== null) ?? above.at(-1);
    return category ? [{ ...category, heading: leaf, value: next }] : [];
  });
}

const isColumn = ({ label }: Tile, role: "name" | "value") =>
  label?.meaning.is === "column" && label.meaning.role === role;

function categoryOf(tile: Tile, vocabulary: Vocabulary): Pick<CategoryColumn, "level1" | "level2"> | null {
  const meaning = meaningAsCategory(tile, vocabulary);
  if (meaning?.is === "level2") return { level1: levelOf(null, meaning.level), level2: meaning.level };
  if (meaning?.is !== "level1") return null;
  return { level1: meaning.level, level2: meaning.level === "satisfaction" ? "satisfaction" : null };
}

/** The indicators of a project's lines. */
export function readCategoryColumns(lines: readonly Line[], columns: readonly CategoryColumn[]): readonly Indicator[] {
  const within = ({ tiles }: Line, heading: Tile) => tiles.find((tile) => isUnder(tile, heading));
  return lines.flatMap((line) =>
    columns.flatMap((column) => {
      const tile = within(line, column.heading);
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
  { level1, level2, heading, value: valueColumn }: CategoryColumn,
  row: number,
  name: string | null,
  value: string | null,
  nameTile: Tile | undefined,
  valueTile: Tile | undefined,
): Indicator {
  const unfilled = value !== null && statesNoValue(value) ? value : null;
  const missing = ({ at }: Tile) => ({ top: row, bottom: row, left: at.left, right: at.right });
  return {
    level1,
    level2,
    label1: null,
    label2: heading.text,
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
