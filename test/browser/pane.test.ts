/** The built pane, unmodified, in Chromium: Microsoft's office.js, the test's Excel, no other origin, no policy broken. */
import path from "node:path";
import type { Browser } from "playwright-core";
import { snapshot } from "../excel";
import { corpus, describeWithCorpus } from "../support/corpus";
import { connect, describeInBrowser, dist } from "./chromium";
import { openPane, type ExcelPage } from "./excel-page";
import { picture } from "./look";
import { serve, type StaticServer } from "./static-server";
import { until } from "./workbench-page";

const sample = path.resolve(__dirname, "../../assets/samples/faults.xlsx");

jest.setTimeout(60_000);

/** Runs in the page: words of tabs that stand in more than one line. */
function brokenWords(): string[] {
  return [...document.querySelectorAll("[role=tab]")].flatMap((tab) => {
    const text = tab.firstChild;
    const words = [...tab.textContent.matchAll(/[A-Za-z]+/g)];
    return words.flatMap(([word], at) => {
      const range = document.createRange();
      if (!text) return [];
      const start = words[at]?.index ?? 0;
      range.setStart(text, start);
      range.setEnd(text, start + word.length);
      return range.getClientRects().length > 1 ? [word] : [];
    });
  });
}

/** Runs in the page: what can be pressed and is less than 24 px high. A small box counts with its label. */
function lowTargets(): string[] {
  return [...document.querySelectorAll("a, button, summary, label, [role=tab]")].flatMap((target) => {
    const { height } = target.getBoundingClientRect();
    return height > 0 && height < 24 ? [`${target.textContent} ${String(height)}`] : [];
  });
}

describeInBrowser("the pane in Chromium", () => {
  let browser: Browser;
  let server: StaticServer;
  beforeAll(async () => {
    [browser, server] = await Promise.all([connect(), serve(dist)]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const open = (options: Partial<Parameters<typeof openPane>[1]> = {}) =>
    openPane(browser, { url: server.url, workbook: sample, ...options });
  const check = async ({ page }: ExcelPage) => {
    await page.getByRole("button", { name: "核查当前工作表" }).click();
    await page.getByText("通过", { exact: false }).first().waitFor();
  };

  test("starts, checks the sheet, marks it and lists its findings, all from its own files", async () => {
    const pane = await open();
    const before = snapshot(pane.workbook);
    await check(pane);
    await expect(pane.page.getByText("相差 15 万元").first().isVisible()).resolves.toBe(true);
    // Findings are listed before they are marked.
    await until(() => Promise.resolve(pane.workbook.sheets[0]?.conditionalFormats.some(Boolean) === true));
    expect(pane.host.missing).toEqual([]);
    await pane.page.getByRole("button", { name: "清除标记" }).click();
    await pane.page.waitForFunction(() => document.body.textContent.includes("已清除"));
    // What a check keeps for the next one is no part of the sheets.
    expect({ ...snapshot(pane.workbook), customXmlParts: [] }).toEqual(before);
    expect(pane.faults).toEqual([]);
    await pane.page.context().close();
  });

  test("goes to a cell from a finding", async () => {
    const pane = await open();
    await check(pane);
    await pane.page
      .getByRole("button", { name: /E9/ })
      .or(pane.page.getByRole("link", { name: /E9/ }))
      .first()
      .click();
    await until(() => Promise.resolve(JSON.stringify(pane.host.requests.at(-1)?.body).includes("Select")));
    expect(pane.faults).toEqual([]);
    await pane.page.context().close();
  });

  test("opens the page of a finding's rule over the list, and goes back to it", async () => {
    for (const [theme, background] of [
      ["light", "rgb(255, 255, 255)"],
      ["dark", "rgb(41, 41, 41)"],
    ] as const) {
      const pane = await open({ theme });
      await check(pane);
      const link = pane.page.getByRole("link", { name: "说明" }).first();
      await link.click();
      const dialog = pane.page.getByRole("dialog", { name: "说明" });
      const rule = pane.page.frameLocator("iframe[name=rule]");
      await rule.getByRole("heading", { level: 1 }).waitFor();
      expect(await rule.locator("td.fault").count()).toBeGreaterThan(0);
      expect(await rule.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(background);
      await picture(pane.page, `pane-rule-${theme}`);
      await rule.getByRole("link", { name: "全部规则" }).click();
      await rule.getByRole("heading", { level: 1, name: "核查规则" }).waitFor();
      await dialog.getByRole("button", { name: "返回结果" }).click();
      await dialog.waitFor({ state: "hidden" });
      await expect(link.evaluate((element) => element === document.activeElement)).resolves.toBe(true);
      await picture(pane.page, `pane-rule-links-${theme}`);
      expect(pane.faults).toEqual([]);
      await pane.page.context().close();
    }
  });

  test("after an edit the finding goes by itself", async () => {
    const pane = await open();
    await check(pane);
    await expect(pane.page.getByText("之和为 752 万元").count()).resolves.toBeGreaterThan(0);
    await pane.user.edit("部门整体支出", "F5", 752);
    await pane.page.getByText("之和为 752 万元").first().waitFor({ state: "detached", timeout: 5_000 });
    expect(pane.faults).toEqual([]);
    await pane.page.context().close();
  });

  test.each([
    ["light", "zh-CN"],
    ["dark", "zh-CN"],
    ["light", "en-US"],
  ] as const)("pictures of its states, %s, %s", async (theme, language) => {
    const name = (state: string) => `pane-${state}-${theme}-${language}`;
    const pane = await open({ theme, language, width: 320 });
    await pane.page.getByRole("button").first().waitFor();
    await picture(pane.page, name("welcome"));
    await pane.page.getByRole("button").first().click();
    await pane.page
      .getByText(/15 (万元|wan yuan)/)
      .first()
      .waitFor();
    await picture(pane.page, name("reviewed"));
    // Nothing is cut off at 320 px.
    const overflow = await pane.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await pane.page.evaluate(brokenWords)).toEqual([]);
    expect(await pane.page.evaluate(lowTargets)).toEqual([]);
    const [button, count] = await pane.page
      .getByRole("group", { name: /逐条查看|One by one/ })
      .evaluate((group) =>
        [...group.children]
          .map((child) => child.getBoundingClientRect())
          .map((middle) => middle.top + middle.height / 2),
      );
    expect(Math.abs((button ?? 0) - (count ?? 99))).toBeLessThan(1);
    expect(pane.faults).toEqual([]);
    await pane.page.context().close();
    const blank = await open({ theme, language, width: 320, workbook: undefined });
    await blank.page.getByRole("button").first().click();
    await blank.page
      .getByText(/没有找到绩效目标表|No performance target form/)
      .first()
      .waitFor();
    await picture(blank.page, name("no-form"));
    await blank.page.context().close();
  });

  test("a blank template is inserted by the ribbon's menu, checked as to be filled in, and taken back without a trace", async () => {
    const pane = await open({ workbook: undefined, query: "?insert=project" });
    const before = snapshot(pane.workbook);
    const insert = pane.page.getByRole("button", { name: "插入", exact: true });
    await insert.waitFor();
    await picture(pane.page, "pane-insert-light-zh-CN");
    await insert.click();
    await pane.page.getByText("已插入 1 张表").waitFor();
    await pane.page.getByRole("tab", { name: "核查" }).click();
    await check(pane);
    await pane.page
      .getByText(/待填写/)
      .first()
      .waitFor();
    await pane.page.getByRole("tab", { name: "插入模板" }).click();
    await pane.page.getByRole("button", { name: "撤销插入" }).first().click();
    await pane.page.getByText("已删除插入的").first().waitFor();
    // What a check keeps for the next one is no part of the sheets.
    expect({ ...snapshot(pane.workbook), customXmlParts: [] }).toEqual(before);
    expect(pane.host.missing).toEqual([]);
    expect(pane.faults).toEqual([]);
    await pane.page.context().close();
  });

  test("an Excel that is too old is told so", async () => {
    const pane = await open({ excelApi: "1.7" });
    await pane.page
      .getByText(/ExcelApi|升级|版本/)
      .first()
      .waitFor();
    expect(pane.faults).toEqual([]);
    await pane.page.context().close();
  });

  describeWithCorpus("on the shared corpus", () => {
    test("stacked.xlsx is checked in two requests, marked in two more, and the check is kept in the workbook in two", async () => {
      const pane = await open({ workbook: corpus("stacked.xlsx") });
      await pane.page.getByRole("button", { name: "核查当前工作表" }).waitFor();
      await pane.page.waitForTimeout(300);
      const from = pane.host.requests.length;
      await check(pane);
      await pane.page.waitForTimeout(500);
      expect(pane.host.requests.slice(from).filter(({ cleanup }) => !cleanup).length).toBeLessThanOrEqual(6);
      await pane.page.getByText("17 张表").first().waitFor();
      await pane.page.context().close();
    });
  });
});
