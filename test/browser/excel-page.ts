/**
 * The built pane in Chromium, on the test's Excel: the workbook and the host live here in Node, and `window.external` in
 * the page hands each batch of Microsoft's unmodified office.js over. The pane cannot tell it from Excel for Windows.
 */
import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { Host, openWorkbook, userOf, windowExternal, type User, type Workbook } from "../excel";

export interface ExcelPage {
  readonly page: Page;
  readonly workbook: Workbook;
  readonly host: Host;
  readonly user: User;
  /** Requests to other origins, and what the content security policy refused. */
  readonly faults: string[];
}

export interface PageOptions {
  readonly url: string;
  readonly workbook: string | Uint8Array | undefined;
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  readonly language?: string;
  readonly excelApi?: string;
  readonly query?: string;
}

export async function openPane(browser: Browser, options: PageOptions): Promise<ExcelPage> {
  const {
    url,
    width = 360,
    height = 900,
    theme = "light",
    language = "zh-CN",
    excelApi = "1.14",
    query = "",
  } = options;
  const bytes =
    typeof options.workbook === "string" ? new Uint8Array(readFileSync(options.workbook)) : options.workbook;
  const workbook = await openWorkbook(bytes);
  const loadFormulas = () => import("hyperformula");
  const host = new Host({ workbook, excelApi, limits: "desktop", language, loadFormulas });
  const faults: string[] = [];
  const { external, deliver } = windowExternal({ host, theme, onFault: (fault) => faults.push(String(fault)) });

  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, locale: language });
  const page = await context.newPage();
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith("data:"))
      faults.push(`request to ${request.url()}`);
  });
  page.on("console", (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(`page error: ${error.message}`));

  const office = external.GetContext() as Readonly<Record<string, () => unknown>>;
  const facts = Object.fromEntries(
    Object.entries(office).flatMap(([name, tell]) => (name === "GetSettings" ? [] : [[name, tell()]])),
  );
  await page.exposeFunction("excelExecute", async (id: number, parameters: readonly unknown[]) => {
    const answer = await new Promise<unknown>((resolve) => {
      external.Execute(id, parameters, (safe) => {
        resolve(flat(safe));
      });
    });
    return answer;
  });
  await page.exposeFunction("excelRegister", (id: number) => {
    external.RegisterEvent(
      id,
      "",
      (event, payload) => {
        void page.evaluate(([code, data]) => (window as unknown as Raise).excelRaise(code, data), [
          event,
          flat(payload),
        ] as const);
      },
      () => undefined,
    );
  });
  await page.addInitScript({
    content: `(${pageSide.toString()})(${JSON.stringify(external.GetHostInfo())}, ${JSON.stringify(facts)})`,
  });
  await page.goto(`${url}/taskpane.html${query}`);
  const user = userOf(host, async () => {
    deliver();
    await new Promise((resolve) => setTimeout(resolve, 30));
  });
  return { page, workbook, host, user, faults };
}

interface Raise {
  excelRaise: (id: number, payload: unknown) => void;
}

/** COM arrays, as plain nested ones marked so that the page can make them COM arrays again. */
function flat(value: unknown): unknown {
  if (typeof value === "object" && value !== null && "toArray" in value && typeof value.toArray === "function") {
    const items: readonly unknown[] = (value.toArray as () => readonly unknown[])();
    return { com: items.map(flat) };
  }
  return value;
}

/** Runs in the page, before any of its scripts. It is sent as text, so it may not refer to anything here. */
function pageSide(info: string, facts: Readonly<Record<string, unknown>>): void {
  const com = (items: readonly unknown[]) => ({
    toArray: () => items,
    dimensions: () => 1,
    getItem: (index: number) => items[index],
    ubound: () => items.length - 1,
  });
  const revive = (value: unknown): unknown => {
    const list = typeof value === "object" && value !== null ? (value as { com?: readonly unknown[] }).com : undefined;
    return list ? com(list.map(revive)) : value;
  };
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    const items =
      typeof value === "object" && value !== null ? (value as { toArray?: () => unknown[] }).toArray : undefined;
    return items ? items.call(value).map(plain) : value;
  };
  const handlers = new Map<number, (id: number, payload: unknown) => void>();
  const page = window as unknown as {
    excelExecute: (id: number, parameters: unknown) => Promise<unknown>;
    excelRegister: (id: number) => Promise<void>;
    excelRaise: (id: number, payload: unknown) => void;
  };
  page.excelRaise = (id, payload) => handlers.get(id)?.(id, revive(payload));
  const settings = { Read: () => undefined, Write: () => undefined };
  const external = {
    GetHostInfo: () => info,
    GetLoggingAllowed: () => false,
    GetContext: () => ({
      ...Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, () => fact])),
      GetSettings: () => settings,
    }),
    Execute: (id: number, parameters: unknown, callback: (answer: unknown) => void) => {
      void page.excelExecute(id, plain(parameters)).then((answer) => {
        callback(revive(answer));
      });
    },
    RegisterEvent: (
      id: number,
      _target: string,
      handler: (id: number, payload: unknown) => void,
      callback: (answer: unknown) => void,
    ) => {
      handlers.set(id, handler);
      void page.excelRegister(id).then(() => {
        callback(com([0]));
      });
    },
    UnregisterEvent: (id: number, _target: string, callback: (answer: unknown) => void) => {
      handlers.delete(id);
      callback(com([0]));
    },
  };
  Object.defineProperty(window, "external", { value: external, configurable: true });
}
