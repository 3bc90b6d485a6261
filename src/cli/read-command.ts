/** `approval-check read`: what was read of each file. To read is no judgement: exit code 0, or 2. */
import type { Language } from "../core/message";
import type { ReadRequest } from "./arguments";
import { checkFile, fileAt, type FailedFile, type FileResult } from "./checked-file";
import { sayFailed } from "./failed-file";
import { filesToRead } from "./files-to-read";
import { progress } from "./progress";
import { readJson } from "./read-json";
import { readReport } from "./read-report";
import { painter, plainJson, type Terminal } from "./terminal";
import { words } from "./words";

export async function readFiles(request: ReadRequest, language: Language, terminal: Terminal): Promise<number> {
  const prepared = await filesToRead(request, language, terminal);
  if (!prepared) return 2;
  const { reading, profiles, files, missing, notes } = prepared;
  for (const sentence of [...missing, ...notes]) terminal.err.write(`${sentence}\n`);
  const say = (failed: FailedFile) => sayFailed(failed.path, failed.error, language);
  const line = progress(terminal.err);
  const results: FileResult[] = [];
  for (const [index, path] of files.entries()) {
    line.show(() => words[language].reading(path, index + 1, files.length));
    const result = await fileAt(path, profiles)
      .then((file) => checkFile(file, reading))
      .catch((error: unknown): FailedFile => ({ is: "failed", path, error }));
    line.clear();
    if (result.is === "failed") terminal.err.write(`${say(result)}\n`);
    results.push(result);
  }
  const report =
    request.format === "json"
      ? plainJson(readJson(results, say))
      : readReport(results, language, painter(terminal, request.colour));
  terminal.out.write(`${report}\n`);
  return missing.length > 0 || results.some(({ is }) => is === "failed") ? 2 : 0;
}
