/** Writes a file whole or not at all. Nothing is replaced unasked, not even a file that came to be a moment ago. */
import { rename, rm, writeFile } from "node:fs/promises";

export type Refusal = "exists" | "no-folder" | "refused";

/** Null where it is written. */
export async function writeWhole(file: string, bytes: Uint8Array, force: boolean): Promise<Refusal | null> {
  const part = force ? `${file}.part` : file;
  try {
    await writeFile(part, bytes, { flag: force ? "w" : "wx" });
    if (force) await rename(part, file);
    return null;
  } catch (error) {
    const code = typeof error === "object" && error !== null && "code" in error ? error.code : null;
    if (code === null) throw error;
    if (code === "EEXIST") return "exists";
    if (code === "ENOENT") return "no-folder";
    await rm(part, { force: true }).catch(() => undefined);
    return "refused";
  }
}
