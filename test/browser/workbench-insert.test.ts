/** 插入模板 in the workbench: from the ribbon and from the pane, what the grid shows of it, and the ways back. */
import { listItems, openWorkbook, snapshot, validationAt } from "../excel";
import { look } from "./look";
import {
  cellHere,
  choose,
  clickGrid,
  describeWorkbench,
  downloaded,
  eventually,
  goTo,
  openFile,
  press,
  type,
  until,
  workbookNamed,
  workbookNow,
  type WorkbenchPage,
} from "./workbench-page";

jest.setTimeout(60_000);

const kinds = ["部门整体支出", "部门预算项目支出", "财政专项（政策）"] as const;

async function blank({ page }: WorkbenchPage): Promise<void> {
  await choose(page, "文件", "新建空白工作簿");
  await workbookNamed(page, "工作簿1.xlsx");
}

async function chooseKind({ page, pane }: WorkbenchPage, kind: string, from: "ribbon" | "pane"): Promise<void> {
  if (from === "ribbon") {
    await press(page, "插入模板");
    await page.getByRole("menuitem", { name: kind }).click();
  } else {
    await pane.getByRole("tab", { name: "插入模板" }).click();
    await pane.getByRole("radio", { name: kind }).check({ force: true });
  }
  await until(() => pane.getByRole("radio", { name: kind }).isChecked());
}

async function insert({ pane }: WorkbenchPage): Promise<void> {
  await pane.getByRole("button", { name: /^插入( \d+ 张表)?$/ }).click();
  await pane.getByText("已插入").first().waitFor();
  // The pane has gone to the first cell to fill in: from now on the selection is the person's.
  await pane.getByRole("button", { name: /^下一处/ }).waitFor();
}

const formulaBar = ({ page }: WorkbenchPage) => page.getByRole("textbox", { name: "编辑栏" }).inputValue();

describeWorkbench("inserting in the workbench", (open) => {
  test.each([
    ["部门整体支出", "ribbon"],
    ["部门预算项目支出", "ribbon"],
    ["财政专项（政策）", "ribbon"],
    // The pane offers the same list of kinds: see test/catalogue/template-kinds.test.tsx.
    ["财政专项（政策）", "pane"],
  ] as const)("%s, from the %s", async (kind, from) => {
    const bench = await open();
    await blank(bench);
    await chooseKind(bench, kind, from);
    await insert(bench);
    const { page, pane } = bench;
    // The grid went to it, and shows its text and its merged cells.
    await until(async () => /^[B-Z][2-4]$/.test(await cellHere(page)));
    await goTo(page, "A1");
    await until(async () => (await formulaBar(bench)).includes(kind.replace(/（.*/, "")));
    await goTo(page, "A2");
    // All of the title is one cell now.
    await clickGrid(page, 300, 36);
    await until(async () => (await cellHere(page)) === "A1");
    expect(await look(page, `workbench-inserted-${from}-${String(kinds.indexOf(kind))}`)).toEqual([]);

    await pane.getByRole("tab", { name: "核查" }).click();
    await press(page, "核查当前工作表");
    const toFill = pane.getByText(/^待填写（\d+）$/);
    await toFill.waitFor();
    await expect(pane.getByText("没有发现问题").or(pane.getByRole("listitem")).count()).resolves.toBe(0);
    const [sheet] = (await workbookNow(page)).sheets;
    expect(sheet?.conditionalFormats.filter(({ formula }) => String(formula).includes("approval-check:"))).toEqual([]);
    await toFill.click();
    await pane.getByRole("listitem").first().waitFor();
    expect(bench.faults).toEqual([]);
  });

  test("boxes are ticked from the list of their cell", async () => {
    const bench = await open();
    const { page } = bench;
    await blank(bench);
    await chooseKind(bench, "部门预算项目支出", "ribbon");
    await insert(bench);
    await goTo(page, "B4");
    const arrow = page.getByRole("button", { name: "选择", exact: true });
    await arrow.click();
    const ticked = page.getByRole("option").nth(0);
    const text = await ticked.innerText();
    expect(text).toContain("☑");
    await ticked.click();
    await until(async () => (await formulaBar(bench)) === text);
    const workbook = await workbookNow(page);
    const [sheet] = workbook.sheets;
    if (!sheet) throw new Error("no sheet");
    expect(sheet.cells.get(3, 1).value).toBe(text);
    const validation = validationAt(sheet, 3, 1);
    expect(validation && listItems(workbook, sheet, validation)).toContain(text);
  });

  test("what a cell says of itself stands in the grid, not over the pane", async () => {
    const bench = await open();
    const { page } = bench;
    await blank(bench);
    await chooseKind(bench, "部门预算项目支出", "ribbon");
    await insert(bench);
    const grid = await page.locator("canvas[id^=univer-sheet-main]").boundingBox();
    if (!grid) throw new Error("no grid");
    for (const cell of ["F2", "F3", "D5"]) {
      await goTo(page, cell);
      await eventually(async () => {
        const note = await page.getByRole("note").last().boundingBox();
        expect([cell, note && note.x + note.width <= grid.x + grid.width]).toEqual([cell, true]);
      });
    }
    expect(await look(page, "workbench-cell-help")).toEqual([]);
  });

  test("several at once, from a pasted list of names; to its own sheet each", async () => {
    const bench = await open();
    const { page, pane } = bench;
    await blank(bench);
    await chooseKind(bench, "部门预算项目支出", "pane");
    const names = pane.getByRole("textbox", { name: "项目名称" });
    await page.evaluate(() => navigator.clipboard.writeText("道路养护\r\n绿化管护\r\n档案整理\r\n"));
    await names.click();
    await page.keyboard.press("Control+v");
    await until(async () => (await names.inputValue()).includes("档案整理"));
    await pane.getByRole("radio", { name: "每张表一个新工作表" }).check();
    await pane.getByRole("button", { name: "插入 3 张表" }).click();
    await pane.getByText("已插入 3 张表").waitFor();
    const { sheets } = await workbookNow(page);
    expect(sheets.map((sheet) => sheet.cells.get(1, 1).value)).toEqual([null, "道路养护", "绿化管护", "档案整理"]);
    await page.getByText("档案整理", { exact: true }).click();
    expect(await look(page, "workbench-inserted-several")).toEqual([]);
    await press(page, "核查当前工作表");
    await pane.getByText(/^待填写/).waitFor();
    await pane.getByRole("button", { name: "核查整个工作簿" }).click();
    await pane.getByText("3 张表", { exact: true }).waitFor();
  });

  test("one more row of an indicator, and of a department's main tasks", async () => {
    const bench = await open();
    const { page, pane } = bench;
    await blank(bench);
    await chooseKind(bench, "部门整体支出", "ribbon");
    await insert(bench);
    const before = (await workbookNow(page)).sheets[0];
    await pane.getByRole("button", { name: "增加一行" }).click();
    await pane.getByText("所选的单元格不在绩效指标或主要任务的行里").waitFor();
    await goTo(page, "B6");
    await pane.getByRole("button", { name: "增加一行" }).click();
    await pane.getByText(/“年度主要任务”增加了一行/).waitFor();
    const quantity = async () => {
      const { sheets } = await workbookNow(page);
      for (const [row, column, cell] of sheets[0]?.cells.within({ row: 0, column: 0, rows: 40, columns: 7 }) ?? [])
        if (cell.value === "数量指标") return { row, column };
      throw new Error("no such category");
    };
    const { row } = await quantity();
    await goTo(page, `E${String(row + 1)}`);
    await pane.getByRole("button", { name: "增加一行" }).click();
    await pane.getByText(/“数量指标”增加了一行/).waitFor();
    const after = (await workbookNow(page)).sheets[0];
    const height = (sheet: typeof after) => Math.max(...(sheet?.merges ?? []).map((merge) => merge.row + merge.rows));
    expect(height(after)).toBe(height(before) + 2);
    await press(page, "核查当前工作表");
    await pane.getByText(/^待填写/).waitFor();
    expect(bench.faults).toEqual([]);
  });

  test("undone in the pane; a form that was filled in is asked about", async () => {
    const bench = await open();
    const { page, pane } = bench;
    await blank(bench);
    const before = snapshot(await workbookNow(page)).sheets;
    await chooseKind(bench, "部门预算项目支出", "pane");
    await insert(bench);
    await pane.getByRole("button", { name: "撤销插入", exact: true }).click();
    await pane.getByText("已删除插入的 1 张表").waitFor();
    expect(snapshot(await workbookNow(page)).sheets).toEqual(before);
    await insert(bench);
    await type(page, "B2", "道路养护");
    await pane.getByRole("button", { name: "撤销插入", exact: true }).click();
    await pane.getByText("已经填写了内容").waitFor();
    expect(await look(page, "workbench-insert-filled")).toEqual([]);
    await pane.getByRole("button", { name: "连同内容删除" }).click();
    await pane.getByText("已删除插入的 1 张表").waitFor();
    expect(snapshot(await workbookNow(page)).sheets).toEqual(before);
  });

  test("undone with Ctrl+Z, and back with Ctrl+Y", async () => {
    const bench = await open();
    const { page } = bench;
    await blank(bench);
    await chooseKind(bench, "财政专项（政策）", "ribbon");
    await insert(bench);
    const inserted = snapshot(await workbookNow(page)).sheets;
    await goTo(page, "A1");
    await until(async () => (await formulaBar(bench)) !== "");
    const title = await formulaBar(bench);
    for (let steps = 0; steps < 4 && (await formulaBar(bench)) !== ""; steps++) await page.keyboard.press("Control+z");
    await until(async () => (await formulaBar(bench)) === "");
    for (let steps = 0; steps < 4 && (await formulaBar(bench)) === ""; steps++) await page.keyboard.press("Control+y");
    await until(async () => (await formulaBar(bench)) === title);
    await eventually(async () => expect(snapshot(await workbookNow(page)).sheets).toEqual(inserted));
  });

  test("undone after saving and opening again", async () => {
    const bench = await open();
    const { page, pane } = bench;
    await blank(bench);
    await chooseKind(bench, "部门整体支出", "ribbon");
    await insert(bench);
    const { bytes } = await downloaded(page, "另存为 .xlsx");
    await openFile(page, { name: "again.xlsx", buffer: Buffer.from(bytes) });
    await workbookNamed(page, "again.xlsx");
    await pane.getByRole("tab", { name: "插入模板" }).click();
    await pane.getByText("本工作簿中插入的表（1）").click();
    await pane.getByRole("button", { name: /^撤销插入 / }).click();
    await pane.getByText("已删除插入的 1 张表").waitFor();
    const { sheets } = await openWorkbook((await downloaded(page, "另存为 .xlsx")).bytes);
    expect(sheets[0]?.merges).toEqual([]);
    expect(sheets[0]?.validations).toEqual([]);
    expect(sheets[0]?.conditionalFormats).toEqual([]);
    expect(sheets[0]?.cells.used({ row: 0, column: 0, rows: 100, columns: 20 }, () => true)).toBeNull();
  });

  test("into a protected sheet, or where something stands: one sentence, and a way out", async () => {
    const bench = await open();
    const { page, pane } = bench;
    await choose(page, "模拟", "保护当前工作表");
    await chooseKind(bench, "部门预算项目支出", "pane");
    await pane.getByText("工作表受保护。请在“审阅”中撤销工作表保护，或者插入到新工作表。").waitFor();
    expect(await look(page, "workbench-insert-protected")).toEqual([]);
    await pane.getByRole("button", { name: "改用新工作表" }).click();
    await insert(bench);
    await choose(page, "模拟", "恢复正常");
    await page.getByRole("tab", { name: "部门整体支出" }).or(page.getByText("部门整体支出").first()).first().click();
    await goTo(page, "部门整体支出!B5");
    await pane.getByRole("radio", { name: "所选单元格" }).check();
    await pane.getByText("已有内容，不会覆盖").waitFor();
    await pane.getByRole("button", { name: /^插入到空处/ }).waitFor();
  });
});
