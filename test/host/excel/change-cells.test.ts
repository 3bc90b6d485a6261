/** Fixes as they are written: all of them or none, never a formula from a text, never over what changed meanwhile. */
import type { CellChange } from "../../../src/core/fix";
import type { CellValue } from "../../../src/core/sheet";
import { snapshot } from "../../excel";
import { open, sent, type UnderTest } from "./excel-under-test";

const rows: readonly (readonly CellValue[])[] = [
  ["合计", 95, "≥80%以上"],
  ["甲", 60, "=100%"],
  ["乙", 30, null],
];

async function start(): Promise<UnderTest & { readonly id: string }> {
  const under = await open();
  await under.excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C3").values = rows.map((row) =>
      row.map((value) => (value === "=100%" ? "'=100%" : (value ?? ""))),
    );
    await context.sync();
  });
  const { id } = await under.host.readSheet();
  return { ...under, id };
}

const change = (
  row: number,
  column: number,
  before: CellValue,
  after: CellValue,
  formula: string | null = null,
): CellChange => {
  return { row, column, before, after, formula };
};
const cell = ({ excel }: UnderTest, row: number, column: number) => {
  const { value, formula } = excel.workbook.active.cells.get(row, column);
  return formula ?? value;
};

test.each<[string, CellChange, CellValue]>([
  ["a number", change(0, 1, 95, 90), 90],
  ["a sum", change(0, 1, 95, 90, "=SUM(B2:B3)"), "SUM(B2:B3)"],
  ["a text", change(0, 2, "≥80%以上", "≥80%"), "≥80%"],
  ["a text that looks like a number stays one", change(0, 2, "≥80%以上", "80%"), "80%"],
  ["a text that looks like a formula stays one", change(1, 2, "=100%", "=90%"), "=90%"],
  ["a blank cell", change(2, 2, null, "30万元"), "30万元"],
  ["nothing", change(0, 2, "≥80%以上", null), null],
])("writes %s", async (_, one, expected) => {
  const under = await start();
  await under.host.changeCells(under.id, [one]);
  expect(cell(under, one.row, one.column)).toBe(expected);
  const back = { ...one, before: one.after, after: one.before, formula: null, formulaBefore: one.formula };
  await under.host.changeCells(under.id, [back]);
  expect(cell(under, one.row, one.column)).toBe(one.before);
});

test("two cells take two requests, and a cell that changed meanwhile keeps both as they are", async () => {
  const under = await start();
  const from = under.excel.requests.length;
  await under.host.changeCells(under.id, [change(0, 1, 95, 90), change(2, 1, 30, 31)]);
  expect(sent(under.excel, from)).toHaveLength(2);
  const before = snapshot(under.excel.workbook);
  await expect(under.host.changeCells(under.id, [change(0, 1, 90, 95), change(2, 1, 30, 32)])).rejects.toMatchObject({
    kind: "cell-changed",
    detail: "Sheet1 B3",
  });
  expect(snapshot(under.excel.workbook)).toEqual(before);
});

test("a locked cell of a protected sheet is not written to, an open one is", async () => {
  const under = await start();
  await under.excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("B3").format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
  await expect(under.host.changeCells(under.id, [change(0, 1, 95, 90)])).rejects.toMatchObject({ kind: "protected" });
  await under.host.changeCells(under.id, [change(2, 1, 30, 35)]);
  expect([cell(under, 0, 1), cell(under, 2, 1)]).toEqual([95, 35]);
});

test("whichever request fails, the cells hold what they held", async () => {
  for (const failing of [1, 2]) {
    const under = await start();
    const before = snapshot(under.excel.workbook);
    under.excel.failAt(failing, "GeneralException");
    await expect(under.host.changeCells(under.id, [change(0, 1, 95, 90), change(2, 1, 30, 31)])).rejects.toThrow();
    expect(snapshot(under.excel.workbook)).toEqual(before);
  }
});
