/** How long a check takes beside the spreadsheet, from the press of the button to the last mark, and whether the page stays awake. */
import { manyForms } from "../bench/many-forms";
import { corpus, describeWithCorpus } from "../support/corpus";
import { describeWorkbench, openFile, workbookNamed, type WorkbenchPage } from "./workbench-page";

jest.setTimeout(120_000);

interface Measured {
  /** Milliseconds from the press to the end of the last request: then the marks are on the sheet. */
  readonly marked: number;
  /** Tasks over 50 ms: when they began and how long they took. */
  readonly tasks: readonly (readonly [start: number, duration: number])[];
  readonly requests: readonly (readonly [start: number, duration: number])[];
}

/** The second check: with the checker loaded, as in a pane that has been used. */
async function measure({ page, pane }: WorkbenchPage): Promise<Measured> {
  const check = pane.getByRole("button", { name: "核查当前表" });
  await check.click();
  await pane.getByText("通过", { exact: false }).first().waitFor({ timeout: 60_000 });
  await page.waitForTimeout(2_000);
  const from = await page.evaluate(() => {
    const watched = window as unknown as { tasks: PerformanceEntry[] };
    watched.tasks = [];
    new PerformanceObserver((list) => {
      watched.tasks.push(...list.getEntries());
    }).observe({ type: "longtask" });
    const frame = document.querySelector<HTMLIFrameElement>("aside.pane iframe");
    const buttons = [...(frame?.contentDocument?.querySelectorAll("button") ?? [])];
    const pressed = performance.now();
    buttons.find(({ textContent }) => textContent === "核查当前表")?.click();
    return pressed;
  });
  await page.waitForTimeout(5_000);
  const { tasks, requests } = await page.evaluate(() => {
    const times = (entries: readonly PerformanceEntry[]) =>
      entries.map(({ startTime, duration }) => [Math.round(startTime), Math.round(duration)] as const);
    return {
      tasks: times((window as unknown as { tasks: PerformanceEntry[] }).tasks),
      requests: times(performance.getEntriesByType("measure")),
    };
  });
  const since = (entries: Measured["tasks"]) =>
    entries
      .filter(([start]) => start >= from)
      .map(([start, duration]) => [start - Math.round(from), duration] as const);
  const [start, duration] = since(requests).at(-1) ?? [Infinity, 0];
  return { marked: start + duration, tasks: since(tasks), requests: since(requests) };
}

/** "600+120" is a task or request of 120 ms that began 600 ms after the press. */
const told = (entries: Measured["tasks"]): string => entries.map(([start, length]) => `${start}+${length}`).join(" ");

describeWorkbench("the speed of the workbench", (open) => {
  describeWithCorpus("on the shared corpus", () => {
    test("17 forms are marked within 300 ms", async () => {
      const bench = await open();
      await openFile(bench.page, corpus("stacked.xlsx"));
      await workbookNamed(bench.page, "stacked.xlsx");
      const { marked, tasks } = await measure(bench);
      console.info(`17 forms: ${marked} ms; long tasks ${told(tasks)}`);
      expect(marked).toBeLessThan(300);
    });
  });

  test("1,000 forms are marked within 3 s", async () => {
    const bench = await open();
    await openFile(bench.page, { name: "many.xlsx", buffer: Buffer.from(await manyForms(1_000)) });
    await bench.page.getByText("many.xlsx").waitFor({ timeout: 60_000 });
    await workbookNamed(bench.page, "many.xlsx");
    const { marked, tasks, requests } = await measure(bench);
    console.info(`1,000 forms: ${marked} ms; requests ${told(requests)}; long tasks ${told(tasks)}`);
    expect(marked).toBeLessThan(3_000);
    expect(Math.max(0, ...tasks.map(([, length]) => length))).toBeLessThan(1_000);
  });
});
