/**
 * A table of indicators beside the facts of the project, which go on below its headings:
 *
 *   | 项目名称 | 绿道养护 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
 *   | 实施单位 | 某中心   | 产出指标 | 数量指标 | 养护里程 | 14公里 |
 *   | 资金总额 | 70       | ^        | 质量指标 | 成活率   | ≥95%   |
 *
 * It is read below them.
 */
import type { Block } from "../blocks";
import type { Range } from "../sheet";
import { isLevel } from "./levels";
import { anyOf, lineOf, says, type Line, type Tile } from "./tiles";

export interface Beside {
  readonly block: Block;
  /** Where a range of that block stands on the sheet. */
  readonly back: (range: Range) => Range;
}

const ofColumns = anyOf("column");
const ofHead = anyOf("field", "funds", "goal", "source");
const fewestFacts = 2;
const fewestHeadings = 3;

/** Null where the table stands below the head, as nearly all do. */
export function tableBeside(block: Block): Beside | null {
  for (const [index, line] of block.lines.entries()) {
    if (!says(line, ofColumns)) continue;
    const left = edgeOf(line);
    if (left === null || !areFactsBeside(block.lines, index, left)) continue;
    return below(block, index, left);
  }
  return null;
}

/** Where the headings begin that end the line, right of something else. */
function edgeOf({ tiles }: Line): number | null {
  const at = tiles.findLastIndex((tile) => !isHeading(tile)) + 1;
  return at > 0 && tiles.length - at >= fewestHeadings ? (tiles[at]?.at.left ?? null) : null;
}

const isHeading = ({ label }: Tile) => label?.meaning.is === "column" && label.content === null;

/** Labels of a head, with what they say, stand left of the edge in the rows of the table, and nothing lies across it. */
function areFactsBeside(lines: readonly Line[], start: number, edge: number): boolean {
  let facts = 0;
  for (let index = start; index < lines.length; index++) {
    const { row, tiles } = lines[index] ?? { row: 0, tiles: [] };
    const onLeft = tiles.filter(({ at }) => at.left < edge);
    if (
      onLeft.some(({ at, label }) => at.right >= edge || isLevel(label?.meaning.is) || label?.meaning.is === "column")
    )
      return false;
    const [label, content] = onLeft;
    if (label && content && says(lineOf(row, [label]), ofHead) && tiles.length > onLeft.length) facts++;
  }
  return facts >= fewestFacts;
}

function below(block: Block, start: number, edge: number): Beside {
  const { lines, areas } = block;
  const [from, last] = [lines[start]?.row ?? 0, block.range.bottom];
  const down = last - from + 1;
  const isOfTable = ({ top, left }: Range) => top >= from && left >= edge;
  const move = (range: Range): Range =>
    isOfTable(range) ? { ...range, top: range.top + down, bottom: range.bottom + down } : range;
  const facts = lines.slice(start).flatMap(({ row, tiles }) => {
    const own = tiles.filter(({ at }) => !isOfTable(at));
    return own.length > 0 ? [lineOf(row, own)] : [];
  });
  const table = lines.slice(start).flatMap(({ row, tiles }) => {
    const own = tiles.filter(({ at }) => isOfTable(at)).map((tile) => ({ ...tile, at: move(tile.at) }));
    return own.length > 0 ? [lineOf(row + down, own)] : [];
  });
  return {
    block: { ...block, lines: [...lines.slice(0, start), ...facts, ...table], areas: areas.moved(move) },
    back: (range) => (range.top > last ? { ...range, top: range.top - down, bottom: range.bottom - down } : range),
  };
}
