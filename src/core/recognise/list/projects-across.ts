/**
 * A list on its side: each column is a project.
 *
 *   | 项目名称 | 道路养护       | 桥梁加固       |
 *   | 预算金额 | 135            | 356            |
 *   | 数量指标 | 养护里程 12公里 | 加固桥梁 3 座 |
 */
import type { Block } from "../../blocks";
import { turned, turnedLines } from "../cells/moved";
import type { Line, Tile } from "../cells/tiles";

const fewestProjects = 2;
const fewestRows = 4;

/** The block on its feet; null where no row names several projects above rows of what is said of each. */
export function projectsAcross(block: Block): Block | null {
  const start = block.lines.findIndex(namesProjects);
  const first = block.lines[start];
  const [label, ...names] = first?.tiles ?? [];
  if (!first || !label) return null;
  // A project may lack its name.
  const next = block.lines[start + 1]?.tiles.slice(1) ?? [];
  const columns = new Set([...names, ...next].map(({ at }) => at.left));
  const rows: Line[] = [];
  for (const line of block.lines.slice(start)) {
    if (!saysOfEach(line, label, columns)) break;
    rows.push(line);
  }
  if (rows.length < fewestRows) return null;
  return {
    ...block,
    range: turned({ ...block.range, top: first.row, bottom: rows.at(-1)?.row ?? first.row }),
    lines: turnedLines(rows),
    areas: block.areas.moved(turned),
  };
}

function namesProjects({ tiles }: Line): boolean {
  const [label, ...names] = tiles;
  const meaning = label?.label?.content === null ? label.label.meaning : null;
  const isName = meaning?.is === "field" && meaning.id === "projectName";
  return isName && names.length >= fewestProjects && names.every((tile) => tile.label === null && tile.number === null);
}

/** A heading below that of the names, and something in most of their columns. */
function saysOfEach({ tiles }: Line, first: Tile, columns: ReadonlySet<number>): boolean {
  const [heading, ...cells] = tiles;
  if (!heading || heading.at.left !== first.at.left || heading.number !== null || heading.label?.content) return false;
  return (
    cells.length * 2 > columns.size && cells.every(({ at, label }) => columns.has(at.left) && label?.content !== null)
  );
}
