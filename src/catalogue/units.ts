import type { Amount } from "../core/amount";

/** Amounts can be compared when each states its unit, or none does. */
export function sameUnits(amounts: readonly Amount[]): boolean {
  const counted = amounts.filter(({ value }) => value !== 0n);
  return counted.every(({ unit }) => unit === null) || counted.every(({ unit }) => unit !== null);
}
