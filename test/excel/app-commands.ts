import { safeArray, type SafeArray } from "./safe-array";

/** How a function of the ribbon ended. Excel shows the second as an error; the third is a page closed meanwhile. */
export type CommandOutcome = "completed" | "no-such-function" | "page-closed";

/** Office's ErrorCodeManager: 0 is done, and this is a name that nobody associated. */
const INVALID_CALLBACK = 11101;

/** A page that has just started associates its functions a little after its client library listens. */
const PATIENCE = 2_000;
const PAUSE = 20;

/**
 * The ribbon's ExecuteFunction buttons, on the wire: Excel raises an event with the function's name, the client library
 * calls what `Office.actions.associate` was given, and `event.completed()` comes back as a call (SOURCES.md 1).
 */
export class AppCommands {
  private isListening = false;
  private count = 0;
  private readonly orders = new Map<string, Order>();

  /** `invoke` raises the event in the page. */
  constructor(private readonly invoke: (order: SafeArray) => void) {}

  run(control: string, functionName: string): Promise<CommandOutcome> {
    const id = String(++this.count);
    return new Promise((resolve) => {
      const message = safeArray([id, functionName, JSON.stringify({ source: { id: control } })]);
      const order = { message, resolve, since: Date.now() };
      this.orders.set(id, order);
      if (this.isListening) this.invoke(message);
    });
  }

  /** The client library has registered for the event. */
  listening(): void {
    this.isListening = true;
    for (const order of this.orders.values()) {
      order.since = Date.now();
      this.invoke(order.message);
    }
  }

  completed(id: string, status: number): void {
    const order = this.orders.get(id);
    if (!order) return;
    if (status === INVALID_CALLBACK && Date.now() - order.since < PATIENCE) {
      later(() => {
        if (this.orders.has(id)) this.invoke(order.message);
      }, PAUSE);
      return;
    }
    this.orders.delete(id);
    order.resolve(status === INVALID_CALLBACK ? "no-such-function" : "completed");
  }

  close(): void {
    for (const { resolve } of this.orders.values()) resolve("page-closed");
    this.orders.clear();
  }
}

interface Order {
  readonly message: SafeArray;
  readonly resolve: (outcome: CommandOutcome) => void;
  since: number;
}

/** The clock as it was when this module was loaded: a test that fakes timers does not stop Excel. */
const later = globalThis.setTimeout;
