/**
 * `npm run bench:workbench [workbook.xlsx …]`: how long the page takes to start, and a check beside the spreadsheet from the
 * press of the button to the last mark; whether the page stays awake meanwhile. In Chromium, over the built pages.
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { dist, launch, workbenchDist } from "../browser/chromium";
import { serve } from "../browser/static-server";
import { manyForms } from "./many-forms";

/** Milliseconds. */
const targets = { start: 3_000, few: 300, many: 3_000, task: 200 } as const;
const runs = 3;

interface Check {
  /** From the press to the end of the last request: then the marks are on the sheet. */
  readonly marked: number;
  readonly longestTask: number;
}

type Row = readonly [label: string, value: number, target: number];

async function main(files: readonly string[]): Promise<void> {
  const server = await serve({ "/": workbenchDist, "/panel/": dist });
  const browser = await launch();
  try {
    const started: number[] = [];
    for (let run = 0; run < runs; run++) started.push(await start(browser, server.url));
    print([["Start of the built page until it can be used", median(started), targets.start]]);
    const books = [
      { name: "17 forms", bytes: Buffer.from(await manyForms(17)), target: targets.few },
      { name: "1,000 forms", bytes: Buffer.from(await manyForms(1_000)), target: targets.many },
    ];
    for (const file of files)
      books.push({ name: path.basename(file), bytes: await readFile(file), target: targets.few });
    for (const { name, bytes, target } of books) {
      const checks: Awaited<ReturnType<typeof checkTwice>>[] = [];
      for (let run = 0; run < runs; run++) checks.push(await checkTwice(browser, server.url, bytes));
      const of = (which: "first" | "second", what: keyof Check) => median(checks.map((check) => check[which][what]));
      print([
        [`${name}: first check, press to last mark`, of("first", "marked"), target],
        [`${name}: first check, longest task`, of("first", "longestTask"), targets.task],
        [`${name}: second check, press to last mark`, of("second", "marked"), target],
        [`${name}: second check, longest task`, of("second", "longestTask"), targets.task],
      ]);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

/** In a browser context of its own: nothing of the page is cached. */
async function opened(browser: Browser, url: string): Promise<{ page: Page; pane: FrameLocator; started: number }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: "zh-CN" });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const from = performance.now();
  await page.goto(url);
  const pane = page.frameLocator("aside.pane iframe");
  await pane.getByRole("button", { name: "核查当前工作表" }).waitFor();
  await page.locator('.grid-frame[data-ready="true"]').waitFor({ state: "attached" });
  return { page, pane, started: performance.now() - from };
}

async function start(browser: Browser, url: string): Promise<number> {
  const { page, started } = await opened(browser, url);
  await page.context().close();
  return started;
}

async function checkTwice(browser: Browser, url: string, bytes: Buffer): Promise<{ first: Check; second: Check }> {
  const { page, pane } = await opened(browser, url);
  const mimeType = "application/octet-stream";
  await page.locator("input[type=file]").setInputFiles({ name: "measured.xlsx", buffer: bytes, mimeType });
  await page.locator("header .file", { hasText: "measured.xlsx" }).waitFor();
  await page.locator('.grid-frame[data-ready="true"]').waitFor({ state: "attached" });
  await pane.getByRole("button", { name: "核查当前工作表" }).waitFor();
  await quiet(page);
  const first = await check(page, pane);
  const second = await check(page, pane);
  await page.context().close();
  return { first, second };
}

async function check(page: Page, pane: FrameLocator): Promise<Check> {
  const from = await page.evaluate(() => {
    const watched = window as unknown as { tasks?: PerformanceEntry[] };
    if (!watched.tasks) {
      const tasks: PerformanceEntry[] = (watched.tasks = []);
      new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: "longtask" });
    }
    const frame = document.querySelector<HTMLIFrameElement>("aside.pane iframe");
    const buttons = [...(frame?.contentDocument?.querySelectorAll("button") ?? [])];
    const pressed = performance.now();
    buttons.find(({ textContent }) => textContent === "核查当前工作表")?.click();
    return pressed;
  });
  await pane.getByText("通过", { exact: false }).first().waitFor();
  await quiet(page);
  return page.evaluate((since) => {
    const { tasks = [] } = window as unknown as { tasks?: PerformanceEntry[] };
    const after = (entries: readonly PerformanceEntry[]) => entries.filter(({ startTime }) => startTime >= since);
    const last = after(performance.getEntriesByType("measure")).at(-1);
    return {
      marked: last ? last.startTime + last.duration - since : Infinity,
      longestTask: Math.max(0, ...after(tasks).map(({ duration }) => duration)),
    };
  }, from);
}

/** Until Excel has not been asked for anything for a second. */
async function quiet(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const last = performance.getEntriesByType("measure").at(-1);
    return !last || performance.now() - last.startTime - last.duration > 1_000;
  });
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function print(rows: readonly Row[]): void {
  for (const [label, value, target] of rows) {
    const verdict = `target ≤ ${String(target)} ms: ${value <= target ? "met" : "missed"}`;
    console.log(`${label.padEnd(52)}  ${value.toFixed(0).padStart(5)} ms (${verdict})`);
  }
}

void main(process.argv.slice(2));
