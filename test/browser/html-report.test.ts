/** The report as a page: nothing, a few and hundreds of findings, on a screen and on paper; what the search finds. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { manyForms } from "../bench/many-forms";
import { run, sample } from "../cli/run";
import { temporaryFiles } from "../support/temporary-files";
import { connect, describeInBrowser } from "./chromium";
import { look, picture } from "./look";

const { folder } = temporaryFiles();

async function report(name: string, file: string): Promise<string> {
  const page = path.join(folder, `${name}.html`);
  await run([file, "--format", "html", "-o", page]);
  return pathToFileURL(page).href;
}

async function workbook(name: string, forms: number, kind: "plausible" | "faulty"): Promise<string> {
  const file = path.join(folder, `${name}.xlsx`);
  writeFileSync(file, await manyForms(forms, kind));
  return file;
}

describeInBrowser(
  "the report as a page",
  () => {
    let browser: Browser;
    let pages: Readonly<Record<"none" | "few" | "many", string>>;

    beforeAll(async () => {
      browser = await connect();
      pages = {
        none: await report("none", sample("clean.xlsx")),
        few: await report("few", await workbook("few", 2, "faulty")),
        many: await report("many", await workbook("many", 70, "faulty")),
      };
    }, 120_000);
    afterAll(() => browser.close());

    async function open(name: keyof typeof pages, width = 1000): Promise<Page> {
      const page = await (await browser.newContext({ viewport: { width, height: 900 } })).newPage();
      await page.goto(pages[name]);
      return page;
    }

    test.each([
      ["none", 0, 0, 3],
      ["few", 4, 20, 4],
      ["many", 400, 700, 90],
    ] as const)("%s: accessible, as wide as its window, and no pile of paper", async (name, least, most, sheets) => {
      const page = await open(name);
      const findings = await page.locator(".finding").count();
      expect(findings).toBeGreaterThanOrEqual(least);
      expect(findings).toBeLessThanOrEqual(most);
      expect(await look(page, `report-${name}`)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
      await page.setViewportSize({ width: 700, height: 990 });
      await page.emulateMedia({ media: "print" });
      await picture(page, `report-${name}-print`);
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
      const printed = pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
      expect(printed).toBeGreaterThan(0);
      expect(printed).toBeLessThanOrEqual(sheets);
      await page.context().close();
    });

    test("a form is found by its unit and its name, with findings and without", async () => {
      const page = await open("none");
      const shown = () => page.locator("article:visible").count();
      const all = await shown();
      expect(all).toBeGreaterThan(1);
      const name = (await page.locator("article h3").first().textContent()) ?? "";
      await page.fill("input[type=search]", name);
      expect(await shown()).toBe(1);
      await page.fill("input[type=search]", "没有这样的项目");
      expect(await shown()).toBe(0);
      await page.goto(pages.few);
      const unit = (await page.locator("section.unit h2").first().textContent()) ?? "";
      const count = await page.locator("section.unit").first().locator(".finding").count();
      await page.fill("input[type=search]", unit);
      expect(await page.locator(".finding:visible").count()).toBe(count);
      await page.context().close();
    });
  },
  [],
);
