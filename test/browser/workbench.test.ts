/** The workbench: the built pane, a spreadsheet and the ribbon of the manifest over one workbook, in one page. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { openWorkbook, snapshot, type WorkbookSnapshot } from "../excel";
import { sheetOf } from "../fixtures/sheets";
import {
  cellHere,
  choose,
  describeWorkbench,
  downloaded,
  eventually,
  goTo,
  openFile,
  press,
  type,
  until,
  workbookNamed,
  type WorkbenchPage,
} from "./workbench-page";

jest.setTimeout(60_000);

const sample = (name: string) => path.resolve(__dirname, "../../assets/samples", name);
const bytesOf = (file: string) => new Uint8Array(readFileSync(file));

/** The containers of Office before 2007, and of a workbook with a password. */
const compound = (stream: string) =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.from(stream, "utf16le")]);

/** What lies in a file, its name and the user's place in it aside. */
async function contents(bytes: Uint8Array): Promise<WorkbookSnapshot["sheets"]> {
  return snapshot(await openWorkbook(bytes)).sheets;
}

async function rulesIn(bytes: Uint8Array): Promise<number> {
  return (await openWorkbook(bytes)).sheets.reduce((sum, sheet) => sum + sheet.conditionalFormats.length, 0);
}

const found = ({ pane }: WorkbenchPage) => pane.getByText("通过", { exact: false }).first().waitFor();
const fault = ({ pane }: WorkbenchPage) => pane.getByText("之和为 752 万元").first();

describeWorkbench("the workbench", (open) => {
  test("starts with everything blocked but itself", async () => {
    const { faults, page } = await open();
    expect(faults).toEqual([]);
    await expect(page.title()).resolves.toContain("faults.xlsx");
  });

  test("the ribbon checks, and clears without a trace", async () => {
    const bench = await open();
    const { page, pane, faults } = bench;
    await press(page, "核查当前工作表");
    await found(bench);
    await fault(bench).waitFor();
    // The results stand before the marks are written.
    await page.getByText("未保存").waitFor();
    const marked = await downloaded(page, "另存为 .xlsx");
    expect(marked.name).toBe("faults.xlsx");
    await expect(rulesIn(marked.bytes)).resolves.toBeGreaterThan(0);
    await press(page, "清除标记");
    await pane.getByText("标记已清除").waitFor();
    const cleared = await downloaded(page, "另存为 .xlsx");
    expect(await contents(cleared.bytes)).toEqual(await contents(bytesOf(sample("faults.xlsx"))));
    await pane.getByText("错误").first().waitFor();
    expect(faults).toEqual([]);
  });

  test("the pane checks and clears", async () => {
    const bench = await open();
    const { page, pane } = bench;
    await pane.getByRole("button", { name: "核查当前工作表" }).click();
    await found(bench);
    await page.getByText("未保存").waitFor();
    await pane.getByRole("button", { name: "清除标记" }).click();
    await pane.getByText("标记已清除").waitFor();
    const cleared = await downloaded(page, "另存为 .xlsx");
    expect(await contents(cleared.bytes)).toEqual(await contents(bytesOf(sample("faults.xlsx"))));
    expect(bench.faults).toEqual([]);
  });

  test("from a finding to its cell, and from a cell to its finding", async () => {
    const bench = await open();
    const { page, pane } = bench;
    await press(page, "核查当前工作表");
    await pane.getByRole("button", { name: "E9", exact: false }).first().click();
    await until(async () => (await cellHere(page)) === "E9");
    await goTo(page, "F5");
    await pane.locator('[aria-current="true"]', { hasText: "之和为 752 万元" }).waitFor();
  });

  test("the page of a rule comes over the pane, which is there again behind it", async () => {
    const { page, pane } = await open();
    await press(page, "核查当前工作表");
    await pane.getByRole("link", { name: "说明" }).first().click();
    const dialog = pane.getByRole("dialog", { name: "说明" });
    await dialog.frameLocator("iframe").locator("h1").waitFor();
    await dialog.getByRole("button", { name: "返回结果" }).click();
    await dialog.waitFor({ state: "hidden" });
    await pane.getByText("通过", { exact: false }).first().waitFor();
  });

  test("an edit in the spreadsheet, and the finding goes", async () => {
    const bench = await open();
    const { page } = bench;
    await press(page, "核查当前工作表");
    await fault(bench).waitFor();
    await type(page, "F5", "752");
    await fault(bench).waitFor({ state: "detached", timeout: 5_000 });
    const { bytes } = await downloaded(page, "另存为 .xlsx");
    const cell = (await openWorkbook(bytes)).sheets[0]?.cells.get(4, 5);
    expect(cell?.value).toBe(752);
    // And back: what was saved is what is opened.
    await openFile(page, { name: "again.xlsx", buffer: Buffer.from(bytes) });
    await workbookNamed(page, "again.xlsx");
    await press(page, "核查当前工作表");
    await found(bench);
    await expect(fault(bench).count()).resolves.toBe(0);
  });

  test("the menu of the ribbon opens the pane with its form", async () => {
    const { page, pane, faults } = await open();
    await press(page, "插入模板");
    await page.getByRole("menuitem", { name: "财政专项（政策）" }).click();
    await pane.getByRole("button", { name: "插入", exact: true }).waitFor();
    await page.getByRole("button", { name: "关闭任务窗格" }).click();
    await page.locator("aside.pane").waitFor({ state: "detached" });
    await press(page, "打开窗格");
    await pane.getByRole("button", { name: "核查当前工作表" }).waitFor();
    expect(faults).toEqual([]);
  });

  test("the functions of the ribbon run while the pane is closed", async () => {
    const bench = await open();
    const { page } = bench;
    await press(page, "核查当前工作表");
    await found(bench);
    await page.getByText("未保存").waitFor();
    await page.getByRole("button", { name: "关闭任务窗格" }).click();
    await press(page, "清除标记");
    await eventually(async () => {
      await expect(rulesIn((await downloaded(page, "另存为 .xlsx")).bytes)).resolves.toBe(0);
    });
    expect(bench.faults).toEqual([]);
  });

  test("before unsaved changes are left, the user is asked", async () => {
    const { page } = await open();
    await type(page, "F5", "752");
    await page.getByText("未保存").waitFor();
    await choose(page, "样表", "没有问题的样表");
    await page.getByRole("dialog").getByRole("button", { name: "取消" }).click();
    await expect(page.locator("header .file").innerText()).resolves.toBe("faults.xlsx");
    await openFile(page, sample("clean.xlsx"));
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "保存后打开" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("faults.xlsx");
    await workbookNamed(page, "clean.xlsx");
  });

  test("?file= names a sample, and only what lies beside the page", async () => {
    const { page } = await open({ query: "?file=samples/clean.xlsx" });
    await workbookNamed(page, "clean.xlsx");
    const elsewhere = await open({ query: `?file=${encodeURIComponent("https://example.org/a.xlsx")}` });
    await elsewhere.page.getByText("找不到文件").waitFor();
    expect(elsewhere.faults).toEqual([]);
  });

  test.each([
    ["half.xlsx", readFileSync(sample("faults.xlsx")).subarray(0, 3_000), "已损坏或不完整"],
    ["encrypted.xlsx", compound("EncryptedPackage"), "已加密"],
    ["old.xls", compound("Workbook"), "旧版 .xls"],
    ["text.csv", Buffer.from("a,b\n1,2\n"), "文本文件"],
    ["paper.pdf", Buffer.from("%PDF-1.7\n"), "PDF"],
    ["empty.xlsx", Buffer.alloc(0), "没有任何内容"],
  ])("%s: one clear sentence, and the workbook stays", async (name, buffer, sentence) => {
    const { page, faults } = await open();
    await openFile(page, { name, buffer });
    await page.getByText(sentence).waitFor();
    await expect(page.locator("header .file").innerText()).resolves.toBe("faults.xlsx");
    await page.getByRole("button", { name: "关闭提示" }).click();
    await page.getByText(sentence).waitFor({ state: "detached" });
    expect(faults).toEqual([]);
  });

  test("a file dropped on the page is opened", async () => {
    const { page } = await open();
    const data = await page.evaluateHandle(
      (bytes) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(bytes)], "dropped.xlsx"));
        return transfer;
      },
      [...bytesOf(sample("clean.xlsx"))],
    );
    await page.dispatchEvent("main", "dragover", { dataTransfer: data });
    await page.getByText("松开鼠标").waitFor();
    await page.dispatchEvent("main", "drop", { dataTransfer: data });
    await workbookNamed(page, "dropped.xlsx");
  });

  test("the sheet in front is saved as a fixture", async () => {
    const { page } = await open();
    const { name, bytes } = await downloaded(page, "另存当前工作表为测试样例");
    expect(name).toBe("部门整体支出.sheet.json");
    expect(sheetOf(new TextDecoder().decode(bytes)).values.length).toBe(24);
  });

  test("a new workbook is blank", async () => {
    const { page, pane } = await open();
    await choose(page, "文件", "新建空白工作簿");
    await workbookNamed(page, "工作簿1.xlsx");
    await press(page, "核查当前工作表");
    await pane.getByText("没有找到绩效目标表").first().waitFor();
  });
});
