/**
 * `npm run bench`: how long the line takes, beside the two things it is compared with. One process writes the workbooks,
 * a second one measures, so that neither its memory nor its compiler has seen the forms before.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { catalogue } from "../../src/catalogue/bilingual";
import { review } from "../../src/core/review";
import type { Sheet } from "../../src/core/sheet";
import { readWorkbook } from "../../src/host/xlsx/read-workbook";
import { corpus } from "../support/corpus";
import { manyForms } from "./many-forms";

const counts = [1, 100, 1000] as const;

async function main([folder]: readonly string[]): Promise<void> {
  if (folder !== undefined) return measure(folder);
  const made = await mkdtemp(path.join(tmpdir(), "approval-check-"));
  try {
    for (const count of counts) await writeFile(fileOf(made, count), await manyForms(count));
    const { status } = spawnSync(process.execPath, [__filename, made], { stdio: "inherit" });
    process.exitCode = status ?? 1;
  } finally {
    await rm(made, { recursive: true });
  }
}

function fileOf(folder: string, count: number): string {
  return path.join(folder, `${String(count)}.xlsx`);
}

async function measure(folder: string): Promise<void> {
  const [one, hundred, thousand] = await Promise.all(counts.map((count) => readFile(fileOf(folder, count))));
  if (!one || !hundred || !thousand) throw new Error("the workbooks are missing");
  const single = await sheetsOf(one);
  const cold = timed(() => review(single, catalogue));
  const warm = median(repeat(200, () => timed(() => review(single, catalogue))));

  const hundredSheets = await sheetsOf(hundred);
  const hundredTime = median(repeat(15, () => timed(() => review(hundredSheets, catalogue))));

  // In rounds, each with a ratio of its own: a machine that is slow for a while is slow for both.
  await readWorkbook(thousand);
  const readMemory = peakMemory();
  const thousandSheets = await sheetsOf(thousand);
  const rounds = await inRounds(thousand, thousandSheets);
  const reviewing = rounds.flatMap((round) => round.reviewing);
  const reading = rounds.map((round) => round.reading);
  const thousandFirst = reviewing[0] ?? NaN;
  const thousandTime = median(reviewing);
  const memory = peakMemory();
  const texts = textsOf(thousandSheets);
  const nfkc = median(repeat(9, () => timed(() => normalise(texts))));
  const readTime = median(reading);
  const found = review(thousandSheets, catalogue);
  const drawn = await ofDrawnForms();

  const forms = found.sheets.reduce((sum, sheet) => sum + sheet.forms.length, 0);
  print([
    ["Forms found, findings (1,000 forms on one sheet)", `${String(forms)}, ${String(found.findings.length)}`],
    ["One form, cold", `${cold.toFixed(2)} ms`],
    ["One form, warm", `${warm.toFixed(3)} ms`],
    ["100 forms, per form", `${(hundredTime / 100).toFixed(3)} ms (${hundredTime.toFixed(1)} ms)`],
    ["1,000 forms, per form", `${(thousandTime / 1000).toFixed(3)} ms (${thousandTime.toFixed(0)} ms)`],
    ["1,000 forms, first time", `${thousandFirst.toFixed(0)} ms`],
    ["Reading the file of 1,000 forms", `${readTime.toFixed(0)} ms`],
    ["NFKC over its text cells", `${nfkc.toFixed(1)} ms (${String(texts.length)} cells)`],
    ["Peak memory after reading it once", `${readMemory} MB`],
    ["Peak memory in the end", `${memory} MB`],
    ["Review ÷ reading (1,000 forms)", ratio(reviewToReading(rounds), 0.15)],
    ["The same of the fastest run of each", (Math.min(...reviewing) / Math.min(...reading)).toFixed(3)],
    ["Review ÷ reading (drawn forms, no two alike)", drawn ? ratio(drawn, 0.35) : "no corpus: not measured"],
    ["1,000 forms ÷ 100 forms", ratio(thousandTime / hundredTime, 11)],
    ["Review ÷ NFKC (1,000 forms)", (thousandTime / nfkc).toFixed(1)],
  ]);
}

interface Round {
  readonly reading: number;
  readonly reviewing: readonly number[];
}

async function inRounds(bytes: Uint8Array, sheets: readonly Sheet[]): Promise<readonly Round[]> {
  const rounds: Round[] = [];
  for (let round = 0; round < 7; round++) {
    const start = performance.now();
    await readWorkbook(bytes);
    const reading = performance.now() - start;
    rounds.push({ reading, reviewing: repeat(7, () => timed(() => review(sheets, catalogue))) });
  }
  return rounds;
}

function reviewToReading(rounds: readonly Round[]): number {
  return median(rounds.map(({ reading, reviewing }) => median(reviewing) / reading));
}

/** The same on forms of which no two are alike; null where the corpus is not there. */
async function ofDrawnForms(): Promise<number | null> {
  const file = corpus("drawn/drawn.xlsx");
  if (!existsSync(file)) return null;
  const bytes = await readFile(file);
  const sheets = await sheetsOf(bytes);
  review(sheets, catalogue);
  return reviewToReading(await inRounds(bytes, sheets));
}

async function sheetsOf(bytes: Uint8Array): Promise<readonly Sheet[]> {
  return (await readWorkbook(bytes)).sheets;
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function repeat(times: number, measureOnce: () => number): number[] {
  return Array.from({ length: times }, measureOnce);
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function textsOf(sheets: readonly Sheet[]): string[] {
  return sheets.flatMap((sheet) => sheet.values.flatMap((row) => row.filter((value) => typeof value === "string")));
}

function normalise(texts: readonly string[]): number {
  let length = 0;
  for (const text of texts) length += text.normalize("NFKC").length;
  return length;
}

function peakMemory(): string {
  return (process.resourceUsage().maxRSS / 1024).toFixed(0);
}

function ratio(value: number, target: number): string {
  return `${value.toFixed(3)} (target ≤ ${String(target)}: ${value <= target ? "met" : "missed"})`;
}

function print(rows: readonly (readonly [label: string, value: string])[]): void {
  const width = Math.max(...rows.map(([label]) => label.length));
  for (const [label, value] of rows) console.log(`${label.padEnd(width)}  ${value}`);
}

void main(process.argv.slice(2));
