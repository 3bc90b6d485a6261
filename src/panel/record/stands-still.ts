import { standsAsShown } from "../../core/record/signing";
import type { SheetReview } from "../../core/review";
import type { ReadSheet } from "../../host/host";
import type { KeeperParts } from "./keeper-parts";
import type { Settled } from "./settled";
import { sha256 } from "./sha-256";

/** Reads what is shown again; where it is something else by now, that is what is known from here on. */
export async function standsStill(
  shown: Pick<Settled, "review">,
  { desk, paced: pace }: Pick<KeeperParts, "desk" | "paced">,
): Promise<boolean> {
  const { memory, checker, scope, state } = desk;
  if (!checker) return false;
  const again: [ReadSheet, SheetReview][] = [];
  for (const id of scope === "workbook" ? memory.ids() : [state.active ?? ""]) {
    const read = await desk.parts.host.readSheet(id);
    again.push([read, await pace(checker.read(read.sheet), desk.breathe)]);
  }
  const now = { ...shown.review, sheets: again.map(([, reviewed]) => reviewed) };
  const same = state.stale.size === 0 && standsAsShown(shown.review, now, sha256);
  if (!same) for (const [read, reviewed] of again) memory.put(read, reviewed);
  return same;
}
