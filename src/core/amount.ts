/**
 * Amounts of money as printed: decimals, never floats, and the interval of true values that the print allows.
 *
 * A printed 12.35 万元 stands for every true value from 12.345 up to, but not including, 12.355. A total is wrong only
 * when no true values of the parts could give it.
 */

import { absolute, formatDecimal, zero, type Decimal } from "./decimal";
import { fixedDigits } from "./fixed-digits";

/** 1, 10, 100, … */
const powers: readonly bigint[] = Array.from({ length: 20 }, (_, power) => 10n ** BigInt(power));

function tenTo(power: number): bigint {
  return powers[power] ?? 10n ** BigInt(power);
}

export const moneyUnits = { 元: 8, 百元: 10, 千元: 11, 万元: 12, 百万元: 14, 千万元: 15, 亿元: 16 } as const;
export type MoneyUnit = keyof typeof moneyUnits;

export interface Amount {
  /** In 万元. */
  readonly value: Decimal;
  /** The unit it is printed in; null when neither the cell nor the form states one. */
  readonly unit: MoneyUnit | null;
  /** Decimals printed, in its own unit. */
  readonly decimals: number;
}

/** "1,234.50" in 元 → an amount of 0.12345 万元 with two decimals. Null when it is no plain number. */
export function parseAmount(digits: string, unit: MoneyUnit | null): Amount | null {
  const match = /^([-+]?)(\d+(?:,\d{3})*|\d+)?(?:\.(\d*))?$/.exec(digits);
  if (!match || (match[2] === undefined && !match[3])) return null;
  const [, sign, whole = "0", fraction = ""] = match;
  const power = moneyUnits[unit ?? "万元"];
  const kept = fraction.slice(0, power);
  const value = integer((whole.includes(",") ? whole.replaceAll(",", "") : whole) + kept) * tenTo(power - kept.length);
  return { value: sign === "-" ? -value : value, unit, decimals: kept.length };
}

/** Up to fifteen digits a number is exact, and the way over it shorter. */
function integer(digits: string): bigint {
  return BigInt(digits.length <= 15 ? Number(digits) : digits);
}

/**
 * A number cell as an amount. What Excel stores has 15 digits; what is printed has the decimals of its number format,
 * so that a computed 0.1 + 0.2 is 0.3.
 */
export function amountOfNumber(value: number, unit: MoneyUnit | null, formatDecimals: number | null): Amount | null {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e15) return null;
  const rounded = formatDecimals === null ? trimZeros(value.toFixed(6)) : fixedDigits(value, formatDecimals);
  return parseAmount(rounded, unit);
}

function trimZeros(digits: string): string {
  return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
}

/** The number that stands before the unit: 0.12345 万元 in 元 is "1234.5". */
export function inUnit(value: Decimal, unit: MoneyUnit | null): string {
  const power = moneyUnits.万元 - moneyUnits[unit ?? "万元"];
  return formatDecimal(power >= 0 ? value * tenTo(power) : value / tenTo(-power));
}

/** How a printed total relates to the sum of its parts. */
export type Agreement =
  | "equal"
  /** Not equal as printed, but rounding of printed decimals explains it. */
  | "rounded"
  /** Not equal, and only rounding to whole units could explain it: somebody should look. */
  | "doubtful"
  | "differs";

/** The amounts of what states one each: lines, costs, terms of a sum. */
export const eachAmount = (stated: readonly { readonly amount: Amount }[]): readonly Amount[] =>
  stated.map(({ amount }) => amount);

export function sum(amounts: readonly Amount[]): Decimal {
  return amounts.reduce((total, amount) => total + amount.value, zero);
}

/**
 * Compares a printed total with its parts (each with a factor 1).
 *
 * People leave out trailing zeros (8 beside 7.5 means 8.0), so all amounts printed in one unit have the precision of
 * the most precise of them. Halves round up, hence intervals [v − ½, v + ½).
 */
export function agreement(total: Amount, parts: readonly Amount[]): Agreement {
  const difference = total.value - sum(parts);
  if (difference === zero) return "equal";
  const all = [total, ...parts];
  const precisions = precisionsOf(all);
  const precision = (amount: Amount) => precisions.get(unitOf(amount)) ?? 0;
  // total ∈ [t−h, t+h), Σ parts ∈ [s−k, s+k): they meet when |t − s| < h + k. The ends are open, so a sum of one
  // part that just touches does not meet.
  const reach = all.reduce((width, amount) => width + halfUnit(amount, precision(amount)), zero);
  if (absolute(difference) >= reach) return "differs";
  const coarsest = [...precisions.keys()].reduce((a, b) => (moneyUnits[a] >= moneyUnits[b] ? a : b));
  return all.every((amount) => precision(amount) > 0 || amount.value === zero || unitOf(amount) !== coarsest)
    ? "rounded"
    : "doubtful";
}

const unitOf = (amount: Amount): MoneyUnit => amount.unit ?? "万元";

/** The decimals of the most precise amount of each unit. */
function precisionsOf(amounts: readonly Amount[]): ReadonlyMap<MoneyUnit, number> {
  const found = new Map<MoneyUnit, number>();
  for (const amount of amounts) {
    const unit = unitOf(amount);
    found.set(unit, Math.max(found.get(unit) ?? 0, amount.decimals));
  }
  return found;
}

function halfUnit(amount: Amount, decimals: number): Decimal {
  return (tenTo(Math.max(0, moneyUnits[unitOf(amount)] - decimals)) * 5n) / 10n;
}
