import { codeOf, excelWith, onSheet, rangeOf } from "./sample";

/**
 *      A        B        C
 *  1   name     amount   <merged B1:C1
 *  2   rice     1.5      =B2*2
 *  3            #N/A     TRUE
 *  4   2026-05-01 as a date
 */
const SAMPLE = {
  rows: [["name", "amount", null], ["rice", 1.5, null], [null, null, true], [new Date(Date.UTC(2026, 4, 1))]],
  cells: new Map([
    ["1,2", { formula: "B2*2", formulaResult: 3 }],
    ["2,1", { value: "#N/A" }],
  ]),
  merges: [{ startRow: 0, startCol: 1, endRow: 0, endCol: 2 }],
};

describe("cells", () => {
  test("are read as Excel gives them (SOURCES.md 2.10)", async () => {
    const excel = await excelWith([SAMPLE]);
    const range = await rangeOf(excel, "A1:C4", "values,formulas,text,valueTypes,numberFormat");
    expect(range.values).toEqual([
      ["name", "amount", ""],
      ["rice", 1.5, 3],
      ["", "#N/A", true],
      [46143, "", ""],
    ]);
    expect(range.formulas[1]).toEqual(["rice", 1.5, "=B2*2"]);
    expect(range.text[1]).toEqual(["rice", "1.5", "3"]);
    expect(range.text[2]).toEqual(["", "#N/A", "TRUE"]);
    expect(range.text[3]?.[0]).toBe("2026-05-01");
    expect(range.valueTypes.flat()).toEqual([
      "String",
      "String",
      "Empty",
      "String",
      "Double",
      "Double",
      "Empty",
      "Error",
      "Boolean",
      "Double",
      "Empty",
      "Empty",
    ]);
    expect(range.numberFormat[3]).toEqual(["yyyy-mm-dd", "General", "General"]);
  });

  test.each([
    [0.1 + 0.2, "0.3"],
    [1 / 3, "0.333333333"],
    [1234567.891, "1234567.891"],
    [12345678901, "12345678901"],
    [123456789012, "1.23457E+11"],
    [1e-10, "1E-10"],
    [-2.5, "-2.5"],
    [0, "0"],
  ])("the number %p without a format shows as %s", async (value, text) => {
    const excel = await excelWith([{ rows: [[value]] }]);
    expect((await rangeOf(excel, "A1", "text")).text).toEqual([[text]]);
  });

  /** docs excel-add-ins-blank-null-values: "" clears, null leaves; d.ts Range.values for what strings become. */
  test.each([
    ["", ""],
    [null, "rice"],
    [12, 12],
    ["12", 12],
    ["-1.5e3", -1500],
    ["1,234.5", 1234.5],
    ["50%", 0.5],
    ["true", true],
    ["'12", "12"],
    ["=1+1", 2],
    ["#DIV/0!", "#DIV/0!"],
    ["2026-05-01", 46143],
    ["2026年5月1日", 46143],
    ["1-5-2026", "1-5-2026"],
    [" x ", " x "],
  ])("writing %j leaves %j", async (written, left) => {
    const excel = await excelWith([SAMPLE]);
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A2").values = [[written]];
      await context.sync();
    });
    expect((await rangeOf(excel, "A2", "values")).values).toEqual([[left]]);
  });

  test("formatted as text keep every text as it is", async () => {
    const excel = await excelWith([{ cells: new Map([["0,0", { style: { numFmt: "@" } }]]) }]);
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1").values = [["007"]];
      await context.sync();
    });
    expect((await rangeOf(excel, "A1", "values")).values).toEqual([["007"]]);
  });

  test("take one value for all of a range", async () => {
    const excel = await excelWith([{}]);
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1:B2").values = "x" as never;
      await context.sync();
    });
    expect((await rangeOf(excel, "A1:B2", "values")).values).toEqual([
      ["x", "x"],
      ["x", "x"],
    ]);
  });

  test("covered by a merge have no value and take none (SOURCES.md 2.4)", async () => {
    const excel = await excelWith([SAMPLE]);
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("B1:C1").values = [["sum", "hidden"]];
      await context.sync();
    });
    expect((await rangeOf(excel, "B1:C1", "values")).values).toEqual([["sum", ""]]);
  });

  test("a matrix of another size is an InvalidArgument", async () => {
    const excel = await excelWith([{}]);
    const write = (values: unknown[][]) =>
      codeOf(() =>
        onSheet(excel, async (sheet, context) => {
          sheet.getRange("A1:B1").values = values;
          await context.sync();
        }),
      );
    expect(await write([[1]])).toBe("InvalidArgument");
    expect(
      await write([
        [1, 2],
        [3, 4],
      ]),
    ).toBe("InvalidArgument");
    expect(await write([[1, 2]])).toBe("none");
  });

  test.each<[string, (range: Excel.Range) => void]>([
    ["values", (range) => Object.assign(range, { values: null })],
    ["formulas", (range) => Object.assign(range, { formulas: null })],
    ["numberFormat", (range) => Object.assign(range, { numberFormat: null })],
  ])("null is no value of %s as a whole (docs, blank and null values)", async (_name, write) => {
    const excel = await excelWith([{ rows: [["x"]] }]);
    expect(
      await codeOf(() =>
        onSheet(excel, async (sheet, context) => {
          write(sheet.getRange("A1"));
          await context.sync();
        }),
      ),
    ).toBe("InvalidArgument");
    expect(excel.workbook.active.cells.get(0, 0).value).toBe("x");
  });

  test("a large matrix goes over in the client's own pieces", async () => {
    const excel = await excelWith([{}]);
    const values = Array.from({ length: 2000 }, (_, row) => [row, `r${row}`]);
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1:B2000").values = values;
      await context.sync();
    });
    expect((await rangeOf(excel, "A1:B2000", "values")).values).toEqual(values);
  });
});
