/**
 * Money in a table of its own: what is a part down its left side, another time or another part in each of its columns.
 *
 *   | 资金预算 | 资金来源 | 上年预算数 | 本年预算数 |
 *   | ^        | 资金总额 | 109.72     | 137.15     |
 *   | ^        | 财政拨款 | 82.29      | 102.86     |
 */
import type { MoneyUnit } from "../../amount";
import type { FieldValue } from "../../fields";
import type { Range } from "../../sheet";
import { partOf } from "./amounts-below";
import { unitNote } from "../words/label-text";
import { isMoney, moneyOfTile } from "../cells/money";
import { moneyByYear, yearsDown, type MoneyRow } from "./money-by-year";
import { periodOf, type Period } from "../words/period";
import { squash } from "../words/squash";
import { superseded } from "../words/superseded";
import type { Line, Tile } from "../cells/tiles";

export interface MoneyInTable {
  readonly part: "total" | "fiscal" | "other" | "extra";
  readonly period: Period;
  readonly tile: Tile;
  readonly at: Range;
  readonly value: FieldValue;
}

interface MoneyTable {
  readonly entries: readonly MoneyInTable[];
  /** The rows of the table, its headings included. */
  readonly from: number;
  readonly to: number;
}

/** A part and two amounts. */
const fewestCells = 3;

/** The tables of money with two columns of it or more, each for a time. */
export function findMoneyTables(
  lines: readonly Line[],
  formUnit: MoneyUnit | null,
  year: number | null,
): readonly MoneyTable[] {
  const tables: MoneyTable[] = [];
  for (let index = 0; index + 2 < lines.length; index++) {
    const found = tableAt(lines, index, formUnit, year);
    if (!found) continue;
    tables.push(found);
    while ((lines[index + 1]?.row ?? Infinity) <= found.to) index++;
  }
  return tables;
}

export const isOfFunds = ({ entries }: MoneyTable): boolean =>
  entries.some(({ part }) => part === "fiscal" || part === "other");

/** Of years one below another that of the form is its own; together they are the whole term. */
export function ofYears(lines: readonly Line[], unit: MoneyUnit | null, formYear: number | null): MoneyTable | null {
  const years = yearsDown(lines);
  const [first, last] = [years[0], years.at(-1)];
  if (!first || !last || !years.some(({ year }) => year === formYear)) return null;
  const entries = years.flatMap(({ label, amount, year }): readonly MoneyInTable[] => {
    const money = { tile: label, at: amount.at, value: moneyOfTile(amount, unit) };
    const ofTerm = { part: "extra", period: "midLong", ...money } as const;
    return year === formYear ? [{ part: "total", period: "annual", ...money }, ofTerm] : [ofTerm];
  });
  return { entries, from: first.row, to: last.row };
}

function tableAt(
  lines: readonly Line[],
  index: number,
  formUnit: MoneyUnit | null,
  year: number | null,
): MoneyTable | null {
  const line = lines[index];
  const first = lines[index + 1];
  if (!line || !first || line.tiles.length < 2 || first.tiles.length < fewestCells || line.tiles.some(isMoney))
    return null;
  const rows: MoneyRow[] = [];
  // Most lines head no table: the first line below tells, and no copy of them all is made.
  for (let next = index + 1; next < lines.length; next++) {
    const below = lines[next];
    if (!below) break;
    const amounts = new Map<Tile, Tile>();
    for (const heading of line.tiles) {
      const amount = below.tiles.find(
        (tile) => tile.at.left === heading.at.left && tile.label === null && isMoney(tile),
      );
      if (amount) amounts.set(heading, amount);
    }
    const expected = rows[0]?.amounts.size ?? 2;
    if (amounts.size < Math.max(2, Math.ceil(expected / 2))) break;
    // An amount where the rows above have their names: the table has ended.
    if ([...amounts.values()].some(({ at }) => at.left === rows[0]?.label.at.left)) break;
    const leftmost = Math.min(...[...amounts.values()].map(({ at }) => at.left));
    const label = below.tiles.findLast((tile) => tile.at.left < leftmost && !isMoney(tile));
    if (!label) break;
    rows.push({ label, amounts });
  }
  const [top] = rows;
  if (rows.length < 2 || !top) return null;
  const headings = [...top.amounts.keys()];
  const rowsTaken = { from: line.row, to: line.row + rows.length };
  rows.splice(endOfDivision(rows));
  const byYear = moneyByYear(rows, year);
  const entryOf = (tile: Tile, period: Period, amount: Tile, unit: MoneyUnit | null): MoneyInTable => {
    return { part: partIn(tile), period, tile, at: amount.at, value: moneyOfTile(amount, unit) };
  };
  const unitOf = (heading: Tile) => unitNote(squash(heading.text)) ?? formUnit;
  if (byYear) {
    const entries = byYear.flatMap(({ period, amounts }) =>
      [...amounts].map(([heading, amount]) => entryOf(heading, period, amount, unitOf(heading))),
    );
    return { entries, ...rowsTaken };
  }
  const periods = periodsOf(headings, year);
  if (!periods) return null;
  const entries = rows.flatMap(({ label, amounts }) =>
    [...amounts].flatMap(([heading, amount]): readonly MoneyInTable[] => {
      const period = periods.get(heading);
      return period ? [entryOf(label, period, amount, label.label?.unit ?? unitOf(heading))] : [];
    }),
  );
  return { entries, ...rowsTaken };
}

/** 财政拨款 | 其他资金 | 合计 | 基本支出 | 项目支出 | 合计: behind its total the same money is divided once more. */
function endOfDivision(rows: readonly MoneyRow[]): number {
  const [first, second] = rows.flatMap(({ label }, index) => (label.label?.meaning.is === "sum" ? [index] : []));
  if (first === undefined || second === undefined) return rows.length;
  return first === 0 ? second : first + 1;
}

/** Which time each column is of; null where no two of them differ in it. */
function periodsOf(headings: readonly Tile[], year: number | null): ReadonlyMap<Tile, Period> | null {
  const told = new Map<Tile, Period>();
  // 2025年 | 本年预算, where no title names the year.
  const isOwn = ({ text }: Tile) => /[本当今]年/.test(text);
  for (const heading of headings.some(isOwn) && year === null ? headings.filter(isYear) : []) told.set(heading, "past");
  for (const heading of headings) {
    if (told.has(heading)) continue;
    const label = heading.label?.meaning;
    const half = label?.is === "funds" || label?.is === "goal" || label?.is === "column" ? label.half : null;
    const past = label?.is === "field" && label.id === "funds.priorYear" ? "past" : null;
    const period = past ?? periodOf(heading.text, year) ?? half;
    if (isLongPast(heading, year)) continue;
    if (period && ![...told.values()].includes(period)) told.set(heading, period);
  }
  const inTheEnd = superseded(headings, ({ text }) => text);
  if (inTheEnd) {
    for (const heading of inTheEnd.giving) told.delete(heading);
    for (const [heading, period] of told) if (period === "annual") told.delete(heading);
    return told.set(inTheEnd.last, "annual");
  }
  // 项目总投资 beside 本年预算 is the money of the whole term; 预算数 beside 上年预算数 that of the year.
  const rest = headings.filter((heading) => !told.has(heading) && ofMoney.test(heading.text));
  const [one] = rest;
  const values = new Set(told.values());
  if (one && rest.length === 1 && told.size > 0) {
    if (!values.has("annual")) told.set(one, "annual");
    else if (!values.has("midLong") && /总|全/.test(one.text)) told.set(one, "midLong");
  }
  const sums = headings.filter(({ label }) => label?.meaning.is === "sum");
  // 合计 | 当年安排 | 上年结转: what was carried over is of the year's money.
  const [whole, carried] = [sums[0], headings.filter(({ text }) => /结转|结余/.test(text))];
  if (whole && sums.length === 1 && carried.length > 0 && values.has("annual") && !values.has("midLong")) {
    for (const heading of headings) told.delete(heading);
    return told.set(whole, "annual");
  }
  // 合计 | 2024年 | 2025年 | 2026年: together they are the whole term.
  const years = headings.filter(isYear);
  if (sums[0] && sums.length === 1 && years.length >= 2 && !values.has("midLong")) told.set(sums[0], "midLong");
  return told.size >= 2 ? told : null;
}

/** 2024年 | 2025年 in a form of 2026: the year before is 2025. */
function isLongPast({ text }: Tile, formYear: number | null): boolean {
  const named = startsWithYear.exec(text)?.[0];
  return formYear !== null && named !== undefined && Number(named) < formYear - 1;
}

const isYear = ({ text }: Tile) => startsWithYear.test(text);
const startsWithYear = /^\s*(?:19|20)\d{2}/;
const ofMoney = /预算|资金|金额|经费|投资|安排|数|额/;

function partIn(label: Tile): MoneyInTable["part"] {
  const meaning = label.label?.meaning;
  if (meaning?.is === "funds") return meaning.part;
  return meaning?.is === "sum" ? "total" : partOf(label);
}
