/** The report: written, copied through a mail, read again, compared with the Excel of the tests. */
import { spawnSync } from "node:child_process";
import path from "node:path";
import { aboutExcel, type FieldRun } from "../../src/host/excel/field";
import { reportText } from "../../src/fieldtest/report";
import { HostError } from "../../src/host/host";
import { startExcel } from "../excel";
import { temporaryFiles } from "../support/temporary-files";
import { differences, parseFieldReport, selfCheck } from "./field-report";

const head = {
  product: "0.1.0",
  webView: "Mozilla/5.0 Edg/120.0",
  begun: new Date(Date.UTC(2026, 4, 1)),
  took: 1234.5,
};

interface Told {
  readonly run: FieldRun;
  readonly about: ReturnType<typeof aboutExcel>;
}

/** One self-check for each version: what is done with its report changes nothing of it. */
const told = new Map<string, Promise<Told>>();

async function tell(excelApi: string): Promise<Told> {
  const run = await selfCheck(await startExcel({ excelApi }));
  return { run, about: aboutExcel() };
}

async function report(change: (run: FieldRun) => FieldRun = (run) => run, excelApi = "1.14"): Promise<string> {
  const telling = told.get(excelApi) ?? tell(excelApi);
  told.set(excelApi, telling);
  const { run, about } = await telling;
  return reportText(about, change(run), head);
}

test("says which Excel it was, and what it answered", async () => {
  const text = await report();
  expect(text.split("\n").slice(0, 14)).toEqual([
    "approval-check field test, report 1",
    "product: 0.1.0",
    "host: Excel",
    "platform: PC",
    "office: 16.0.14332.20000",
    "language: zh-CN",
    "ExcelApi: 1.14",
    "other sets: AddinCommands 1.1, DialogApi 1.1, RibbonApi 1.2, SharedRuntime 1.1",
    "web view: Mozilla/5.0 Edg/120.0",
    "begun: 2026-05-01T00:00:00.000Z",
    "took: 1235 ms",
    "left behind: nothing",
    "",
    "as-expected | sets.minimum | no request | true",
  ]);
  expect(text).toMatch(/^as-expected \| merges\.read \| \d+ ms \| \["A1:B1","A2:A4"\]$/m);
});

test("of the Excel of the tests differs in nothing from it, in any version", async () => {
  for (const excelApi of ["1.9", "1.14", "1.17"])
    expect(await differences(parseFieldReport(await report(undefined, excelApi)))).toEqual([]);
});

test("names the facts that differ", async () => {
  const changed = await report(({ outcomes, left }) => ({
    left,
    outcomes: outcomes
      .filter(({ id }) => id !== "cells.dates")
      .map((outcome) =>
        outcome.id === "merges.too-many"
          ? { ...outcome, verdict: "other", answer: '"InvalidOperation"' }
          : outcome.id === "speed.read"
            ? { ...outcome, verdict: "other", answer: "unknown: A | message\nof two lines" }
            : outcome,
      ),
  }));
  expect(changed).toContain('| "InvalidOperation" | expected "GeneralException"\n');
  const found = await differences(parseFieldReport(changed));
  expect(found).toEqual([
    { id: "cells.dates", there: null, here: "as-expected: [[46143]]" },
    { id: "merges.too-many", there: 'other: "InvalidOperation"', here: 'as-expected: "GeneralException"' },
    { id: "speed.read", there: "other: unknown: A | message of two lines", here: "as-expected: [true,true]" },
  ]);
});

test("is read as a mail has quoted and wrapped it", async () => {
  const text = await report();
  const wrapped = text
    .split("\n")
    .map((line) => `> ${line.replace(/^(.{60}\S*) /, "$1\r\n> ")}`)
    .join("\r\n");
  const mail = `Hello,\n\nhere it is:\n${wrapped}\n`;
  const [read, plain] = [parseFieldReport(mail), parseFieldReport(text)];
  expect([...read.facts]).toEqual([...plain.facts]);
  expect([...read.head]).toEqual([...plain.head]);
});

test("says what was left behind", async () => {
  const left = {
    sheet: "approval-check 自检",
    problem: new HostError("busy", "ActivityLimitReached: busy"),
    again: () => Promise.resolve(null),
  };
  const text = await report((run) => ({ ...run, left }));
  expect(parseFieldReport(text).head.get("left behind")).toBe(
    'sheet "approval-check 自检" (ActivityLimitReached: busy)',
  );
});

test.each([
  ["Dear all", "This is no report of the self-check: it has no line “approval-check field test, report 1”."],
  ["approval-check field test, report 1\nhost: Excel", "The report holds no fact."],
])("other texts are refused: %s", (text, message) => {
  expect(() => parseFieldReport(text)).toThrow(message);
});

describe("the command", () => {
  const files = temporaryFiles();
  const root = path.resolve(__dirname, "../..");
  const compared = (text: string) =>
    spawnSync(
      process.execPath,
      ["-r", "./test/support/register.cjs", "test/fieldtest/compare-field-report.ts", files.file("report.txt", text)],
      { cwd: root, encoding: "utf8" },
    );

  test("names what differs, and its exit code says whether anything does", async () => {
    const text = await report();
    const same = compared(text);
    expect([same.status, same.stdout]).toEqual([0, expect.stringContaining("0 differ from the Excel of the tests.")]);
    const other = compared(
      text.replace(/^as-expected (\| merges\.many \| .*) \| 512$/m, "other $1 | 500 | expected 512"),
    );
    expect(other.status).toBe(1);
    expect(other.stdout).toContain("merges.many\n  there: other: 500\n  here:  as-expected: 512\n");
  });

  test("refuses other files", () => {
    const { status, stderr } = compared("Dear all");
    expect([status, stderr]).toEqual([2, expect.stringContaining("This is no report of the self-check")]);
  });
});
