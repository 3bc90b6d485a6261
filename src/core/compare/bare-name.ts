/**
 * A project's name with less and less of what changes from year to year:
 *
 *   5100000012345678-2025年度“数字云溪”建设（二期）
 *   whole        2025年度数字云溪建设二期
 *   noYear       数字云溪建设二期
 *   noPhase      数字云溪建设
 */
export interface BareName {
  readonly whole: string;
  readonly noYear: string;
  readonly noPhase: string;
}

export function bareName(name: string): BareName {
  const whole = letters(withoutCode(name));
  const noYear = whole.replace(year, "") || whole;
  return { whole, noYear, noPhase: noYear.replace(phase, "") || noYear };
}

/** Letters and digits, whatever their width; no signs, no spaces. */
export const letters = (text: string) =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

const numeral = "[〇零一二三四五六七八九]";
// A bare number is a year at either end only, and not where things are counted: 2000人次培训.
const year = new RegExp(
  `(?<!\\d)(?:19|20)\\d{2}(?:年度?|度)|${numeral}{4}年度?|^20\\d{2}(?![\\d人个座台套公平米亩元万吨户次级届])|(?<!\\d)20\\d{2}$|本年度?|上年度?`,
  "g",
);
const phase = /第?[一二三四五六七八九十\d]{1,3}(?:期|批次?|阶段|标段)(?:工程|项目)?|续建|(?<=\p{Script=Han})[ⅰⅱⅲ]+$/gu;

/** A code of eight characters or more, most of them digits, before the name or behind it. */
const code = /^[\s[({]*([0-9][0-9a-z]{7,})[\])}]?[\s\-_—:.、]*|[\s\-_—:、]*[[({]?([0-9][0-9a-z]{7,})[\])}]?\s*$/i;

const withoutCode = (name: string) => name.normalize("NFKC").replace(code, (all) => (isCode(all) ? "" : all));

/** The code that stands in a name; null where there is none. */
export function codeIn(name: string): string | null {
  const [, before, behind] = code.exec(name.normalize("NFKC")) ?? [];
  const found = before ?? behind;
  return found !== undefined && isCode(found) ? found.toUpperCase() : null;
}

/** 20250101 is a date. */
const isCode = (text: string) => (text.match(/\d/g) ?? []).length >= 8 && !/^\D*20\d{6}\D*$/.test(text);
