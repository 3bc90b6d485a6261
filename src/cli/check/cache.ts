/**
 * Reports of former runs, by the keys of their files: ~/.cache/approval-check/ab/abcdef…
 *
 * A line with the digest of what follows, then the report. What does not agree with its digest is as good as not there.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import type { FileReport } from "../report/file-report";

export interface Cache {
  readonly get: (key: string) => Promise<FileReport | null>;
  readonly put: (key: string, report: FileReport) => Promise<void>;
}

export const noCache: Cache = { get: () => Promise.resolve(null), put: () => Promise.resolve() };

/** Where a system keeps what may be thrown away. */
export function usualFolder(env: Readonly<Record<string, string | undefined>>, platform = process.platform): string {
  const home = homedir();
  const base =
    platform === "win32"
      ? (env["LOCALAPPDATA"] ?? path.join(home, "AppData", "Local"))
      : // A relative path means nothing, says the specification.
        path.isAbsolute(env["XDG_CACHE_HOME"] ?? "")
        ? (env["XDG_CACHE_HOME"] ?? "")
        : path.join(home, ...(platform === "darwin" ? ["Library", "Caches"] : [".cache"]));
  return path.join(base, "approval-check");
}

export function cacheIn(folder: string): Cache {
  const fileOf = (key: string) => path.join(folder, key.slice(0, 2), key);
  return {
    get: async (key) => {
      const text = await readFile(fileOf(key), "utf8").catch(() => null);
      return text === null ? null : reportIn(text);
    },
    put: async (key, report) => {
      const file = fileOf(key);
      const part = `${file}.${String(process.pid)}`;
      const text = JSON.stringify(report);
      // A report that cannot be kept is made again next time: no reason to stop.
      try {
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(part, `${digestOf(text)}\n${text}`);
        await rename(part, file);
      } catch {
        return;
      }
    },
  };
}

function reportIn(text: string): FileReport | null {
  const end = text.indexOf("\n");
  const body = text.slice(end + 1);
  if (end < 0 || text.slice(0, end) !== digestOf(body)) return null;
  return JSON.parse(body) as FileReport;
}

const digestOf = (text: string) => createHash("sha1").update(text).digest("hex");
