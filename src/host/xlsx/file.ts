import type { Stats } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { limits } from "./container";
import { UnusableFile } from "./unusable-file";

/** The bytes of a file, or an UnusableFile that says why not. */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  try {
    // Asked before it is opened: a pipe would keep us waiting, a device could feed us for ever.
    const { size } = await fileAt(path);
    if (size > limits.file) throw new UnusableFile("too-large");
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof UnusableFile) throw cause;
    const code = typeof cause === "object" && cause !== null && "code" in cause ? cause.code : null;
    const missing = code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG";
    throw new UnusableFile(missing ? "missing" : "unreadable", null, { cause });
  }
}

async function fileAt(path: string): Promise<Stats> {
  const found = await stat(path);
  if (!found.isFile()) throw new UnusableFile("not-a-file");
  return found;
}
