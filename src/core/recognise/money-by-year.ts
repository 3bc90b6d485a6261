/**
 * A table of money whose rows are years:
 *
 *   | 年度   | 合计 | 财政拨款 | 其他资金 |
 *   | 2026年 | 20   | 15       | 5        |   the form's own year
 *   | 2027年 | 30   | 20       | 10       |   a later one is no money of this form
 *   | 合计   | 50   | 35       | 15       |   the whole term
 */
import type { Period } from "./period";
import { wordsOf } from "./squash";
import type { Tile } from "./tiles";

/** A label, and the amounts beside it by their headings. */
export interface MoneyRow {
  readonly label: Tile;
  readonly amounts: ReadonlyMap<Tile, Tile>;
}

const ofOneYear = /^(?:其中:?)?(?:第[一二三1-3]年\(?)?((?:19|20)\d{2})年?度?(?:\(?[预计安排算数资金]*\)?)?$/;

/** Null where the rows are no years. */
export function moneyByYear(
  rows: readonly MoneyRow[],
  formYear: number | null,
): readonly (MoneyRow & { readonly period: Period })[] | null {
  const years = new Map<MoneyRow, number>();
  for (const row of rows) {
    const [, year] = ofOneYear.exec(wordsOf(row.label.text)) ?? [];
    if (year !== undefined) years.set(row, Number(year));
  }
  if (years.size < 2) return null;
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
