/** An indicator as an example to adapt: invented, and never a number that somebody might leave as it is. */
export interface TypicalIndicator {
  readonly name: string;
  /** How one tells whether more or less is better; empty where words say what is wanted. */
  readonly direction: "≥" | "≤" | "=" | "";
  readonly unit: string;
  /** As it may read when it is done: ≥12座 */
  readonly like: string;
  /** What is put in: ≥**座. The stars are the office's own, and the check waits for them. */
  readonly value: string;
}

export function counted(
  name: string,
  direction: Exclude<TypicalIndicator["direction"], "">,
  unit: string,
  number: number,
): TypicalIndicator {
  return { name, direction, unit, like: `${direction}${String(number)}${unit}`, value: `${direction}**${unit}` };
}

/** What no number says: a deadline, or a level that can be told. */
export function worded(name: string, like: string, value: string): TypicalIndicator {
  return { name, direction: "", unit: "", like, value };
}
