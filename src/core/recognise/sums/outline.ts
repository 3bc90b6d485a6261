/**
 * Which row of a column of amounts comprises which others, told by the rows themselves:
 *
 *   一、财政拨款     | 254      302   | 商品和服务支出 | 108      工程类 | 主体施工 | 36      合计   |      | 10
 *   （一）一般公共预算 | 130      30201 | 办公费         |  25      ^      | 小计     | 78      民生类 | 小计 |  6
 *   1.中央转移支付   |  66      310   | 资本性支出     | 382      服务类 | 勘察设计 | 45      ^      | 甲   |  4
 */
import { wordsOf } from "../words/squash";
import { namesPart, namesSubtotal } from "../words/sum-words";

export interface OutlineRow {
  readonly name: string;
  /** The number of its account, where one stands before the name. */
  readonly code: string | null;
  /** 一, （一） or 1.1 in a cell before the name. */
  readonly number: string | null;
  /** How far the name is moved to the right. */
  readonly indent: number;
  /** Headings stand above the first of the rows, over its name and over its amount. */
  readonly headed: boolean;
  /** 1, 2, 3 count the rows. */
  readonly counted: boolean;
  /** The rows of the merged label at its left; null where there is none. */
  readonly group: { readonly top: number; readonly bottom: number } | null;
  readonly row: number;
}

/** A row and those that it comprises, by their places. */
export interface Branch {
  readonly total: number;
  readonly parts: readonly number[];
}

export interface Outline {
  readonly branches: readonly Branch[];
  /** The rows say so by what they are called, or by codes; numbering alone may leave parts out. */
  readonly said: boolean;
  /** Nothing but their place says that all rows are parts of the total: some of them may be parts of others. */
  readonly plain: boolean;
}

const ofTotal = /^(?:.{0,8}(?:合计|总计|共计)|.{0,6}总[额和]|.{0,4}总(?:投资|预算|支出|收入)(?:额)?)(?:\(.*\))?$/;
const ofWhole =
  /^(?:支出|收入|费用|资金|经费|预算|投资|来源|金额|项目|子项目|任务|各项)?(?:合计|总计|共计)(?:金额|数|额)?$/;
const ofYear = /^(?:19|20)\d{2}年/;
const isTotal = ({ name }: Pick<OutlineRow, "name">) => ofTotal.test(wordsOf(name));

/** Whether a name says what its row is among the others, as 合计, 其中：… and 一、… do. */
export const tellsPlace = (name: string): boolean =>
  isTotal({ name }) || namesSubtotal(name) || namesPart(name) || levelOf(name) >= 0;

/** Null where the rows do not show which comprises which. */
export function outlineOf(rows: readonly OutlineRow[]): Outline | null {
  const isLead = (index: number) => index === 0 && leadsCodes(rows);
  const totals = rows.flatMap((row, index) => (isTotal(row) || isLead(index) ? [index] : []));
  const [total, second] = totals;
  if (second !== undefined || (total !== undefined && total > 0 && total < rows.length - 1)) return null;
  const divisions = total === 0 ? divisionsOf(rows) : [];
  if (divisions.length > 0)
    return { branches: divisions.map((parts) => ({ total: 0, parts })), said: true, plain: false };
  const within = rowsWithin(rows);
  const below = rows.flatMap((_, index) => (index === total ? [] : [index]));
  const others = below.filter((index) => !within.has(index));
  const grown =
    byCodes(rows, others) ??
    byIndents(rows, below) ??
    byNumbers(rows, others) ??
    bySubtotals(rows, others) ??
    (total === undefined ? null : plainly(rows, others));
  if (!grown) return null;
  const { roots, branches, said, plain } = grown;
  const top = total === undefined ? [] : [{ total, parts: roots }];
  return { branches: [...top, ...branches].filter(({ parts }) => parts.length >= 2), said, plain };
}

/** 1.资金来源：（1）财政拨款, （2）…, 2.资金结构：（1）基本支出, （2）…: the total above is divided once and once more. */
function divisionsOf([, ...rows]: readonly OutlineRow[]): readonly (readonly number[])[] {
  const divisions: number[][] = [];
  for (const [index, { name }] of rows.entries()) {
    const words = wordsOf(name);
    if (beginsDivision.test(words)) divisions.push([]);
    else if (!ofDivision.test(words)) return [];
    divisions.at(-1)?.push(index + 1);
  }
  return divisions.every(({ length }) => length >= 2) ? divisions : [];
}
const beginsDivision = /^(?:\d|[一二三四五])[、.．].{2,10}[:：][(（][1一][)）]/;
const ofDivision = /^[(（](?:[2-9]|[二三四五六七八九])[)）]/;

/** 其中：… is a part of the row above it, unless that is the total; where rows are counted, so are those below without a number. */
function rowsWithin(rows: readonly OutlineRow[]): ReadonlySet<number> {
  const areCounted = rows.some(({ counted }) => counted);
  const within = new Set<number>();
  rows.forEach((row, index) => {
    const above = rows[index - 1];
    const leads = namesPart(row.name) && above !== undefined && !isTotal(above);
    if (leads || (areCounted && !row.counted && !isTotal(row) && within.has(index - 1))) within.add(index);
  });
  return within;
}

/** 本项目 | 671 above 302 | 商品和服务支出 | 401: what has no code before rows that all have one. */
const leadsCodes = ([first, ...others]: readonly OutlineRow[]) =>
  first?.code === null && others.length >= fewestCodes && others.every(({ code }) => code !== null);
const fewestCodes = 3;

interface Grown extends Outline {
  readonly roots: readonly number[];
}

/** Levels, one a row, to who comprises whom: each row those of the next level that follow it. */
function grow(rows: readonly number[], levels: readonly number[], said: boolean): Grown {
  const roots: number[] = [];
  const parts = new Map<number, number[]>();
  const open: { readonly row: number; readonly level: number }[] = [];
  for (const [index, row] of rows.entries()) {
    const level = levels[index] ?? 0;
    while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    const above = open.at(-1);
    if (above) parts.set(above.row, [...(parts.get(above.row) ?? []), row]);
    else roots.push(row);
    open.push({ row, level });
  }
  return { roots, branches: [...parts].map(([total, own]) => ({ total, parts: own })), said, plain: false };
}

/** 302 comprises 30201 and 30211. */
function byCodes(all: readonly OutlineRow[], rows: readonly number[]): Grown | null {
  const codes = rows.map((row) => all[row]?.code ?? "");
  if (codes.length < fewestCodes || codes.some((code) => !/^\d{3,9}$/.test(code))) return null;
  const isWithin = (code: string, other: string) => code.length > other.length && code.startsWith(other);
  const levels = codes.map((code) => codes.filter((other) => isWithin(code, other)).length);
  const follows = levels.every((level, index) => level === 0 || (levels[index - 1] ?? -1) >= level - 1);
  return follows && levels.some((level) => level > 0) ? grow(rows, levels, true) : null;
}

/** 上年结转 above ␣␣财政拨款结转 and ␣␣其他资金结转. */
function byIndents(all: readonly OutlineRow[], rows: readonly number[]): Grown | null {
  const indents = unhung(rows.map((row) => ({ name: all[row]?.name ?? "", indent: all[row]?.indent ?? 0 })));
  const steps = [...new Set(indents)].sort((a, b) => a - b);
  if (steps.length < 2 || indents[0] !== steps[0]) return null;
  return grow(
    rows,
    indents.map((indent) => steps.indexOf(indent)),
    false,
  );
}

/** What stands below the words behind 其中： is beside them. */
function unhung(rows: readonly Pick<OutlineRow, "name" | "indent">[]): readonly number[] {
  let hanging: number | null = null;
  return rows.map(({ name, indent }) => {
    if (namesPart(name)) hanging = indent;
    else if (hanging !== null && indent <= hanging) hanging = null;
    const isBeside = hanging !== null && widthsOfPart.includes(indent - hanging);
    return isBeside ? (hanging ?? indent) : indent;
  });
}
/** Of 其中： in half a character's width, or in spaces, one a character. */
const widthsOfPart = [3, 5, 6, 7];

const numbering = [
  /^[一二三四五六七八九十]{1,3}[、.．]/,
  /^[(（][一二三四五六七八九十]{1,3}[)）]/,
  /^\d{1,2}(?:[、．]|\.(?!\d))/,
  /^[(（]\d{1,2}[)）]/,
  /^[①-⑳]/,
];

const ofDecimals = /^\d{1,2}((?:\.\d{1,2})+)(?![\d.]*[%％元万])/;

/** -1 without a number; 1.1 is below 1. */
function levelOf(name: string): number {
  const words = wordsOf(name);
  const [, further] = ofDecimals.exec(words) ?? [];
  return further ? 1 + further.split(".").length : numbering.findIndex((style) => style.test(words));
}

/** Of what stands alone in a cell before the name: 一 is as 一、. */
const levelOfNumber = (number: string) => levelOf(`${wordsOf(number)}、`);

/** Whether a text is nothing but such a number, other than the plain ones that count rows. */
export const isOutlineNumber = (text: string): boolean =>
  /^(?:[(（]?[一二三四五六七八九十]{1,3}[)）]?|[(（]\d{1,2}[)）]|\d{1,2}(?:\.\d{1,2}){0,3})[、.．]?$/.test(
    wordsOf(text),
  );

/** 一、 comprises （一） and （二）, which comprise 1. and 2.; what has no number is of the number above it. */
function byNumbers(all: readonly OutlineRow[], rows: readonly number[]): Grown | null {
  const printed = rows.map((row) => {
    const { name = "", number = null } = all[row] ?? {};
    return number === null ? levelOf(name) : levelOfNumber(number);
  });
  const lowest = Math.max(...printed) + 1;
  const isGapless = printed.every((level) => level >= 0);
  // 一、直接支出 | 二、管理支出, each above its parts.
  if (!isGapless && (printed.filter((level) => level >= 0).length < 2 || new Set(printed).size > 2)) return null;
  const levels = printed.map((level) => (level < 0 ? lowest : level));
  if (new Set(levels).size < 2) return null;
  if ((levels[0] ?? 0) !== Math.min(...levels)) return null;
  return grow(rows, levels, false);
}

/** Groups of rows that end, or begin, with their 小计. */
function bySubtotals(all: readonly OutlineRow[], rows: readonly number[]): Grown | null {
  const subtotals = rows.flatMap((row, index) => (all[row] && namesSubtotal(all[row].name) ? [index] : []));
  if (subtotals.length === 0) return null;
  const first = subtotals[0] === 0;
  const last = subtotals.at(-1) === rows.length - 1;
  if (first === last) return null;
  const roots: number[] = [];
  const branches: Branch[] = [];
  for (const [nth, at] of subtotals.entries()) {
    const own = rows[at];
    const members = first
      ? rows.slice(at + 1, subtotals[nth + 1] ?? rows.length)
      : rows.slice((subtotals[nth - 1] ?? -1) + 1, at);
    if (own === undefined || !isOneGroup(all, own, members)) return null;
    roots.push(own);
    branches.push({ total: own, parts: members });
  }
  return { roots, branches, said: true, plain: false };
}

/** Rows of one sort below, or above, their total: counted, or beside one merged label, and none is numbered. */
function plainly(all: readonly OutlineRow[], rows: readonly number[]): Grown | null {
  if (areAllSpending(rows.map((row) => wordsOf(all[row]?.name ?? ""))))
    return { roots: rows, branches: [], said: true, plain: false };
  const isPlain = (name: string) => levelOf(name) < 0 && !namesPart(name);
  if (rows.length < fewestPlain || !rows.every((row) => isPlain(all[row]?.name ?? ""))) return null;
  const counted = rows.every((row) => all[row]?.counted);
  const [first, ...others] = all;
  // A merged label is of its first row.
  const beside =
    first?.group?.top === first?.row &&
    first?.group?.bottom === all.at(-1)?.row &&
    others.every(({ group }) => group === null);
  // 来源 | 金额 above the rows, and 合计 above or below them all.
  const areYears = rows.every((row) => ofYear.test(wordsOf(all[row]?.name ?? "")));
  const isTable = first?.headed === true && (areYears || all.some(({ name }) => ofWhole.test(wordsOf(name))));
  return { roots: rows, branches: [], said: counted || beside || isTable, plain: !counted };
}
const fewestPlain = 3;

/** 基本支出 and 项目支出 are all that a department spends. */
const areAllSpending = (names: readonly string[]) =>
  names.length === 2 && ["基本支出", "项目支出"].every((part) => names.some((name) => name.endsWith(part)));

/** Where a merged label stands beside the subtotal, it stands beside its parts, too. */
function isOneGroup(all: readonly OutlineRow[], subtotal: number, members: readonly number[]): boolean {
  const group = all[subtotal]?.group;
  if (!group) return true;
  return members.every((row) => {
    const at = all[row]?.row ?? -1;
    return at >= group.top && at <= group.bottom;
  });
}
