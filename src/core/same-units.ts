import type { Amount } from "./amount";

/** Amounts can be compared when each states its unit, or none does. */
export function sameUnits(amounts: readonly Amount[]): boolean {
  let [stated, unstated] = [false, false];
  for (const { value, unit } of amounts) {
    if (value === 0n) continue;
    if (unit === null) unstated = true;
    else stated = true;
  }
  return !stated || !unstated;
}
