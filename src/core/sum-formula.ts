/**
 * Formulas that only add and take away, which is what totals are made of: what they add, and what they come to.
 *
 *   =SUM(F10:F12,H3)      =F10+F11-F12      =IF(COUNT(F10:F12)=0,"",SUM(F10:F12))      the last stays blank at first
 *
 * Numbers are added as decimals: as the program shows them, without what floats make of them.
 */
import { amountOfNumber } from "./amount";
import { toNumber, zero } from "./decimal";
import { isErrorValue } from "./error-value";
import { parseRange, rangeOfCell, valueAt, type CellValue, type Range, type Sheet } from "./sheet";

interface Addend {
  readonly range: Range;
  readonly sign: 1 | -1;
  /** SUM passes texts over; behind + and - a text that reads as a number is one. */
  readonly summed: boolean;
}

export interface Sum {
  readonly addends: readonly Addend[];
  /** Without any number it shows nothing. */
  readonly blankFirst: boolean;
}

/** Of a formula that does anything else, or looks at other sheets, null. */
export function parseSum(formula: string): Sum | null {
  const plain = formula.replace(/^=|\s+|\$/g, "");
  const own = blankable.exec(plain)?.[1];
  const text = own === undefined ? plain : `SUM(${own})`;
  const addends: Addend[] = [];
  let end = 0;
  for (const { 0: whole, 1: sign = "", 2: summed, 3: cell, index } of text.matchAll(term)) {
    if (index !== end || (sign === "" && index > 0)) return null;
    end = index + whole.length;
    for (const address of summed === undefined ? [cell ?? ""] : summed.split(",")) {
      const range = parseRange(address);
      if (!range) return null;
      addends.push({ range, sign: sign === "-" ? -1 : 1, summed: summed !== undefined });
    }
  }
  return addends.length > 0 && end === text.length ? { addends, blankFirst: own !== undefined } : null;
}

const blankable = /^IF\(COUNT\(([^()]*)\)=0,"",SUM\(\1\)\)$/i;
const term = /([-+]?)(?:SUM\(([^()+-]*)\)|([A-Z]{1,3}\d+))/gi;

/** What a sum adds on a sheet. */
export interface Added {
  readonly numbers: readonly { readonly at: Range; readonly value: number }[];
  /** Texts that read as numbers, and that a SUM passes over. */
  readonly texts: readonly Range[];
}

/** To look at more cells would take long, and tell nobody anything. */
const mostCells = 2_000;
const numeral = /^\s*[-+]?\d[\d,]*(?:\.\d+)?\s*$/;

/** Null where it looks at too many cells, or at something that gives an error. */
export function addedBy({ addends }: Sum, sheet: Sheet): Added | null {
  const numbers: { at: Range; value: number }[] = [];
  const texts: Range[] = [];
  let cells = 0;
  for (const { range, sign, summed } of addends) {
    cells += (range.bottom - range.top + 1) * (range.right - range.left + 1);
    if (cells > mostCells) return null;
    for (let row = range.top; row <= range.bottom; row++) {
      for (let column = range.left; column <= range.right; column++) {
        const value = valueAt(sheet, { row, column });
        const at = rangeOfCell({ row, column });
        if (typeof value === "number") numbers.push({ at, value: sign * value });
        else if (typeof value === "string" && numeral.test(value)) {
          if (summed) texts.push(at);
          else numbers.push({ at, value: sign * Number(value.replaceAll(",", "")) });
        } else if (summed ? typeof value === "string" && isErrorValue(value) : value !== null) return null;
      }
    }
  }
  return { numbers, texts };
}

/** What the program will show; null where only the program knows. */
export function resultOf(sum: Sum, sheet: Sheet): CellValue {
  const added = addedBy(sum, sheet);
  if (!added) return null;
  if (sum.blankFirst && added.numbers.length === 0) return "";
  let total = zero;
  for (const { value } of added.numbers) {
    const amount = amountOfNumber(value, null, null);
    if (!amount || toNumber(amount.value) !== Number(value.toPrecision(15))) return null;
    total += amount.value;
  }
  return toNumber(total);
}
