/** Headings among the rows of a table that has none above them. */
import { isCategory } from "../cells/levels";
import { squash } from "../words/squash";
import { lineOf, type Line, type Tile } from "../cells/tiles";

export const withoutInnerHeadings = (lines: readonly Line[]): readonly Line[] =>
  withoutHeadingsInRows(withoutRepeated(lines));

/** 类别 | 名称 | 标准值 above each group: what returns word for word, without a number or a category, heads what is below. */
function withoutRepeated(lines: readonly Line[]): readonly Line[] {
  const wordsIn = ({ tiles }: Line) =>
    tiles.length > 1 && tiles.every((tile) => !isCategory(tile) && !tile.label?.content && !/\d/.test(tile.text))
      ? tiles.map(({ at, text }) => `${String(at.left)} ${squash(text)}`).join("|")
      : null;
  const counts = new Map<string, number>();
  for (const line of lines) {
    const words = wordsIn(line);
    if (words !== null) counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return lines.filter((line) => (counts.get(wordsIn(line) ?? "") ?? 0) < 2);
}

/** 数量指标1 | 培训人数 | 指标值 | 120人: the heading stands in every row, before the value. */
function withoutHeadingsInRows(lines: readonly Line[]): readonly Line[] {
  const isInner = ({ label }: Tile, at: number, tiles: readonly Tile[]) =>
    label?.meaning.is === "column" && label.content === null && (tiles[at + 1]?.label ?? null) === null;
  const isLed = ({ tiles }: Line) =>
    tiles.some(isCategory) && tiles.slice(1).some((tile) => isInner(tile, tiles.indexOf(tile), tiles));
  if (lines.filter(isLed).length < fewestRows) return lines;
  return lines.map((line) =>
    isLed(line)
      ? lineOf(
          line.row,
          line.tiles.filter((tile, at, all) => !isInner(tile, at, all)),
        )
      : line,
  );
}

const fewestRows = 3;
