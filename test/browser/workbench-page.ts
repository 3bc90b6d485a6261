/** The built workbench in Chromium: one page with spreadsheet, ribbon and pane, and nothing of it comes from elsewhere. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { describeInBrowser, dist, launch, workbenchDist } from "./chromium";
import { serve, type StaticServer } from "./static-server";

export interface WorkbenchPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Requests to other origins, errors of scripts, and what the content security policies refused. */
  readonly faults: string[];
  /** Milliseconds from the address to a spreadsheet and a pane that can be used. */
  readonly started: number;
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  readonly language?: "zh-CN" | "en-US";
}

export type Open = (options?: OpenOptions) => Promise<WorkbenchPage>;

/** One browser and one server for all tests of a file. */
export function describeWorkbench(name: string, tests: (open: Open) => void): void {
  describeInBrowser(name, () => {
    let browser: Browser;
    let server: StaticServer;
    const opened: WorkbenchPage[] = [];
    beforeAll(async () => {
      [browser, server] = await Promise.all([launch(), serve({ "/": workbenchDist, "/panel/": dist })]);
    });
    afterEach(async () => {
      for (const each of opened.splice(0)) await each.close();
    });
    afterAll(async () => {
      await browser.close();
      await server.close();
    });
    tests(async (options = {}) => {
      const page = await openWorkbench(browser, server.url, options);
      opened.push(page);
      return page;
    });
  }, [path.join(dist, "taskpane.html"), path.join(workbenchDist, "index.html")]);
}

async function openWorkbench(browser: Browser, url: string, options: OpenOptions): Promise<WorkbenchPage> {
  const { query = "", width = 1280, height = 800, theme = "light", language = "zh-CN" } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    locale: language,
    acceptDownloads: true,
    reducedMotion: "reduce",
  });
  const faults: string[] = [];
  await context.route(
    ({ origin, protocol }) => protocol.startsWith("http") && origin !== url,
    async (route) => {
      faults.push(`request to ${route.request().url()}`);
      await route.abort();
    },
  );
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  page.on("console", (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(`page error: ${error.message}`));
  const from = Date.now();
  await page.goto(`${url}/${query}`);
  const pane = page.frameLocator("aside.pane iframe");
  await Promise.all([gridReady(page), pane.locator("#root > *").first().waitFor({ state: "attached" })]);
  return { page, pane, faults, started: Date.now() - from, close: () => context.close() };
}

export async function gridReady(page: Page): Promise<void> {
  await page.locator('.grid-frame[data-ready="true"]').waitFor({ state: "attached" });
}

/** A button of the ribbon. */
export const press = (page: Page, name: string) =>
  page.getByRole("navigation").getByRole("button", { name, exact: true }).click();

/** An item of a menu of the bar at the top, such as 文件 or 模拟. */
export async function choose(page: Page, menu: string, item: string): Promise<void> {
  await page.locator("header").getByRole("button", { name: menu, exact: true }).click();
  const menuItem = page.locator('[role^="menuitem"]').filter({ hasText: item }).first();
  await menuItem.click();
  // Switches leave their menu open, for there may be more to turn.
  if (await menuItem.isVisible()) await page.keyboard.press("Escape");
  await menuItem.waitFor({ state: "detached" });
}

/** As the file dialog gives it. */
export async function openFile(page: Page, file: string | { name: string; buffer: Buffer }): Promise<void> {
  const given = typeof file === "string" ? { name: path.basename(file), buffer: readFileSync(file) } : file;
  await page.locator("input[type=file]").setInputFiles({ ...given, mimeType: "application/octet-stream" });
}

export async function workbookNamed(page: Page, name: string): Promise<void> {
  await page.locator("header .file", { hasText: name }).waitFor();
  await gridReady(page);
}

/** What an item of the file menu hands to the browser's downloads. */
export async function downloaded(page: Page, item: string): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent("download"), choose(page, "文件", item)]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

/** The cell in the name box. */
export const cellHere = (page: Page): Promise<string> => page.getByRole("textbox", { name: "名称框" }).inputValue();

/** By the name box and the formula bar. */
export async function type(page: Page, cell: string, text: string): Promise<void> {
  await goTo(page, cell);
  const bar = page.getByRole("textbox", { name: "编辑栏" });
  await bar.fill(text);
  await bar.press("Enter");
}

export async function goTo(page: Page, cell: string): Promise<void> {
  const box = page.getByRole("textbox", { name: "名称框" });
  await box.fill(cell);
  await box.press("Enter");
}

/** Five seconds at most. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("it did not happen");
}
