import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { catalogue } from "../../src/catalogue/bilingual";
import { allPages, pagesFolder, type Page } from "./page";

describe("the documentation pages", () => {
  let pages: readonly Page[] = [];

  beforeAll(async () => {
    pages = await allPages();
  });

  test("come from the test of every rule", () => {
    expect(pages.map(({ id }) => id)).toEqual(catalogue.rules.map(({ id }) => id));
  });

  test("say what rules and tests say now (npm run docs writes them)", () => {
    const stale = pages.filter(({ id, text }) => {
      const file = path.join(pagesFolder, `${id}.md`);
      return !existsSync(file) || readFileSync(file, "utf8") !== text;
    });
    expect(stale.map(({ id }) => id)).toEqual([]);
  });

  test("leave no hole of an example unfilled", () => {
    const examples = pages.map(({ id, text }) => ({ id, text: text.slice(text.indexOf("## 示例")) }));
    expect(examples.filter(({ text }) => /^> .*\{\w+\}/m.test(text)).map(({ id }) => id)).toEqual([]);
  });
});
