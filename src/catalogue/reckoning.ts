/** A printed total against its parts: whether it is their sum, and how much it weighs where it is not. */
import { agreement, sum, type Amount } from "../core/amount";
import { absolute, zero, type Decimal } from "../core/decimal";
import type { Severity } from "../core/findings";
import { sameUnits } from "../core/same-units";

export interface Mismatch {
  /** As in `Agreement`: "rounded" is explained by the decimals that are printed, "doubtful" by whole units only. */
  readonly is: "rounded" | "doubtful" | "differs";
  readonly severity: Severity;
  /** In 万元, as those below. */
  readonly total: Decimal;
  readonly sum: Decimal;
  readonly difference: Decimal;
  readonly figures: { readonly actual: Decimal; readonly expected: Decimal };
}

export type Reckoning =
  /** The total is just the sum, or rounded to another unit. */
  | { readonly is: "agrees" }
  /** Some amounts have a unit and others none. */
  | { readonly is: "cannot-tell" }
  | Mismatch;

const severities = { rounded: "advice", doubtful: "warning", differs: "error" } as const;

/** Where the parts may be grouped in several ways, the nearest one counts; of two that differ, the first. */
export function reckon(total: Amount, ...groupings: readonly (readonly Amount[])[]): Reckoning {
  let best: Reckoning | null = null;
  for (const parts of groupings) {
    const found = compare(total, parts);
    if (best === null || ranks[found.is] < ranks[best.is]) best = found;
  }
  return best ?? compare(total, []);
}

const ranks = { agrees: 0, rounded: 1, doubtful: 2, "cannot-tell": 3, differs: 4 } as const;

function compare(total: Amount, parts: readonly Amount[]): Reckoning {
  const all = [total, ...parts];
  if (!sameUnits(all)) return { is: "cannot-tell" };
  const is = agreement(total, parts);
  // 301,234 元 beside 30.12 万元: who prints another unit rounds.
  if (is === "equal" || (is === "rounded" && !inOneUnit(all))) return { is: "agrees" };
  const computed = sum(parts);
  return {
    is,
    severity: severities[is],
    total: total.value,
    sum: computed,
    difference: absolute(total.value - computed),
    figures: { actual: total.value, expected: computed },
  };
}

const inOneUnit = (amounts: readonly Amount[]) =>
  new Set(amounts.flatMap(({ unit, value }) => (value === zero ? [] : [unit]))).size === 1;
