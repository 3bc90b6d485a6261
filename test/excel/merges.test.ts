import { codeOf, excelWith, onSheet } from "./sample";

/** SOURCES.md 2.4. */
describe("merged areas", () => {
  const merges = (count: number) =>
    Array.from({ length: count }, (_, row) => ({ startRow: row, startCol: 0, endRow: row, endCol: 1 }));

  test("are those whose first cell lies inside the range (office-js#3611)", async () => {
    const excel = await excelWith([
      {
        rows: [
          ["a", null, "b"],
          [null, null, null],
        ],
        merges: [
          { startRow: 0, startCol: 0, endRow: 1, endCol: 1 },
          { startRow: 0, startCol: 2, endRow: 1, endCol: 2 },
        ],
      },
    ]);
    await onSheet(excel, async (sheet, context) => {
      const all = sheet.getUsedRange().getMergedAreasOrNullObject().load("address,areaCount,areas/items/address");
      const half = sheet.getRange("B1:C2").getMergedAreasOrNullObject().load("address");
      const none = sheet.getRange("A2:C2").getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect([all.areaCount, all.address]).toEqual([2, "Sheet1!A1:B2,Sheet1!C1:C2"]);
      expect(all.areas.items.map((each) => each.address)).toEqual(["Sheet1!A1:B2", "Sheet1!C1:C2"]);
      expect(half.address).toBe("Sheet1!C1:C2");
      expect(none.isNullObject).toBe(true);
    });
  });

  test.each([
    [512, "none"],
    [513, "GeneralException"],
  ])("%i of them: %s (d.ts: fails above 512; the code is inferred)", async (count, code) => {
    const excel = await excelWith([{ merges: merges(count) }]);
    expect(
      await codeOf(() =>
        onSheet(excel, (sheet, context) => {
          sheet.getRange("A1:B1000").getMergedAreasOrNullObject().load("address");
          return context.sync();
        }),
      ),
    ).toBe(code);
  });

  test("merging keeps the first value, unmerging gives the cells back", async () => {
    const excel = await excelWith([
      {
        rows: [
          [null, "b"],
          ["c", "d"],
        ],
      },
    ]);
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1:B2").merge();
      await context.sync();
      expect(excel.workbook.active.merges).toHaveLength(1);
      const merged = sheet.getRange("A1:B2").load("values");
      await context.sync();
      expect(merged.values).toEqual([
        ["b", ""],
        ["", ""],
      ]);
      sheet.getRange("B2").unmerge();
      await context.sync();
      expect(excel.workbook.active.merges).toEqual([]);
    });
  });

  test("merging across makes one merge per row", async () => {
    const excel = await excelWith([{}]);
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1:C3").merge(true);
      await context.sync();
    });
    expect(excel.workbook.active.merges.map((area) => [area.row, area.columns])).toEqual([
      [0, 3],
      [1, 3],
      [2, 3],
    ]);
  });

  test("merging across the edge of another merge is a MergedRangeConflict", async () => {
    const excel = await excelWith([{ merges: [{ startRow: 0, startCol: 0, endRow: 1, endCol: 1 }] }]);
    const merge = (address: string) =>
      codeOf(() =>
        onSheet(excel, (sheet, context) => {
          sheet.getRange(address).merge();
          return context.sync();
        }),
      );
    expect(await merge("B2:C3")).toBe("MergedRangeConflict");
    expect(await merge("A1:C3")).toBe("none");
  });
});
