import { without } from "./without";
import { dateToSerial } from "hucre";
import type { Cell, Scalar } from "./cells";

/**
 * What becomes of a value put into a cell, by the API's `values` or by typing: "=A1" is a formula, "12" a number,
 * "50%" a number with a percent format, "2026-05-01" and "2026年5月1日" a date, "true" a truth value, "'x" the text x. In a cell
 * formatted as text ("@") everything stays text. Dates in other orders stay text (d.ts, Range.values).
 */
export function typed(input: string | number | boolean, before: Cell): Cell {
  const extra = before.extra && withoutContent(before.extra);
  const cell = { ...without(before, "value", "error", "formula", "extra"), ...(extra && { extra }) };
  if (typeof input !== "string") return { ...cell, value: input };
  if (input === "") return { ...cell, value: null };
  if (before.style?.numFmt === "@") return { ...cell, value: input };
  if (input.startsWith("'")) return { ...cell, value: input.slice(1) };
  if (input.startsWith("=") && input.length > 1) return { ...cell, value: null, formula: input.slice(1) };
  if (ERROR.test(input)) return { ...cell, value: input.toUpperCase(), error: true };
  const read = readText(input.trim());
  if (!read) return { ...cell, value: input };
  const general = !before.style?.numFmt || before.style.numFmt === "General";
  return {
    ...cell,
    value: read.value,
    ...(read.format && general && { style: { ...before.style, numFmt: read.format } }),
  };
}

/** Rich text and array formulas belong to the content that is replaced; links and comments stay. */
function withoutContent(extra: NonNullable<Cell["extra"]>): Cell["extra"] {
  const rest = without(extra, "richText", "formulaType", "formulaRef", "formulaDynamic");
  return Object.keys(rest).length > 0 ? rest : undefined;
}

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/i;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const THOUSANDS = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const PERCENT = /^([+-]?\d*\.?\d+)%$/;
const CHINESE_DATE = /^(\d{4})()年(\d{1,2})月(\d{1,2})日$/;
const DATE = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/;

function readText(text: string): { value: Scalar; format?: string } | null {
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === "true" };
  if (NUMBER.test(text)) return { value: Number(text) };
  if (THOUSANDS.test(text))
    return { value: Number(text.replace(/,/g, "")), format: text.includes(".") ? "#,##0.00" : "#,##0" };
  const percent = PERCENT.exec(text);
  if (percent) return { value: Number(percent[1]) / 100, format: text.includes(".") ? "0.00%" : "0%" };
  const chinese = CHINESE_DATE.exec(text);
  const date = chinese ?? DATE.exec(text);
  if (!date) return null;
  const day = new Date(Date.UTC(Number(date[1]), Number(date[3]) - 1, Number(date[4])));
  const real = day.getUTCMonth() === Number(date[3]) - 1 && day.getUTCDate() === Number(date[4]);
  return real ? { value: dateToSerial(day), format: chinese ? `yyyy"年"m"月"d"日"` : "yyyy/m/d" } : null;
}
