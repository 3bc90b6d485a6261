/**
 * What a run that broke off has left in FILE.part: its entries are as good as a cache, by the same keys.
 */
import { open, rename, rm, type FileHandle } from "node:fs/promises";
import type { FileEntry, FileReport } from "../report/file-report";
import type { FolderEntry } from "../report/format";
import type { Cache } from "./cache";
import { linesOf, type EntryLine } from "./entry-lines";
import { partOf } from "./sink";

export interface Begun extends Cache {
  readonly files: number;
  readonly folder: (folder: string) => FolderEntry | null;
  readonly close: () => Promise<void>;
}

/** Null where nothing was begun. The file is moved away: the report is written anew, from it. */
export async function begunIn(output: string): Promise<Begun | null> {
  const before = `${partOf(output)}.before`;
  try {
    await rename(partOf(output), before);
  } catch {
    return null;
  }
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

type Place = Pick<EntryLine, "at" | "length">;

async function partsIn(file: string) {
  const places = new Map<string, Place>();
  const folders = new Map<string, FolderEntry>();
  for await (const { text, at, length } of linesOf(file)) {
    // A line that was cut by the break is none.
    const entry = entryIn(text);
    if (entry && "folder" in entry) folders.set(entry.folder, entry);
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
  return { entry: JSON.parse(buffer.toString("utf8")) as FileEntry, pictures: [], compared: null };
}
