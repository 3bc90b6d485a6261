/**
 * The grammar of an indicator's value:
 *
 *   ≥ 95 %      不少于 1 次      15000 元 /年      1台，15.0 万元      2022年12月31日前完成      明显提高
 *   │ │  └ unit └ operator in words      └ per  └ two quantities     └ deadline              └ words
 */
import { moneyUnits, parseAmount, type Amount, type MoneyUnit } from "./amount";
import { memo } from "./memo";
import { Signs } from "./recognise/words/signs";
import { withNumbersApart } from "./recognise/words/parted-digits";
import { squash } from "./recognise/words/squash";

export type Operator = "≥" | "≤" | ">" | "<" | "=";

export interface Quantity {
  readonly operator: Operator | null;
  /** The bound is stated twice, as in ≥80%以上: both signs as printed. */
  readonly doubled: string | null;
  /** The number, scaled as `Decimal` is: 1 is 10^12. */
  readonly number: Amount;
  /** The unit as printed, without a money unit's 每 or / part. */
  readonly unit: string | null;
  /** The amount, where the unit is one of money. */
  readonly money: Amount | null;
  /** What a unit price is per: 天 in 300元/天. A price per year is an amount of the year. */
  readonly per: string | null;
  /** Stands behind 其中: a part of the quantity before it. */
  readonly part: boolean;
}

export interface Deadline {
  readonly year: number | null;
  readonly month: number | null;
  /** Whether the calendar has it: 2026年2月30日 and 2026年13月 it has not. */
  readonly exists: boolean;
  readonly text: string;
}

export interface TargetValue {
  readonly quantities: readonly Quantity[];
  readonly deadlines: readonly Deadline[];
}

const before =
  "不低于|不少于|不小于|大于等于|大于|超过|高于|多于|至少|不超过|不高于|不大于|不多于|小于等于|小于|低于|少于|不足";
const behind = "及以上|及其以上|以上|及以下|以下|以内|之内";
const signs = ">=|=>|<=|=<|≥|≤|>|<|=|≧|≦|⩾|⩽|═";
const number = String.raw`\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const words = "[一二三四五六七八九十百千两]+(?=个?(?:万元|亿元|元|次|人|个|项|场|期|件|家|台|套|年|天|日|篇|批|份))";

const date =
  /((?:19|20)\d{2})年度?(?:(\d{1,2})月(?:份)?(?:(\d{1,2})[日号])?)?|((?:19|20)\d{2})[./-](1[0-2]|0?[1-9])(?:[./-](\d{1,2}))?(?![\d%万亿元])|(\d{1,2})月(?:份)?(?:(\d{1,2})[日号]|底|末)?/;
const quantity = new RegExp(
  `(每(?:[人户个天次年月亩件台套份批场期家]|人次|公里|平方米))?(${before})?((?:${signs})*)\\(?(${number}|${words})\\)?` +
    `(\\(?(?:%|‰)\\)?|百?千?[万亿]元|[万亿](?![\\p{Script=Han}])|元|[\\p{Script=Han}A-Za-z℃㎡]{1,4})?` +
    `(?:[/／每]([\\p{Script=Han}A-Za-z0-9]{1,5}))?(?:\\([^()]{0,6}\\))?(${behind})?`,
  "u",
);
const token = new RegExp(`${date.source}|(其中)|${quantity.source}`, "gu");
/** Numbers of documents and standards are no quantities: 〔2017〕20号, JJG907-2006. */
const document = /[〔[(]\d{4}[〕\])]\d*号?|第?\d+号|[A-Za-z]+[-/ ]?\d+(?:[-.]\d+)*/g;

/** One of these characters is in every text that states a number. */
const figures = new Signs("0123456789０１２３４５６７８９一二三四五六七八九十两百千");
/** The value that says no number: words. */
const nothing: TargetValue = { quantities: [], deadlines: [] };

export function parseTarget(text: string): TargetValue {
  return figures.anyIn(text) ? parsed(text) : nothing;
}

const parsed = memo(parse, 10_000);

/** Characters of bounds, full-width ones too: a bound that is stated twice has at least two of them. */
const inBounds = new Signs(`${before}${behind}${signs}＞＜＝`.replaceAll("|", ""));

/** The bounds of a value that states one twice, such as ≥…以上; null for any other. */
export function doubledBound(text: string): string | null {
  if (inBounds.countIn(text) < 2) return null;
  return parseTarget(text).quantities.find(({ doubled }) => doubled !== null)?.doubled ?? null;
}

function parse(text: string): TargetValue {
  const plain = squash(withNumbersApart(text)).replace(document, "");
  if (!figures.anyIn(plain)) return nothing;
  const quantities: Quantity[] = [];
  const deadlines: Deadline[] = [];
  let part = false;
  for (const match of plain.matchAll(token)) {
    const [text, ...groups] = match;
    const [year, month, day, year2, month2, day2, month3, day3, ofWhich, ...ofQuantity] = groups;
    if (ofWhich) part = true;
    else if (year ?? year2) deadlines.push(deadline(text, year ?? year2, month ?? month2, day ?? day2));
    else if (month3) deadlines.push(deadline(text, undefined, month3, day3));
    else {
      const found = readQuantity(ofQuantity, part);
      if (found) quantities.push(found);
    }
  }
  return { quantities, deadlines };
}

const boundBehind = new RegExp(`(?:${behind})$`);
const notOfUnit = new RegExp(`(?:${behind}|左右|余|前|内|底)$`);

/** `groups` are those of the pattern `quantity`. */
function readQuantity(groups: readonly (string | undefined)[], part: boolean): Quantity | null {
  const [each, word, sign = "", digits = "", printedUnit, per, suffix] = groups;
  const plainDigits = /\d/.test(digits) ? digits : chineseNumber(digits);
  const parsed = plainDigits === null ? null : parseAmount(plainDigits, "万元");
  if (!parsed || plainDigits === null) return null;
  const unit = printedUnit?.replace(/[()]/g, "").replace(notOfUnit, "") ?? null;
  const money = unit === null ? null : moneyUnitOf(unit);
  const perUnit = per ?? each?.slice(1) ?? null;
  return {
    operator: operatorOf(sign, word, suffix ?? suffixIn(printedUnit)),
    doubled: doubled(sign, word, suffix ?? suffixIn(printedUnit)),
    number: parsed,
    unit: unit === "" ? null : unit,
    money: money ? parseAmount(plainDigits, money) : null,
    per: money && perUnit ? perUnit.replace(boundBehind, "") : perUnit,
    part,
  };
}

/** "次以上" is taken as the unit by the pattern; the bound is split off here. */
function suffixIn(unit: string | undefined): string | undefined {
  return unit === undefined ? undefined : boundBehind.exec(unit)?.[0];
}

function moneyUnitOf(unit: string): MoneyUnit | null {
  const name = unit === "万" || unit === "亿" ? `${unit}元` : unit;
  return Object.hasOwn(moneyUnits, name) ? (name as MoneyUnit) : null;
}

const ofSign: Readonly<Record<string, Operator>> = {
  ">=": "≥",
  "=>": "≥",
  "≥": "≥",
  "≧": "≥",
  "⩾": "≥",
  "<=": "≤",
  "=<": "≤",
  "≤": "≤",
  "≦": "≤",
  "⩽": "≤",
  ">": ">",
  "<": "<",
  "=": "=",
  "═": "=",
};

function operatorOf(sign: string, word: string | undefined, suffix: string | undefined): Operator | null {
  if (sign) return ofSign[sign] ?? null;
  if (word) {
    if (/^(不低于|不少于|不小于|大于等于|至少)$/.test(word)) return "≥";
    if (/^(不超过|不高于|不大于|不多于|小于等于)$/.test(word)) return "≤";
    return /^(大于|超过|高于|多于)$/.test(word) ? ">" : "<";
  }
  if (!suffix) return null;
  return suffix.endsWith("以上") ? "≥" : "≤";
}

function doubled(sign: string, word: string | undefined, suffix: string | undefined): string | null {
  if (sign && !ofSign[sign]) return sign;
  const stated = [word, sign || undefined, suffix].filter((bound) => bound !== undefined);
  return stated.length > 1 ? stated.join("…") : null;
}

/** `year`, `month` and `day` are digits. */
function deadline(text: string, ...[year, month, day]: readonly (string | undefined)[]): Deadline {
  const inYear = year === undefined ? null : Number(year);
  const isMonth = month !== undefined && Number(month) >= 1 && Number(month) <= 12;
  const known = isMonth ? Number(month) : null;
  // Without a year February may have 29 days. Without one, too, 18月 is how long something takes.
  const days = known === null ? 31 : new Date(inYear ?? 2024, known, 0).getDate();
  const isDay = day === undefined || (Number(day) >= 1 && Number(day) <= days);
  return { year: inYear, month: known, exists: isDay && (isMonth || month === undefined || day === undefined), text };
}

const numerals = "零一二三四五六七八九";
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The numerals of cheques, and what they stand for. */
export const formalNumerals: Readonly<Record<string, string>> = {
  壹: "一",
  贰: "二",
  叁: "三",
  肆: "四",
  伍: "五",
  陆: "六",
  柒: "七",
  捌: "八",
  玖: "九",
  拾: "十",
  佰: "百",
  仟: "千",
  两: "二",
};

/** 三十五 and 叁拾伍 → "35"; null when the text is no Chinese number up to 9999. */
export function chineseNumber(printed: string): string | null {
  const text = printed.replace(/[壹贰叁肆伍陆柒捌玖拾佰仟两]/g, (character) => formalNumerals[character] ?? character);
  if (!/^[零一二三四五六七八九十百千]+$/.test(text)) return null;
  let [total, digit] = [0, 0];
  for (const character of text) {
    const power = powers[character];
    if (power === undefined) digit = numerals.indexOf(character);
    else {
      total += (digit || 1) * power;
      digit = 0;
    }
  }
  return String(total + digit);
}

/** 1.总投入控制数 is a name, and no value. */
const numbered = /^\d{1,2}[.、)](?=\p{Script=Han}{2})/u;

/** Whether a text that stands alone reads as a value rather than as a name: ≥95%, 2万元, 2022年底前完成. */
export function readsAsValue(text: string): boolean {
  const squashed = squash(text);
  if (numbered.test(squashed)) return false;
  if (squashed.length > 24) return false;
  const { quantities, deadlines } = parseTarget(text);
  if (deadlines.length > 0) return true;
  const first = quantities[0];
  if (!first) return false;
  return first.operator !== null || /^\d/.test(squashed) || (first.money !== null && squashed.length < 8);
}
