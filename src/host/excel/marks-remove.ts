/** Takes rules of ours away, and no others. */
import { copyOf, makeAgain, type RuleCopy } from "./rule-copy";
import { isOurs, type FoundRule } from "./rules";

/** A rule that the request takes away, as it was when it went. */
export interface TakenRule {
  readonly found: FoundRule;
  readonly copy: RuleCopy;
}

/**
 * Somebody may have added, moved or deleted a rule since ours were looked for, and Excel knows rules by their places only.
 * So the answer says what was taken away: what is not ours is put back. All are read before the first goes: where a place
 * holds another kind of rule by now the request fails, and nothing is gone.
 */
export function remove(worksheet: Excel.Worksheet, rules: readonly FoundRule[]): readonly TakenRule[] {
  const all = worksheet.getRange().conditionalFormats;
  const taken = [...rules]
    .sort((a, b) => a.place - b.place)
    .map((found) => ({ found, copy: copyOf(all, found.place) }));
  // From the last place to the first, so that no place moves.
  for (const { found } of [...taken].reverse()) all.getItemAt(found.place).delete();
  return taken;
}

/** Whether the rule that went is the one that was found. */
export function isAsFound({ found, copy: { rule, cells } }: TakenRule): boolean {
  return rule.formula === found.formula && (found.address === null || found.address === cells.address);
}

export const wasOurs = ({ copy }: TakenRule): boolean => isOurs(copy.rule.formula);

/** Makes those again that were not ours, each at its place: behind the `painted` rules that came first meanwhile. */
export function putBack(worksheet: Excel.Worksheet, taken: readonly TakenRule[], painted: number): boolean {
  let gone = 0;
  for (const one of taken) {
    if (wasOurs(one)) gone++;
    else makeAgain(worksheet, one.copy, painted + one.found.place - gone);
  }
  return gone < taken.length;
}
