/**
 * Headings of money in two rows, the upper ones divided into a subtotal and what it comprises:
 *
 *   | 年度预算 | 资金总额 | 财政拨款 | <        | <        | 其他资金 |
 *   | ^        | ^        | 小计     | 本年预算 | 上年结转 | ^        |
 *   | ^        | 2817     | 2817     | 2535.3   | 281.7    | 0        |
 *
 * read as one row that stands right above the amounts: 资金总额 | 财政拨款 | 其他资金.
 */
import { isMoney } from "./money";
import { lineOf, type Line, type Tile } from "./tiles";

export function withDividedHeadings(lines: readonly Line[]): readonly Line[] {
  const made = [...lines];
  for (let index = 0; index + 2 < made.length; index++) {
    const [line, below, amounts] = [made[index], made[index + 1], made[index + 2]];
    const joined = line && below && amounts ? joinedAt(line, below, amounts) : null;
    if (joined) made.splice(index, 2, ...joined);
  }
  return made;
}

function joinedAt(line: Line, below: Line, amounts: Line): readonly [Line, Line] | null {
  const isNext = below.row === line.row + 1 && amounts.row === below.row + 1;
  if (!isNext || line.tiles.some(isMoney) || !below.tiles.every(isHeading) || !amounts.tiles.some(isMoney)) return null;
  const headings = line.tiles.filter(
    (tile) => isHeading(tile) && amounts.tiles.some(({ at }) => at.left === tile.at.left),
  );
  const groups = headings.map((tile, at) => {
    const end = headings[at + 1]?.at.left ?? Infinity;
    return { tile, under: below.tiles.filter((sub) => sub.at.left >= tile.at.left && sub.at.left < end) };
  });
  const isDivided = groups.some(({ under }) => under.length > 1 && under[0]?.label?.meaning.is === "sum");
  if (!isDivided || groups.reduce((sum, { under }) => sum + under.length, 0) < below.tiles.length) return null;
  const lowered = groups.flatMap(({ tile, under }): readonly Tile[] => {
    const [first] = under;
    if (first && first.label?.meaning.is !== "sum") return under;
    return [{ ...tile, at: first?.at ?? { ...tile.at, top: below.row, bottom: below.row } }];
  });
  const kept = line.tiles.filter((tile) => !headings.includes(tile));
  return [lineOf(line.row, kept), lineOf(below.row, lowered)];
}

const isHeading = ({ label }: Tile) => label?.content === null && ["funds", "source", "sum"].includes(label.meaning.is);
