/** The layers hold, and each layer that a fence names exists: a fence around an empty field guards nothing. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const root = path.resolve(__dirname, "..");

function sources(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}

/** Names used as values or types from the global scope of Office. */
function officeGlobals(file: string): string[] {
  const tree = ts.createSourceFile(file, readFileSync(path.join(root, file), "utf8"), ts.ScriptTarget.ES2022, true);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    if (ts.isIdentifier(node) && /^(Office|Excel|OfficeExtension)$/.test(node.text) && !isMember)
      found.push(`${file}: ${node.text}`);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(tree, visit);
  return found;
}

test.each([
  "src/core",
  "src/catalogue",
  "src/host",
  "src/host/xlsx",
  "src/host/excel",
  "src/cli",
  "src/panel",
  "src/commands",
  "src/fieldtest",
  "src/catalogue/provisions",
])("the layer %s exists", (folder) => {
  expect(sources(folder).length).toBeGreaterThan(0);
});

test("every folder or file that a fence names exists", () => {
  const config = readFileSync(path.join(root, ".dependency-cruiser.cjs"), "utf8");
  const folders = [...config.matchAll(/\^(src|test)((?:\/\w+)*)/g)].map(([, top = "", rest = ""]) => top + rest);
  expect(folders.length).toBeGreaterThan(5);
  const exists = (name: string) => ["", ".ts", ".tsx"].some((end) => existsSync(path.join(root, name + end)));
  expect(folders.filter((folder) => !exists(folder))).toEqual([]);
});

test("every room of the pane is fenced; beside them lies only what puts the pane together", () => {
  const config = readFileSync(path.join(root, ".dependency-cruiser.cjs"), "utf8");
  const inside = readdirSync(path.join(root, "src/panel"), { withFileTypes: true });
  const rooms = inside.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  expect(rooms.filter((room) => !new RegExp(`[/("|]${room}\\b`).test(config))).toEqual([]);
  const loose = inside.filter((entry) => /\.tsx?$/.test(entry.name)).map(({ name }) => name);
  expect(loose.sort()).toEqual(["load.ts", "mount.tsx", "panel.tsx", "start-problem.ts", "start.tsx"]);
});

test("each part of the pane's state has one writer; the session writes what lies on the desk", () => {
  const files = sources("src/panel").map((file) => [file, readFileSync(path.join(root, file), "utf8")] as const);
  const naming = (pattern: RegExp) => files.flatMap(([file, text]) => (pattern.test(text) ? [file] : []));
  expect(naming(/class \w+ extends Store</)).toEqual([
    "src/panel/compare/comparer.ts",
    "src/panel/filling/filler.ts",
    "src/panel/insert/inserter.ts",
    "src/panel/read/teacher.ts",
    "src/panel/record/keeper.ts",
    "src/panel/rules/editor.ts",
    "src/panel/session/desk.ts",
  ]);
  // A store writes itself (`show` is protected); the desk alone lets others, those of its room.
  expect(naming(/override show\b/)).toEqual(["src/panel/session/desk.ts"]);
  expect(naming(/desk\.show\(|"show"/).filter((file) => !file.startsWith("src/panel/session/"))).toEqual([]);
});

test("what the pane may weigh at its start is one number, in the build and in the README", () => {
  const build = readFileSync(path.join(root, ".webpack/panel.cjs"), "utf8");
  const [, thousands] = /taskpane: (\d+)_000/.exec(build) ?? [];
  expect(readFileSync(path.join(root, "README.md"), "utf8")).toContain(`窗格启动才能在 ${String(thousands)} kB 以内`);
});

test("nothing but English stands where English is read", () => {
  const readme = readFileSync(path.join(root, "README.md"), "utf8");
  const english = [
    readme.slice(readme.indexOf("\n## English")),
    ...["src/core/README.md", "test/workbench/README.md", "test/excel/README.md"].map((file) =>
      readFileSync(path.join(root, file), "utf8"),
    ),
  ];
  expect(english.flatMap((text) => text.match(/.*\p{Script=Han}.*/gu) ?? [])).toEqual([]);
});

test("only the Excel side names Office.js", () => {
  const elsewhere = sources("src").filter((file) => !file.startsWith(path.join("src", "host", "excel")));
  expect(elsewhere.flatMap(officeGlobals)).toEqual([]);
});

test("the core and the catalogue import nothing from outside", () => {
  const foreign = [...sources("src/core"), ...sources("src/catalogue")].flatMap((file) =>
    ts
      .preProcessFile(readFileSync(path.join(root, file), "utf8"))
      .importedFiles.filter(({ fileName }) => !fileName.startsWith("."))
      .map(({ fileName }) => `${file}: ${fileName}`),
  );
  expect(foreign).toEqual([]);
});

test("no source file is so long that it must be several; lists of words and of examples may be", () => {
  const long = sources("src").filter(
    (file) =>
      readFileSync(path.join(root, file), "utf8").split("\n").length > 300 &&
      !/(terms|pages\/examples)\.ts$/.test(file),
  );
  expect(long).toEqual([]);
});
