import { codeOf, excelWith, onSheet, rangeOf } from "./sample";
import { formatArea } from "./model/address";
import type { RunningExcel } from "./start";

/**
 *      A       B
 *  1   title   (merged A1:B1)
 *  2   a       1
 *  3   b       2       rule on A2:B3, list validation on B2:B3, row 3 is 30 high
 *  4   sum     =SUM(B2:B3)
 */
const FORM = {
  rows: [["title"], ["a", 1], ["b", 2], ["sum"]],
  cells: new Map([
    ["3,1", { formula: "SUM(B2:B3)", formulaResult: 3 }],
    ["2,0", { value: "b", style: { font: { bold: true } } }],
  ]),
  merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
  conditionalRules: [{ type: "expression" as const, priority: 1, formula: "$B2>1", range: "A2:B3" }],
  dataValidations: [{ type: "list" as const, values: ["1", "2"], range: "B2:B3" }],
  rowDefs: new Map([[2, { height: 30 }]]),
  pageSetup: { printArea: "$A$1:$B$4", printTitlesRow: "$1:$1" },
};

const insertAt = (excel: RunningExcel, address: string, shift: "Down" | "Right" = "Down") =>
  onSheet(excel, async (sheet, context) => {
    const inserted = sheet.getRange(address).insert(shift).load("address");
    await context.sync();
    return inserted.address;
  });

describe("inserted rows", () => {
  test("move and stretch all that lies on and points at the sheet", async () => {
    const excel = await excelWith([FORM]);
    expect(await insertAt(excel, "3:4")).toBe("Sheet1!3:4");
    const sheet = excel.workbook.active;
    expect((await rangeOf(excel, "A1:B6", "formulas")).formulas).toEqual([
      ["title", ""],
      ["a", 1],
      ["", ""],
      ["", ""],
      ["b", 2],
      ["sum", "=SUM(B2:B5)"],
    ]);
    expect(sheet.conditionalFormats.map((rule) => [rule.areas.map(formatArea), rule.formula])).toEqual([
      [["A2:B5"], "$B2>1"],
    ]);
    expect(sheet.validations[0]?.areas.map(formatArea)).toEqual(["B2:B5"]);
    expect([...sheet.rows]).toEqual([[4, { height: 30 }]]);
    expect(sheet.page).toMatchObject({ printArea: "$A$1:$B$6", printTitlesRow: "$1:$1" });
  });

  test("take the format and height of the row above", async () => {
    const excel = await excelWith([FORM]);
    await insertAt(excel, "4:4");
    const sheet = excel.workbook.active;
    expect(sheet.cells.get(3, 0)).toEqual({ value: null, style: sheet.cells.get(2, 0).style });
    expect(sheet.rows.get(3)).toEqual({ height: 30 });
  });

  test("push tracked ranges down, and stretch those they fall into (_ReferenceId, section 1)", async () => {
    const excel = await excelWith([FORM]);
    await onSheet(excel, async (sheet, context) => {
      const [below, around, above] = [sheet.getRange("B4"), sheet.getRange("A2:B4"), sheet.getRange("A1")];
      await context.sync();
      sheet.getRange("3:3").insert("Down");
      await context.sync();
      for (const range of [below, around, above]) range.load("address");
      await context.sync();
      expect([below.address, around.address, above.address]).toEqual(["Sheet1!B5", "Sheet1!A2:B5", "Sheet1!A1"]);
    });
  });

  test("by the user move tracked ranges too", async () => {
    const excel = await excelWith([FORM]);
    await onSheet(excel, async (sheet, context) => {
      const range = sheet.getRange("B4");
      await context.sync();
      await excel.user.insertRows("Sheet1", 1, 2);
      range.load("address,formulas");
      await context.sync();
      expect([range.address, range.formulas]).toEqual(["Sheet1!B6", [["=SUM(B4:B5)"]]]);
    });
  });

  test("move references on other sheets and names", async () => {
    const excel = await excelWith([FORM, { cells: new Map([["0,0", { formula: "Sheet1!B4*2", formulaResult: 6 }]]) }]);
    excel.workbook.names = [{ name: "total", range: "Sheet1!$B$4", scope: undefined }];
    await insertAt(excel, "1:1");
    expect(excel.workbook.sheets[1]?.cells.get(0, 0).formula).toBe("Sheet1!B5*2");
    expect(excel.workbook.names[0]?.range).toBe("Sheet1!$B$5");
  });
});

describe("inserted cells", () => {
  test("shift only their columns", async () => {
    const excel = await excelWith([
      {
        rows: [
          ["a", "b"],
          ["c", "d"],
        ],
      },
    ]);
    await insertAt(excel, "A1");
    expect((await rangeOf(excel, "A1:B3", "values")).values).toEqual([
      ["", "b"],
      ["a", "d"],
      ["c", ""],
    ]);
    await insertAt(excel, "A2", "Right");
    expect((await rangeOf(excel, "A2:C2", "values")).values).toEqual([["", "a", "d"]]);
  });

  test("that would tear a merge are an InsertDeleteConflict", async () => {
    const excel = await excelWith([FORM]);
    expect(await codeOf(() => insertAt(excel, "A1"))).toBe("InsertDeleteConflict");
    expect(await codeOf(() => insertAt(excel, "A1:B1"))).toBe("none");
  });

  test("never push values off the sheet", async () => {
    const excel = await excelWith([{}]);
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1048576").values = [["last"]];
      await context.sync();
    });
    expect(await codeOf(() => insertAt(excel, "1:1"))).toBe("NonBlankCellOffSheet");
  });
});

describe("deleted rows", () => {
  const removeAt = (excel: RunningExcel, address: string) =>
    onSheet(excel, async (sheet, context) => {
      sheet.getRange(address).delete("Up");
      await context.sync();
    });

  test("take their rules, validations and merges with them", async () => {
    const excel = await excelWith([FORM]);
    await removeAt(excel, "1:3");
    const sheet = excel.workbook.active;
    expect([sheet.merges, sheet.conditionalFormats, sheet.validations, [...sheet.rows]]).toEqual([[], [], [], []]);
    expect(sheet.cells.get(0, 1)).toMatchObject({ formula: "SUM(#REF!)" });
  });

  test("leave a range without cells: InvalidReference [inferred]", async () => {
    const excel = await excelWith([FORM]);
    expect(
      await codeOf(() =>
        onSheet(excel, async (sheet, context) => {
          const range = sheet.getRange("A2:B2");
          await context.sync();
          await excel.user.deleteRows("Sheet1", 2);
          range.load("address");
          await context.sync();
        }),
      ),
    ).toBe("InvalidReference");
  });

  test("inserted and deleted again leave everything as it was", async () => {
    const excel = await excelWith([FORM]);
    const { snapshot } = await import("./model/snapshot");
    const before = snapshot(excel.workbook);
    await insertAt(excel, "3:5");
    await removeAt(excel, "3:5");
    expect(snapshot(excel.workbook)).toEqual(before);
  });
});

describe("copied cells", () => {
  test("as whole rows bring their heights, and only as many columns as are used", async () => {
    const excel = await excelWith([FORM]);
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("7:8").copyFrom("3:4");
      await context.sync();
    });
    expect((await rangeOf(excel, "A7:B8", "formulas")).formulas).toEqual([
      ["b", 2],
      ["sum", "=SUM(B6:B7)"],
    ]);
    expect(excel.workbook.active.rows.get(6)).toEqual({ height: 30 });
  });

  test("bring values, formulas, formats and merges", async () => {
    const excel = await excelWith([FORM]);
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("D1").copyFrom("A1:B4");
      await context.sync();
    });
    expect((await rangeOf(excel, "D1:E4", "formulas")).formulas).toEqual([
      ["title", ""],
      ["a", 1],
      ["b", 2],
      ["sum", "=SUM(E2:E3)"],
    ]);
    expect(excel.workbook.active.merges.map(formatArea)).toEqual(["A1:B1", "D1:E1"]);
    expect(excel.workbook.active.cells.get(2, 3).style).toEqual({ font: { bold: true } });
  });

  test.each([
    ["Values", ["sum", 3], undefined],
    ["Formulas", ["sum", "=SUM(E2:E3)"], undefined],
    ["Formats", ["", ""], { font: { bold: true } }],
  ] as const)("only %s", async (what, last, style) => {
    const excel = await excelWith([FORM]);
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("D1").copyFrom("A1:B4", what);
      await context.sync();
    });
    expect((await rangeOf(excel, "D4:E4", "formulas")).formulas).toEqual([last]);
    expect(excel.workbook.active.cells.get(2, 3).style).toEqual(style);
  });
});
