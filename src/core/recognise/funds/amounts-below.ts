/** Money under its headings. */
import type { MoneyUnit } from "../../amount";
import { blank, type FieldValue } from "../../fields";
import type { Horizon } from "../../form";
import type { Range } from "../../sheet";
import type { Areas } from "../cells/areas";
import { bareText } from "../words/label-text";
import { isBareMoney, isMoney, moneyOfTile } from "../cells/money";
import { squash } from "../words/squash";
import { namesSubtotal } from "../words/sum-words";
import { isUnder, type Line, type Tile } from "../cells/tiles";

/** A line of money: a label, and where its amount stands. */
export interface Entry {
  readonly part: "total" | "fiscal" | "other" | "extra";
  readonly half: Horizon | null;
  readonly tile: Tile;
  readonly at: Range;
  readonly value: FieldValue;
}

/**
 * Labels side by side with their amounts in the next row:
 *
 *   | 项目资金（万元） | 资金总额 | 财政拨款 | 其他资金 |
 *   | ^                | 96       | 90       | 6        |
 */
export function withAmountsBelow(
  entries: readonly Entry[],
  line: Line,
  below: Line | undefined,
  following: readonly Line[],
  unit: MoneyUnit | null,
  areas: Areas,
): readonly Entry[] {
  // 资金总额 | 基本支出 | 项目支出: a heading beside a heading is no amount of it.
  const isFilled = ({ value }: Entry) => value.is === "amount" || (value.is === "unreadable" && /\d/.test(value.text));
  if (entries.length === 0 || !below || entries.some(isFilled)) return entries;
  const [first] = entries;
  const tall = first && entries.length === 1 ? tallBelow(first.tile, below, following) : undefined;
  // One total beside the rows of its parts.
  if (tall)
    return entries.map((entry) => ({
      ...entry,
      at: tall.at,
      value: moneyOfTile(tall, entry.tile.label?.unit ?? unit),
    }));
  const leftmost = Math.min(...entries.map(({ tile }) => tile.at.left));
  // 总计 leads the sums of a table whose further rows are places, 金额 a lone row of amounts.
  const isLead = (tile: Tile) => tile.at.right < leftmost && (tile.label?.meaning.is === "sum" || isAmountHead(tile));
  if (below.tiles.some((tile) => tile.label !== null && tile.label.meaning.is !== "continued" && !isLead(tile)))
    return entries;
  const under = (heading: Tile) => below.tiles.find((tile) => isUnder(tile, heading) && isMoney(tile));
  const read = entries.map((entry): Entry => {
    const amount = under(entry.tile);
    return amount ? { ...entry, at: amount.at, value: moneyOfTile(amount, entry.tile.label?.unit ?? unit) } : entry;
  });
  if (!read.some(isFilled)) return entries;
  // Beside those that are filled in, the cell below is where an amount is missing, or where something else stands.
  read.forEach((entry, index) => {
    if (isFilled(entry)) return;
    const { left } = entry.tile.at;
    const other = below.tiles.find(({ at }) => at.left === left);
    read[index] = {
      ...entry,
      at: other?.at ?? areas.at(below.row, left),
      value: other ? moneyOfTile(other, entry.tile.label?.unit ?? unit) : blank,
    };
  });
  // Headings among them that no wording tells.
  const known = new Set(entries.map(({ tile }) => tile));
  for (const tile of line.tiles) {
    // 专项经费 among them heads no block.
    const isUnknown = tile.label === null || (tile.label.meaning.is === "section" && tile.label.content === null);
    const amount = !known.has(tile) && isUnknown && tile.at.left > leftmost ? under(tile) : undefined;
    if (amount) read.push({ part: partOf(tile), half: null, tile, at: amount.at, value: moneyOfTile(amount, unit) });
  }
  return read;
}

/**
 * The line that holds the amounts of these headings: of several items below them the last, which is their sum.
 *
 *   | 经费科目 | 合计 | 专项经费 | 自筹经费 |
 *   | 设备费   | 13   | 10       | 3        |
 *   | 劳务费   | 5    | 4        | 1        |
 *   | 总计     | 18   | 14       | 4        |
 */
export function amountsOf(lines: readonly Line[], heading: number): Line | undefined {
  for (let index = heading + 1; index < lines.length; index++) {
    const line = lines[index];
    const [name] = line?.tiles ?? [];
    if (!line || !name || isMoney(name) || line.tiles.filter(isBareMoney).length < 2) break;
    if (index > heading + 2 && name.label?.meaning.is === "sum" && !namesSubtotal(name.text)) return line;
  }
  return lines[heading + 1];
}

/** 金额（万元） names what stands beside it, and nothing of the funds. */
const isAmountHead = ({ text }: Tile) => /^.{0,4}(?:金额|数额)$/.test(bareText(squash(text)));

/** In the next line, or in that below a heading which reaches down itself. */
function tallBelow(heading: Tile, below: Line, following: readonly Line[]): Tile | undefined {
  const line = heading.at.bottom > heading.at.top ? following.find(({ row }) => row === heading.at.bottom + 1) : below;
  return line?.tiles.find((tile) => isUnder(tile, heading) && tile.at.bottom > tile.at.top && isMoney(tile));
}

/** 其他（万元） is the other part wherever money stands beside it; any other unknown line is a further one. */
export const partOf = ({ text }: Tile) => (/^其[他它余]/.test(bareText(squash(text))) ? "other" : "extra");
