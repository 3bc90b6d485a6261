import { AppCommands, type CommandOutcome } from "./app-commands";
import { officeContext } from "./office-context";
import { safeArray, unwrap, type SafeArray, type SafeArrayLike } from "./safe-array";
import type { Host, Outcome } from "./host/host";

/**
 * The object that Excel for Windows puts into the task pane's page as `window.external`, and which Microsoft's
 * unmodified office.js talks to (SOURCES.md 1). The same object serves Node (`start.ts`) and Chromium: there, assign
 * it to `window.external` before office.js loads, and serve office.js, excel-win32-16.01.js and the language folder.
 */
export interface WindowExternal {
  readonly GetHostInfo: () => string;
  readonly GetContext: () => object;
  readonly GetLoggingAllowed: () => boolean;
  readonly Execute: (id: number, parameters: SafeArrayLike, callback: (answer: SafeArray) => void) => void;
  readonly RegisterEvent: (
    id: number,
    target: string,
    handler: EventHandler,
    callback: (answer: SafeArray) => void,
  ) => void;
  readonly UnregisterEvent: (id: number, target: string, callback: (answer: SafeArray) => void) => void;
}

type EventHandler = (id: number, payload: SafeArray) => void;

const EXECUTE_RICH_API = 93;
const COMMAND_COMPLETED = 94;
const COMMAND_INVOKED = 39;
const RICH_API_MESSAGE = 33;
const SELECTION_CHANGED = 2;
const NOT_SUPPORTED = 5010;
const INTERNAL_ERROR = 5001;

export interface ExternalOptions {
  readonly host: Host;
  /** Colours of the Office theme. */
  readonly theme?: "light" | "dark";
  /** A real Excel is another process, so that its answers come as tasks of their own; most tests need no such pause. */
  readonly inTask?: (work: () => void) => void;
  /** Errors of the host itself: to be shown, they are faults of the test, not of the add-in. */
  readonly onFault: (fault: unknown) => void;
}

/** A page of the add-in, as Excel sees it: the task pane, or the one that holds the ribbon's functions. */
export interface AddInPage {
  readonly external: WindowExternal;
  /** Hands the events that are due to all pages over this host. */
  readonly deliver: () => void;
  /** Presses a button of the ribbon: runs what the page gave to `Office.actions.associate`, until it says it is done. */
  readonly run: (control: string, functionName: string) => Promise<CommandOutcome>;
  /** The page is gone: it hears nothing and is answered nothing. */
  readonly close: () => void;
}

type Listener = (id: number, payload: SafeArray) => void;

/** Several pages may lie over one workbook; each hears all events, as its own client library knows what it asked for. */
const audiences = new WeakMap<Host, Map<AddInPage, Listener>>();

/** The pages over this host that are not closed. */
export const pagesOf = (host: Host): readonly AddInPage[] => [...(audiences.get(host)?.keys() ?? [])];

export function deliverEvents(host: Host): void {
  const { messages, selectionMoved } = host.events.take();
  const entries = messages.map(({ category, type, target, message, remote }) =>
    safeArray([category, type, target, message, 0, remote]),
  );
  for (const tell of audiences.get(host)?.values() ?? []) {
    if (entries.length > 0) tell(RICH_API_MESSAGE, safeArray(entries));
    if (selectionMoved) tell(SELECTION_CHANGED, safeArray([]));
  }
}

export function windowExternal({ host, theme = "light", inTask = atOnce, onFault }: ExternalOptions): AddInPage {
  const handlers = new Map<number, EventHandler>();
  const tell: Listener = (id, payload) => handlers.get(id)?.(id, payload);
  const commands = new AppCommands((order) => {
    tell(COMMAND_INVOKED, order);
  });
  const audience = audiences.get(host) ?? new Map<AddInPage, Listener>();
  audiences.set(host, audience);
  const isOpen = () => audience.has(page);
  const deliver = (): void => {
    deliverEvents(host);
  };
  const external: WindowExternal = {
    GetHostInfo: () => `Excel|Win32|16.01|${host.language}|||disableLogging|0`,
    GetLoggingAllowed: () => false,
    GetContext: () => officeContext(host, theme),
    Execute(id, parameters, callback) {
      if (!isOpen()) return;
      const given = unwrap(parameters);
      if (id === COMMAND_COMPLETED) {
        commands.completed(String(given[0]), Number(given[1]));
        callback(safeArray([0]));
        return;
      }
      if (id !== EXECUTE_RICH_API) {
        host.missed(`Execute(${id})`);
        callback(safeArray([NOT_SUPPORTED]));
        return;
      }
      const [, , , , body, , flags] = unwrap(given[0]);
      const answer = (outcome: Outcome) => {
        if (!isOpen()) return;
        callback(
          "failed" in outcome
            ? safeArray([outcome.failed, ""])
            : safeArray([0, safeArray([200, safeArray([]), outcome.body])]),
        );
        deliver();
      };
      inTask(() => {
        host.answer(String(body), typeof flags === "number" ? flags : 0).then(
          (outcome) => {
            inTask(() => {
              answer(outcome);
            });
          },
          (fault: unknown) => {
            onFault(fault);
            callback(safeArray([INTERNAL_ERROR, ""]));
          },
        );
      });
    },
    RegisterEvent(id, _target, handler, callback) {
      handlers.set(id, handler);
      callback(safeArray([0]));
      if (id === COMMAND_INVOKED) commands.listening();
    },
    UnregisterEvent(id, _target, callback) {
      handlers.delete(id);
      callback(safeArray([0]));
    },
  };
  const page: AddInPage = {
    external,
    deliver,
    run: (control, functionName) => commands.run(control, functionName),
    close: () => {
      audience.delete(page);
      commands.close();
    },
  };
  audience.set(page, tell);
  return page;
}

const atOnce = (work: () => void): void => {
  work();
};
