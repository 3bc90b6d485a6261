/**
 * `npm run bench:folder`: a thousand workbooks of one form each, by the program as it ships, beside reading them with the
 * xlsx library alone in one process. Rounds take turns, so that a machine that is slow for a while is slow for all.
 */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { readXlsx } from "hucre/xlsx";
import { manyForms } from "./many-forms";

const count = 1000;
const rounds = 3;
const program = path.resolve(__dirname, "../cli/approval-check.cjs");

async function main([mode, folder]: readonly string[]): Promise<void> {
  if (mode === "read" && folder !== undefined) return readAll(folder);
  const made = await mkdtemp(path.join(tmpdir(), "approval-check-"));
  try {
    await measure(made);
  } finally {
    await rm(made, { recursive: true });
  }
}

/** What the library alone takes, with the options that the program reads by. */
async function readAll(folder: string): Promise<void> {
  for (const name of readdirSync(folder)) await readXlsx(readFileSync(path.join(folder, name)), { readStyles: true });
}

async function measure(made: string): Promise<void> {
  const books = path.join(made, "books");
  await mkdir(books);
  for (let index = 0; index < count; index++)
    await writeFile(path.join(books, `${String(index)}.xlsx`), await manyForms(1, "plausible", index));
  const [reading, first, second]: [Run[], Run[], Run[]] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    const cache = path.join(made, `cache-${String(round)}`);
    const check = [program, "check", books, "--cache", cache, "--format", "ndjson", "-o", path.join(made, "r.ndjson")];
    reading.push(await run([__filename, "read", books]));
    first.push(await run(check));
    second.push(await run(check));
  }
  const time = (runs: readonly Run[]) => median(runs.map((one) => one.time));
  print([
    ["Reading with hucre alone, one process", `${time(reading).toFixed(0)} ms`],
    ["Checking", `${time(first).toFixed(0)} ms`],
    ["Checking again, from the cache", `${time(second).toFixed(0)} ms`],
    ["Checking ÷ reading", ratio(time(first) / time(reading), 0.75)],
    ["Again ÷ first", ratio(time(second) / time(first), 0.1)],
    ["Peak memory", `${Math.max(...first.map((one) => one.memory)).toFixed(0)} MB (target ≤ 500)`],
  ]);
}

interface Run {
  readonly time: number;
  /** In megabytes, where the system tells it. */
  readonly memory: number;
}

async function run(args: readonly string[]): Promise<Run> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: "ignore" });
  let memory = NaN;
  const watch = setInterval(() => {
    void readFile(`/proc/${String(child.pid)}/status`, "utf8").then(
      // A process that has ended tells nothing any more.
      (status) => (memory = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? memory * 1024) / 1024),
      () => undefined,
    );
  }, 50);
  await new Promise((resolve) => child.once("exit", resolve));
  clearInterval(watch);
  return { time: performance.now() - start, memory };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function ratio(value: number, target: number): string {
  return `${value.toFixed(3)} (target ≤ ${String(target)}: ${value <= target ? "met" : "missed"})`;
}

function print(rows: readonly (readonly [label: string, value: string])[]): void {
  const width = Math.max(...rows.map(([label]) => label.length));
  for (const [label, value] of rows) console.log(`${label.padEnd(width)}  ${value}`);
}

void main(process.argv.slice(2));
