/**
 * Headings of money in two rows, the upper ones divided into a subtotal and what it comprises:
 *
 *   | 年度预算 | 资金总额 | 财政拨款 | <        | <        | 其他资金 |
 *   | ^        | ^        | 小计     | 本年预算 | 上年结转 | ^        |
 *   | ^        | 2817     | 2817     | 2535.3   | 281.7    | 0        |
 *
 * read as one row that stands right above the amounts: 资金总额 | 财政拨款 | 其他资金.
 */
import { mayBeLabel } from "../cells/labels";
import { isMoney } from "../cells/money";
import { isUnder, lineOf, type Line, type Tile } from "../cells/tiles";
import { wordsOf } from "../words/squash";
import type { Label } from "../words/vocabulary";

export function withDividedHeadings(lines: readonly Line[]): readonly Line[] {
  const made = withoutInner(lines);
  for (let index = 0; index + 2 < made.length; index++) {
    const [line, below, amounts] = [made[index], made[index + 1], made[index + 2]];
    const joined = line && below && amounts ? joinedAt(line, below, amounts) : null;
    if (joined) made.splice(index, 2, ...joined);
  }
  return made;
}

/** Rows of headings below the uppermost. */
const deepest = 2;

/**
 * 其中 over some of them is no heading of its own: what stands below it stands beside them.
 *
 *   | 小计 | 其中     | <        |
 *   | ^    | 经费拨款 | 非税收入 |
 */
function withoutInner(lines: readonly Line[]): Line[] {
  const made = [...lines];
  for (let index = 0; index + 2 < made.length; index++) {
    const [line, below, amounts] = [made[index], made[index + 1], made[index + 2]];
    const inner = line?.tiles.find(({ text, at }) => at.right > at.left && wordsOf(text) === "其中");
    if (!line || !below || !inner || below.row !== line.row + 1 || !amounts?.tiles.some(isMoney)) continue;
    // A heading of three rows: without one above them the total beside 其中 reaches down to the parts.
    const isOver = (tile: Tile) => isHeading(tile) && tile.at.left < inner.at.left && tile.at.right >= inner.at.right;
    if (!made[index - 1]?.tiles.some(isOver)) continue;
    const others = line.tiles.filter((tile) => tile !== inner);
    if (others.some(isMoney) || !below.tiles.every((tile) => isUnder(tile, inner) && mayHead(tile))) continue;
    const tiles = [...others, ...below.tiles].sort((a, b) => a.at.left - b.at.left);
    made.splice(index, 2, lineOf(below.row, tiles));
  }
  return made;
}

const mayHead = (tile: Tile) => isHeading(tile) || mayBeLabel(tile);

function joinedAt(line: Line, below: Line, amounts: Line): readonly [Line, Line] | null {
  const isNext = below.row <= line.row + deepest && amounts.row === below.row + 1;
  if (!isNext || line.tiles.some(isMoney) || !below.tiles.every(mayHead) || !amounts.tiles.some(isMoney)) return null;
  const hasAmount = ({ at }: Tile) => amounts.tiles.some((amount) => amount.at.left === at.left);
  const first = line.tiles.findIndex((tile) => isHeading(tile) && hasAmount(tile));
  // One that reaches down beside them may have no amount.
  const reaches = ({ at }: Tile) => at.bottom >= below.row;
  const headings = line.tiles.filter(
    (tile, index) => isHeading(tile) && (hasAmount(tile) || (index > first && first >= 0 && reaches(tile))),
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
  // What leads them all leads the lowered ones.
  const leads = kept.filter((tile, index) => index === 0 && tile.at.bottom >= amounts.row);
  return [
    lineOf(
      line.row,
      kept.filter((tile) => !leads.includes(tile)),
    ),
    lineOf(below.row, [...leads, ...lowered]),
  ];
}

const isHeading = ({ label }: Tile) => label?.content === null && ["funds", "source", "sum"].includes(label.meaning.is);

/**
 * Headings of two rows: the total that reaches down stands beside the parts.
 *
 *   | 资金构成 | 合计 | 其中     | <        |
 *   | ^        | ^    | 财政拨款 | 其他资金 |
 *   |          | 290  | 232      | 58       |
 */
export const ofOneRow = (lines: readonly Line[]): readonly Line[] =>
  lines.map((line, index) => withReaching(line, lines[index - 1], lines[index + 1]));

function withReaching(line: Line, above: Line | undefined, below: Line | undefined): Line {
  if (below && partsOnly(below) && !line.tiles.some(isMoney)) {
    const kept = line.tiles.filter((tile) => !reachesTo(tile, below));
    return kept.length === line.tiles.length ? line : lineOf(line.row, kept);
  }
  if (!above || !partsOnly(line) || above.tiles.some(isMoney)) return line;
  const reaching = above.tiles.flatMap((tile) =>
    reachesTo(tile, line) ? [{ ...tile, at: { ...tile.at, top: line.row } }] : [],
  );
  if (reaching.length === 0) return line;
  return lineOf(
    line.row,
    [...reaching, ...line.tiles].sort((a, b) => a.at.left - b.at.left),
  );
}

/** Two parts or more; headings that no wording tells, and 备注, may stand among them. */
const partsOnly = ({ tiles }: Line) =>
  tiles.filter(({ label }) => label?.meaning.is === "funds" || label?.meaning.is === "source").length > 1 &&
  tiles.every((tile) => (tile.label ? isPartHeading(tile.label) : mayBeLabel(tile)));

const isPartHeading = ({ meaning, content }: Label) =>
  content === null && ["funds", "source", "column"].includes(meaning.is);

/** Merged, or with nothing below it. */
const reachesTo = ({ at, label }: Tile, { row, tiles }: Line) =>
  at.top === row - 1 &&
  (at.bottom === row || tiles.every((tile) => tile.at.left !== at.left)) &&
  (label?.meaning.is === "sum" || (label?.meaning.is === "funds" && label.meaning.part === "total")) &&
  label.content === null;
