/**
 * A form's title and year: the year stands in the title, or on a line of its own beside or below it, or in the
 * heading of the year's goal.
 */
import type { Block } from "../../blocks";
import type { Form } from "../../form";
import { isPast } from "../words/period";
import { inChinese } from "../words/plain-script";
import { squash, wideSpace } from "../words/squash";
import type { Tile } from "../cells/tiles";

export type TitleAndYear = Pick<Form, "title" | "titleAt" | "year" | "yearAt" | "yearLine">;

const firstLines = 4;
const betweenParts = new RegExp(`${wideSpace.source}|[，,；;]`);
const namesYear = /^\p{Script=Han}{0,4}(?:年度|年份)(?:[:：]|$)/u;
const onlyYear = /^(?:\p{Script=Han}{0,6}(?:年度|年份):?)?(?:19|20)\d{2}年?度?(?:预算|申报)?$/u;

/** 编报期间：2026年1月1日至2026年12月31日 */
const ofOneYear =
  /^(?:编报|申报|填报|呈报|预算|编制)(?:期间|周期):?((?:19|20)\d{2})年1月(?:1日)?[-至~到—]+(?:\1年)?12月(?:31日)?$/u;

export function titleAndYear({ title, lines }: Block): TitleAndYear {
  const inTitle = title ? yearIn(title.text) : null;
  // Of the years printed besides the one in the title that counts which differs from it.
  const stated = [yearLineOf(lines, title), yearOfGoal(lines)].flatMap((one) => one ?? []);
  const line = stated.find(({ year }) => inTitle !== null && year !== inTitle) ?? stated[0] ?? null;
  const printed = { title: title?.text ?? null, titleAt: title?.at ?? null, yearLine: line };
  if (inTitle !== null) return { ...printed, year: inTitle, yearAt: title?.at ?? null };
  return { ...printed, year: line?.year ?? null, yearAt: line?.at ?? null };
}

/** (2026年度) on a line of its own below the title, or 预算年度：2026. */
function yearLineOf(lines: Block["lines"], title: Block["title"]): Form["yearLine"] {
  for (const [row, { tiles }] of lines.entries()) {
    for (const [index, { text, at }] of tiles.entries()) {
      if (!/[\d〇○零]/.test(text)) continue;
      // 预算年度 | 2026 says so anywhere, and (2026年度) near the title.
      const label = tiles[index - 1]?.text ?? "";
      if (row >= firstLines && !namesYear.test(squash(label || text))) continue;
      // A bare 2017 is a year beside 预算年度 or a title, and an amount beside 年度资金总额.
      if (!/年/.test(text) && tiles.length > 1 && !namesYear.test(squash(label)) && tiles[index - 1] !== title)
        continue;
      // 2024年度    金额单位：元, （2024年度，单位：万元）: two things in one cell.
      const years = text.split(betweenParts).flatMap((written) => {
        const part = inChinese(written) ?? written;
        const words = inDigits(squash(part))
          .replace(/[()[\]]/g, "")
          .replace(/^[-—–_~]+|[-—–_~]+$/g, "");
        return onlyYear.test(words) || ofOneYear.test(words) ? (yearIn(words) ?? []) : [];
      });
      const [year] = years;
      if (year === undefined) continue;
      if (headColumns(tiles)) break;
      return { year, at };
    }
  }
  return null;
}

/** 2025年 | 2026年 | 2027年 */
const headColumns = (tiles: readonly Tile[]) =>
  tiles.filter(({ text }) => /^\s*(?:19|20)\d{2}\s*年/.test(text)).length >= 2;

/** 年度目标（2026年） and 预算年度（2026年）绩效目标: the heading of the year's goal names it, unless it names several. */
function yearOfGoal(lines: Block["lines"]): Form["yearLine"] {
  for (const { tiles } of lines) {
    for (const { label, at } of tiles) {
      if (label?.meaning.is !== "goal" || label.meaning.half === "midLong" || isPast(label.text)) continue;
      const [year, more] = yearsIn(label.text);
      if (year !== undefined && more === undefined) return { year, at };
    }
  }
  return null;
}

/** 二〇二六年 as 2026年. */
const inDigits = (text: string) =>
  text.replace(/[一二][〇○零九][〇○零一二三四五六七八九]{2}(?=年)/g, (year) =>
    Array.from(year, (sign) => String("〇一二三四五六七八九".indexOf(/[○零]/.test(sign) ? "〇" : sign))).join(""),
  );

const yearsIn = (text: string): readonly number[] =>
  Array.from(inDigits(squash(text)).matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g), ([year]) => Number(year));

const yearIn = (text: string): number | null => yearsIn(text)[0] ?? null;
