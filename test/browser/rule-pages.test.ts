/** The pages of the rules as a browser shows them: narrow as in the pane, light and dark, without a script. */
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { catalogue } from "../../src/catalogue/bilingual";
import { connect, describeInBrowser, dist } from "./chromium";
import { look } from "./look";
import { serve, type StaticServer } from "./static-server";

describeInBrowser(
  "the pages of the rules",
  () => {
    let browser: Browser;
    let server: StaticServer;

    beforeAll(async () => {
      [browser, server] = await Promise.all([connect(), serve(dist)]);
    });
    afterAll(async () => {
      await Promise.all([browser.close(), server.close()]);
    });

    async function open(address: string, colorScheme: "light" | "dark"): Promise<Page> {
      const context = await browser.newContext({ viewport: { width: 350, height: 900 }, colorScheme });
      const page = await context.newPage();
      await page.goto(`${server.url}/rules/${address}`);
      return page;
    }

    test.each([
      ["index.html", "light", "rules-index"],
      ["en/index.html", "dark", "rules-index-english-dark"],
      ["weights-add-up.html", "light", "rule-weights"],
      ["funds-add-up.html#dark", "light", "rule-funds-dark"],
      ["en/projects-match-department.html", "light", "rule-projects-english"],
      ["en/sources-add-up.html#light", "dark", "rule-sources-english"],
    ] as const)("%s (%s) is accessible and no wider than the pane", async (address, scheme, name) => {
      const page = await open(address, scheme);
      expect(await look(page, name)).toEqual([]);
      await page.context().close();
    });

    test("the colours of Office go before those of the system", async () => {
      const page = await open("weights-add-up.html#dark", "light");
      const colour = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(await colour()).toBe("rgb(41, 41, 41)");
      await page.goto(`${server.url}/rules/weights-add-up.html`);
      expect(await colour()).toBe("rgb(255, 255, 255)");
      await page.context().close();
    });

    test("every rule is reached from the index, in both languages, and leads back", async () => {
      const page = await open("index.html", "light");
      for (const start of ["index.html", "en/index.html"]) {
        await page.goto(`${server.url}/rules/${start}`);
        const hrefs = await page
          .locator(".index a")
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
        expect(hrefs.map((href) => path.basename(href, ".html")).sort()).toEqual(catalogue.rules.map(({ id }) => id));
        // Each is read, and only the index is drawn: two for every rule take the browser a minute.
        const texts = await Promise.all(
          hrefs.map(async (href): Promise<[string, string]> => {
            const answer = await page.request.get(href);
            expect(answer.status()).toBe(200);
            return [href, await answer.text()];
          }),
        );
        for (const { faults, mended, back, other } of await page.evaluate(readPages, texts)) {
          expect(faults).toBeGreaterThan(0);
          expect(mended).toBeGreaterThan(0);
          expect(back).toBe(`${server.url}/rules/${start}`);
          expect((await page.request.get(other)).status()).toBe(200);
        }
      }
      await page.context().close();
    }, 120_000);
  },
  [path.join(dist, "rules/index.html")],
);

/** Runs in the page, which has a parser. */
function readPages(texts: readonly (readonly [href: string, text: string])[]) {
  return texts.map(([href, text]) => {
    const page = new DOMParser().parseFromString(text, "text/html");
    const leadsTo = (link: string) => new URL(page.querySelector(link)?.getAttribute("href") ?? "", href).href;
    return {
      faults: page.querySelectorAll("td.fault").length,
      mended: page.querySelectorAll("td.mended").length,
      back: leadsTo("nav a"),
      other: leadsTo("nav .language"),
    };
  });
}
