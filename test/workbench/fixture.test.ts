/** The sheet that the workbench saves is the one that the pane checked. */
import path from "node:path";
import { catalogue } from "../../src/catalogue/bilingual";
import { review } from "../../src/core/review";
import type { Sheet } from "../../src/core/sheet";
import { readSheet } from "../../src/host/excel/read";
import { startExcel } from "../excel";
import { sheetOf } from "../fixtures/sheets";
import { fixtureOf } from "./fixture";

const sample = (name: string) => path.resolve(__dirname, "../../assets/samples", name);

async function open(file: string) {
  const excel = await startExcel({ workbook: file });
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
  return excel;
}

/** Through the file, as a developer would. */
async function saved(excel: Awaited<ReturnType<typeof open>>, sheet: string): Promise<Sheet> {
  const { bytes } = await fixtureOf(excel.workbook, sheet);
  return sheetOf(new TextDecoder().decode(bytes));
}

test.each([
  ["faults.xlsx", 0],
  ["faults.xlsx", 1],
  ["clean.xlsx", 0],
])("of %s, sheet %i, with the same findings", async (file, index) => {
  const excel = await open(sample(file));
  const { id, name } = excel.workbook.sheets[index]!;
  const { sheet } = await readSheet(id);
  const fixture = await saved(excel, name);
  expect(fixture).toEqual(sheet);
  expect(review([fixture], catalogue).findings).toEqual(review([sheet], catalogue).findings);
});

test("of an edited sheet, as it is now", async () => {
  const excel = await open(sample("faults.xlsx"));
  const { id, name } = excel.workbook.sheets[0]!;
  const before = await saved(excel, name);
  await excel.user.edit(name, "F5", 752);
  const { sheet } = await readSheet(id);
  const after = await saved(excel, name);
  expect(after).toEqual(sheet);
  expect(after).not.toEqual(before);
});

test("one line a row of cells", async () => {
  const excel = await open(sample("clean.xlsx"));
  const { bytes, name } = await fixtureOf(excel.workbook, excel.workbook.sheets[0]!.name);
  const text = new TextDecoder().decode(bytes);
  expect(name).toMatch(/\.sheet\.json$/);
  const { values } = JSON.parse(text) as Sheet;
  expect(text.split("\n").filter((line) => line.startsWith("    [")).length).toBe(values.length);
});

test("of a text that is no sheet nothing is made", () => {
  expect(() => sheetOf(`{"name":1,"origin":{"row":0,"column":0},"values":[],"merges":[]}`)).toThrow();
  expect(() => sheetOf("")).toThrow();
});
