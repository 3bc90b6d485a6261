/** The self-check in Chromium: from the pane's settings, with the person's steps, to a report that differs in nothing. */
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { snapshot } from "../excel";
import { differences, parseFieldReport } from "../fieldtest/field-report";
import { connect, describeInBrowser, dist } from "./chromium";
import { openPane, type ExcelPage, type PageOptions } from "./excel-page";
import { look } from "./look";
import { serve, type StaticServer } from "./static-server";

const sample = path.resolve(__dirname, "../../assets/samples/faults.xlsx");

jest.setTimeout(120_000);

describeInBrowser("the self-check in Chromium", () => {
  let browser: Browser;
  let server: StaticServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([connect(), serve(dist)]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const open = (options: Partial<PageOptions> = {}) =>
    openPane(browser, { url: server.url, workbook: sample, width: 320, height: 640, ...options });

  async function toSelfCheck({ page }: ExcelPage, settings: string, selfCheck: string): Promise<void> {
    await page.getByText(settings, { exact: true }).click();
    await page.getByRole("link", { name: selfCheck }).click();
    await page.waitForURL(/fieldtest\.html$/);
  }

  const reportOn = (page: Page) => page.getByRole("textbox").inputValue();

  test("is reached from the settings, asks for a hand, reports, and leads back; the workbook is as it was", async () => {
    const pane = await open();
    const { page, user, workbook } = pane;
    const before = snapshot(workbook);
    await page.getByText("设置", { exact: true }).click();
    await expect(look(page, "pane-settings")).resolves.toEqual([]);
    await page.getByText("设置", { exact: true }).click();
    await toSelfCheck(pane, "设置", "自检");
    await expect(look(page, "fieldtest-intro")).resolves.toEqual([]);
    await page.getByRole("button", { name: "开始" }).click();
    await page.getByRole("button", { name: "继续" }).waitFor();
    await expect(look(page, "fieldtest-help")).resolves.toEqual([]);
    await page.getByRole("button", { name: "继续" }).click();
    const { active } = workbook;
    expect(active.name).toBe("approval-check 自检");
    for (const undos of [0, 1, 3]) {
      const [, cell = ""] = /选中的单元格 (\w+) 里/.exec(await page.locator(".card").innerText()) ?? [];
      await user.edit(active.name, cell, 1);
      await page.getByRole("button", { name: "做好了" }).click();
      if (undos === 0) continue;
      await page.getByText("Ctrl+Z", { exact: false }).first().waitFor();
      await expect(look(page, "fieldtest-hand")).resolves.toEqual([]);
      for (let times = 0; times < undos; times++) await user.undo();
      await page.getByRole("button", { name: "做好了" }).click();
    }
    await page.getByText("自检完成").first().waitFor();
    await page.getByText("自检工作表已删除").waitFor();
    await expect(look(page, "fieldtest-done")).resolves.toEqual([]);
    expect(snapshot(workbook)).toEqual(before);

    const report = parseFieldReport(await reportOn(page));
    expect([...report.facts].filter(([, { verdict }]) => verdict !== "as-expected")).toEqual([]);
    expect(report.head.get("product")).toMatch(/^\d+\.\d+\.\d+$/);
    await page.getByText(/全部事实/).click();
    await expect(look(page, "fieldtest-facts")).resolves.toEqual([]);
    await page.getByRole("link", { name: "返回窗格" }).click();
    await page.getByRole("button", { name: "核查当前工作表" }).waitFor();
    expect(pane.host.missing).toEqual([]);
    expect(pane.faults).toEqual([]);
    await page.context().close();
    expect(await differences(report)).toEqual([]);
  });

  test("in English, in the dark, in an old Excel that undoes nothing: what differs comes first, and is copied", async () => {
    const pane = await open({ language: "en-US", theme: "dark", excelApi: "1.9" });
    const { page, user, workbook } = pane;
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await toSelfCheck(pane, "Settings", "Self-check");
    await expect(look(page, "fieldtest-intro-dark")).resolves.toEqual([]);
    await page.getByRole("button", { name: "Start" }).click();
    await page.getByRole("button", { name: "Continue" }).click();
    const done = page.getByRole("button", { name: "Done" });
    for (const undoes of [false, true]) {
      const [, cell = ""] = /into cell (\w+)/.exec(await page.locator(".card").innerText()) ?? [];
      await user.edit(workbook.active.name, cell, 1);
      await done.click();
      // Nothing can be undone, finds the person.
      if (undoes) await done.click();
    }
    await page.getByText("The self-check is done").first().waitFor();
    await page.getByRole("heading", { name: "Other than expected (1)" }).waitFor();
    await expect(look(page, "fieldtest-other-dark")).resolves.toEqual([]);
    await page.getByRole("button", { name: "Copy report" }).click();
    await page.getByText("The report is copied.").first().waitFor();
    await expect(page.evaluate(() => navigator.clipboard.readText())).resolves.toBe(await reportOn(page));
    expect(pane.faults).toEqual([]);
    await page.context().close();
  });

  test("a workbook of protected structure is told of in a sentence, and stays as it was", async () => {
    const pane = await open();
    const { page, workbook } = pane;
    workbook.protection = { password: undefined };
    const before = snapshot(workbook);
    await toSelfCheck(pane, "设置", "自检");
    await page.getByRole("button", { name: "开始" }).click();
    await page.getByText("没能开始：工作簿的结构受保护。请在“审阅”中取消“保护工作簿”，再试一次。").waitFor();
    await expect(look(page, "fieldtest-refused")).resolves.toEqual([]);
    expect(snapshot(workbook)).toEqual(before);
    expect(pane.faults).toEqual([]);
    await page.context().close();
  });

  test("a sheet that cannot be deleted is named, and goes when it is tried again", async () => {
    const pane = await open();
    const { page, workbook, host } = pane;
    const before = snapshot(workbook);
    await toSelfCheck(pane, "设置", "自检");
    await page.getByRole("button", { name: "开始" }).click();
    await page.getByRole("button", { name: "跳过" }).waitFor();
    host.faults.setCellEditing(true);
    await page.getByRole("button", { name: "跳过" }).click();
    await page.getByText("自检工作表“approval-check 自检”没能删除：有单元格正在编辑").waitFor();
    await expect(look(page, "fieldtest-left")).resolves.toEqual([]);
    host.faults.setCellEditing(false);
    await page.getByRole("button", { name: "再删一次" }).click();
    await page.getByText("自检工作表已删除").waitFor();
    expect(snapshot(workbook)).toEqual(before);
    expect(pane.faults).toEqual([]);
    await page.context().close();
  });
});
