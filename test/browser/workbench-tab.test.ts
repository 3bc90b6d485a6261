/** Tab and Shift+Tab through the whole page, with the pane in each of its views: what has the keyboard is seen, and nothing keeps it. */
import { describeWorkbench, press, type WorkbenchPage } from "./workbench-page";

jest.setTimeout(240_000);

interface Stop {
  readonly name: string;
  readonly where: "page" | "cells" | "pane" | "none";
  /** Why nobody sees it. */
  readonly unseen: readonly string[];
}

/** No view has as many places for the keyboard as that. */
const most = 500;

describeWorkbench("the Tab key", (open) => {
  test.each<[string, (bench: WorkbenchPage) => Promise<void>]>([
    ["before a check", () => Promise.resolve()],
    ["the findings", checked],
    ["插入模板", (bench) => opened(bench, "插入模板")],
    ["读表结果", (bench) => opened(bench, "读表结果")],
    ["与上年比", (bench) => opened(bench, "与上年比")],
    [
      "规则设置",
      async ({ pane }) => {
        await pane.locator("summary", { hasText: "设置" }).last().click();
        await pane.getByRole("button", { name: "规则设置" }).click();
        await pane.getByRole("button", { name: "恢复默认" }).waitFor();
        // Of rules that look alike some are enough.
        await pane.getByRole("searchbox", { name: "查找规则" }).fill("合计");
      },
    ],
  ])("%s", async (_, show) => {
    const bench = await open();
    await show(bench);
    const { page } = bench;
    await page.locator("header button").first().focus();
    const head = await walk(bench, "Tab", ({ where }) => where !== "page");
    expect(head.at(-1)?.where).toBe("cells");
    // The cells keep Tab for themselves, as in Excel; F6 goes on to the pane, and Tab out of it again.
    await page.keyboard.press("F6");
    const pane = await walk(bench, "Tab", ({ where }) => where !== "pane");
    const last = await walk(bench, "Tab", ({ name }) => name === "文件", pane.at(-1));
    const back = await walk(bench, "Shift+Tab", ({ where }) => where === "cells");
    const inPane = (stops: readonly Stop[]) => stops.filter(({ where }) => where === "pane").map(({ name }) => name);
    expect(inPane(back)).toEqual(expect.arrayContaining(inPane(pane)));
    expect([...head, ...pane, ...last, ...back].filter(({ unseen }) => unseen.length > 0)).toEqual([]);
    expect(bench.faults).toEqual([]);
  });
});

async function checked({ page, pane }: WorkbenchPage): Promise<void> {
  await press(page, "核查当前工作表");
  await pane.getByText("相差 15 万元").first().waitFor();
}

async function opened(bench: WorkbenchPage, view: string): Promise<void> {
  await checked(bench);
  await bench.pane.getByRole("tab", { name: view }).click();
  await bench.pane.getByRole("tab", { name: view, selected: true }).waitFor();
  await bench.page.waitForTimeout(500);
}

/** From place to place until one is the last; it is the last of the answer. */
async function walk(
  { page }: WorkbenchPage,
  key: string,
  isLast: (stop: Stop) => boolean,
  from?: Stop,
): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  if (from && isLast(from)) return stops;
  while (stops.length < most) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(stopHere);
    stops.push(stop);
    if (isLast(stop)) return stops;
  }
  throw new Error(
    `${key} does not get on: ${stops
      .map(({ name }) => name)
      .slice(-6)
      .join(", ")}`,
  );
}

/** Runs in the page. */
function stopHere(): Stop {
  let inner: Element | null = document.activeElement;
  let view: Window & typeof globalThis = window;
  let isInPane = false;
  while (inner?.tagName === "IFRAME") {
    const frame = (inner as HTMLIFrameElement).contentWindow as (Window & typeof globalThis) | null;
    if (!frame) break;
    view = frame;
    inner = frame.document.activeElement;
    isInPane = true;
  }
  const where = isInPane ? "pane" : "page";
  if (!inner || inner === view.document.body) return { name: "", where: isInPane ? "pane" : "none", unseen: [] };
  if (inner.closest(".grid-cells, [id^=__editor_]")) return { name: "cells", where: "cells", unseen: [] };
  const label =
    inner.closest("label") ?? (inner.id === "" ? null : view.document.querySelector(`label[for="${inner.id}"]`));
  const name = (inner.getAttribute("aria-label") ?? (inner.textContent || label?.textContent) ?? inner.tagName).trim();
  // Fluent draws its own circle, or a whole tile, over the browser's one.
  const isDrawnOver = inner.matches("input[type=radio], input[type=checkbox]") && label !== null;
  const seen = isDrawnOver ? label : inner;
  const unseen: string[] = [];
  const { left, top, width, height } = seen.getBoundingClientRect();
  if (width < 4 || height < 4) unseen.push("no size");
  if (!seen.checkVisibility({ opacityProperty: true, visibilityProperty: true })) unseen.push("invisible");
  const [x, y] = [left + width / 2, top + height / 2];
  if (x < 0 || y < 0 || x > view.innerWidth || y > view.innerHeight) unseen.push("outside of the window");
  const there = view.document.elementFromPoint(x, y);
  if (there && !seen.contains(there) && !there.contains(seen)) unseen.push(`below ${there.textContent}`);
  return { name, where, unseen };
}
