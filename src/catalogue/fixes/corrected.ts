/** The amount that would make the sums right, written as its cell writes amounts: 230 → 235, 230万元 → 235万元. */
import { inUnit, parseAmount } from "../../core/amount";
import type { Correction } from "../../core/findings";
import type { CellChange, Fix, Fixes } from "../../core/fix";
import { shown } from "../../core/number-format";
import { a1, valueAt, type Sheet } from "../../core/sheet";
import { typed } from "./change";

export const corrected: Fixes = ({ corrections = [] }, _, sheet) =>
  corrections.flatMap((correction): Fix[] => {
    const change = changeOf(correction, sheet);
    return change ? [{ changes: [change] }] : [];
  });

function changeOf({ at, from, to, unit }: Correction, sheet: Sheet): CellChange | null {
  const cell = { row: at.top, column: at.left };
  const before = valueAt(sheet, cell);
  const digits = inUnit(to, unit);
  if (typeof before === "number") {
    // Under a format that shows another number than the cell holds nobody can say what to write.
    const { digits: printed, text } = shown(before, sheet.formats[a1(cell)] ?? null);
    if (text.includes("%")) return null;
    return printed === null || Number(printed) === before ? typed(sheet, at, Number(digits)) : null;
  }
  if (typeof before !== "string") return null;
  const numbers = [...before.matchAll(/\d[\d,]*(?:\.\d+)?/g)].filter(
    ([text]) => parseAmount(text, unit)?.value === from,
  );
  const [only, more] = numbers;
  if (!only || more) return null;
  const decimals = only[0].split(".")[1]?.length ?? 0;
  const exact = withDecimals(digits, decimals);
  const written = only[0].includes(",") ? grouped(exact) : exact;
  return typed(sheet, at, before.slice(0, only.index) + written + before.slice(only.index + only[0].length));
}

/** 90 beside 95.00 is 90.00. */
function withDecimals(digits: string, decimals: number): string {
  const [whole = "", fraction = ""] = digits.split(".");
  const padded = fraction.padEnd(decimals, "0");
  return padded === "" ? whole : `${whole}.${padded}`;
}

/** 1234567.5 as 1,234,567.5 */
const grouped = (digits: string) => digits.replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ",");
