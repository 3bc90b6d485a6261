/** The shared corpus of real forms. It is not part of the project: without it these tests are skipped, and say so. */
import { existsSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(__dirname, "../../../shared/corpus");
const present = existsSync(path.join(folder, "README.md"));

/** The path of a file of the corpus. */
export function corpus(file: string): string {
  return path.join(folder, file);
}

/** `describe`, where the corpus is there. */
export function describeWithCorpus(name: string, tests: () => void): void {
  // One line: console.info would add where it was called.
  if (!present)
    process.stdout.write(`skipped, as the shared corpus of real forms is not part of the project: ${name}\n`);
  (present ? describe : describe.skip)(name, tests);
}
