import type { Host } from "./host/host";
import type { Json } from "./model/workbook";

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

/** How COM hands arrays to scripts. */
export interface SafeArray {
  readonly toArray: () => readonly unknown[];
  readonly dimensions: () => number;
  readonly getItem: (index: number) => unknown;
  readonly ubound: (dimension: number) => number;
}

type SafeArrayLike = readonly unknown[] | { readonly toArray: () => readonly unknown[] };
type EventHandler = (id: number, payload: SafeArray) => void;

const EXECUTE_RICH_API = 93;
const RICH_API_MESSAGE = 33;
const SELECTION_CHANGED = 2;
const NOT_SUPPORTED = 5010;
const INTERNAL_ERROR = 5001;

/** What the client asks for by number besides: app commands and the theme, which never come. */
export interface ExternalOptions {
  readonly host: Host;
  /** Colours of the Office theme. */
  readonly theme?: "light" | "dark";
  /** Errors of the host itself: to be shown, they are faults of the test, not of the add-in. */
  readonly onFault: (fault: unknown) => void;
}

export function windowExternal({ host, theme = "light", onFault }: ExternalOptions): {
  external: WindowExternal;
  deliver: () => void;
} {
  const handlers = new Map<number, EventHandler>();
  const deliver = (): void => {
    const { messages, selectionMoved } = host.events.take();
    const entries = messages.map(({ category, type, target, message, remote }) =>
      safeArray([category, type, target, message, 0, remote]),
    );
    if (entries.length > 0) handlers.get(RICH_API_MESSAGE)?.(RICH_API_MESSAGE, safeArray(entries));
    if (selectionMoved) handlers.get(SELECTION_CHANGED)?.(SELECTION_CHANGED, safeArray([]));
  };
  const external: WindowExternal = {
    GetHostInfo: () => `Excel|Win32|16.01|${host.language}|||disableLogging|0`,
    GetLoggingAllowed: () => false,
    GetContext: () => officeContext(host, theme),
    Execute(id, parameters, callback) {
      if (id !== EXECUTE_RICH_API) {
        host.missed(`Execute(${id})`);
        callback(safeArray([NOT_SUPPORTED]));
        return;
      }
      const [, , , , body, , flags] = unwrap(unwrap(parameters)[0]);
      host
        .answer(String(body), typeof flags === "number" ? flags : 0)
        .then((outcome) => {
          callback(
            "failed" in outcome
              ? safeArray([outcome.failed, ""])
              : safeArray([0, safeArray([200, safeArray([]), outcome.body])]),
          );
          deliver();
        })
        .catch((fault: unknown) => {
          onFault(fault);
          callback(safeArray([INTERNAL_ERROR, ""]));
        });
    },
    RegisterEvent(id, _target, handler, callback) {
      handlers.set(id, handler);
      callback(safeArray([0]));
    },
    UnregisterEvent(id, _target, callback) {
      handlers.delete(id);
      callback(safeArray([0]));
    },
  };
  return { external, deliver };
}

function officeContext(host: Host, theme: "light" | "dark"): object {
  const settings = {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of host.workbook.settings) {
        keys.push(key);
        values.push(JSON.stringify(value));
      }
    },
    Write(keys: readonly string[], values: readonly string[]) {
      host.workbook.settings = new Map(keys.map((key, index) => [key, JSON.parse(values[index] ?? "null") as Json]));
    },
  };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "{5d5f4a3e-0000-4000-8000-000000000001}",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => host.language,
    GetAppDataLocale: () => host.language,
    GetDocUrl: () => `C:\\Documents\\${host.workbook.name}`,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(requirementSets(host.excelApi)),
    GetHostFullVersion: () => "16.0.14332.20000",
    GetOfficeThemeInfo: () => JSON.stringify(THEMES[theme]),
    GetSettings: () => settings,
  };
}

/** Office LTSC 2021 beside the ExcelApi set asked for (SOURCES.md 2.1). */
function requirementSets(excelApi: string): Readonly<Record<string, string>> {
  const sets = {
    ExcelApi: excelApi,
    AddInCommands: "1.1",
    DialogApi: "1.1",
    SharedRuntime: "1.1",
    RibbonApi: "1.2",
    Settings: "1.1",
    DelayForCellEdit: "1.1",
    DocumentEvents: "1.1",
    Selection: "1.1",
  };
  return sets;
}

/** Colours as Windows gives them: blue, green, red. */
const THEMES = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x444444,
    controlForegroundColor: 0xffffff,
  },
} as const;

const safeArray = (items: readonly unknown[]): SafeArray => ({
  toArray: () => items,
  dimensions: () => 1,
  getItem: (index) => items[index],
  ubound: () => items.length - 1,
});

function unwrap(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const toArray: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "toArray") : undefined;
  return typeof toArray === "function" ? (toArray.call(value) as readonly unknown[]) : [];
}
