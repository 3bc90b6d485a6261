/**
 * `npm run generality`: how forms are read whose wordings the lexicon does not hold. For several seeds a random third of
 * it is taken away (see leave-out.ts), and the open corpora are scored; further drawn forms are scored with all of it.
 */
import { existsSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { catalogue } from "../../src/catalogue/bilingual";
import { reportOfFile } from "../../src/cli/report/report-of-file";
import { asShipped } from "../../src/cli/office-profile";
import { review } from "../../src/core/review";
import { readWorkbook } from "../../src/host/xlsx/read-workbook";
import { corpus } from "../support/corpus";
import { vocabularyWithout } from "./leave-out";

const seeds = [1, 2, 3, 4, 5];
const workbooks = ["laid-out", "as-published", "mutations/mutations", "places/places", "drawn/drawn"];

interface Score {
  readonly forms: { readonly found: number; readonly expected: number };
  readonly fields: { readonly right: number; readonly expected: number };
  readonly indicators: { readonly right: number; readonly expected: number; readonly actual: number };
  readonly errors: { readonly all: number; readonly rightAnyGroup: number };
  readonly negative: { readonly sheets: number };
}

type Scorer = (expected: unknown, actual: unknown) => Score;

async function main(): Promise<void> {
  const scorer = corpus("score.mjs");
  if (!existsSync(scorer)) {
    console.log(`The corpora are not there (looked for ${scorer}): nothing to score.`);
    process.exitCode = 1;
    return;
  }
  const { score } = (await import(/* webpackIgnore: true */ pathToFileURL(scorer).href)) as { score: Scorer };
  const rows: string[][] = [];
  for (const name of workbooks) {
    const bytes = readFileSync(corpus(`${name}.xlsx`));
    const expected: unknown = JSON.parse(readFileSync(corpus(`${name}.expected.json`), "utf8"));
    const workbook = await readWorkbook(bytes);
    for (const seed of [null, ...seeds]) {
      const known = seed === null ? catalogue : { ...catalogue, vocabulary: vocabularyWithout(seed) };
      const reviewed = review(workbook.sheets, known);
      const file = { is: "checked", path: `${name}.xlsx`, review: reviewed, workbook, used: asShipped } as const;
      const report = { version: 1, files: [reportOfFile(file, "zh-CN").entry] };
      const scored = score(expected, JSON.parse(JSON.stringify(report)));
      rows.push([name, seed === null ? "all wordings" : `seed ${String(seed)}`, ...figuresOf(scored)]);
    }
  }
  print([["corpus", "known", "forms", "fields", "indicators P", "R", "false alarms a form"], ...rows]);
}

function figuresOf({ forms, fields, indicators, errors, negative }: Score): string[] {
  const alarms = (errors.all - errors.rightAnyGroup) / (forms.expected + negative.sheets);
  return [
    ratio(forms.found, forms.expected),
    ratio(fields.right, fields.expected),
    ratio(indicators.right, indicators.actual),
    ratio(indicators.right, indicators.expected),
    alarms.toFixed(3),
  ];
}

const ratio = (part: number, whole: number) => (whole === 0 ? "–" : (part / whole).toFixed(3));

function print(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of rows)
    console.log(
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
}

void main();
