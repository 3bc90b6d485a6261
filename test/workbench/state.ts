/** What the page shows. */
import type { Manifest } from "./manifest";
import type { RunningExcel } from "./running-excel";
import type { Simulation } from "./simulation";
import type { LogEntry } from "./watched-host";

export interface WorkbenchState {
  readonly simulation: Simulation;
  readonly manifest: Manifest;
  /** Null until the first workbook is open. */
  readonly excel: RunningExcel | null;
  readonly name: string;
  readonly unsaved: boolean;
  readonly sheetProtected: boolean;
  readonly structureProtected: boolean;
  readonly pane: Pane | null;
  readonly note: Note | null;
  readonly question: Question | null;
  readonly opening: boolean;
  readonly log: readonly LogEntry[];
}

export const noProtection = { sheetProtected: false, structureProtected: false } as const;

export interface Pane {
  readonly url: string;
  readonly title: string;
  /** Another number is another page, even at the same address. */
  readonly turn: number;
}

export interface Note {
  readonly intent: "success" | "error";
  readonly text: string;
}

/** There are unsaved changes, and another workbook waits. */
export interface Question {
  readonly name: string;
  readonly answer: (answer: Answer) => void;
}

export type Answer = "save" | "leave" | "cancel";
