/** approval-check verify: what it says of workbooks that nobody has signed; those that were signed stand with the pane's tests. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { recordNamespace } from "../../src/core/record/part";
import { openWorkbook, saveWorkbook } from "../excel";
import { run, sample } from "./run";

test("a workbook without a record is not signed, and that is no fault", async () => {
  const { code, out, err } = await run(["verify", sample("clean.xlsx")]);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/^.*clean\.xlsx\n {2}.+（工作表“.+” [A-Z]+\d+:[A-Z]+\d+）： 未签审\n/);
});

test("several files end with a line of counts; one that cannot be used is told, and the others are looked at", async () => {
  const { code, out, err } = await run(["verify", "nowhere.xlsx", sample("clean.xlsx"), "--lang", "en"]);
  expect(code).toBe(2);
  expect(err).toContain("nowhere.xlsx");
  expect(out).toMatch(
    /2 files: 0 forms unchanged, 0 changed, [1-9]\d* not signed, 0 gone; 0 files with a damaged record\.\n$/,
  );
});

test("programs get JSON", async () => {
  const { code, out } = await run(["verify", sample("clean.xlsx"), "nowhere.xlsx", "--format", "json"]);
  const { version, files } = JSON.parse(out) as {
    version: number;
    files: { forms?: { state: string }[]; error?: string }[];
  };
  expect([code, version]).toEqual([2, 1]);
  expect(new Set(files[0]?.forms?.map(({ state }) => state))).toEqual(new Set(["unsigned"]));
  expect(files[1]?.error).toContain("nowhere.xlsx");
});

test("a record of a newer version is told of, and nothing is called unchanged", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "verify-"));
  try {
    const workbook = await openWorkbook(readFileSync(sample("clean.xlsx")));
    const xml = `<sign-off xmlns="${recordNamespace}" version="9" digest="${"a".repeat(64)}">{}</sign-off>`;
    workbook.customXmlParts = [{ id: "{00000000-0000-4000-8000-000000000009}", xml }];
    const file = path.join(folder, "newer.xlsx");
    writeFileSync(file, await saveWorkbook(workbook));
    const { code, out } = await run(["verify", file]);
    expect(out).toContain("由更新的版本写成（版本 9）");
    expect(code).toBe(1);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  [["verify"], "没有指定文件"],
  [["verify", "a.xlsx", "--sheet", "甲"], "没有 --sheet 这个选项"],
  [["verify", "a.xlsx", "--profile", "nowhere.json"], "nowhere.json"],
])("%j is told what is wrong", async (args, sentence) => {
  const { code, err } = await run(args);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});
