/** `--compare`: the forms of a check beside last year's, for the end of its report. */
import type { Language } from "../core/message";
import { readFileBytes } from "../host/xlsx/file";
import { checkFile, type FileResult } from "./checked-file";
import { compareJson, compareText } from "./compare-report";
import { sayFailed } from "./failed-file";
import type { FilesToRead } from "./files-to-read";
import { readLastYear } from "./last-year";
import { progress } from "./progress";
import type { Painter, Terminal } from "./terminal";
import { words } from "./words";

export interface Comparison {
  readonly json: object;
  readonly text: (paint: Painter) => string;
  /** Some of last year's files cannot be used; that was said. */
  readonly isPartial: boolean;
}

export async function comparisonWith(
  lastYear: string,
  { files, reading, profiles }: FilesToRead,
  language: Language,
  terminal: Terminal,
): Promise<Comparison> {
  const line = progress(terminal.err);
  const show = (path: string, index: number, count: number) => {
    line.show(() => words[language].reading(path, index, count));
  };
  const results: FileResult[] = [];
  for (const [index, path] of files.entries()) {
    show(path, index + 1, files.length);
    // Whatever cannot be used was said by the check.
    results.push(await readAgain(path).catch((error: unknown): FileResult => ({ is: "failed", path, error })));
  }
  const before = await readLastYear(lastYear, reading.wordings, show);
  line.clear();
  for (const { path, error } of before.failed) terminal.err.write(`${sayFailed(path, error, language)}\n`);
  return {
    json: compareJson(results, before, language),
    text: (paint) => compareText(results, before, language, paint),
    isPartial: before.failed.length > 0,
  };

  async function readAgain(path: string): Promise<FileResult> {
    const bytes = await readFileBytes(path);
    return checkFile({ path, bytes, outside: await profiles.outside(path) }, reading);
  }
}
