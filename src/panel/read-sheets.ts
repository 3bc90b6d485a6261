/** Reads the sheets that a check asks for, one by one; the window stays alive between them. */
import type { SheetReview } from "../core/review";
import type { Host, ReadSheet, SheetRef } from "../host/host";
import type { Checker } from "./checker";
import { paced } from "./pace";
import { ofOneSheet, problemOf } from "./problem";
import type { Results } from "./results";
import type { Progress, Scope } from "./state";

export interface Reading {
  readonly host: Host;
  readonly checker: Checker;
  readonly scope: Scope;
  readonly onProgress: (progress: Progress) => void;
  readonly onRead: (read: ReadSheet, reviewed: SheetReview) => void;
  readonly isOver: () => boolean;
  readonly breathe: () => Promise<void>;
}

export interface ReadAll {
  /** The workbook's visible sheets in their order; null where only the active one was asked for. */
  readonly order: readonly string[] | null;
  readonly unread: Results["unread"];
}

export async function readSheets(reading: Reading): Promise<ReadAll> {
  const { host, checker, scope, onProgress, onRead, isOver, breathe } = reading;
  const refs: readonly (SheetRef | null)[] = scope === "sheet" ? [null] : await host.listSheets();
  const unread: Results["unread"][number][] = [];
  let forms = 0;
  let form: string | null = null;
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
    } catch (error) {
      const problem = problemOf(error);
      if (!ref || !ofOneSheet(problem)) throw error;
      if (problem.kind !== "sheet-gone") unread.push({ name: ref.name, problem });
    }
  }
  return { order: scope === "sheet" ? null : refs.flatMap((ref) => (ref ? [ref.id] : [])), unread };
}
