import { codeOf, excelWith, onSheet } from "./sample";
import { snapshot } from "./model/snapshot";

const YELLOW = { fill: { type: "pattern" as const, pattern: "solid" as const, fgColor: { rgb: "FFFF00" } } };

describe("formats", () => {
  test("no fill reads as white; tintAndShade tells them apart (office-js#6218)", async () => {
    const excel = await excelWith([
      {
        cells: new Map([
          ["0,1", { style: { fill: { ...YELLOW.fill, fgColor: { rgb: "FFFFFF" } } } }],
          ["0,2", { style: YELLOW }],
        ]),
      },
    ]);
    await onSheet(excel, async (sheet, context) => {
      const fills = ["A1", "B1", "C1", "A1:C1"].map((address) =>
        sheet.getRange(address).format.fill.load("color,tintAndShade"),
      );
      await context.sync();
      expect(fills.map((fill) => [fill.color, fill.tintAndShade])).toEqual([
        ["#FFFFFF", null],
        ["#FFFFFF", 0],
        ["#FFFF00", 0],
        [null, null],
      ]);
    });
  });

  test("set and taken back leave the cells as they were", async () => {
    const excel = await excelWith([{ rows: [["a"]], cells: new Map([["0,1", { style: { font: { bold: true } } }]]) }]);
    const before = snapshot(excel.workbook);
    await onSheet(excel, async (sheet, context) => {
      const { format } = sheet.getRange("A1:C3");
      format.fill.color = "red";
      format.font.italic = true;
      format.protection.locked = false;
      format.borders.getItem("EdgeTop").style = "Continuous";
      await context.sync();
      expect(excel.workbook.active.cells.get(2, 2).style).toBeDefined();
      format.fill.clear();
      format.font.italic = false;
      format.protection.locked = true;
      format.borders.getItem("EdgeTop").style = "None";
      await context.sync();
    });
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  test("of fonts, alignment and size are read and set; mixed ones are null", async () => {
    const excel = await excelWith([{}]);
    await onSheet(excel, async (sheet, context) => {
      const { format } = sheet.getRange("A1:B1");
      Object.assign(format.font, { bold: true, color: "#00ff00", name: "宋体", size: 14, underline: "Single" });
      Object.assign(format, {
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        wrapText: true,
        textOrientation: -45,
        rowHeight: 30,
        columnWidth: 96,
      });
      await context.sync();
      format.load(
        "horizontalAlignment,verticalAlignment,wrapText,textOrientation,rowHeight,columnWidth,font/bold,font/color,font/name,font/size,font/underline",
      );
      const mixed = sheet.getRange("A1:C2").format.load("wrapText,rowHeight,font/bold");
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        horizontalAlignment: "Center",
        verticalAlignment: "Top",
        wrapText: true,
        textOrientation: -45,
        rowHeight: 30,
        columnWidth: 96,
        font: { bold: true, color: "#00FF00", name: "宋体", size: 14, underline: "Single" },
      });
      expect([mixed.wrapText, mixed.rowHeight, mixed.font.bold]).toEqual([null, null, null]);
      format.autofitRows();
      await context.sync();
    });
    expect(excel.workbook.active.rows.size).toBe(0);
    expect(excel.workbook.active.columns.get(0)?.width).toBeCloseTo(96 / 5.25);
  });

  test("borders: edges, insides, styles and weights", async () => {
    const excel = await excelWith([{}]);
    await onSheet(excel, async (sheet, context) => {
      const { borders } = sheet.getRange("B2:C3").format;
      for (const index of [
        "EdgeTop",
        "EdgeBottom",
        "EdgeLeft",
        "EdgeRight",
        "InsideHorizontal",
        "InsideVertical",
      ] as const)
        borders.getItem(index).style = "Continuous";
      borders.getItem("EdgeTop").weight = "Thick";
      borders.getItem("EdgeTop").color = "#FF0000";
      await context.sync();
      borders.load("items/sideIndex,items/style,items/weight,items/color");
      const neighbour = sheet.getRange("B1").format.borders.getItem("EdgeBottom").load("style");
      await context.sync();
      expect(borders.items.map((each) => `${each.sideIndex} ${each.style} ${each.weight} ${each.color}`)).toEqual([
        "EdgeTop Continuous Thick #FF0000",
        "EdgeBottom Continuous Thin #000000",
        "EdgeLeft Continuous Thin #000000",
        "EdgeRight Continuous Thin #000000",
        "InsideVertical Continuous Thin #000000",
        "InsideHorizontal Continuous Thin #000000",
      ]);
      expect(neighbour.style).toBe("Continuous");
    });
    expect(excel.workbook.active.cells.get(1, 1).style?.border).toEqual({
      top: { style: "thick", color: { rgb: "FF0000" } },
      bottom: { style: "thin" },
      left: { style: "thin" },
      right: { style: "thin" },
    });
  });

  test("of whole rows and columns are not answered here, heights and widths are", async () => {
    const excel = await excelWith([{}]);
    expect(
      await codeOf(() =>
        onSheet(excel, (sheet, context) => {
          sheet.getRange("A:A").format.fill.color = "red";
          return context.sync();
        }),
      ),
    ).toBe("ApiNotFound");
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A:B").format.columnWidth = 100;
      await context.sync();
    });
    expect([...excel.workbook.active.columns.keys()]).toEqual([0, 1]);
  });

  test("many at once by getCellProperties and setCellProperties (ExcelApi 1.9)", async () => {
    const excel = await excelWith([{ cells: new Map([["0,1", { style: YELLOW }]]) }]);
    await onSheet(excel, async (sheet, context) => {
      const read = sheet.getRange("A1:B1").getCellProperties({ address: true, format: { fill: { color: true } } });
      sheet
        .getRange("A3:B3")
        .setCellProperties([
          [
            { format: { fill: { color: "#00FF00" } } },
            { format: { font: { bold: true }, borders: { bottom: { style: "Double" } } } },
          ],
        ]);
      sheet.getRange("A5:A6").setRowProperties([{ rowHidden: true }, { format: { rowHeight: 40 } }]);
      const rows = sheet.getRange("A5:A6").getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      await context.sync();
      expect(read.value).toEqual([
        [
          { address: "Sheet1!A1", format: { fill: { color: "#FFFFFF" } } },
          { address: "Sheet1!B1", format: { fill: { color: "#FFFF00" } } },
        ],
      ]);
      expect(rows.value).toEqual([
        { rowHidden: true, format: { rowHeight: 15 } },
        { rowHidden: false, format: { rowHeight: 40 } },
      ]);
    });
    const { cells } = excel.workbook.active;
    expect([cells.get(2, 0).style, cells.get(2, 1).style]).toEqual([
      { fill: { ...YELLOW.fill, fgColor: { rgb: "00FF00" } } },
      { font: { bold: true }, border: { bottom: { style: "double" } } },
    ]);
  });

  test("clear: all, contents, formats", async () => {
    for (const [applyTo, value, bold] of [
      ["Contents", "", true],
      ["Formats", "x", false],
      ["All", "", false],
    ] as const) {
      const excel = await excelWith([{ cells: new Map([["0,0", { value: "x", style: { font: { bold: true } } }]]) }]);
      await onSheet(excel, async (sheet, context) => {
        const range = sheet.getRange("A1");
        range.clear(applyTo);
        range.load("values,format/font/bold");
        await context.sync();
        expect([applyTo, range.values[0]?.[0], range.format.font.bold]).toEqual([applyTo, value, bold]);
      });
    }
  });
});
