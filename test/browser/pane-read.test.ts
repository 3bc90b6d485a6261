/** 读表结果 in Chromium: taught with the keyboard, kept in the workbook, known to the next who opens it. */
import { readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { readWordings } from "../../src/core/recognise/words/wordings";
import { saveWorkbook } from "../excel";
import { connect, describeInBrowser, dist } from "./chromium";
import { openPane, type ExcelPage } from "./excel-page";
import { localWorkbook } from "./local-workbook";
import { look } from "./look";
import { serve, type StaticServer } from "./static-server";
import { until } from "./workbench-page";

jest.setTimeout(60_000);

describeInBrowser("what was read, in Chromium", () => {
  let browser: Browser;
  let server: StaticServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([connect(), serve(dist)]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function openRead(workbook: Uint8Array, unread: string): Promise<ExcelPage> {
    const pane = await openPane(browser, { url: server.url, workbook, width: 320 });
    await pane.page.getByRole("button", { name: "核查当前工作表" }).click();
    await pane.page.getByRole("button", { name: unread }).click();
    await pane.page.getByRole("region", { name: "没有认出的内容" }).waitFor();
    return pane;
  }

  test("a wording is taught with the keyboard, saved with the workbook, known when it is opened again, and exported", async () => {
    const pane = await openRead(await localWorkbook(), "没有认出 3 处");
    const { page } = pane;
    await page.getByRole("button", { name: "说明含义：经办渠道" }).focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("分配");
    await expect(look(page, "pane-read-choice")).resolves.toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByText("已存入工作簿").waitFor();
    const focused = page.locator(":focus");
    await expect(focused.getAttribute("aria-label")).resolves.toBe("说明含义：事项盘子");
    await expect(look(page, "pane-read")).resolves.toEqual([]);

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "导出" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("本单位的叫法.json");
    expect(readWordings(readFileSync(await download.path(), "utf8")).wordings).toEqual([
      { text: "经办渠道", means: "allocationMethod" },
    ]);
    expect(pane.host.missing).toEqual([]);
    expect(pane.faults).toEqual([]);
    const saved = await saveWorkbook(pane.workbook);
    await page.context().close();

    const again = await openRead(saved, "没有认出 2 处");
    await again.page.getByRole("cell", { name: /读作“绩效分配方式”，按本单位的叫法/ }).click();
    await until(() => Promise.resolve(JSON.stringify(again.host.requests.at(-1)?.body).includes("Select")));
    expect(again.faults).toEqual([]);
    await again.page.context().close();
  });
});
