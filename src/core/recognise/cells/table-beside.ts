/**
 * A table of indicators beside the facts of the project, which go on below its headings:
 *
 *   | 项目名称 | 绿道养护 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
 *   | 实施单位 | 某中心   | 产出指标 | 数量指标 | 养护里程 | 14公里 |
 *   | 资金总额 | 70       | ^        | 质量指标 | 成活率   | ≥95%   |
 *
 * It is read below them, on whichever side of them it stands.
 */
import type { Block } from "../../blocks";
import type { Range } from "../../sheet";
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
/** Facts begin beside the first rows of the table, if anywhere. */
const mostWithout = 12;
const fewestHeadings = 3;

/** Null where the table stands below the head, as nearly all do. */
export function tableBeside(block: Block): Beside | null {
  for (const [index, line] of block.lines.entries()) {
    if (!says(line, ofColumns)) continue;
    const side = sidesOf(line).find((one) => areFactsBeside(block.lines, index, one));
    if (side) return below(block, index, side);
  }
  return null;
}

/** Where the facts would stand: left or right of an edge. */
interface Side {
  readonly isLeft: boolean;
  readonly edge: number;
}

/** The headings end the line, right of something else, or begin it. */
function sidesOf({ tiles }: Line): readonly Side[] {
  const from = tiles.findLastIndex((tile) => !isHeading(tile)) + 1;
  const to = tiles.findIndex((tile) => !isHeading(tile));
  const [onRight, behind] = [tiles[from], tiles[to]];
  return [
    ...(from > 0 && onRight && tiles.length - from >= fewestHeadings ? [{ isLeft: true, edge: onRight.at.left }] : []),
    ...(to >= fewestHeadings && behind ? [{ isLeft: false, edge: behind.at.left }] : []),
  ];
}

const isOn = ({ isLeft, edge }: Side, at: Range) => at.left < edge === isLeft;

const isHeading = ({ label }: Tile) => label?.meaning.is === "column" && label.content === null;

/** Labels of a head, with what they say, stand on that side in the rows of the table, and nothing lies across the edge. */
function areFactsBeside(lines: readonly Line[], start: number, side: Side): boolean {
  let facts = 0;
  for (let index = start; index < lines.length; index++) {
    const { row, tiles } = lines[index] ?? { row: 0, tiles: [] };
    if (index - start > mostWithout && facts < fewestFacts) return false;
    if (tiles.some(({ at }) => at.left < side.edge && at.right >= side.edge)) return false;
    const beside = tiles.filter(({ at }) => isOn(side, at));
    if (beside.some(({ label }) => isLevel(label?.meaning.is) || label?.meaning.is === "column")) return false;
    const [label, content] = beside;
    if (label && content && says(lineOf(row, [label]), ofHead) && tiles.length > beside.length) facts++;
  }
  return facts >= fewestFacts;
}

function below(block: Block, start: number, side: Side): Beside {
  const { lines, areas } = block;
  const [from, last] = [lines[start]?.row ?? 0, block.range.bottom];
  const down = last - from + 1;
  const isOfTable = (range: Range) => range.top >= from && !isOn(side, range);
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
