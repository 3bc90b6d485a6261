/**
 * Amounts in a row whose headings alone say which of them is the sum of which others:
 *
 *   | 分年度资金需求（万元） | 合计   | 2024年 | 2025年 | 2026年 |      原预算 | 调整数 | 调整后预算
 *   | ^                      | 614.96 | 172.49 | 287.48 | 114.99 |      85.59  | 21.4   | 106.99
 *
 *   | 总计 | 商品和服务支出 | <      | <        | 资本性支出 | <        |
 *   | ^    | 小计           | 印刷费 | 委托业务 | 小计       | 设备购置 |
 */
import type { MoneyUnit } from "../../amount";
import type { TableSum } from "../../form";
import { sumBy, sumOf, type Column } from "./columns-sum";
import { isBareMoney } from "../cells/money";
import { pairsIn, pairSums } from "./pair-sums";
import { partition } from "./partition";
import { wordsOf } from "../words/squash";
import { namesSubtotal } from "../words/sum-words";
import type { Line, Tile } from "../cells/tiles";

/** A total and two parts. */
const fewest = 3;

export function rowSums(lines: readonly Line[], unit: MoneyUnit | null): readonly TableSum[] {
  const pairs = lines.map(pairsIn);
  return lines.flatMap((line, index) => {
    if (pairs[index]) return pairSums(pairs, index, unit);
    const headed = headedIn(line, lines.slice(Math.max(0, index - 2), index), lines[index + 1]);
    return headed ? ofColumns(headed, unit) : [];
  });
}

/** Amounts below their headings: a lone row of them, in which one may be blank or no amount. */
function headedIn(line: Line, above: readonly Line[], below: Line | undefined): readonly Column[] | null {
  const heads = above.at(-1);
  if (!heads || holdsAmounts(heads) || (below && holdsAmounts(below))) return null;
  const isRate = (tile: Tile) => ofRates.test(wordsOf(tile.text));
  const upper = above.length === 2 && above[0] && !holdsAmounts(above[0]) ? above[0] : null;
  const all = [...heads.tiles, ...(upper?.tiles ?? [])].filter(({ at }) => at.bottom === heads.row);
  const rates = all.filter(isRate).map(({ at }) => at.left);
  const amounts = line.tiles.filter((tile) => isBareMoney(tile) && !rates.includes(tile.at.left));
  const from = amounts[0]?.at.left ?? Infinity;
  const headings = all
    .filter((tile) => tile.at.left >= from && !isRate(tile) && tile.number === null)
    .sort((a, b) => a.at.left - b.at.left);
  const columns = headings.map((heading): Column => {
    const amount = line.tiles.find(({ at }) => at.left === heading.at.left) ?? null;
    const isOver = ({ at }: Tile) =>
      at.right > at.left && at.left <= heading.at.left && at.right >= heading.at.left && at.bottom < heading.at.top;
    return { heading, over: upper?.tiles.find(isOver) ?? null, amount };
  });
  const filled = columns.filter(({ amount }) => amount && isBareMoney(amount));
  const odd = columns.filter(({ amount }) => amount && !isBareMoney(amount));
  // Each amount has its heading, and all but one heading their amount.
  const isRow = filled.length === amounts.length && filled.length >= columns.length - 1 && columns.length >= fewest;
  return isRow && odd.every(({ amount }) => amount?.label === null && /\d/.test(amount.text)) ? columns : null;
}

const ofRates = /率$|占比|比例|[%％]|备注|说明/;

const holdsAmounts = ({ tiles }: Line) => tiles.filter(isBareMoney).length >= fewest;

/** One sum of all columns; with two rows of headings one of each group, and one of all groups. */
function ofColumns(columns: readonly Column[], unit: MoneyUnit | null): readonly TableSum[] {
  const over = [...new Set(columns.flatMap((column) => column.over ?? []))];
  const groups = over.map((heading) => columns.filter((column) => column.over === heading));
  const subtotals = groups.flatMap((group) => group.filter(({ heading }) => isSubtotal.test(wordsOf(heading.text))));
  if (groups.length >= 2 && subtotals.length === groups.length) {
    const ofGroups = groups.flatMap((group) => {
      const total = group.find((one) => subtotals.includes(one));
      return group.length >= fewest ? sumOf([total, ...group.filter((one) => one !== total)], unit) : [];
    });
    const [total, ...others] = columns.filter((column) => !column.over);
    const ofAll =
      total && isTotal.test(wordsOf(total.heading.text)) ? sumOf([total, ...subtotals, ...others], unit) : [];
    return [...ofAll, ...ofGroups];
  }
  const nested = nestedSums(columns, unit);
  if (nested.length > 0) return nested;
  const found = partition(
    columns.map(({ heading }) => wordsOf(heading.text)),
    "below",
  );
  return found ? sumBy(found, columns, unit) : [];
}

/**
 * Sums that follow their parts, from left to right, within the headings above them:
 *
 *   | 上年结转 | 本年安排 | <    | <        | <        | <        | 合计 |
 *   | ^        | 中央     | 省级 | 财政小计 | 单位自筹 | 本年小计 | ^    |
 */
function nestedSums(columns: readonly Column[], unit: MoneyUnit | null): readonly TableSum[] {
  const last = columns.at(-1);
  const subtotals = columns.filter(({ heading }) => namesSubtotal(heading.text));
  if (!last || subtotals.length === 0 || !isTotal.test(wordsOf(last.heading.text)) || last.over) return [];
  const sums: TableSum[] = [];
  let open: Column[] = [];
  for (const column of columns) {
    const own =
      column === last ? open : subtotals.includes(column) ? open.filter(({ over }) => over === column.over) : null;
    if (own && own.length < 2) return [];
    if (own) sums.push(...sumOf([column, ...own], unit));
    open = own ? [...open.filter((one) => !own.includes(one)), column] : [...open, column];
  }
  return sums;
}

const isSubtotal = /小计|合计/;
const isTotal = /合计|总计|总额|共计|全年/;
