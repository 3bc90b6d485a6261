/** The workbench's switches: every Excel that is hard to come by, and what the pane says of it. */
import {
  choose,
  describeWorkbench,
  downloaded,
  gridReady,
  press,
  type,
  until,
  type WorkbenchPage,
} from "./workbench-page";

jest.setTimeout(60_000);

const found = ({ pane }: WorkbenchPage) => pane.getByText("相差 15 万元").first().waitFor();
const badge = ({ page }: WorkbenchPage, text: string) => page.locator(".badges").getByText(text).waitFor();

describeWorkbench("simulated in the workbench", (open) => {
  test.each(["Excel LTSC 2024", "Microsoft 365"])("%s checks, and nothing of the workbook is lost", async (version) => {
    const bench = await open();
    await type(bench.page, "F5", "752");
    await choose(bench.page, "模拟", version);
    await badge(bench, version);
    await gridReady(bench.page);
    await bench.page.getByText("未保存").waitFor();
    await press(bench.page, "核查当前工作表");
    await found(bench);
    await expect(bench.pane.getByText("之和为 752 万元").count()).resolves.toBe(0);
    expect(bench.faults).toEqual([]);
  });

  test("an Excel too old: the pane says so, and after the switch back it works", async () => {
    const bench = await open();
    await choose(bench.page, "模拟", "过旧的 Excel");
    await bench.pane.getByText("这个版本的 Excel 不支持本工具").waitFor();
    await badge(bench, "过旧的 Excel");
    await choose(bench.page, "模拟", "恢复正常");
    await bench.pane.getByRole("button", { name: "核查当前工作表" }).waitFor();
    await press(bench.page, "核查当前工作表");
    await found(bench);
  });

  test("a protected sheet is checked without marks", async () => {
    const bench = await open();
    await choose(bench.page, "模拟", "保护当前工作表");
    await badge(bench, "工作表受保护");
    await press(bench.page, "核查当前工作表");
    await bench.pane.getByText("工作表受保护，没有在表上做标记").waitFor();
    const { bytes } = await downloaded(bench.page, "另存为 .xlsx");
    expect(bytes.length).toBeGreaterThan(0);
    await choose(bench.page, "模拟", "保护当前工作表");
    await bench.page.locator(".badges").getByText("工作表受保护").waitFor({ state: "detached" });
  });

  test.each([
    ["选中了多张工作表", "请先右击标签、取消组合"],
    ["别的加载项开着对话框", "请关闭打开的对话框"],
    ["有单元格拒绝读取（E9）", "Excel 没有交出一个单元格的内容（E9）"],
    ["有人同时在编辑", "还有别人在编辑这个工作簿"],
  ])("in a rude Excel, %s: the pane says what to do, and afterwards all is well", async (rude, sentence) => {
    const bench = await open();
    await choose(bench.page, "模拟", rude);
    await badge(bench, rude);
    await press(bench.page, "核查当前工作表");
    await bench.pane.getByText(sentence).first().waitFor();
    await choose(bench.page, "模拟", "恢复正常");
    await press(bench.page, "核查当前工作表");
    await found(bench);
    expect(bench.faults).toEqual([]);
  });

  test("a rude Excel is named by the page's address", async () => {
    const bench = await open({ query: "?rude=read-only" });
    await badge(bench, "只读或受保护的视图");
    await press(bench.page, "核查当前工作表");
    await bench.pane.getByText("工作表受保护，或者工作簿只读").first().waitFor();
  });

  test("in a workbook whose structure is protected no sheet is added", async () => {
    const bench = await open();
    await choose(bench.page, "模拟", "保护工作簿结构");
    await badge(bench, "结构受保护");
    await press(bench.page, "插入模板");
    await bench.page.getByRole("menuitem", { name: "部门整体支出" }).click();
    await bench.pane.getByRole("radio", { name: "新工作表" }).check();
    await bench.pane.getByText("工作簿的结构受保护").first().waitFor();
  });

  test("while a cell is edited the pane asks to end it", async () => {
    const bench = await open();
    await choose(bench.page, "模拟", "正在编辑单元格");
    await badge(bench, "正在编辑单元格");
    await press(bench.page, "核查当前工作表");
    await bench.pane.getByText("有单元格正在编辑").waitFor();
    await choose(bench.page, "模拟", "正在编辑单元格");
    await bench.pane.getByRole("button", { name: "重试" }).click();
    await found(bench);
  });

  test("a slow Excel: the pane reads, can be stopped, and gets there", async () => {
    const bench = await open();
    await choose(bench.page, "模拟", "缓慢");
    await badge(bench, "响应缓慢");
    await bench.pane.getByRole("button", { name: "核查当前工作表" }).click();
    await bench.pane.getByRole("button", { name: "取消" }).waitFor();
    await found(bench);
  });

  test("an Excel that does not answer can be left", async () => {
    const bench = await open();
    await choose(bench.page, "模拟", "没有响应");
    await badge(bench, "没有响应");
    await bench.pane.getByRole("button", { name: "核查当前工作表" }).click();
    await bench.pane.getByRole("button", { name: "取消" }).click();
    await choose(bench.page, "模拟", "恢复正常");
    await until(async () => (await bench.page.locator(".badges li").count()) === 1);
    await press(bench.page, "核查当前工作表");
    await found(bench);
  });

  test("one request fails, and the next try succeeds", async () => {
    const bench = await open();
    await choose(bench.page, "模拟", "下一次失败");
    await badge(bench, "下一次请求失败");
    await bench.pane.getByRole("button", { name: "核查当前工作表" }).click();
    await bench.pane.getByText("Excel 没有完成这项操作").waitFor();
    await until(async () => (await bench.page.locator(".badges li").count()) === 1);
    await bench.pane.getByRole("button", { name: "重试" }).click();
    await found(bench);
  });

  test("all requests fail until the switch is off; the record of requests says so", async () => {
    const bench = await open();
    await bench.page.getByRole("button", { name: "请求记录" }).click();
    await choose(bench.page, "模拟", "全部失败");
    await bench.pane.getByRole("button", { name: "核查当前工作表" }).click();
    await bench.pane.getByText("Excel 没有完成这项操作").waitFor();
    await bench.page.getByRole("cell", { name: "GeneralException" }).first().waitFor();
    await choose(bench.page, "模拟", "全部成功");
    await bench.pane.getByRole("button", { name: "重试" }).click();
    await found(bench);
  });

  test("dark, and in English: page, ribbon and pane", async () => {
    const bench = await open();
    await choose(bench.page, "模拟", "深色");
    await bench.pane.locator("#root > *").first().waitFor();
    const colour = (text: string) =>
      (text.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
    const background = await bench.pane
      .locator("#root > *")
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(colour(background)).toBeLessThan(300);
    await choose(bench.page, "模拟", "English");
    await bench.pane.getByRole("button", { name: "Check sheet" }).waitFor();
    await press(bench.page, "Check sheet");
    await bench.pane.getByText("Errors").or(bench.pane.getByText("Error")).first().waitFor();
    await expect(bench.page.title()).resolves.toContain("Workbench");
    expect(bench.faults).toEqual([]);
  });

  test("the address names what is simulated", async () => {
    const bench = await open({ query: "?excel=ltsc-2024&lang=en-US&theme=dark&answers=slow" });
    await badge(bench, "Excel LTSC 2024");
    await badge(bench, "Slow answers");
    await bench.pane.getByRole("button", { name: "Check sheet" }).waitFor();
  });
});
