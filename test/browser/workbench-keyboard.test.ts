/** Everything that matters without a mouse: by Tab and Enter, and by F6 from part to part, as in Excel. */
import { cellHere, describeWorkbench, until, type WorkbenchPage } from "./workbench-page";

jest.setTimeout(60_000);

/** What has the keyboard, in the page or in the pane. */
const focused = ({ page }: WorkbenchPage): Promise<string> =>
  page.evaluate(() => {
    const outer = document.activeElement;
    const inner = outer instanceof HTMLIFrameElement ? outer.contentDocument?.activeElement : outer;
    const name = inner?.getAttribute("aria-label") ?? inner?.textContent ?? "";
    return (outer instanceof HTMLIFrameElement ? "pane: " : "") + name;
  });

async function tabTo(bench: WorkbenchPage, name: string, key = "Tab"): Promise<readonly string[]> {
  const passed: string[] = [];
  for (let steps = 0; steps < 30; steps++) {
    await bench.page.keyboard.press(key);
    passed.push(await focused(bench));
    if (passed.at(-1) === name) return passed;
  }
  throw new Error(`${name} was not reached: ${passed.join(", ")}`);
}

/** F6, as often as it takes. */
async function goToPart(bench: WorkbenchPage, isThere: (focused: string) => boolean): Promise<void> {
  for (let steps = 0; steps < 3; steps++) {
    await bench.page.keyboard.press("F6");
    if (isThere(await focused(bench))) return;
  }
  throw new Error("the part was not reached");
}

const goToRibbon = (bench: WorkbenchPage) => goToPart(bench, (name) => name === "核查当前工作表");
const goToPane = (bench: WorkbenchPage) => goToPart(bench, (name) => name.startsWith("pane: "));

describeWorkbench("by keyboard alone", (open) => {
  test("through the bar and the ribbon into the cells; from there with F6 to the pane, and on", async () => {
    const bench = await open();
    const { page } = bench;
    await goToRibbon(bench);
    for (let steps = 0; steps < 4; steps++) await page.keyboard.press("Shift+Tab");
    expect(await focused(bench)).toBe("文件");
    expect(await tabTo(bench, "编辑栏")).toEqual(
      ["样表", "模拟", "请求记录", "核查当前工作表", "清除标记", "插入模板", "打开窗格"].concat("名称框", "编辑栏"),
    );
    await page.keyboard.press("F6");
    await page.keyboard.press("Tab");
    expect(await focused(bench)).toBe("pane: 核查");
    await page.keyboard.press("F6");
    expect(await focused(bench)).toBe("核查当前工作表");
    await page.keyboard.press("Shift+F6");
    await page.keyboard.press("Shift+F6");
    // In the cells: the arrow keys go from cell to cell, Tab to the right.
    expect(await cellHere(page)).toBe("A1");
    await page.keyboard.press("ArrowDown");
    await until(async () => (await cellHere(page)) === "A2");
    await page.keyboard.press("Tab");
    await until(async () => (await cellHere(page)) === "C2");
    expect(bench.faults).toEqual([]);
  });

  test("a check from the ribbon, to a cell and back, an edit, and the marks cleared", async () => {
    const bench = await open();
    const { page, pane } = bench;
    await goToRibbon(bench);
    await page.keyboard.press("Enter");
    await pane.getByText("相差 15 万元").first().waitFor();
    await goToPane(bench);
    await tabTo(bench, "pane: 转到 F5");
    await page.keyboard.press("Enter");
    await until(async () => (await cellHere(page)) === "F5");
    await page.keyboard.press("Shift+F6");
    // From a cell to its finding, too.
    await page.keyboard.press("ArrowRight");
    await until(async () => (await cellHere(page)) === "G5");
    await page.keyboard.press("ArrowLeft");
    await pane.locator('[aria-current="true"]').waitFor();
    await page.keyboard.type("752");
    await page.keyboard.press("Enter");
    await pane.getByText("之和为 752 万元").first().waitFor({ state: "detached" });
    await until(async () => (await cellHere(page)) === "F6");
    await goToPane(bench);
    // The keyboard is where it was left in the pane: back to the top.
    await tabTo(bench, "pane: 清除标记", "Shift+Tab");
    await page.keyboard.press("Enter");
    await pane.getByText("标记已清除").waitFor();
    expect(bench.faults).toEqual([]);
  });

  test("a form is inserted from the menu of the ribbon", async () => {
    const bench = await open();
    const { page, pane } = bench;
    await goToRibbon(bench);
    await tabTo(bench, "插入模板");
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "部门整体支出" }).waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await until(() => pane.getByRole("radio", { name: "部门预算项目支出" }).isChecked());
    await goToPane(bench);
    await until(() => pane.getByRole("button", { name: "插入", exact: true }).isEnabled());
    await tabTo(bench, "pane: 插入");
    await page.keyboard.press("Enter");
    await pane.getByText("已插入 1 张表").waitFor();
    expect(bench.faults).toEqual([]);
  });
});
