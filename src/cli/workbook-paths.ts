/**
 * What a command line names, as workbooks: files as they are, folders with all that lies in them, patterns.
 *
 *   预算/            预算/a.xlsx  预算/b.xlsm  预算/二季度/c.xlsx      the files of a folder follow each other
 *   2026/*.xlsx      as the shell would, where the shell does not
 *
 * What Excel puts beside an open workbook (~$预算.xlsx), and macOS beside any file on a share (._预算.xlsx), is left out.
 */
import { readdir, stat } from "node:fs/promises";
import path from "node:path";

export interface WorkbookPaths {
  /** The files of a folder follow each other. */
  readonly files: readonly string[];
  /** Folders of which all workbooks are among the files. */
  readonly folders: ReadonlySet<string>;
  readonly leftOut: readonly string[];
  readonly empty: readonly EmptyPath[];
}

/** What somebody named and nothing can be checked of. */
export interface EmptyPath {
  readonly path: string;
  readonly because: "no-workbooks" | "no-match" | "unreadable-folder";
}

/** `onSearch`: before each folder and pattern, with the number of workbooks before it. A share may take its time. */
export async function workbookPaths(
  named: readonly string[],
  onSearch: (where: string, found: number) => void = () => undefined,
): Promise<WorkbookPaths> {
  const seen = new Set<string>();
  const byFolder = new Map<string, string[]>();
  const folders = new Set<string>();
  const leftOut: string[] = [];
  const empty: EmptyPath[] = [];
  const add = (file: string): void => {
    const at = path.resolve(file);
    if (seen.size === seen.add(at).size) return;
    const folder = path.dirname(file);
    const files = byFolder.get(folder) ?? [];
    byFolder.set(folder, files);
    (besides.test(path.basename(file)) ? leftOut : files).push(file);
  };
  const enter = (where: string) => {
    onSearch(where, seen.size);
  };
  for (const one of named) {
    const before = seen.size;
    if (await isFolder(one)) {
      const unreadable = await walk(one, add, folders, enter);
      empty.push(...unreadable.map((folder): EmptyPath => ({ path: folder, because: "unreadable-folder" })));
      if (seen.size === before && unreadable.length === 0) empty.push({ path: one, because: "no-workbooks" });
    } else if (isPattern(one) && !(await exists(one))) {
      enter(one);
      for (const file of await matching(one)) add(file);
      if (seen.size === before) empty.push({ path: one, because: "no-match" });
    } else add(one);
  }
  return { files: [...byFolder.values()].flat(), folders, leftOut, empty };
}

const workbook = /\.(?:xlsx|xlsm)$/i;
const besides = /^(?:~\$|\._)/;

/** Of a workbook, and of none that other programs leave beside one. */
export const isWorkbookName = (name: string) => workbook.test(name) && !besides.test(name);

/** Files first, then folders, each by name. Gives back the folders that could not be read. Links to folders may be circles. */
async function walk(
  folder: string,
  add: (file: string) => void,
  walked: Set<string>,
  enter: (folder: string) => void,
): Promise<readonly string[]> {
  enter(folder);
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    return [folder];
  }
  // As `dirname` of its files has it.
  walked.add(path.dirname(path.join(folder, "_")));
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (!entry.isDirectory() && workbook.test(entry.name)) add(path.join(folder, entry.name));
  }
  const unreadable: string[] = [];
  for (const entry of entries) {
    if (entry.isDirectory()) unreadable.push(...(await walk(path.join(folder, entry.name), add, walked, enter)));
  }
  return unreadable;
}

async function matching(pattern: string): Promise<readonly string[]> {
  const { glob } = await import("tinyglobby");
  // A backslash parts folders on Windows; in a pattern it would keep the next letter from its meaning.
  const portable = path.sep === "\\" ? pattern.replaceAll("\\", "/") : pattern;
  const found = await glob(portable, { dot: true, expandDirectories: false, absolute: path.isAbsolute(pattern) });
  return found.filter((file) => workbook.test(file)).sort();
}

const isPattern = (text: string) => /[*?[\]{}]/.test(text);

export async function isFolder(at: string): Promise<boolean> {
  return stat(at).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

async function exists(at: string): Promise<boolean> {
  return stat(at).then(
    () => true,
    () => false,
  );
}
