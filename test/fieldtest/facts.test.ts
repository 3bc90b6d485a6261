/** The self-check in the Excel of the tests: every fact as expected, and the workbook as it was. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { timedForm } from "../../src/fieldtest/form";
import { allFacts } from "../../src/host/excel/field";
import { rudeExcels, snapshot, startExcel } from "../excel";
import { selfCheck } from "./field-report";

const faults = path.resolve(__dirname, "../../assets/samples/faults.xlsx");

describe.each([
  [
    "1.9",
    ["sets.merges", "sets.trigger", "merges.", "protection.merges-read", "events.trigger", "by-hand.undo-after-merges"],
  ],
  ["1.14", []],
  ["1.17", []],
  ["1.20", []],
] as const)("in an Excel of ExcelApi %s", (excelApi, unsupported) => {
  test("every fact is as expected, or not supported, and nothing is left", async () => {
    const excel = await startExcel({ workbook: faults, excelApi });
    const before = snapshot(excel.workbook);
    const { outcomes, left } = await selfCheck(excel);
    expect(outcomes.filter(({ verdict }) => verdict === "other" || verdict === "not-asked")).toEqual([]);
    const missing = outcomes.filter(({ verdict }) => verdict === "not-supported").map(({ id }) => id);
    // What is merged into one has a value once in any version.
    expect(missing.filter((id) => !unsupported.some((begin) => id.startsWith(begin)))).toEqual([]);
    expect(missing.length > 0).toBe(unsupported.length > 0);
    expect(outcomes.length).toBeGreaterThanOrEqual(40);
    expect(left).toBeNull();
    expect(snapshot(excel.workbook)).toEqual(before);
    expect(excel.missing).toEqual([]);
  });
});

test("each fact has an id, a title in both languages, and an id of its own", async () => {
  const { outcomes } = await selfCheck(await startExcel());
  expect(new Set(outcomes.map(({ id }) => id)).size).toBe(outcomes.length);
  for (const { id, title } of outcomes) {
    expect(id).toMatch(/^[a-z-]+\.[a-z-]+$/);
    expect(title[0]).toMatch(/\p{Script=Han}/u);
    expect(title[1]).toMatch(/^[ -~“”]+$/);
  }
});

test("an Excel that clears the undo list is seen", async () => {
  const excel = await startExcel({ rude: rudeExcels["undo-emptied"] });
  const { outcomes } = await selfCheck(excel);
  const other = outcomes.filter(({ verdict }) => verdict === "other");
  expect(other.map(({ id, answer }) => [id, answer])).toEqual([["by-hand.undo-after-marks", '["1","1"]']]);
});

test("whoever does not help skips the facts by hand only", async () => {
  const excel = await startExcel();
  const { outcomes } = await selfCheck(excel, { willHelp: () => Promise.resolve(false) });
  const unasked = outcomes.filter(({ verdict }) => verdict === "not-asked").map(({ id }) => id);
  expect(unasked).toEqual(["by-hand.edit", "by-hand.undo-after-merges", "by-hand.undo-after-marks"]);
});

test("stopped, it asks no more and cleans up", async () => {
  const excel = await startExcel();
  const before = snapshot(excel.workbook);
  const stop = new AbortController();
  const { outcomes, left } = await selfCheck(excel, {
    signal: stop.signal,
    onProgress: (done) => {
      if (done === 12) stop.abort();
    },
  });
  expect(outcomes.filter(({ verdict }) => verdict === "not-asked")).toHaveLength(outcomes.length - 12);
  expect(left).toBeNull();
  expect(snapshot(excel.workbook)).toEqual(before);
});

test("in a workbook of protected structure it does not start", async () => {
  const excel = await startExcel();
  excel.workbook.protection = { password: undefined };
  await expect(selfCheck(excel)).rejects.toMatchObject({ kind: "structure-protected" });
  expect(excel.workbook.sheets).toHaveLength(1);
});

test("the README says how many there are", () => {
  const readme = readFileSync(path.resolve(__dirname, "../../README.md"), "utf8");
  const count = String(allFacts(timedForm()).length);
  expect(readme).toContain(`${count} 条关于 Excel 的事实`);
  expect(readme).toContain(`about the ${count} facts`);
});

test("sheets that are called alike stay", async () => {
  const excel = await startExcel();
  await excel.user.addSheet("approval-check 自检");
  await excel.user.activate("Sheet1");
  const before = snapshot(excel.workbook);
  expect((await selfCheck(excel)).left).toBeNull();
  expect(snapshot(excel.workbook)).toEqual(before);
});
