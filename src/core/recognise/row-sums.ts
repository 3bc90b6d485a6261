/**
 * Amounts in a row whose headings, or labels, alone say which of them is the sum of which others:
 *
 *   | 分年度资金需求（万元） | 合计   | 2024年 | 2025年 | 2026年 |      原预算 | 调整数 | 调整后预算
 *   | ^                      | 614.96 | 172.49 | 287.48 | 114.99 |      85.59  | 21.4   | 106.99
 *
 *   | 总计 | 商品和服务支出 | <      | <        | 资本性支出 | <        |     | 项目总预算 | 524 | 2026年预算 | 289 | …
 *   | ^    | 小计           | 印刷费 | 委托业务 | 小计       | 设备购置 |     | 上年预算 | 80 | 本年预算 | 90 | 增减额 | 10 |
 */
import { agreement, type MoneyUnit } from "../amount";
import type { TableSum } from "../form";
import { stated } from "./lanes";
import { isBareMoney, moneyOfTile } from "./money";
import { unitNote } from "./label-text";
import { partition, type Partition } from "./partition";
import { squash, wordsOf } from "./squash";
import type { Line, Tile } from "./tiles";

/** An amount with what it is called, and what stands above its heading. */
interface Column {
  readonly heading: Tile;
  readonly over: Tile | null;
  /** Null where the cell is blank. */
  readonly amount: Tile | null;
}

/** A total and two parts. */
const fewest = 3;

export function rowSums(lines: readonly Line[], unit: MoneyUnit | null): readonly TableSum[] {
  return lines.flatMap((line, index) => {
    const below = lines[index + 1];
    const labelled = pairsIn(line);
    if (labelled)
      return ofPairs(labelled, [lines[index - 1], below], unit) ?? ofBlock(labelled, lines.slice(0, index), unit);
    const headed = headedIn(line, lines.slice(Math.max(0, index - 2), index), below);
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

interface Pairs {
  /** What stands before them and has no amount. */
  readonly lead: Tile | null;
  readonly columns: readonly Column[];
}

/** Labels with an amount each beside them, and nothing else but a label before them; null for any other line. */
function pairsIn({ tiles }: Line): Pairs | null {
  const columns: Column[] = [];
  let lead: Tile | null = null;
  for (let index = 0; index < tiles.length; index++) {
    const [label, amount] = [tiles[index], tiles[index + 1]];
    if (!label || isBareMoney(label)) return null;
    if (amount && isBareMoney(amount)) {
      columns.push({ heading: label, over: null, amount });
      index++;
    } else if (columns.length === 0 && lead === null) lead = label;
    // 增减率 | 5.9% says no amount.
    else if (amount && /^[-+\d.]+[%％]$/.test(squash(amount.text))) index++;
    else if (amount && columns.length === 1 && index + 2 === tiles.length) index++;
    else if (amount) return null;
  }
  return columns.length > 0 ? { lead, columns } : null;
}

/** 三年资金 | 300 | 2022年 | 100 | 2023年 | 100 above 2024年 | 100: years go on in the next row. */
function withNextYears(columns: readonly Column[], below: Line | undefined): readonly Column[] {
  const further = below && pairsIn(below);
  if (!further || further.lead) return columns;
  const all = [...columns];
  for (const next of further.columns) {
    const last = yearIn(all.at(-1));
    if (last === null || yearIn(next) !== last + 1) break;
    all.push(next);
  }
  return all;
}

function yearIn(column: Column | undefined): number | null {
  const year = /^(?:19|20)\d{2}(?=年)/.exec(wordsOf(column?.heading.text ?? ""))?.[0];
  return year === undefined ? null : Number(year);
}

function ofPairs(
  { lead, columns: inRow }: Pairs,
  beside: readonly (Line | undefined)[],
  unit: MoneyUnit | null,
): readonly TableSum[] | null {
  const columns = withNextYears(inRow, beside[1]);
  const headings = columns.map(({ heading }) => wordsOf(heading.text));
  const own = partition(headings, "beside");
  if (own) return sumBy(own, columns, unit);
  if (columns.length < 2) return null;
  for (const [side, line] of beside.entries()) {
    // Amounts on both sides of these: the total may be of all.
    const across = beside[1 - side];
    const isLone = !across || (pairsIn(across)?.columns.length ?? 0) < 2;
    const other = line && pairsIn(line);
    for (const total of other?.columns ?? []) {
      const isOnly = other?.columns.length === 1;
      const name = wordsOf(total.heading.text).replace(/\(.*\)$/, "");
      // 基本支出其中 | 人员经费 | 168 | 公用经费 | 310, below 基本支出 | 478
      const isNamed = lead !== null && wordsOf(lead.text).replace(/(?:其中|构成|明细|包括)$/, "") === name;
      const all = isOnly && isLone && isSumName.test(name) ? partition([name, ...headings], "beside") : null;
      if (isNamed || all?.order[0] === 0) return sumOf([total, ...columns], unit);
    }
  }
  return null;
}
/** 资金总计 | 572 below two rows of pairs or more: the sum of all of them. */
function ofBlock({ columns }: Pairs, above: readonly Line[], unit: MoneyUnit | null): readonly TableSum[] {
  const [total, more] = columns;
  if (!total || more || !isSumName.test(wordsOf(total.heading.text))) return [];
  const rows: Column[][] = [];
  for (const line of [...above].reverse()) {
    const pairs = pairsIn(line);
    if (
      !pairs ||
      pairs.columns.length < 2 ||
      pairs.columns.some(({ heading }) => isSumName.test(wordsOf(heading.text)))
    )
      break;
    rows.unshift([...pairs.columns]);
  }
  return rows.length >= 2 ? sumOf([total, ...rows.flat()], unit).map((one) => ({ ...one, sure: false })) : [];
}

const isSumName = /合计|总计|共计|总额/;

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
  const subtotals = columns.filter(({ heading }) => /小计/.test(wordsOf(heading.text)));
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

function sumBy({ order, is }: Partition, columns: readonly Column[], unit: MoneyUnit | null): readonly TableSum[] {
  const sums = sumOf(
    order.map((index) => columns[index]),
    unit,
  );
  return is === "change" ? sums.filter((one) => !isFall(one)) : sums;
}

/** 80 now, 90 before, 10 less, printed without its sign. */
function isFall({ value, parts: [before, change] }: TableSum): boolean {
  if (value.is !== "amount" || before?.value.is !== "amount" || change?.value.is !== "amount") return false;
  return agreement(before.value.amount, [value.amount, change.value.amount]) === "equal";
}

/** The first is the total. */
function sumOf(columns: readonly (Column | undefined)[], unit: MoneyUnit | null): readonly TableSum[] {
  const [own, ...parts] = columns.flatMap((column) => {
    if (!column?.amount) return column ? [null] : [];
    const { heading, amount } = column;
    const value = moneyOfTile(amount, unitNote(squash(heading.text)) ?? unit);
    return [stated(amount, value.is === "amount" ? value.amount : null)];
  });
  const known = parts.flatMap((part) => part ?? []);
  if (!own || known.length === 0) return [];
  return [
    { ...own, label: wordsOf(columns[0]?.heading.text ?? ""), parts: known, agreeing: 0, down: false, sure: true },
  ];
}
