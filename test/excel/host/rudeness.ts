import type { Json, Workbook } from "../model/workbook";
import type { Node } from "./api-type";
import type { Host } from "./host";
import type { Batch } from "./wire";

/**
 * One way in which a real Excel is worse than its documentation, as somebody reported it (`rude/`). The host asks at four
 * places only; it knows none of the reports.
 */
export interface Rudeness {
  /** The number of the thread at github.com/OfficeDev/office-js, or "docs"; the whole address stands beside it. */
  readonly report: string;
  /** What the workbook must be like for it; done once, when an Excel begins to be rude over it. */
  readonly workbook?: (workbook: Workbook) => void;
  /** Whether a change by the add-in empties the user's list of what can be undone. */
  readonly clearsUndo?: true;
  /** Limits of Excel on the web. */
  readonly web?: true;
  /** The code that the whole request is refused with; "silence" is no answer at all. */
  readonly request?: (batch: Batch, host: Host) => string | number | undefined;
  /** The code that fails when a member of an object is loaded, set, called or gone to. */
  readonly member?: (target: Node, member: string, host: Host) => string | undefined;
  /** What is handed out in place of the value that was loaded. */
  readonly value?: (target: Node, member: string, value: Json) => Json;
  /** After each request of the add-in: what somebody else does meanwhile. */
  readonly meanwhile?: (host: Host) => void;
}

const prepared = new WeakMap<Workbook, Set<Rudeness>>();

/** Makes the workbook as the rudeness needs it; false where nothing was to be done. */
export function prepare(rude: Rudeness, workbook: Workbook): boolean {
  const known = prepared.get(workbook) ?? new Set();
  prepared.set(workbook, known);
  if (!rude.workbook || known.has(rude)) return false;
  known.add(rude);
  rude.workbook(workbook);
  return true;
}
