/** @jest-environment jsdom */
import { excelWith, onSheet, rangeOf } from "./sample";

test("works under jsdom, where the panel's tests run, with the globals product code uses", async () => {
  const excel = await excelWith([{ rows: [["有", 1]] }]);
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("C1").formulas = [["=B1*2"]];
    sheet.getRange("A1").conditionalFormats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = "=TRUE";
    await context.sync();
  });
  expect((await rangeOf(excel, "A1:C1", "values")).values).toEqual([["有", 1, 2]]);
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(true);
  expect((await excel.saveBytes()).byteLength).toBeGreaterThan(1000);
  const heard: string[] = [];
  await onSheet(excel, async (sheet, context) => {
    sheet.onChanged.add((args) => Promise.resolve(heard.push(args.address)));
    await context.sync();
  });
  jest.useFakeTimers();
  await excel.user.edit("Sheet1", "A1", "x");
  jest.useRealTimers();
  expect(heard).toEqual(["A1"]);
});
