/**
 * A table of money whose rows are years:
 *
 *   | 年度   | 合计 | 财政拨款 | 其他资金 |
 *   | 2026年 | 20   | 15       | 5        |   the form's own year
 *   | 2027年 | 30   | 20       | 10       |   a later one is no money of this form
 *   | 合计   | 50   | 35       | 15       |   the whole term
 */
import { periodOf, type Period } from "../words/period";
import { wordsOf } from "../words/squash";
import { isBareMoney } from "../cells/money";
import type { Line, Tile } from "../cells/tiles";

/** A label, and the amounts beside it by their headings. */
export interface MoneyRow {
  readonly label: Tile;
  readonly amounts: ReadonlyMap<Tile, Tile>;
}

const ofOneYear = /^(?:其中:?)?(?:第[一二三1-3]年\(?)?((?:19|20)\d{2})年?度?(?:\(?[预计安排算数资金]*\)?)?$/;

/** Null where the rows are no years, and no times. */
export function moneyByYear(
  rows: readonly MoneyRow[],
  formYear: number | null,
): readonly (MoneyRow & { readonly period: Period })[] | null {
  const years = new Map<MoneyRow, number>();
  for (const row of rows) {
    const [, year] = ofOneYear.exec(wordsOf(row.label.text)) ?? [];
    if (year !== undefined) years.set(row, Number(year));
  }
  if (years.size < 2) return byWords(rows, formYear);
  // Where no year is named, the first one is the form's.
  const own = formYear ?? Math.min(...years.values());
  const told: (MoneyRow & { readonly period: Period })[] = [];
  for (const row of rows) {
    const year = years.get(row);
    if (year === own) told.push({ ...row, period: "annual" });
    else if (year === own - 1) told.push({ ...row, period: "past" });
    else if (row.label.label?.meaning.is === "sum") told.push({ ...row, period: "midLong" });
  }
  return told;
}

/**
 * Rows that say their time in words, each another one:
 *
 *   | 年份     | 合计 | 中央财政 | 单位自筹 |
 *   | 上年安排 | 48   | 40       | 8        |
 *   | 本年申请 | 54   | 45       | 9        |
 */
function byWords(rows: readonly MoneyRow[], formYear: number | null) {
  const told = rows
    .filter(({ label }) => !ofOtherTimes.test(wordsOf(label.text)))
    .map((row) => ({ ...row, period: timeOf(row.label, formYear) }));
  const known = told.flatMap(({ period, ...row }) => (period ? [{ ...row, period }] : []));
  const isApart = known.length >= 2 && new Set(known.map(({ period }) => period)).size === told.length;
  // 上年结转 is money of this year.
  const isCarried = rows.some(({ label }) => /结[转余]/.test(wordsOf(label.text)));
  const isMoney = [...(rows[0]?.amounts.keys() ?? [])].some(isSumOfMoney);
  return isApart && !isCarried && isMoney && known.length === told.length ? known : null;
}

/** 截至上年底累计安排, 以后年度安排 beside 项目总投资 and 2026年申请: neither the year's money nor that of the year before. */
const ofOtherTimes = /累计|以后|后续|未来|剩余|下一?年/;

function timeOf({ label, text }: Tile, formYear: number | null): Period | null {
  const ofLabel = label?.meaning.is === "funds" && label.meaning.part === "total" ? label.meaning.half : null;
  return ofLabel ?? periodOf(text, formYear);
}

const isSumOfMoney = ({ label }: Tile) =>
  label?.meaning.is === "sum" || (label?.meaning.is === "funds" && label.meaning.part === "total");

/**
 * Years one below another, with an amount each:
 *
 *   | 项目总投资 | 200   | <   |
 *   | 分年度预算 | 2024年 | 120 |
 *   | ^          | 2025年 | 80  |
 */
export function yearsDown(lines: readonly Line[]): readonly MoneyOfYear[] {
  let run: MoneyOfYear[] = [];
  for (const { row, tiles } of lines) {
    const at = tiles.findIndex(({ text }) => ofOneYear.test(wordsOf(text)));
    const [label, amount] = [tiles[at], tiles[at + 1]];
    const [, year] = ofOneYear.exec(wordsOf(label?.text ?? "")) ?? [];
    const isOne = label && amount && year !== undefined && isBareMoney(amount) && at <= 1 && tiles.length === at + 2;
    const isNext = run.length === 0 || (label?.at.left === run[0]?.label.at.left && row === (run.at(-1)?.row ?? 0) + 1);
    if (isOne && isNext) run.push({ row, label, amount, year: Number(year) });
    else if (run.length >= 2) return run;
    else run = [];
  }
  return run.length >= 2 ? run : [];
}

export interface MoneyOfYear {
  readonly row: number;
  readonly label: Tile;
  readonly amount: Tile;
  readonly year: number;
}
