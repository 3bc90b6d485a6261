/** A folder for the files of one test file, gone when its tests are done. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export interface TemporaryFiles {
  readonly folder: string;
  /** Writes a file in it, and gives back its path. */
  readonly file: (name: string, content: Uint8Array | string) => string;
}

export function temporaryFiles(): TemporaryFiles {
  const folder = mkdtempSync(path.join(tmpdir(), "approval-check-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const file = (name: string, content: Uint8Array | string) => {
    const at = path.join(folder, name);
    writeFileSync(at, content);
    return at;
  };
  return { folder, file };
}
