/** Takes rules of ours away, and no others: whoever paints or clears marks comes through here, one at a time. */
import { HostError } from "../host";
import { isOurs, type FoundRule } from "./rules";

/** The ribbon's 清除标记 runs in a page of its own, and never while the pane paints. */
export function alone<Result>(work: () => Promise<Result>): Promise<Result> {
  // Older web views have no locks.
  const { locks } = (globalThis as { readonly navigator?: { readonly locks?: LockManager } }).navigator ?? {};
  return locks ? locks.request("approval-check marks", work) : work();
}

/** From the last place to the first, so that no place moves. The formulas come back with the answer. */
export function remove(
  worksheet: Excel.Worksheet,
  rules: readonly FoundRule[],
): readonly Excel.ConditionalFormatRule[] {
  const all = worksheet.getRange().conditionalFormats;
  return [...rules]
    .sort((a, b) => b.place - a.place)
    .map(({ place }) => {
      // Fails before anything is removed, if the rule at this place is not a custom one any more.
      const { rule } = all.getItemAt(place).custom;
      rule.load("formula");
      all.getItemAt(place).delete();
      return rule;
    });
}

export function assertOurs(removed: readonly Excel.ConditionalFormatRule[]): void {
  const foreign = removed.find(({ formula }) => !isOurs(formula));
  if (foreign)
    throw new HostError("unknown", `another rule was changed meanwhile and has been removed: ${foreign.formula}`);
}
