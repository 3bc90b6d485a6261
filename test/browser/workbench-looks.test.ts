/** The workbench at every size, in both themes and languages; axe-core in every state; a picture of each for the eye. */
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { choose, describeWorkbench, openFile, press, type, type OpenOptions } from "./workbench-page";

jest.setTimeout(90_000);

const pictures = path.resolve(__dirname, "../../screenshots");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Outside of the spreadsheet component, whose own lacks are listed in test/workbench/README.md. */
async function violations(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const frame of page.frames()) {
    // By the debugger: the pages' own policies forbid scripts from elsewhere.
    await frame.evaluate(axe);
    found.push(
      ...(await frame.evaluate(async () => {
        const { axe: library } = window as unknown as {
          axe: {
            run: (
              where: object,
              options: object,
            ) => Promise<{ violations: { id: string; nodes: { target: unknown }[] }[] }>;
          };
        };
        const result = await library.run(
          { exclude: [["[data-tabster-dummy]"], ["[role=tooltip]"], [".grid"]] },
          { iframes: false },
        );
        // Fluent hangs its menus beside the landmarks, at the end of the body.
        const isPopup = (id: string, target: unknown) => id === "region" && String(target).includes("MenuPopover");
        return result.violations
          .map(({ id, nodes }) => ({ id, nodes: nodes.filter(({ target }) => !isPopup(id, target)) }))
          .filter(({ nodes }) => nodes.length > 0)
          .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(" ")}`);
      })),
    );
  }
  return found;
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const sizes: readonly (readonly [name: string, options: OpenOptions])[] = [
  ["light", {}],
  ["dark", { theme: "dark" }],
  ["english", { language: "en-US" }],
  ["320px", { width: 320, height: 640 }],
  ["320px-dark-english", { width: 320, height: 640, theme: "dark", language: "en-US" }],
  // 1280 × 800 at 200 %.
  ["zoom-200", { width: 640, height: 400 }],
];

const chinese = {
  check: "核查当前表",
  grid: "表格",
  log: "请求记录",
  simulate: "模拟",
  protect: "保护当前工作表",
  slow: "缓慢",
};
const english: typeof chinese = {
  check: "Check sheet",
  grid: "Spreadsheet",
  log: "Requests",
  simulate: "Simulate",
  protect: "Protect this sheet",
  slow: "Slowly",
};

describeWorkbench("the looks of the workbench", (open) => {
  beforeAll(() => {
    mkdirSync(pictures, { recursive: true });
  });

  test.each(sizes)("%s", async (name, options) => {
    const { page, pane, faults } = await open(options);
    const words = options.language === "en-US" ? english : chinese;
    const look = async (state: string) => {
      await page.waitForTimeout(250);
      await page.screenshot({ path: path.join(pictures, `workbench-${state}-${name}.png`) });
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    };
    await look("start");
    await press(page, words.check);
    await pane.getByText("15").first().waitFor();
    await look("checked");
    const views = page.getByRole("tab", { name: words.grid });
    if (await views.isVisible()) {
      await views.click();
      await look("grid");
    }
    await openFile(page, { name: "a.csv", buffer: Buffer.from("a,b\n") });
    await page.getByText(".csv").waitFor();
    await look("refused");
    await page.getByRole("button", { name: words.log, exact: true }).click();
    await choose(page, words.simulate, words.protect);
    await choose(page, words.simulate, words.slow);
    await look("log");
    await page.getByRole("button", { name: words.log, exact: true }).click();
    await page.locator("header").getByRole("button", { name: words.simulate }).click();
    await look("simulate");
    await page.keyboard.press("Escape");
    expect(faults).toEqual([]);
  });

  test("the question before changes are left", async () => {
    const { page } = await open();
    await type(page, "F5", "752");
    await page.getByText("未保存").waitFor();
    await choose(page, "样表", "没有问题的样表");
    await page.getByRole("dialog").waitFor();
    await page.waitForTimeout(300);
    await page.screenshot({ path: path.join(pictures, "workbench-question-light.png") });
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  test("the pane is as wide as the splitter says, by keyboard and by mouse", async () => {
    const { page } = await open();
    const splitter = page.getByRole("separator");
    const width = async () => (await page.locator("aside.pane").boundingBox())?.width ?? 0;
    await splitter.focus();
    await page.keyboard.press("Home");
    expect(await width()).toBe(320);
    await page.keyboard.press("ArrowLeft");
    expect(await width()).toBe(340);
    const box = await splitter.boundingBox();
    if (!box) throw new Error("no splitter");
    await page.mouse.move(box.x + 3, box.y + 200);
    await page.mouse.down();
    await page.mouse.move(box.x - 157, box.y + 200, { steps: 4 });
    await page.mouse.up();
    expect(Math.abs((await width()) - 500)).toBeLessThanOrEqual(6);
  });

  test("by keyboard alone: from the bar to the ribbon, and the pane checks", async () => {
    const { page, pane } = await open();
    await page.locator("header").getByRole("button", { name: "文件" }).focus();
    const passed: string[] = [];
    for (let steps = 0; steps < 8; steps++) {
      await page.keyboard.press("Tab");
      passed.push(await page.evaluate(() => document.activeElement?.textContent ?? ""));
      if (passed.at(-1) === "核查当前表") break;
    }
    expect(passed).toEqual(["样表", "模拟", "请求记录", "核查当前表"]);
    await page.keyboard.press("Enter");
    await pane.getByText("相差 15 万元").first().waitFor();
  });
});
