/**
 * Months or quarters in bands one below the other, and their sum:
 *
 *   | 1月 | 2月 | 3月 | 4月 | 5月 | 6月 |
 *   | 9   | 20  | 22  | 3   | 22  | 21  |
 *   | 7月 | …
 *   | 12  | …
 *   | 全年支付合计    | 241             |
 *
 * or 全年合计 left of them, above its own amount.
 */
import type { MoneyUnit } from "../../amount";
import type { TableSum } from "../../form";
import { sumOf, type Column } from "./columns-sum";
import { wordsOf } from "../words/squash";
import { namesSum } from "../words/sum-words";
import { isBareMoney } from "../cells/money";
import type { Line, Tile } from "../cells/tiles";

const month = /^(?:(?:19|20)\d{2}年)?(\d{1,2})月份?(?:计划|支付|支出)?$/;
const quarter = /^(?:第?([一二三四1-4])季度?)(?:计划|支付|支出)?$/;

export function periodBands(lines: readonly Line[], unit: MoneyUnit | null): readonly TableSum[] {
  let columns: Column[] = [];
  let next = -1;
  let first = 0;
  const sums: TableSum[] = [];
  lines.forEach((line, index) => {
    const band = bandAt(line, lines[index + 1]);
    if (band) {
      if (line.row !== next) [columns, first] = [[], index];
      columns = [...columns, ...band];
      next = line.row + 2;
      const beside = isWhole(columns) ? totalBeside(lines.slice(first, index + 2)) : null;
      if (beside) sums.push(...sumOf([beside, ...columns], unit));
      return;
    }
    if (line.row !== next || !isWhole(columns)) return;
    const total = totalIn(line);
    if (total) sums.push(...sumOf([total, ...columns], unit));
  });
  return sums;
}

/** Each heading a month or each a quarter, with what stands below it. */
function bandAt({ tiles, row }: Line, below: Line | undefined): Column[] | null {
  const headings = tiles.filter(({ text }) => month.test(wordsOf(text)) || quarter.test(wordsOf(text)));
  if (headings.length < 2 || below?.row !== row + 1 || tiles.length > headings.length + 2) return null;
  const columns = headings.map((heading): Column => {
    return { heading, over: null, amount: below.tiles.find(({ at }) => at.left === heading.at.left) ?? null };
  });
  return columns.some(({ amount }) => amount && isBareMoney(amount)) ? columns : null;
}

/** Several bands, and all months or all quarters: one band has its sum beside it. */
function isWhole(columns: readonly Column[]): boolean {
  const names = new Set(columns.map(({ heading }) => wordsOf(heading.text)));
  const isOf = (pattern: RegExp) => columns.every(({ heading }) => pattern.test(wordsOf(heading.text)));
  return (
    names.size === columns.length && ((columns.length === 12 && isOf(month)) || (columns.length === 4 && isOf(quarter)))
  );
}

/** 全年合计 before the first of the months, and the amount in its column. */
function totalBeside(lines: readonly Line[]): Column | null {
  const heading = lines[0]?.tiles.find(({ text }) => namesSum(text));
  const amounts = lines.slice(1).flatMap(({ tiles }) => tiles.filter(({ at }) => at.left === heading?.at.left));
  const [amount, more] = amounts;
  return heading && amount && !more && isBareMoney(amount) ? { heading, over: null, amount } : null;
}

function totalIn({ tiles }: Line): Column | null {
  const at = tiles.findIndex(({ text }) => namesSum(text));
  const [heading, amount]: readonly (Tile | undefined)[] = [tiles[at], tiles[at + 1]];
  return heading && amount && isBareMoney(amount) ? { heading, over: null, amount } : null;
}
