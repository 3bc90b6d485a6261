/** What the comparison says; each language has a file of its own. */
import { formatDecimal, type Decimal } from "../decimal";
import type { CompareNote } from "./compare";
import type { Match } from "./match";
import type { Remark } from "./remarks";

export interface CompareWords {
  /** What is to be looked at, and what to do. */
  readonly remark: (remark: Remark) => readonly [what: string, todo: string];
  /** How two forms were found to be of one project, and what is not sure of it. */
  readonly found: (match: Match) => string;
  readonly note: (note: CompareNote) => string;
}

/** +15, -3.5: a difference shows its direction. */
export const signed = (amount: Decimal) => (amount > 0n ? "+" : "") + formatDecimal(amount);
export const signedPercent = (percent: number) => `${percent > 0 ? "+" : ""}${String(percent)}%`;

/** So many names of a long list. */
export const mostNames = 6;
