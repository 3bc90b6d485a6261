/** Decimal numbers with a fixed scale: exact, where floats are not. */

/** A decimal number, `units` × 10^-scale. Amounts of money are in 万元 everywhere in the core. */
export type Decimal = bigint;

/** 10^-12 万元 (10^-8 元) is one unit: more digits than any form prints. */
export const scale = 12;
export const decimalOne: Decimal = 10n ** BigInt(scale);
export const zero: Decimal = 0n;

/** The nearest number, for output and messages. */
export function toNumber(decimal: Decimal): number {
  return Number(formatDecimal(decimal));
}

/** 255152000000000n → "25.5152" */
export function formatDecimal(decimal: Decimal): string {
  const digits = absolute(decimal)
    .toString()
    .padStart(scale + 1, "0");
  const fraction = digits.slice(-scale).replace(/0+$/, "");
  return (decimal < 0n ? "-" : "") + digits.slice(0, -scale) + (fraction ? `.${fraction}` : "");
}

export function absolute(decimal: Decimal): Decimal {
  return decimal < zero ? -decimal : decimal;
}
