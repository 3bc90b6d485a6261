/** An indicator as an example to adapt: invented, and never a number that somebody might leave as it is. */
export interface TypicalIndicator {
  readonly name: string;
  /** Empty where words say what is wanted. */
  readonly unit: string;
  /** As it may read when it is done: ≥12座 */
  readonly like: string;
  /** What is put in: ≥**座. The stars are the office's own, and the check waits for them. */
  readonly value: string;
}

export function counted(name: string, bound: "≥" | "≤" | "=", unit: string, number: number): TypicalIndicator {
  return { name, unit, like: `${bound}${String(number)}${unit}`, value: `${bound}**${unit}` };
}

/** What no number says: a deadline, or a level that can be told. */
export function worded(name: string, like: string, value: string): TypicalIndicator {
  return { name, unit: "", like, value };
}
