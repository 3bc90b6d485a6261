import type { Json } from "../model/workbook";
import { cellActions } from "./user-cells";
import type { Host } from "./host";
import { sheetActions } from "./user-sheets";

/**
 * The person at the keyboard. What they do changes the same workbook and raises the same events as in Excel; every
 * action resolves when the events have reached the add-in. Refused actions (protected sheet) reject.
 */
export interface User {
  /** Puts a value into a cell, or pastes a matrix. `from: "remote"` is a co-author. */
  readonly edit: (sheet: string, address: string, value: Json, from?: "here" | "remote") => Promise<void>;
  /** Types into one cell: unlike `edit`, data validation is asked, and a "stop" rejects with its message. */
  readonly type: (sheet: string, address: string, text: string) => Promise<void>;
  /** The Delete key: contents go, formats stay. "A1:B2,D4". */
  readonly clear: (sheet: string, address: string) => Promise<void>;
  /** Copy and paste with everything, inside the workbook. The target is the cell at the top left, or a whole multiple. */
  readonly copy: (from: string, address: string, to: string, target: string) => Promise<void>;
  readonly merge: (sheet: string, address: string) => Promise<void>;
  readonly unmerge: (sheet: string, address: string) => Promise<void>;
  /** Rows as they are numbered in Excel: insertRows("Sheet1", 3) puts a new row above row 3. */
  readonly insertRows: (sheet: string, row: number, count?: number) => Promise<void>;
  readonly deleteRows: (sheet: string, row: number, count?: number) => Promise<void>;
  /** Columns by letter. */
  readonly insertColumns: (sheet: string, column: string, count?: number) => Promise<void>;
  readonly deleteColumns: (sheet: string, column: string, count?: number) => Promise<void>;
  /** "3:5" and "A:B"; sizes in points, as Office.js measures them. */
  readonly setRowHeight: (sheet: string, rows: string, points: number) => Promise<void>;
  readonly setColumnWidth: (sheet: string, columns: string, points: number) => Promise<void>;
  /** "3:5" or "A:B". */
  readonly hide: (sheet: string, rowsOrColumns: string) => Promise<void>;
  readonly unhide: (sheet: string, rowsOrColumns: string) => Promise<void>;
  /** "B2", "A1:B2,D4", "Sheet2!A1". */
  readonly select: (address: string) => Promise<void>;
  readonly activate: (sheet: string) => Promise<void>;
  readonly addSheet: (name?: string) => Promise<void>;
  readonly renameSheet: (sheet: string, name: string) => Promise<void>;
  readonly deleteSheet: (sheet: string) => Promise<void>;
  /** To this place among all sheets, from 0. */
  readonly moveSheet: (sheet: string, position: number) => Promise<void>;
  readonly hideSheet: (sheet: string) => Promise<void>;
  readonly unhideSheet: (sheet: string) => Promise<void>;
  /** Review > Protect Sheet, with its default options and no password. */
  readonly protect: (sheet: string) => Promise<void>;
  readonly unprotect: (sheet: string) => Promise<void>;
  /** Ctrl+Z and Ctrl+Y; nothing happens when there is nothing to undo. */
  readonly undo: () => Promise<void>;
  readonly redo: () => Promise<void>;
}

/** Does one thing as the user: a step to undo, told to whoever watches, and its events delivered. */
export type Act = (action: () => void, text?: string, actor?: Host["actor"]) => Promise<void>;

export function userOf(host: Host, deliver: () => Promise<void>): User {
  const act: Act = async (action, text = "", actor = "user") => {
    await host.calculation.prepare(text);
    try {
      host.history.record("user", () => host.as(actor, action));
    } finally {
      host.changed();
    }
    await deliver();
  };
  const step = async (go: () => boolean): Promise<void> => {
    await host.calculation.prepare("");
    host.as("user", go);
    host.changed();
    await deliver();
  };
  return {
    ...cellActions(host, act),
    ...sheetActions(host, act),
    undo: () => step(() => host.history.undo()),
    redo: () => step(() => host.history.redo()),
  };
}
