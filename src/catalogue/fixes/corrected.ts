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
    const { digits: printed } = shown(before, sheet.formats[a1(cell)] ?? null);
    return printed === null || Number(printed) === before ? typed(sheet, at, Number(digits)) : null;
  }
  if (typeof before !== "string") return null;
  const numbers = [...before.matchAll(/\d[\d,]*(?:\.\d+)?/g)].filter(
    ([text]) => parseAmount(text, unit)?.value === from,
  );
  const [only, more] = numbers;
  if (!only || more) return null;
  const written = only[0].includes(",") ? grouped(digits) : digits;
  return typed(sheet, at, before.slice(0, only.index) + written + before.slice(only.index + only[0].length));
}

/** 1234567.5 as 1,234,567.5 */
const grouped = (digits: string) => digits.replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ",");
