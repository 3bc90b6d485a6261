/** Reads the sheets that a check asks for, one by one; the window stays alive between them. */
import type { SheetReview } from "../../core/review";
import type { Host, ReadSheet, SheetRef } from "../../host/host";
import type { Checker } from "../checker/checker";
import { paced } from "./pace";
import { ofAllSheets, problemOf } from "./problem";
import type { Unread } from "./results";
import type { Problem, Progress } from "./state";

export interface Reading {
  readonly host: Host;
  readonly checker: Checker;
  /** Null: the active sheet, whichever it is. */
  readonly refs: readonly (SheetRef | null)[];
  readonly onProgress: (progress: Progress) => void;
  readonly onRead: (read: ReadSheet, reviewed: SheetReview) => void;
  readonly isOver: () => boolean;
  readonly breathe: () => Promise<void>;
}

/**
 * Gives back the sheets that could not be read, each with its reason: those, too, that were not tried any more because
 * the program could read none of them.
 */
export async function readSheets(reading: Reading): Promise<readonly Unread[]> {
  const { host, checker, refs, onProgress, onRead, isOver, breathe } = reading;
  const unread: Unread[] = [];
  let forms = 0;
  let form: string | null = null;
  /** Of the sheet just before. */
  let last: Problem | null = null;
  for (const [done, ref] of refs.entries()) {
    onProgress({ done, total: refs.length, sheet: ref?.name ?? null, forms, form });
    await breathe();
    if (isOver()) break;
    try {
      const read = await host.readSheet(ref?.id);
      if (isOver()) break;
      const reviewed = await paced(checker.read(read.sheet), breathe);
      if (isOver()) break;
      onRead(read, reviewed);
      forms += reviewed.forms.length;
      form = reviewed.forms.map(checker.nameOf).at(-1) ?? form;
      last = null;
    } catch (error) {
      if (!ref) throw error;
      const problem = problemOf(error);
      const stops = ofAllSheets(problem) || (isSilence(problem) && last !== null && isSilence(last));
      const left = refs.slice(done, stops ? undefined : done + 1);
      unread.push(...left.flatMap((one): Unread[] => (one ? [{ ...one, problem }] : [])));
      if (stops) break;
      last = problem;
    }
  }
  return unread.some(isGone) ? stillThere(unread, await host.listSheets()) : unread;
}

/** A program that did not answer twice would keep the user waiting for every sheet. */
const isSilence = ({ kind }: Problem) => kind === "no-answer";

const isGone = ({ problem }: Unread) => problem.kind === "sheet-gone";

/** "Not found" is said of things on a sheet, too: gone is a sheet only where a fresh list does not have it. */
function stillThere(unread: readonly Unread[], listed: readonly SheetRef[]): readonly Unread[] {
  return unread.flatMap((one): readonly Unread[] => {
    if (!isGone(one)) return [one];
    const isListed = listed.some(({ id }) => id === one.id);
    return isListed ? [{ ...one, problem: { ...one.problem, kind: "unknown" } }] : [];
  });
}
