/** @jest-environment jsdom */
/** A standard form that is added to the list is offered wherever forms are: nothing else keeps a list of its own. */
import { render } from "@testing-library/react";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type * as Kinds from "../../src/catalogue/template-kinds";
import { templateKinds } from "../../src/catalogue/template-kinds";
import type * as Names from "../../src/catalogue/template-names";
import { kindsOfTemplate, namesOfTemplates } from "../../src/catalogue/template-names";

const root = path.resolve(__dirname, "../..");

const added = {
  id: "regional",
  name: { "zh-CN": "转移支付区域", en: "Regional transfer" },
  short: ["区域"],
  about: "project",
} as const;

/** What the modules say where the list has one form more. */
function withOneMore<Result>(use: () => Promise<Result>): Promise<Result> {
  const found: Promise<Result>[] = [];
  jest.isolateModules(() => {
    jest.doMock("../../src/catalogue/template-kinds", () => {
      const real = jest.requireActual<typeof Kinds>("../../src/catalogue/template-kinds");
      return { ...real, templateKinds: [...real.templateKinds, added.id] };
    });
    jest.doMock("../../src/catalogue/template-names", () => {
      const real = jest.requireActual<typeof Names>("../../src/catalogue/template-names");
      return {
        ...real,
        kindsOfTemplate: [...real.kindsOfTemplate, added],
        namesOfTemplates: (language: "zh-CN" | "en") => ({
          ...real.namesOfTemplates(language),
          [added.id]: added.name[language],
        }),
      };
    });
    found.push(use());
  });
  const [loaded] = found;
  if (!loaded) throw new Error("not loaded");
  return loaded;
}

test("the command line takes its id, its name and its short name, and lists it in both languages", async () => {
  const { templateRequest, templateWords } = await withOneMore(async () => ({
    ...(await import("../../src/cli/template-arguments")),
    ...(await import("../../src/cli/template-words")),
  }));
  const output = new Map([["output", "新.xlsx"]]);
  for (const word of [added.id, added.short[0], added.name["zh-CN"]])
    expect(templateRequest([word], output, 2026)).toMatchObject({ kind: added.id });
  expect(templateWords["zh-CN"].usage).toMatch(/^ {2}regional +转移支付区域（也可写“区域”）$/m);
  expect(templateWords.en.usage).toMatch(/^ {2}regional +Regional transfer$/m);
  expect(templateWords["zh-CN"].misused({ is: "unknown-kind", text: "x", nearest: null })).toContain("或 regional");
});

test("the pane offers it, and opens for it as the ribbon's menu asks", async () => {
  const { templateKind, words, english } = await withOneMore(async () => ({
    ...(await import("../../src/panel/insert/kinds")),
    ...(await import("../../src/panel/insert/words")),
    english: (await import("../../src/panel/insert/words.en")).words,
  }));
  expect(templateKind("regional")).toBe("regional");
  expect(Object.values(words.kind)).toContain(added.name["zh-CN"]);
  expect(Object.values(english.kind)).toContain(added.name.en);
});

test("the welcome names it", async () => {
  const { Welcome } = await withOneMore(() => import("../../src/panel/frame/welcome"));
  const { container } = render(<Welcome />);
  expect(container.querySelectorAll("li")).toHaveLength(templateKinds.length + 1);
});

test("the ribbon's menu has them all, by their names and in their order", () => {
  const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
  const values = (pattern: RegExp) => [...manifest.matchAll(pattern)].map(([, value]) => value);
  expect(values(/\?insert=([\w-]+)"/g)).toEqual([...templateKinds]);
  const labels = (language: "zh-CN" | "en") => Object.values(namesOfTemplates(language));
  expect(values(/id="Insert\.\w+\.Label" DefaultValue="([^"]*)"/g)).toEqual(labels("zh-CN"));
  expect(
    values(/id="Insert\.\w+\.Label" DefaultValue="[^"]*">\s*<bt:Override Locale="en-US" Value="([^"]*)"/g),
  ).toEqual(labels("en"));
});

test("no other file lists them", () => {
  // Tables by the kind of a form have an entry each, which the compiler asks for; rules say which forms they are about.
  const mayName =
    /^src\/(?:core\/(?:form|thin-form)|core\/recognise\/.*|catalogue\/(?:template-kinds|template-names|templates(?:-by-kind|\/.*)|rules\/.*|pages\/.*)|(?:panel\/words|cli)\/words[\w.-]*)\.tsx?$/;
  const naming = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((name) => `src/${name.split(path.sep).join("/")}`)
    .filter((name) => /\.tsx?$/.test(name) && !mayName.test(name))
    .filter((name) => {
      const text = readFileSync(path.join(root, name), "utf8");
      return (
        kindsOfTemplate.every(({ id }) => new RegExp(`["'\`]?\\b${id}\\b["'\`]?`).test(text)) ||
        /special-policy/.test(text)
      );
    });
  expect(naming).toEqual([]);
});
