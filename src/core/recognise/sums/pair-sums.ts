/**
 * Labels with an amount each beside them, and what adds up among them:
 *
 *   | 项目总预算 | 524 | 2026年预算 | 289 | 2027年预算 | 235 |      | 上年预算 | 80 | 本年预算 | 90 | 增减额 | 10 |
 */
import type { MoneyUnit } from "../../amount";
import type { TableSum } from "../../form";
import { sumBy, sumOf, type Column } from "./columns-sum";
import { isBareMoney } from "../cells/money";
import { partition } from "./partition";
import { squash, wordsOf } from "../words/squash";
import { namesPart, namesSum } from "../words/sum-words";
import type { Line, Tile } from "../cells/tiles";

/** Of the pairs of one line, by those of all lines. */
export function pairSums(pairs: readonly (Pairs | null)[], index: number, unit: MoneyUnit | null): readonly TableSum[] {
  const own = pairs[index];
  if (!own) return [];
  const beside = [pairs[index - 1] ?? null, pairs[index + 1] ?? null] as const;
  return ofPairs(own, beside, unit) ?? ofBlock(pairs, index, unit);
}

export interface Pairs {
  /** What stands before them and has no amount. */
  readonly lead: Tile | null;
  readonly columns: readonly Column[];
}

/** Labels with an amount each beside them, and nothing else but a label before them; null for any other line. */
export function pairsIn({ tiles }: Line): Pairs | null {
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
function withNextYears(columns: readonly Column[], further: Pairs | null): readonly Column[] {
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

/** Beside each other, or with a total of their own in the row above or below. */
function ofPairs(
  { lead, columns: inRow }: Pairs,
  [above, below]: readonly [Pairs | null, Pairs | null],
  unit: MoneyUnit | null,
): readonly TableSum[] | null {
  const columns = withNextYears(inRow, below);
  const headings = columns.map(({ heading }) => wordsOf(heading.text));
  const own = partition(headings, "beside");
  if (own) return sumBy(own, columns, unit);
  if (columns.length < 2) return null;
  for (const [near, far] of [
    [above, below],
    [below, above],
  ] as const) {
    // Amounts on both sides of these: the total may be of all.
    const isLone = (far?.columns.length ?? 0) < 2 || namesPart(far?.columns[0]?.heading.text ?? "");
    for (const total of near?.columns ?? []) {
      const isOnly = near?.columns.length === 1;
      const name = wordsOf(total.heading.text).replace(/\(.*\)$/, "");
      // 基本支出其中 | 人员经费 | 168 | 公用经费 | 310, below 基本支出 | 478
      const isNamed = lead !== null && wordsOf(lead.text).replace(/(?:其中|构成|明细|包括)$/, "") === name;
      const all =
        isOnly && isLone && (namesSum(name) || (inRow.length > 1 && ofWhole.test(name)))
          ? partition([name, ...headings], "beside")
          : null;
      const isWithin = namesPart(columns[0]?.heading.text ?? "") && isKindOf(columns, total, near?.columns ?? []);
      if (isNamed || isWithin || all?.order[0] === 0) return sumOf([total, ...columns], unit);
    }
  }
  return null;
}

/** 其中：市级配套 | 34 | 县级配套 | 50 below 上级补助资金 | 126 | 地方配套资金 | 84: the only one above that is called as they are. */
function isKindOf(columns: readonly Column[], total: Column, beside: readonly Column[]): boolean {
  const kind = wordsOf(columns[0]?.heading.text ?? "").slice(-2);
  const is = ({ heading }: Column) => wordsOf(heading.text).includes(kind);
  return kind.length === 2 && columns.every(is) && is(total) && beside.filter(is).length === 1;
}

const ofWhole = /总(?:投资|预算|经费|资金|概算|投入)$/;

/** 资金总计 | 572 below two rows of pairs or more: the sum of all of them. */
function ofBlock(pairs: readonly (Pairs | null)[], index: number, unit: MoneyUnit | null): readonly TableSum[] {
  const [total, more] = pairs[index]?.columns ?? [];
  if (!total || more || !namesSum(total.heading.text)) return [];
  const isPart = (row: Pairs | null | undefined): row is Pairs =>
    !!row && row.columns.length >= 2 && !row.columns.some(({ heading }) => namesSum(heading.text));
  const rows: Pairs[] = [];
  for (let row = index - 1; row >= 0; row--) {
    const above = pairs[row];
    if (!isPart(above)) break;
    rows.unshift(above);
  }
  if (rows.length < 2) return [];
  return sumOf([total, ...rows.flatMap(({ columns }) => columns)], unit).map((one) => ({ ...one, sure: false }));
}
