/** What is to be removed and painted where some rules of ours stand already. */
import type { MarkRule } from "../../core/mark-rules";
import { bySeverity } from "../../core/marks";
import { withoutDigest } from "../../core/marker";
import { cellsMeet, sameCells } from "./cells-in";
import type { FoundRule } from "./rules";

export interface Difference {
  readonly surplus: readonly FoundRule[];
  readonly missing: readonly MarkRule[];
}

/** `rules` from the least severe to the worst, as they are added: where two meet, the one that is added last goes first. */
export function difference(before: readonly FoundRule[], rules: readonly MarkRule[]): Difference {
  const surplus = [...before];
  const missing: MarkRule[] = [];
  for (const rule of rules) {
    const found = surplus.findIndex((one) => isSame(one, rule));
    // One that stands already would be below a less severe one that is added.
    if (found < 0 || missing.some((other) => goesBelow(other, rule))) missing.push(rule);
    else surplus.splice(found, 1);
  }
  return { surplus, missing };
}

/** The cells, too: who copies a cell copies its mark, and who clears a format clears it. */
export function isSame(found: FoundRule, { formula, address }: MarkRule): boolean {
  // An Excel that does not say where a rule is.
  if (found.address === null) return found.formula === formula;
  return withoutDigest(found.formula) === withoutDigest(formula) && sameCells(found.address, address);
}

const goesBelow = (one: MarkRule, other: MarkRule): boolean =>
  bySeverity(other.severity, one.severity) < 0 && cellsMeet(one.address, other.address);
