/** A sample of what `npm run invariance` does with the corpora: changes that change nothing, and faults that are found. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readWorkbook } from "../../src/host/xlsx/read-workbook";
import { drawForms } from "../fixtures/drawn/draw";
import { sheetOf } from "../fixtures/drawn/sheet-of";
import { changes } from "./changes";
import { afterChange, afterFault, reviewed, type Before } from "./compare";
import { faults } from "./faults";

const seeds = Array.from({ length: 30 }, (_, index) => index + 1);
const samples = path.resolve(__dirname, "../../assets/samples");

let sheets: readonly Before[] = [];

beforeAll(async () => {
  const books = await Promise.all(
    ["faults.xlsx", "clean.xlsx"].map((file) => readWorkbook(readFileSync(path.join(samples, file)))),
  );
  const all = [...seeds.map((seed) => sheetOf(drawForms(seed))), ...books.flatMap((book) => book.sheets)];
  sheets = all.map((sheet) => reviewed(sheet)).filter(({ forms }) => forms.length > 0);
});

test.each(Object.entries(changes))("%s: the findings stay the same", (_, change) => {
  const made = sheets.flatMap((before) => {
    const difference = afterChange(before, change);
    return difference ? [{ sheet: before.sheet.name, ...difference }] : [];
  });
  expect(made.length).toBeGreaterThan(10);
  expect(made.filter(({ gone, come }) => gone.length + come.length > 0)).toEqual([]);
});

test.each(Object.entries(faults))("%s is found", (_, fault) => {
  const made = sheets.flatMap((before) => {
    const outcome = afterFault(before, fault);
    return outcome ? [{ sheet: before.sheet.name, ...outcome }] : [];
  });
  expect(made.length).toBeGreaterThan(2);
  expect(made.filter(({ found }) => !found)).toEqual([]);
});
