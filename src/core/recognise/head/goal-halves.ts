/**
 * Which half the goal below or beside a heading is of. Where a goal of the year has a heading of its own, any other goal
 * is that of the whole term:
 *
 *   | 绩效目标 | 总体目标 | 年度目标 |      | 项目绩效目标 | 总目标   | 三年内… |
 *   | ^        | 三年内…  | 完成…    |      | ^            | 年度目标 | 完成…   |
 */
import type { Horizon } from "../../form";
import { horizonOf, isLastYear } from "../words/period";
import type { Line, Tile } from "../cells/tiles";

/** The headings of goals in a line, each with its half. */
export function halvesOf(line: Line, below: Line | undefined, ofYear: boolean): ReadonlyMap<Tile, Horizon> {
  const found = line.tiles.flatMap((tile): readonly [Tile, Horizon][] => {
    const half = halfOf(tile, line, below, ofYear);
    return half ? [[tile, half]] : [];
  });
  return new Map(found.filter(([tile, half], at) => !isLed(tile, half, found[at + 1], line)));
}

/** 部门年度目标 | 2026年绩效目标 | 完成…: the second one is the heading of the goal, and leads to it from the first. */
function isLed(tile: Tile, half: Horizon, next: readonly [Tile, Horizon] | undefined, { tiles }: Line): boolean {
  const at = tiles.indexOf(tile);
  return next !== undefined && next[1] === half && tiles[at + 1] === next[0] && isText(tiles[at + 2]);
}

/** Some heading names the year and has its goal beside it or below, or stands blank below 总目标 | … with one. */
export function hasGoalOfYear(lines: readonly Line[]): boolean {
  return lines.some((line, index) =>
    line.tiles.some((tile, at) => {
      // A lone 总体考核目标 is not beside itself.
      if (!isOfYear(tile) || (tile.label?.meaning.is === "goal" && !tile.label.meaning.half && ofTerm.test(tile.text)))
        return false;
      if (at + 1 < line.tiles.length || isAbove(tile, line, lines[index + 1])) return true;
      const [heading, goal] = lines[index - 1]?.tiles ?? [];
      return at === 0 && heading?.at.left === tile.at.left && isOfGoals(heading) && isText(goal);
    }),
  );
}

const isOfGoals = ({ label }: Tile) =>
  label?.content === null && label.meaning.is === "section" && label.meaning.of === "goals";

function halfOf(heading: Tile, line: Line, below: Line | undefined, ofYear: boolean): Horizon | null {
  const meaning = heading.label?.meaning;
  if (meaning?.is === "goal") {
    if (isLastYear(heading.text)) return null;
    return meaning.half ?? (ofYear && ofTerm.test(heading.text) ? "midLong" : "annual");
  }
  if (meaning?.is !== "section" || meaning.of !== "goals") return null;
  const named = heading === line.tiles[0] ? null : horizonOf(heading.text);
  return named ?? (isOfTerm(heading, line, below, ofYear) ? "midLong" : null);
}

/** 总体研究目标 beside 年度任务目标. */
const ofTerm = /总体|总目标|整体|全[部程]/;

/** 总体目标 with a text of its own, where the goal of the year has another. */
function isOfTerm(heading: Tile, line: Line, below: Line | undefined, ofYear: boolean): boolean {
  const { tiles } = line;
  const at = tiles.indexOf(heading);
  const next = tiles[at + 1];
  if (isText(next)) return ofYear || tiles.slice(at + 2).some(isOfYear);
  if (next === undefined) return ofYear && tiles.length === 1 && isAbove(heading, line, below);
  return isOfYear(next) && !isText(tiles[at + 2]) && isAbove(heading, line, below);
}

const isOfYear = ({ label, text }: Tile) =>
  label?.meaning.is === "goal" && label.meaning.half !== "midLong" && !isLastYear(text);

const isText = (tile: Tile | undefined) =>
  tile?.label === null && tile.number === null && tile.text.length >= shortestGoal;
const shortestGoal = 5;

/** A text stands right below the heading, in a row without any label; below a lone heading it is alone as well. */
function isAbove({ at }: Tile, { row, tiles }: Line, below: Line | undefined): boolean {
  if (at.bottom > row || below?.row !== row + 1 || below.meanings !== 0) return false;
  if (tiles.length === 1 && below.tiles.length > 1) return false;
  return below.tiles.some((tile) => tile.at.left === at.left && isText(tile));
}
