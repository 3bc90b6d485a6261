/** The spreadsheet of the workbench where it is Excel's part: the menu of a cell, the clipboard, what counts as unsaved. */
import {
  choose,
  clickGrid,
  describeWorkbench,
  downloaded,
  goTo,
  press,
  until,
  workbookNow,
  type WorkbenchPage,
} from "./workbench-page";

jest.setTimeout(60_000);

const unsaved = ({ page }: WorkbenchPage) => page.locator("header").getByText("未保存");

describeWorkbench("the spreadsheet of the workbench", (open) => {
  test("the menu of a cell checks and clears", async () => {
    const bench = await open();
    const { page, pane, faults } = bench;
    await clickGrid(page, 200, 120, "right");
    await page.getByText("核查绩效目标表").click();
    await pane.getByText("相差 15 万元").first().waitFor();
    await unsaved(bench).waitFor();
    await page.getByRole("button", { name: "关闭任务窗格" }).click();
    await clickGrid(page, 200, 120, "right");
    await page.getByText("清除核查标记").click();
    // The check itself is kept in the workbook, so that the next one can tell what is new.
    const marks = async () => (await workbookNow(page)).sheets.flatMap((sheet) => sheet.conditionalFormats);
    await until(async () => (await marks()).length === 0);
    expect(faults).toEqual([]);
  });

  test("in English, too; the ribbon has only what the manifest puts there", async () => {
    const { page } = await open({ language: "en-US" });
    await clickGrid(page, 200, 120, "right");
    await page.getByText("Clear check marks").waitFor();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("navigation").getByRole("button").allInnerTexts()).resolves.toEqual([
      "Check sheet",
      "Clear marks",
      "Insert form",
      "Open pane",
    ]);
  });

  test("what is pasted from elsewhere becomes numbers, percentages and dates", async () => {
    const { page } = await open();
    await choose(page, "文件", "新建空白工作簿");
    await page.getByText("工作簿1.xlsx").waitFor();
    await page.locator('.grid-frame[data-ready="true"]').waitFor();
    await goTo(page, "B2");
    await page.evaluate(() =>
      navigator.clipboard.writeText("12\t1,234.50\t35%\r\n2026/5/1\t2026年5月1日\t≥95%\r\n'007\t<b>x</b>\t"),
    );
    await page.keyboard.press("Control+v");
    await until(async () => (await page.locator("header").getByText("未保存").count()) === 1);
    const cells = (await workbookNow(page)).sheets[0]?.cells;
    const row = (at: number) => [1, 2, 3].map((column) => cells?.get(at, column).value);
    expect([row(1), row(2), row(3)]).toEqual([
      [12, 1234.5, 0.35],
      [46143, 46143, "≥95%"],
      ["007", "<b>x</b>", null],
    ]);
    expect([2, 1].map((column) => cells?.get(2, column).style?.numFmt)).toEqual([`yyyy"年"m"月"d"日"`, "yyyy/m/d"]);
  });

  test("what was copied here is pasted with everything; cutting is refused with a sentence", async () => {
    const { page } = await open();
    await goTo(page, "E5");
    await page.keyboard.press("Control+c");
    await goTo(page, "J5");
    await page.keyboard.press("Control+v");
    await until(async () => (await page.getByRole("textbox", { name: "编辑栏" }).inputValue()) !== "");
    const cells = (await workbookNow(page)).sheets[0]?.cells;
    expect(cells?.get(4, 9)).toEqual(cells?.get(4, 4));
    await goTo(page, "J5");
    await page.keyboard.press("Control+x");
    await page.getByText("这个试用表格不能剪切").waitFor();
    expect(cells?.get(4, 9)).toEqual(cells?.get(4, 4));
  });

  test("protecting the structure is a change that can be saved", async () => {
    const bench = await open();
    await choose(bench.page, "模拟", "保护工作簿结构");
    await unsaved(bench).waitFor();
    await downloaded(bench.page, "另存为 .xlsx");
    await unsaved(bench).waitFor({ state: "detached" });
    await press(bench.page, "核查当前工作表");
    await bench.pane.getByText("相差 15 万元").first().waitFor();
    await press(bench.page, "清除标记");
    await choose(bench.page, "模拟", "保护工作簿结构");
    await unsaved(bench).waitFor();
  });
});
