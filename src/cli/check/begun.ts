/**
 * What a run that broke off has left in FILE.part: its entries are as good as a cache, by the same keys.
 */
import { createReadStream, createWriteStream } from "node:fs";
import { access, appendFile, open, rename, rm, type FileHandle } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { isChecked, type FileEntry, type FileReport, type FindingEntry } from "../report/file-report";
import type { FolderEntry } from "../report/format";
import type { Cache } from "./cache";
import { linesOf, type EntryLine } from "./entry-lines";
import { partOf } from "./sink";

export interface Begun extends Cache {
  readonly files: number;
  readonly folder: (folder: string) => FolderEntry | null;
  readonly close: () => Promise<void>;
}

/** Null where nothing was begun. What was is moved away: the report is written anew, from it. */
export async function begunIn(output: string): Promise<Begun | null> {
  const before = `${partOf(output)}.before`;
  await collect(partOf(output), before);
  if (!(await isThere(before))) return null;
  const { places, folders } = await partsIn(before);
  const handle = await open(before);
  return {
    files: places.size,
    folder: (folder) => folders.get(folder) ?? null,
    get: async (key) => {
      const place = places.get(key);
      return place ? reportAt(handle, place) : null;
    },
    put: () => Promise.resolve(),
    close: async () => {
      await handle.close();
      await rm(before, { force: true });
    },
  };
}

/** A run that went on with another, and broke off as well, adds to what that one has left. */
async function collect(part: string, before: string): Promise<void> {
  if (!(await isThere(part))) return;
  if (await isThere(before)) {
    // The last line of the older one may have been cut.
    await appendFile(before, "\n");
    await pipeline(createReadStream(part), createWriteStream(before, { flags: "a" }));
    await rm(part);
  } else await rename(part, before);
}

const isThere = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  );

type Place = Pick<EntryLine, "at" | "length">;

async function partsIn(file: string) {
  const places = new Map<string, Place>();
  const folders = new Map<string, FolderEntry>();
  for await (const { text, at, length } of linesOf(file)) {
    // A line that was cut by the break is none.
    const entry = entryIn(text);
    if (entry && "folder" in entry) folders.set(entry.folder, withoutFormer(uncompared(entry)));
    if (entry && "key" in entry) places.set(entry.key, { at, length });
  }
  return { places, folders };
}

function entryIn(text: string): FileEntry | FolderEntry | null {
  try {
    return JSON.parse(text) as FileEntry | FolderEntry;
  } catch {
    return null;
  }
}

async function reportAt(handle: FileHandle, { at, length }: Place): Promise<FileReport> {
  const { buffer } = await handle.read(Buffer.alloc(length), 0, length, at);
  const entry = JSON.parse(buffer.toString("utf8")) as FileEntry;
  return {
    entry: isChecked(entry) ? { ...withoutFormer(entry), sheets: entry.sheets.map(uncompared) } : entry,
    pictures: [],
    compared: null,
  };
}

/** What was said of a former report belongs to the run that read it. */
function withoutFormer<Entry extends { readonly fixed?: unknown }>({ fixed, ...entry }: Entry): Omit<Entry, "fixed"> {
  return entry;
}

function uncompared<Entry extends { readonly findings: readonly FindingEntry[] }>(entry: Entry): Entry {
  return { ...entry, findings: entry.findings.map(({ since, ...finding }) => finding) };
}
