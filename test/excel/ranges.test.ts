import { codeOf, excelWith, onSheet, rangeOf } from "./sample";

describe("ranges", () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ["getCell(1, 1)", (range) => range.getCell(1, 1), "C3"],
    ["getCell outside the range", (range) => range.getCell(5, 5), "G7"],
    ["getRow(1)", (range) => range.getRow(1), "B3:D3"],
    ["getColumn(2)", (range) => range.getColumn(2), "D2:D4"],
    ["getLastCell()", (range) => range.getLastCell(), "D4"],
    ["getLastRow()", (range) => range.getLastRow(), "B4:D4"],
    ["getLastColumn()", (range) => range.getLastColumn(), "D2:D4"],
    ["getEntireRow()", (range) => range.getEntireRow(), "2:4"],
    ["getEntireColumn()", (range) => range.getEntireColumn(), "B:D"],
    ["getOffsetRange(1, -1)", (range) => range.getOffsetRange(1, -1), "A3:C5"],
    ["getResizedRange(1, -1)", (range) => range.getResizedRange(1, -1), "B2:C5"],
    ["getAbsoluteResizedRange(1, 5)", (range) => range.getAbsoluteResizedRange(1, 5), "B2:F2"],
    ["getRowsAbove()", (range) => range.getRowsAbove(), "B1:D1"],
    ["getRowsBelow(2)", (range) => range.getRowsBelow(2), "B5:D6"],
    ["getColumnsBefore()", (range) => range.getColumnsBefore(), "A2:A4"],
    ["getColumnsAfter(2)", (range) => range.getColumnsAfter(2), "E2:F4"],
    ["getBoundingRect", (range) => range.getBoundingRect("F1"), "B1:F4"],
    ["getIntersection", (range) => range.getIntersection("A3:C9"), "B3:C4"],
    ["getIntersectionOrNullObject", (range) => range.getIntersectionOrNullObject("D1:D2"), "D2"],
  ])("B2:D4 %s", async (_name, move, address) => {
    const excel = await excelWith([{ name: "表1" }]);
    await onSheet(excel, async (sheet, context) => {
      const range = move(sheet.getRange("B2:D4")).load("address");
      await context.sync();
      expect(range.address).toBe(`表1!${address}`);
    });
  });

  test.each<[string, (range: Excel.Range) => Excel.Range]>([
    ["getRow(3)", (range) => range.getRow(3)],
    ["getOffsetRange off the sheet", (range) => range.getOffsetRange(-2, 0)],
    ["getResizedRange to nothing", (range) => range.getResizedRange(-3, 0)],
    ["getCell below the last row", (range) => range.getCell(1_048_576, 0)],
  ])("B2:D4 %s is an InvalidArgument", async (_name, move) => {
    const excel = await excelWith([{}]);
    expect(
      await codeOf(() =>
        onSheet(excel, async (sheet, context) => {
          move(sheet.getRange("B2:D4")).load("address");
          await context.sync();
        }),
      ),
    ).toBe("InvalidArgument");
  });

  test("without common cells are a null object, or ItemNotFound", async () => {
    const excel = await excelWith([{}]);
    await onSheet(excel, async (sheet, context) => {
      const nothing = sheet.getRange("A1").getIntersectionOrNullObject("B2").load("address");
      await context.sync();
      expect(nothing.isNullObject).toBe(true);
    });
    expect(
      await codeOf(() =>
        onSheet(excel, (sheet, context) => {
          sheet.getRange("A1").getIntersection("B2");
          return context.sync();
        }),
      ),
    ).toBe("ItemNotFound");
  });

  test("over whole rows or columns read as null (SOURCES.md 2.2)", async () => {
    const excel = await excelWith([{ rows: [[1]] }]);
    for (const address of ["A:A", "1:1"]) {
      const range = await rangeOf(
        excel,
        address,
        "address,values,text,numberFormat,rowCount,columnCount,isEntireRow,isEntireColumn",
      );
      expect([range.values, range.text, range.numberFormat]).toEqual([null, null, null]);
      expect(range.address).toBe(`Sheet1!${address === "A:A" ? "A:A" : "1:1"}`);
    }
  });

  test("of more than five million cells read as null (SOURCES.md 2.2; office-js#4783)", async () => {
    const excel = await excelWith([{ rows: [[1]] }]);
    expect((await rangeOf(excel, "A1:E1000001", "values")).values).toBeNull();
  });

  test("with an address above 8192 characters are an InvalidArgument (SOURCES.md 2.2)", async () => {
    const excel = await excelWith([{}]);
    const ask = (length: number) =>
      codeOf(() =>
        onSheet(excel, (sheet, context) => {
          sheet.getRanges(Array.from({ length: length / 3 }, () => "A1").join(","));
          return context.sync();
        }),
      );
    expect(await ask(8190)).toBe("none");
    expect(await ask(8196)).toBe("InvalidArgument");
  });

  test.each(["nope", "A0", "XFE1", "A1048577", "A1:B2:C3", ""])(
    "by the address %j are an InvalidArgument",
    async (address) => {
      const excel = await excelWith([{}]);
      expect(
        await codeOf(() =>
          onSheet(excel, (sheet, context) => {
            sheet.getRange(address || "!");
            return context.sync();
          }),
        ),
      ).toBe("InvalidArgument");
    },
  );

  test("sheet names that are no plain words stand in quotes", async () => {
    for (const [name, quoted] of [
      ["表1", "表1"],
      ["02 部门", "'02 部门'"],
      ["A1", "'A1'"],
      ["it's", "'it''s'"],
    ] as const) {
      const excel = await excelWith([{ name }]);
      expect((await rangeOf(excel, "B2", "address")).address).toBe(`${quoted}!B2`);
    }
  });

  test("hidden rows and columns: all, none, some (d.ts)", async () => {
    const excel = await excelWith([
      { rows: [[1], [2], [3]], rowDefs: new Map([[1, { hidden: true }]]), columns: [{}, { hidden: true }] },
    ]);
    const one = await rangeOf(excel, "A2", "rowHidden,columnHidden,hidden");
    expect([one.rowHidden, one.columnHidden, one.hidden]).toEqual([true, false, true]);
    const some = await rangeOf(excel, "A1:B3", "rowHidden,columnHidden,hidden");
    expect([some.rowHidden, some.columnHidden, some.hidden]).toEqual([null, null, null]);
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1:A2").rowHidden = false;
      sheet.getRange("C1").columnHidden = true;
      await context.sync();
    });
    expect((await rangeOf(excel, "A1:A3", "rowHidden")).rowHidden).toBe(false);
    expect(excel.workbook.active.columns.get(2)).toEqual({ hidden: true });
  });
});

/** SOURCES.md 2.10 and the d.ts remarks of getUsedRange. */
describe("the used range", () => {
  const form = {
    cells: new Map([
      ["1,1", { value: "x" }],
      ["4,3", { style: { fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: "FFFF00" } } } }],
    ]),
  };

  test("counts formats, unless only values are asked for", async () => {
    const excel = await excelWith([form]);
    await onSheet(excel, async (sheet, context) => {
      const [all, values] = [sheet.getUsedRange().load("address"), sheet.getUsedRange(true).load("address")];
      await context.sync();
      expect([all.address, values.address]).toEqual(["Sheet1!B2:D5", "Sheet1!B2"]);
    });
  });

  test("several are given with commas or semicolons (types, getRanges)", async () => {
    const excel = await excelWith([{}]);
    await onSheet(excel, async (sheet, context) => {
      const areas = sheet.getRanges("A1:B2; A5,C7").load("areaCount,cellCount");
      await context.sync();
      expect([areas.areaCount, areas.cellCount]).toEqual([3, 6]);
    });
  });

  test("of a blank sheet is its first cell, or a null object", async () => {
    const excel = await excelWith([{}]);
    await onSheet(excel, async (sheet, context) => {
      const range = sheet.getUsedRange().load("address");
      const nothing = [sheet.getUsedRangeOrNullObject(), sheet.getUsedRangeOrNullObject(true)];
      nothing.forEach((each) => each.load("address"));
      await context.sync();
      expect(range.address).toBe("Sheet1!A1");
      expect(nothing.map((each) => each.isNullObject)).toEqual([true, true]);
    });
  });

  test("inside a blank range is ItemNotFound, or a null object", async () => {
    const excel = await excelWith([form]);
    expect(
      await codeOf(() =>
        onSheet(excel, (sheet, context) => {
          sheet.getRange("F1:G9").getUsedRange();
          return context.sync();
        }),
      ),
    ).toBe("ItemNotFound");
    await onSheet(excel, async (sheet, context) => {
      const nothing = sheet.getRange("C3:D5").getUsedRangeOrNullObject(true).load("address");
      const formatted = sheet.getRange("C3:D5").getUsedRangeOrNullObject().load("address");
      await context.sync();
      expect([nothing.isNullObject, formatted.address]).toEqual([true, "Sheet1!D5"]);
    });
  });
});
