/** Forms and tables side by side, with an empty column between. */
import type { Cell, Range } from "../../sheet";
import { headsAnyTable } from "./is-form";
import { isLevel } from "./levels";
import { lineOf, type Line, type Tile } from "./tiles";
import type { Meaning } from "../words/vocabulary";

/**
 * Splits lines at a column that is empty from top to bottom, when what stands right of it is another form, or a table
 * that has nothing to do with one. Null: there is nothing to split.
 */
export function besideGap(lines: readonly Line[], all: Range): readonly (readonly Line[])[] | null {
  // Most forms have a title, or a goal, from side to side.
  const across = ({ at }: Tile) => at.left <= all.left + 1 && at.right >= all.right - 1;
  if (lines.some(({ tiles }) => tiles.some(across))) return null;
  const used: boolean[] = [];
  for (const { tiles } of lines) {
    for (const { at } of tiles) for (let column = at.left; column <= at.right; column++) used[column] = true;
  }
  for (let gap = all.left + 1; gap < all.right; gap++) {
    if (used[gap]) continue;
    const left = part(lines, (cell) => cell.column < gap);
    const right = part(lines, (cell) => cell.column > gap);
    const [onLeft, onRight] = [strength(left), strength(right)];
    const areForms = (onLeft.heads > 0 && onRight.heads > 0) || haveOneTitle(left, right);
    if (areForms && onRight.indicators > 1) return [left, right];
    const isAnother = onRight.labels === 0 && onLeft.indicators >= 3 && onLeft.texts >= onLeft.indicators;
    if (isAnother && !goesOn(left, right)) return [left];
    if (onLeft.labels === 0 && onRight.indicators >= 3) return [right];
  }
  return null;
}

/** Each side begins with the same words, in the same row. */
function haveOneTitle([left]: readonly Line[], [right]: readonly Line[]): boolean {
  const [own, other] = [left?.tiles[0], right?.tiles[0]];
  return left?.row === right?.row && own?.text === other?.text && (own?.text.length ?? 0) >= shortestTitle;
}
const shortestTitle = 6;

/** 度量单位 beyond an empty column is filled as the rows of the table are, from its headings on or beside its categories. */
function goesOn(left: readonly Line[], right: readonly Line[]): boolean {
  const header = left.find(({ tiles }) => tiles.filter(({ label }) => label?.meaning.is === "column").length >= 2);
  const filled = new Set(right.map(({ row }) => row));
  if (header && !filled.has(header.row)) return false;
  const rows = left.filter(({ row, tiles }) =>
    header ? row > header.row : tiles.some(({ label }) => isLevel(label?.meaning.is)),
  );
  return rows.filter(({ row }) => filled.has(row)).length * 2 >= Math.max(2, rows.length);
}

function part(lines: readonly Line[], keep: (cell: Cell) => boolean): Line[] {
  return lines.flatMap((line) => {
    const tiles = line.tiles.filter(({ at }) => keep({ row: at.top, column: at.left }));
    return tiles.length > 0 ? [lineOf(line.row, tiles)] : [];
  });
}

function strength(lines: readonly Line[]): { labels: number; heads: number; indicators: number; texts: number } {
  let [labels, heads, indicators, texts] = [0, 0, 0, 0];
  const inIndicators: readonly Meaning["is"][] = ["level1", "level2", "column"];
  for (const { tiles } of lines) {
    for (const { label } of tiles) {
      if (!label) texts++;
      else if (!["other", "signoff", "sum", "continued"].includes(label.meaning.is) && !headsAnyTable(label)) {
        labels++;
        if (label.meaning.is === "field" && (label.meaning.id === "projectName" || label.meaning.id === "department"))
          heads++;
        if (inIndicators.includes(label.meaning.is)) indicators++;
      }
    }
  }
  return { labels, heads, indicators, texts };
}
