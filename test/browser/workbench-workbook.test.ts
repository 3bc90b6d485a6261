/** Much to check: all sheets with progress and cancel, a thousand findings, a thousand forms. */
import { manyForms } from "../bench/many-forms";
import { look } from "./look";
import {
  cellHere,
  choose,
  describeWorkbench,
  openFile,
  until,
  workbookNamed,
  workbookNow,
  type WorkbenchPage,
} from "./workbench-page";

jest.setTimeout(120_000);

const rules = async ({ page }: WorkbenchPage) =>
  (await workbookNow(page)).sheets.map(({ conditionalFormats }) => conditionalFormats.length);

describeWorkbench("much to check in the workbench", (open) => {
  test("the whole workbook: every sheet is read, listed and marked", async () => {
    const bench = await open();
    const { page, pane, faults } = bench;
    await pane.getByRole("button", { name: "核查整个工作簿" }).click();
    await pane.getByText("6 张表", { exact: true }).waitFor();
    await expect(pane.getByRole("radio", { name: "整个工作簿" }).isChecked()).resolves.toBe(true);
    expect(await look(page, "workbench-whole")).toEqual([]);
    // The results stand before the marks are written, sheet by sheet.
    await until(async () => (await rules(bench)).filter((count) => count > 0).length > 1);
    await pane.getByRole("radio", { name: "当前工作表" }).click();
    await pane.getByText("1 张表", { exact: true }).waitFor();
    // The sheet in front decides what is shown.
    await page.getByText("公共文化活动", { exact: true }).click();
    await pane.getByRole("heading", { name: "公共文化活动" }).first().waitFor();
    expect(faults).toEqual([]);
  });

  test("slowly, with progress; cancelled, what was read stays", async () => {
    const bench = await open();
    const { page, pane, faults } = bench;
    await choose(page, "模拟", "缓慢");
    await pane.getByRole("button", { name: "核查整个工作簿" }).click();
    await pane.getByText(/^第 \d 张，共 5 张工作表$/).waitFor();
    await pane.getByText(/^第 [2-5] 张，共 5 张工作表$/).waitFor();
    expect(await look(page, "workbench-progress")).toEqual([]);
    await pane.getByRole("button", { name: "取消" }).click();
    await pane.getByText(/^已取消：核查了 5 张工作表中的 [1-4] 张。$/).waitFor();
    await choose(page, "模拟", "恢复正常");
    await pane.getByRole("button", { name: "核查整个工作簿" }).click();
    await pane.getByText("6 张表", { exact: true }).waitFor();
    expect(faults).toEqual([]);
  });

  test("a thousand findings: listed page by page, filtered, and gone to", async () => {
    const bench = await open();
    const { page, pane, faults } = bench;
    await openFile(page, { name: "much.xlsx", buffer: Buffer.from(await manyForms(220, "faulty")) });
    await workbookNamed(page, "much.xlsx");
    await pane.getByRole("button", { name: "核查当前工作表" }).click();
    await pane.getByText("220 张表", { exact: true }).waitFor();
    const counts = await pane.getByRole("group", { name: "按轻重筛选" }).getByRole("button").allInnerTexts();
    const findings = counts.map((text) => Number(/\d+/.exec(text)?.[0])).reduce((sum, count) => sum + count, 0);
    expect(findings).toBeGreaterThanOrEqual(1_000);
    // No more of the list is made than can be read at once.
    await pane.getByRole("button", { name: "全部展开" }).click();
    await pane.getByRole("button", { name: "继续显示（还有 170 项）" }).waitFor();
    expect(await look(page, "workbench-thousand-findings")).toEqual([]);
    await pane
      .getByRole("button", { name: /^继续显示/ })
      .last()
      .click();
    const last = pane.getByRole("button", { name: /^转到 / }).last();
    const cell = await last.textContent();
    await last.click();
    await until(async () => (await cellHere(page)) === cell);
    await pane.getByRole("button", { name: "全部折叠" }).click();
    await pane.getByRole("button", { name: "错误" }).click();
    await pane.getByRole("button", { name: "清除标记" }).click();
    await pane.getByText("标记已清除").waitFor();
    expect(faults).toEqual([]);
  });

  test("a thousand forms", async () => {
    const bench = await open();
    const { page, pane, faults } = bench;
    await openFile(page, { name: "many.xlsx", buffer: Buffer.from(await manyForms(1_000)) });
    await page.locator("header .file", { hasText: "many.xlsx" }).waitFor({ timeout: 60_000 });
    await workbookNamed(page, "many.xlsx");
    await pane.getByRole("button", { name: "核查当前工作表" }).click();
    await pane.getByText("1000 张表", { exact: true }).waitFor({ timeout: 60_000 });
    await page.locator("header").getByText("未保存").waitFor();
    expect(await look(page, "workbench-thousand-forms")).toEqual([]);
    await pane
      .getByRole("button", { name: /^转到 / })
      .first()
      .or(pane.locator("summary").first())
      .first()
      .click();
    await pane.getByRole("button", { name: "清除标记" }).click();
    await pane.getByText("标记已清除").waitFor({ timeout: 60_000 });
    expect(faults).toEqual([]);
  });
});
