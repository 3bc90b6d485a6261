import "../support/node-globals";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, basename, join } from "node:path";
import { clearInterval, clearTimeout, setInterval, setTimeout } from "node:timers";
import { createContext, Script, type Context } from "node:vm";
import { Host, type LoggedRequest } from "./host/host";
import type { Rudeness } from "./host/rudeness";
import { userOf, type User } from "./host/user";
import { openWorkbook, saveWorkbook } from "./model/file";
import type { Workbook } from "./model/workbook";
import { windowExternal } from "./window-external";

/**
 * Starts an Excel for a test: Microsoft's unmodified client library runs in a window of its own (a vm context) and
 * talks to the host through `window.external`, as in Excel for Windows. Every start is a fresh Excel.
 */
export interface StartOptions {
  /** A file, or its bytes; nothing means a new workbook with one sheet, "Sheet1". */
  readonly workbook?: string | Uint8Array;
  /** The newest requirement set; "1.14" is Office LTSC 2021. */
  readonly excelApi?: string;
  /** "web" has Excel on the web's limit of 5 MB for a request and for an answer. */
  readonly limits?: "desktop" | "web";
  readonly language?: string;
  readonly theme?: "light" | "dark";
  /** One of `rude/`: how Excel is worse than its documentation. `excel.host.beRude(…)` changes it. */
  readonly rude?: Rudeness;
}

export interface RunningExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  /** The truth, to assert on and to set up. */
  readonly workbook: Workbook;
  readonly host: Host;
  readonly user: User;
  readonly requests: readonly LoggedRequest[];
  readonly missing: readonly string[];
  readonly save: (path: string) => Promise<void>;
  readonly saveBytes: () => Promise<Uint8Array>;
  /** Resolves when events raised so far have reached their handlers. */
  readonly settled: () => Promise<void>;
  readonly setCellEditing: (on: boolean) => void;
  readonly setHanging: (on: boolean) => void;
  readonly setDelay: (milliseconds: number) => void;
  readonly failAt: (n: number, code: string) => void;
  readonly failAction: (n: number, action: number, code: string) => void;
}

export async function startExcel(options: StartOptions = {}): Promise<RunningExcel> {
  const {
    workbook: source,
    excelApi = "1.14",
    limits = "desktop",
    language = "zh-CN",
    theme = "light",
    rude,
  } = options;
  const bytes = typeof source === "string" ? readFileSync(source) : source;
  const workbook = await openWorkbook(
    bytes && new Uint8Array(bytes),
    typeof source === "string" ? basename(source) : undefined,
  );
  const loadFormulas = () => import("hyperformula");
  const host = new Host({ workbook, excelApi, limits, language, loadFormulas, rude: rude ?? null });
  const { external, deliver } = windowExternal({
    host,
    theme,
    onFault: (fault) => console.error("The test host for Excel has a fault:", fault),
  });
  const settled = async () => {
    deliver();
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
    await new Promise<void>((resolve) => setTimeout(resolve, 0));
  };
  const window = await loadClient(external);
  return {
    Excel: window["Excel"] as typeof Excel,
    Office: window["Office"] as typeof Office,
    OfficeExtension: window["OfficeExtension"] as typeof OfficeExtension,
    workbook,
    host,
    user: userOf(host, settled),
    requests: host.requests,
    missing: host.missing,
    save: async (path) => writeFileSync(path, await saveWorkbook(workbook)),
    saveBytes: () => saveWorkbook(workbook),
    settled,
    setCellEditing: (on) => host.faults.setCellEditing(on),
    setHanging: (on) => host.faults.setHanging(on),
    setDelay: (milliseconds) => host.faults.setDelay(milliseconds),
    failAt: (n, code) => host.faults.failAt(n, code),
    failAction: (n, action, code) => host.faults.failAction(n, action, code),
  };
}

const DIST = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const BASE = "https://localhost/office/";

/** Compiled once per test file; running a compiled script in a new window takes about 15 ms. */
const scripts = new Map<string, Script>();

function script(file: string): Script {
  let compiled = scripts.get(file);
  if (!compiled) scripts.set(file, (compiled = new Script(readFileSync(join(DIST, file), "utf8"), { filename: file })));
  return compiled;
}

/** A window with as much of a page as office.js asks for; it loads its other scripts by script tags, from dist. */
async function loadClient(external: object): Promise<Record<string, unknown>> {
  const location = {
    href: "https://localhost/pane.html",
    protocol: "https:",
    host: "localhost",
    hostname: "localhost",
    origin: "https://localhost",
    hash: "",
    search: "",
    pathname: "/pane.html",
  };
  const window: Record<string, unknown> = {
    // These three make what the library hands out belong to the test's own realm (Array.isArray, instanceof Error).
    JSON,
    Promise,
    Error,
    console,
    performance,
    URL,
    clearTimeout,
    clearInterval,
    setTimeout: quiet(setTimeout),
    setInterval: quiet(setInterval),
    navigator: { userAgent: "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Edg/120.0" },
    history: {},
    location,
    external,
    addEventListener: () => undefined,
  };
  window["window"] = window["self"] = window["top"] = window;
  const context = createContext(window);
  const head = { appendChild: (tag: ScriptTag) => void setTimeout(() => runTag(tag, context), 0) };
  window["document"] = {
    createElement: (): ScriptTag => ({ src: "", style: {}, setAttribute: () => undefined }),
    getElementsByTagName: (name: string) =>
      name === "head" ? [head] : name === "script" ? [{ src: `${BASE}office.js`, getAttribute: () => null }] : [],
    addEventListener: () => undefined,
    documentElement: {},
    location,
    cookie: "",
  };
  script("office.js").runInContext(context);
  await (window["Office"] as typeof Office).onReady();
  // The library gives every Error a method, visibly: matchers that compare errors would see it.
  Object.defineProperty(Error.prototype, "popStackFrame", { enumerable: false });
  return window;
}

interface ScriptTag {
  src: string;
  style: object;
  setAttribute: () => void;
  onload?: () => void;
  onerror?: () => void;
}

function runTag(tag: ScriptTag, context: Context): void {
  try {
    script(tag.src.slice(BASE.length)).runInContext(context);
  } catch (fault) {
    console.error(`office.js could not load ${tag.src}:`, fault);
    tag.onerror?.();
    return;
  }
  tag.onload?.();
}

/** Timers of the library never keep a test run alive (it retries its tidying after five seconds). */
const quiet =
  (timer: typeof setTimeout | typeof setInterval) =>
  (callback: () => void, delay?: number): NodeJS.Timeout =>
    timer(callback, delay).unref();
