/** From when to when a project runs, as the head of its form says: 2024年1月—2026年12月, 2024-2026年, 2024年1-12月. */
import { textOf, type Form } from "../core/form";
import { squash } from "../core/recognise/words/squash";
import type { Range } from "../core/sheet";

export interface ProjectPeriod {
  /** As printed. */
  readonly text: string;
  readonly at: Range;
  /** In days, each month of 31: only their order and their years matter. */
  readonly from: number;
  readonly to: number;
}

const year = "((?:19|20)\\d{2})";
const day = "(?:(?:[.\\-/]|月)?(3[01]|[12]\\d|0?[1-9])[日号]?)?";
const month = `(?:[年.\\-/]?(1[0-2]|0?[1-9])月?${day})?`;
const joined = "(?:[-—–~～至到]+)";
const whole = (first: string, last: string) =>
  new RegExp(`^自?从?${first}(?:年度?)?(?:起|开始)?[,，]?${joined}${last}(?:年度?)?[底末]?(?:止|结束|完成)?[。)]?$`);
/** Two dates and nothing but what joins them. */
const twoDates = whole(`${year}${month}`, `${year}${month}`);
/** 2024年1-12月, 2024年1月1日至12月31日: the year is said once. */
const inOneYear = whole(`${year}[年.\\-/](1[0-2]|0?[1-9])月?${day}`, `(1[0-2]|0?[1-9])月${day}`);

export function periodOf(form: Form): ProjectPeriod | null {
  // 项目期限 asks in some forms for 一次性 or 经常性, and in others for the dates.
  for (const id of ["period", "term"] as const) {
    const [field, text] = [form.fields[id], textOf(form, id)];
    const dates = text === null ? null : datesOf(squash(text));
    if (field && text !== null && dates) return { text, at: field.at, ...dates };
  }
  return null;
}

export const yearOf = (days: number): number => Math.floor(days / daysOfYear);
const daysOfYear = 12 * 31;

/** A year without a month is from its first to its last, and so is a month without a day. */
function datesOf(text: string): Pick<ProjectPeriod, "from" | "to"> | null {
  const [, year1, month1, day1, year2, month2, day2] = twoDates.exec(text) ?? [];
  if (year1 !== undefined)
    return { from: daysUntil(year1, month1 ?? "1", day1 ?? "1"), to: daysUntil(year2, month2 ?? "12", day2 ?? "31") };
  const [, only, first, firstDay = "1", last, lastDay = "31"] = inOneYear.exec(text) ?? [];
  return only === undefined ? null : { from: daysUntil(only, first, firstDay), to: daysUntil(only, last, lastDay) };
}

const daysUntil = (year: string | undefined, month: string | undefined, day: string): number =>
  Number(year) * daysOfYear + (Number(month) - 1) * 31 + Number(day) - 1;
