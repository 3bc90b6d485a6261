/** The built workbench in Chromium: one page with spreadsheet, ribbon and pane, and nothing of it comes from elsewhere. */
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { openWorkbook, type Workbook } from "../excel";
import { connect, describeInBrowser, dist, workbenchDist } from "./chromium";

export interface WorkbenchPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Requests to other origins, errors of scripts, and what the content security policies refused. */
  readonly faults: string[];
}

export interface OpenOptions {
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
  readonly theme?: "light" | "dark";
  readonly language?: "zh-CN" | "en-US";
}

export type Open = (options?: OpenOptions) => Promise<WorkbenchPage>;

/** One tab for all tests: only its first start, whichever file that is in, is slow. */
export function describeWorkbench(name: string, tests: (open: Open) => void): void {
  describeInBrowser(name, () => {
    const url = process.env["WORKBENCH_URL"] ?? "";
    let browser: Browser;
    let tab: WorkbenchPage;
    beforeAll(async () => {
      browser = await connect();
      tab = await tabAt(browser, url);
    }, 120_000);
    afterAll(async () => {
      await tab.page.evaluate(() => window.dispatchEvent(new Event("workbench-end")));
      await browser.close();
    });
    tests(async (options = {}) => {
      await start(tab, url, options);
      return tab;
    });
  }, [path.join(dist, "taskpane.html"), path.join(workbenchDist, "index.html")]);
}

async function tabAt(browser: Browser, url: string): Promise<WorkbenchPage> {
  const [context] = browser.contexts();
  if (!context) throw new Error("The browser has no window.");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  context.setDefaultTimeout(15_000);
  const left = context.pages().find((page) => page.url().startsWith(url));
  const page = left ?? (await context.newPage());
  const faults: string[] = [];
  page.on("request", (request) => {
    if (/^(https?|wss?):/.test(request.url()) && new URL(request.url()).origin !== url)
      faults.push(`request to ${request.url()}`);
  });
  page.on("console", (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(`page error: ${error.message}`));
  if (!left) {
    await page.goto(url);
    await gridReady(page, 60_000);
  }
  return { page, pane: page.frameLocator("aside.pane iframe"), faults };
}

/** As if it had never been opened before: nothing is remembered. */
async function start({ page, pane, faults }: WorkbenchPage, url: string, options: OpenOptions): Promise<void> {
  const { width = 1280, height = 800, theme = "light" } = options;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
  faults.length = 0;
  await page.evaluate(startAnew, `${url}/${queryOf(options)}`);
  await Promise.all([gridReady(page), pane.locator("#root > *").first().waitFor({ state: "attached" })]);
}

function queryOf({ query = "", language }: OpenOptions): string {
  if (!language) return query;
  const named = new URLSearchParams(query);
  named.set("lang", language);
  return `?${named.toString()}`;
}

/** Runs in the page. */
function startAnew(address: string): void {
  localStorage.clear();
  history.replaceState(null, "", address);
  window.dispatchEvent(new Event("workbench-start"));
}

export async function gridReady(page: Page, timeout = 15_000): Promise<void> {
  await page.locator('.grid-frame[data-ready="true"]').waitFor({ state: "attached", timeout });
}

/** A button of the ribbon. */
export const press = (page: Page, name: string) =>
  page.getByRole("navigation").getByRole("button", { name, exact: true }).click();

/** An item of a menu of the bar at the top, such as 文件 or 模拟. */
export async function choose(page: Page, menu: string, item: string): Promise<void> {
  await page.locator("header").getByRole("button", { name: menu, exact: true }).click();
  const menuItem = page.locator('[role^="menuitem"]').filter({ hasText: item }).first();
  await menuItem.click();
  // Switches leave their menu open, for there may be more to turn. The key goes to the item: what was switched may have
  // taken the focus away.
  while (await menuItem.isVisible()) {
    await menuItem.focus();
    await page.keyboard.press("Escape");
    await page.waitForTimeout(50);
  }
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

/** What would be saved now. */
export async function workbookNow(page: Page): Promise<Workbook> {
  const { bytes } = await downloaded(page, "另存为 .xlsx");
  return openWorkbook(bytes);
}

/** The cell in the name box. */
export const cellHere = (page: Page): Promise<string> => page.getByRole("textbox", { name: "名称框" }).inputValue();

/** That far from the top left corner of the spreadsheet, its headers included. */
export async function clickGrid(page: Page, x: number, y: number, button: "left" | "right" = "left"): Promise<void> {
  await page.locator("canvas[id^=univer-sheet-main]").click({ position: { x, y }, button });
}

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
  // The keyboard is back in the cells.
  await page.waitForFunction(() => document.activeElement?.closest(".grid-cells, [id^=__editor_]"));
}

/** Ten seconds at most. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("it did not happen");
}

/** What is expected comes true in time; what it said last where it does not. */
export async function eventually(expectation: () => Promise<void>, seconds = 20): Promise<void> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
