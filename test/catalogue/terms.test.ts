/** All that a user reads says one word for one thing: strings of the sources, the manifest, the README. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { terms } from "../../src/catalogue/terms";

const root = path.resolve(__dirname, "../..");
const textOf = (file: string) => readFileSync(path.join(root, file), "utf8");

/** The texts of forms and the titles of documents: not ours to word. The terms themselves name what is not said. */
const others =
  /^src\/(?:core\/recognise|catalogue\/(?:lexicon|templates|typical)|catalogue\/(?:names-of-measures|terms|provisions\/regulations)\.)/;

const filesIn = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" }).map(
    (name) => `${folder}/${name.split(path.sep).join("/")}`,
  );

const sources = [
  ...filesIn("src").filter((name) => /\.tsx?$/.test(name) && !others.test(name)),
  // The workbench speaks to the same reader.
  ...filesIn("test/workbench").filter((name) => /\/words(?:\.en)?\.ts$/.test(name)),
];

function stringsOf(file: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isImportTypeNode(node)) return;
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) return;
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node)) texts.push(node.text);
    if (ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, textOf(file), ts.ScriptTarget.Latest, false));
  return texts;
}

/** What a reader of the page sees as words: no paths, no commands, no titles of documents. */
const proseOf = (markdown: string) =>
  markdown
    .replace(/```[^]*?```/g, (block) => block.replace(/^[^#\n]*/gm, ""))
    .replace(/`[^`]*`|<img[^>]*>|\]\([^)]*\)|《[^》]*》/g, "")
    .split("\n");

const said: readonly (readonly [where: string, text: string])[] = [
  ...sources.flatMap((file) => stringsOf(file).map((text) => [file, text] as const)),
  ...proseOf(textOf("README.md")).map((text) => ["README.md", text] as const),
  ...[...textOf("manifest.xml").matchAll(/DefaultValue="([^"]*)"/g)].flatMap(([, text = ""]) =>
    /^https?:/.test(text) ? [] : [["manifest.xml", text] as const],
  ),
  ...["assets/profile.schema.json", "assets/report.schema.json"].flatMap((file) =>
    [...textOf(file).matchAll(/"description": "([^"]*)"/g)].map(([, text = ""]) => [file, text] as const),
  ),
];

const isChinese = (text: string) => /\p{Script=Han}/u.test(text);
/** Names of files and codes hold no two words. */
const isEnglish = (text: string) => /[a-z] [a-z]/i.test(text);

test("there is much to look at", () => {
  expect(said.filter(([, text]) => isChinese(text)).length).toBeGreaterThan(1_000);
  expect(said.filter(([, text]) => isEnglish(text)).length).toBeGreaterThan(1_000);
});

describe.each([
  ["zh-CN", isChinese],
  ["en", isEnglish],
] as const)("in %s", (language, isIn) => {
  test.each(terms[language].map((term) => [term.says, term] as const))("%s is called nothing else", (_, { not }) => {
    expect(said.filter(([, text]) => isIn(text) && not.test(text))).toEqual([]);
  });

  test("no term breaks another's rule", () => {
    for (const { says } of terms[language])
      expect(terms[language].filter(({ not }) => not.test(says)).map((term) => term.says)).toEqual([]);
  });
});
