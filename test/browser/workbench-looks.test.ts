/** The workbench at every size, in both themes and languages; axe-core in every state; a picture of each for the eye. */
import { look } from "./look";
import { choose, describeWorkbench, openFile, press, type, type OpenOptions } from "./workbench-page";

jest.setTimeout(90_000);

const sizes: readonly (readonly [name: string, options: OpenOptions])[] = [
  ["light", {}],
  ["dark", { theme: "dark" }],
  ["english", { language: "en-US" }],
  ["320px", { width: 320, height: 640 }],
  ["320px-dark-english", { width: 320, height: 640, theme: "dark", language: "en-US" }],
  // 1280 × 800 at 200 %.
  ["zoom-200", { width: 640, height: 400 }],
];

/** In the others the states that differ most. */
const everything = ["light", "dark", "320px-dark-english"];

/** What the pane says in some rude Excels, in either language. */
const sentences: Readonly<Record<string, RegExp>> = {
  "refused-cell": /E9/,
  "grouped-sheets": /取消组合|ungroup/,
  "co-author": /还有别人|Somebody else/,
};

const chinese = {
  check: "核查当前工作表",
  fix: "改正…",
  grid: "表格",
  log: "请求记录",
  simulate: "模拟",
  protect: "保护当前工作表",
  slow: "缓慢",
};
const english: typeof chinese = {
  check: "Check sheet",
  fix: "Mend…",
  grid: "Spreadsheet",
  log: "Requests",
  simulate: "Simulate",
  protect: "Protect this sheet",
  slow: "Slowly",
};

describeWorkbench("the looks of the workbench", (open) => {
  test.each(sizes)("%s", async (name, options) => {
    const { page, pane, faults } = await open(options);
    const words = options.language === "en-US" ? english : chinese;
    const sees = async (state: string) => {
      expect(await look(page, `workbench-${state}-${name}`)).toEqual([]);
    };
    await sees("start");
    await press(page, words.check);
    await pane.getByText("15").first().waitFor();
    await sees("checked");
    await pane.getByText(words.fix).first().click();
    await pane.getByText("757", { exact: true }).first().waitFor();
    await sees("fix");
    const views = page.getByRole("tab", { name: words.grid });
    if (await views.isVisible()) {
      await views.click();
      await sees("grid");
    }
    if (!everything.includes(name)) return;
    await openFile(page, { name: "a.csv", buffer: Buffer.from("a,b\n") });
    await page.getByText(".csv").waitFor();
    await sees("refused");
    await page.getByRole("button", { name: words.log, exact: true }).click();
    await choose(page, words.simulate, words.protect);
    await choose(page, words.simulate, words.slow);
    await sees("log");
    await page.getByRole("button", { name: words.log, exact: true }).click();
    await page.locator("header").getByRole("button", { name: words.simulate }).click();
    await sees("simulate");
    await page.keyboard.press("Escape");
    expect(faults).toEqual([]);
  });

  test("the question before changes are left", async () => {
    const { page } = await open();
    await type(page, "F5", "752");
    await page.getByText("未保存").waitFor();
    await choose(page, "样表", "没有问题的样表");
    await page.getByRole("dialog").waitFor();
    expect(await look(page, "workbench-question-light")).toEqual([]);
    // The key goes to the dialog: on a busy machine the focus comes to it after it is seen.
    await page.getByRole("dialog").press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  test.each([320, 400])("at %d px no button of the ribbon stands outside of the window", async (width) => {
    for (const language of ["zh-CN", "en-US"] as const) {
      const { page } = await open({ width, height: 640, language });
      const ends = await page
        .locator(".ribbon button")
        .evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().right));
      expect(ends.length).toBeGreaterThan(2);
      expect(Math.max(...ends)).toBeLessThanOrEqual(width);
    }
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

  test.each<[string, OpenOptions, string, string, string]>([
    ["light", {}, "模拟", "真实 Excel 的毛病", "核查当前工作表"],
    [
      "320px-dark-english",
      { width: 320, height: 640, theme: "dark", language: "en-US" },
      "Simulate",
      "Rude Excels",
      "Check sheet",
    ],
  ])("rude Excels, %s", async (name, options, simulate, group, check) => {
    for (const [rude, told] of Object.entries(sentences)) {
      const { page, pane } = await open({ ...options, query: `?rude=${rude}` });
      await press(page, check);
      await pane.getByText(told).first().waitFor();
      expect(await look(page, `workbench-rude-${rude}-${name}`)).toEqual([]);
    }
    const { page } = await open({ ...options, query: "?rude=grouped-sheets" });
    await page.locator("header").getByRole("button", { name: simulate, exact: true }).click();
    await page.getByText(group, { exact: true }).scrollIntoViewIfNeeded();
    await page.locator('[role^="menuitem"][aria-checked=true]').filter({ hasText: "#2266" }).scrollIntoViewIfNeeded();
    expect(await look(page, `workbench-rude-menu-${name}`)).toEqual([]);
  });
});
