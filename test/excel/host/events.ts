import type { Json } from "../model/workbook";

/**
 * Events on their way to the client. A message reaches it only if the add-in registered for it: for one sheet
 * (target: the sheet's id) or for all ("Workbook"). Numbers as the client library 1.1.110 has them.
 */
export const EVENTS = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  FormulaChanged: 23,
  ProtectionChanged: 24,
} as const;

export type EventName = keyof typeof EVENTS;

export const ALL_SHEETS = "Workbook";

export interface EventMessage {
  readonly category: 65536;
  readonly type: number;
  readonly target: string;
  /** JSON text. */
  readonly message: string;
  readonly remote: boolean;
}

export class Events {
  /** Switched by `context.runtime.enableEvents`. */
  enabled = true;
  private readonly registered = new Set<string>();
  private pending: EventMessage[] = [];
  private selectionMoved = false;

  register(event: EventName, target: string): void {
    this.registered.add(`${event} ${target}`);
  }

  unregister(event: EventName, target: string): void {
    this.registered.delete(`${event} ${target}`);
  }

  wanted(event: EventName, sheetId: string): boolean {
    return this.enabled && [sheetId, ALL_SHEETS].some((target) => this.registered.has(`${event} ${target}`));
  }

  /** Sent when the request (or the user's action) is over, as Excel does. */
  raise(
    event: EventName,
    sheetId: string,
    message: { readonly [key: string]: Json },
    source: "here" | "remote" = "here",
  ): void {
    if (!this.enabled) return;
    for (const target of [sheetId, ALL_SHEETS])
      if (this.registered.has(`${event} ${target}`))
        this.pending.push({
          category: 65536,
          type: EVENTS[event],
          target,
          message: JSON.stringify(message),
          remote: source === "remote",
        });
  }

  /** `workbook.onSelectionChanged` is an event of the older API, without arguments. */
  raiseSelection(): void {
    if (this.enabled) this.selectionMoved = true;
  }

  take(): { readonly messages: readonly EventMessage[]; readonly selectionMoved: boolean } {
    const taken = { messages: this.pending, selectionMoved: this.selectionMoved };
    this.pending = [];
    this.selectionMoved = false;
    return taken;
  }
}
