/** Builds what the workbench is served from, where it is missing or older than its sources. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const at = (...parts: readonly string[]) => path.join(root, ...parts);

interface Program {
  readonly name: "panel" | "workbench";
  /** Every build writes it, with the names of all scripts in it. */
  readonly page: string;
  readonly sources: readonly string[];
}

const tools = [".webpack", "webpack.config.js", "package.json", "package-lock.json"];

const programs: readonly Program[] = [
  { name: "panel", page: "dist/panel/taskpane.html", sources: ["src", "assets", "manifest.xml", ...tools] },
  {
    name: "workbench",
    page: "dist/workbench/index.html",
    sources: ["test/workbench", "test/excel", "src", "assets/samples", ...tools],
  },
];

export const folders = { "/": at("dist/workbench"), "/panel/": at("dist/panel") } as const;

/** The names of the programs that had to be built, and were told of. The two cores of a small machine build one each. */
export async function build(onStale: (names: readonly string[]) => void = () => undefined): Promise<readonly string[]> {
  const stale = programs.filter((program) => stampOf(program) !== read(stampFile(program)));
  if (stale.length > 0) onStale(stale.map(({ name }) => name));
  await Promise.all(stale.map(webpack));
  for (const program of stale) {
    mkdirSync(path.dirname(stampFile(program)), { recursive: true });
    writeFileSync(stampFile(program), stampOf(program) ?? "");
  }
  return stale.map(({ name }) => name);
}

/** What was built from what, by sizes and dates; null where nothing is built. Any other build of it is seen by its page. */
function stampOf({ page, sources }: Program): string | null {
  if (!existsSync(at(page))) return null;
  const hash = createHash("sha256");
  for (const file of [page, ...sources.flatMap(filesOf)]) {
    const { size, mtimeMs } = statSync(at(file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest("hex");
}

function filesOf(source: string): readonly string[] {
  if (!statSync(at(source)).isDirectory()) return [source];
  return readdirSync(at(source), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)))
    .sort();
}

const stampFile = ({ name }: Program): string => at(".cache/built", name);
const read = (file: string): string => (existsSync(file) ? readFileSync(file, "utf8") : "");

function webpack({ name }: Program): Promise<void> {
  const command = at("node_modules/webpack/bin/webpack.js");
  const args = [command, "--config-name", name, "--stats", "errors-only"];
  // The workbench works without a network: office.js comes from the pane's own folder.
  const env = { ...process.env, OFFICE_JS: "self" };
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
    let said = "";
    child.stdout.on("data", (text) => (said += String(text)));
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${name} could not be built:\n${said}`));
    });
  });
}
