/** Changes which rules of ours stand on some sheets: whatever the user does meanwhile, theirs are as they want them. */
import { HostError } from "../host";
import { isAsFound, putBack, remove, wasOurs, type TakenRule } from "./marks-remove";
import type { Difference } from "./marks-difference";
import { paint } from "./marks-paint";
import { alwaysChanging, findOurs, mostRounds, type FoundRule } from "./rules";
import { hostError } from "./run";

/** Looks, and writes what differs in one request; again where another rule was in the place of ours. Tells how many went. */
export async function replaceOurs(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  differenceFrom: (found: readonly FoundRule[], worksheet: Excel.Worksheet) => Difference,
): Promise<number> {
  let gone = 0;
  for (let round = 1; round <= mostRounds; round++) {
    const found = await findOurs(context, worksheets);
    const due = worksheets
      .map((worksheet, index) => ({ worksheet, ...differenceFrom(found[index] ?? [], worksheet) }))
      .filter(({ surplus, missing }) => surplus.length + missing.length > 0);
    if (due.length === 0) return gone;
    try {
      const taken = await write(context, due);
      gone += taken.filter(wasOurs).length;
      if (taken.every(isAsFound)) return gone;
    } catch (error) {
      // Another kind of rule may be in the place of ours.
      if (hostError(error).kind !== "rules" || round === mostRounds) throw error;
    }
  }
  throw new HostError("busy", alwaysChanging);
}

interface Due extends Difference {
  readonly worksheet: Excel.Worksheet;
}

async function write(context: Excel.RequestContext, due: readonly Due[]): Promise<readonly TakenRule[]> {
  const written = due.map(({ worksheet, surplus, missing }) => {
    const taken = remove(worksheet, surplus);
    for (const rule of missing) paint(worksheet, rule);
    return { worksheet, taken, painted: missing.length };
  });
  await context.sync();
  const others = written.filter((one) => putBack(one.worksheet, one.taken, one.painted));
  if (others.length > 0) await context.sync();
  return written.flatMap(({ taken }) => taken);
}
