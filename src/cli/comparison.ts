/** `--compare`: the forms of a check beside last year's, for the end of its report. */
import type { Language } from "../core/message";
import { fileAt, readForms, type ReadFile } from "./checked-file";
import { comparedWith, compareJson, compareText } from "./compare-report";
import { sayFailed } from "./failed-file";
import type { FilesToRead } from "./files-to-read";
import { readLastYear } from "./last-year";
import { progress } from "./progress";
import type { Output, Painter } from "./terminal";
import { words } from "./words";

export interface Comparison {
  /** Why some of last year's files cannot be used. */
  readonly failed: readonly string[];
  readonly json: () => object;
  readonly text: (paint: Painter) => string;
}

export async function comparisonWith(
  lastYear: string,
  { files, reading, profiles }: FilesToRead,
  language: Language,
  notes: Output,
): Promise<Comparison> {
  const line = progress(notes);
  const show = (path: string, index: number, count: number) => {
    line.show(() => words[language].reading(path, index, count));
  };
  const now: ReadFile[] = [];
  for (const [index, path] of files.entries()) {
    show(path, index + 1, files.length);
    const file = await fileAt(path, profiles)
      .then((one) => readForms(one, reading))
      // The check has said why.
      .catch(() => null);
    if (file) now.push(file);
  }
  const before = await readLastYear(lastYear, reading.wordings, show);
  line.clear();
  const compared = comparedWith(now, before);
  return {
    failed: before.failed.map(({ path, error }) => sayFailed(path, error, language)),
    json: () => compareJson(compared, before, language),
    text: (paint) => compareText(compared, before, language, paint),
  };
}
