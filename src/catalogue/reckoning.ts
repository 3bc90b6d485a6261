/** A printed total against its parts: whether it is their sum, and how much it weighs where it is not. */
import { agreement, sum, type Amount } from "../core/amount";
import { absolute, zero, type Decimal } from "../core/decimal";
import type { Severity } from "../core/findings";

export interface Mismatch {
  /** As in `Agreement`: "rounded" is explained by the decimals that are printed, "doubtful" by whole units only. */
  readonly is: "rounded" | "doubtful" | "differs";
  readonly severity: Severity;
  /** In 万元, as the two below. */
  readonly sum: Decimal;
  readonly difference: Decimal;
  readonly figures: { readonly actual: Decimal; readonly expected: Decimal };
}

const severities = { rounded: "advice", doubtful: "warning", differs: "error" } as const;

/** 301,234 元 beside 30.12 万元: who prints another unit rounds. */
const inOneUnit = (amounts: readonly Amount[]) =>
  new Set(amounts.flatMap(({ unit, value }) => (value === zero ? [] : [unit]))).size === 1;

/** Null where the total is just the sum, or rounded to another unit. Amounts with and without a unit cannot be compared: see `sameUnits`. */
export function mismatch(total: Amount, parts: readonly Amount[]): Mismatch | null {
  const is = agreement(total, parts);
  if (is === "equal" || (is === "rounded" && !inOneUnit([total, ...parts]))) return null;
  const computed = sum(parts);
  return {
    is,
    severity: severities[is],
    sum: computed,
    difference: absolute(total.value - computed),
    figures: { actual: total.value, expected: computed },
  };
}
