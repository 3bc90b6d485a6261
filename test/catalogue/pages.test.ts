/** The rules' pages: each rule has one in each language, and an entry in the index; what they show is what the tests show. */
import { readFileSync } from "node:fs";
import { catalogue } from "../../src/catalogue/bilingual";
import { examples } from "../../src/catalogue/pages/examples";
import { groups, grouped } from "../../src/catalogue/pages/groups";
import { pageHtml } from "../../src/catalogue/pages/html";
import { pageOf } from "../../src/catalogue/pages/page";
import { site } from "../../src/catalogue/pages/site";
import { examplesFile, examplesText } from "./examples";

const ids = catalogue.rules.map(({ id }) => id);
const files = site();
const textOf = (name: string) => files.get(name) ?? "";

test("the examples are those of the rules' tests (npm run docs writes them)", async () => {
  expect(readFileSync(examplesFile, "utf8") === (await examplesText())).toBe(true);
});

test("every rule has a page in both languages, and there is an index of each", () => {
  const names = [...ids, "index"].map((id) => `${id}.html`);
  expect([...files.keys()].sort()).toEqual([...names, ...names.map((name) => `en/${name}`)].sort());
});

test("every rule is in the index once, in one of its groups, and every group has rules", () => {
  for (const index of [textOf("index.html"), textOf("en/index.html")]) {
    const linked = [...index.matchAll(/<li>.*?<a href="([\w-]+)\.html">/g)].map(([, id]) => id);
    expect([...linked].sort()).toEqual(ids);
  }
  expect(grouped(catalogue.rules).flatMap(({ rules }) => (rules.length === 0 ? [] : [rules]))).toHaveLength(
    groups.length,
  );
});

describe.each(catalogue.rules.map((rule) => [rule.id, rule] as const))("the page of %s", (id, rule) => {
  const pages = { "zh-CN": textOf(`${id}.html`), en: textOf(`en/${id}.html`) };

  test("shows a bad example that the rule names, and a good one that is put right", () => {
    const { bad, good, found } = examples[id as keyof typeof examples];
    const marks = (drawings: typeof bad) =>
      drawings.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ is }) => is ?? [])));
    expect(found.length).toBeGreaterThan(0);
    expect(marks(bad)).toContain("fault");
    expect(new Set(marks(good))).toEqual(new Set(["mended"]));
    expect(good).not.toEqual(bad);
  });

  test("says why, what to do, and every message and reason of the rule", () => {
    for (const language of ["zh-CN", "en"] as const) {
      const page = pageOf(rule, language);
      expect(page.why.length).toBe(rule.basis.length);
      expect(page.found[0]?.todo).not.toBe("");
      expect(new Set([...page.found, ...page.others].map(({ what }) => what)).size).toBeGreaterThanOrEqual(
        Object.keys(rule.messages).length,
      );
      expect(page.unsure).toHaveLength(Object.keys(rule.reasons).length);
    }
  });

  test("leaves no hole open", () => {
    for (const page of Object.values(pages)) expect(page).not.toMatch(/\{\w+\}|undefined|\[object/);
  });

  test("needs no script, and nothing from elsewhere", () => {
    for (const page of Object.values(pages)) {
      expect(page).not.toMatch(/<script|\son\w+=|https?:|style=/i);
      expect(page).toContain("default-src 'none'; style-src 'self'");
    }
  });

  test("is English in English, but for cells and quotations", () => {
    const plain = pages.en
      .replace(/<td[^>]*lang="zh-CN">[^<]*<\/td>|<a class="language"[^>]*>[^<]*<\/a>/g, "")
      .replace(/“[^”]*”/g, "");
    expect(plain).not.toMatch(/[\p{Script=Han}、。，：；（）《》]/u);
  });
});

test("text of a sheet stays text", () => {
  const [rule] = catalogue.rules;
  if (!rule) throw new Error("no rules");
  const hostile = `<img src=x onerror="1">&`;
  const page = { ...pageOf(rule, "en"), bad: [{ columns: ["A"], rows: [{ number: 1, cells: [{ text: hostile }] }] }] };
  const html = pageHtml(page, { styles: "rules.css", other: "../x.html" });
  expect(html).not.toContain("<img");
  expect(html).toContain("&#60;img src=x onerror=&#34;1&#34;&#62;&#38;");
});
