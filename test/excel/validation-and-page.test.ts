import { excelWith, onSheet } from "./sample";
import { snapshot } from "./model/snapshot";

describe("data validation", () => {
  test("is copied with everything else, not with the formats alone", async () => {
    const excel = await excelWith([{}]);
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=A1>0" } };
      sheet.getRange("A3").copyFrom("A1", "All");
      sheet.getRange("A5").copyFrom("A1", "Formats");
      sheet.getRange("B1").dataValidation.rule = { custom: { formula: "=B1>0" } };
      sheet.getRange("B1").copyFrom("C1", "All");
      await context.sync();
    });
    expect(snapshot(excel.workbook).sheets[0]?.validations).toMatchObject([{ range: "A1 A3" }]);
  });

  test("rules, prompts and alerts of each kind", async () => {
    const excel = await excelWith([{}]);
    await onSheet(excel, async (sheet, context) => {
      const list = sheet.getRange("A1:A5").dataValidation;
      list.rule = { list: { inCellDropDown: true, source: "新增,延续" } };
      list.prompt = { message: "选一个", showPrompt: true, title: "性质" };
      list.errorAlert = { message: "不对", showAlert: true, style: "Warning", title: "错" };
      list.ignoreBlanks = false;
      sheet.getRange("B1").dataValidation.rule = { decimal: { formula1: 0, formula2: "=C1", operator: "Between" } };
      sheet.getRange("C1").dataValidation.rule = { custom: { formula: "=C1>0" } };
      await context.sync();
      const read = ["A2", "B1", "C1", "D1", "A1:B1", "A5:A6"].map((address) =>
        sheet.getRange(address).dataValidation.load("type,rule,prompt,errorAlert,ignoreBlanks"),
      );
      await context.sync();
      expect(read.map((each) => each.type)).toEqual([
        "List",
        "Decimal",
        "Custom",
        "None",
        "Inconsistent",
        "MixedCriteria",
      ]);
      expect(read[0]?.toJSON()).toMatchObject({
        rule: { list: { inCellDropDown: true, source: "新增,延续" } },
        prompt: { message: "选一个", title: "性质" },
        errorAlert: { message: "不对", style: "Warning" },
        ignoreBlanks: false,
      });
      expect(read[1]?.rule).toEqual({ decimal: { formula1: "=0", formula2: "=C1", operator: "Between" } });
      sheet.getRange("A3").dataValidation.clear();
      await context.sync();
    });
    expect(snapshot(excel.workbook).sheets[0]?.validations).toMatchObject(
      [{ range: "B1" }, { range: "C1" }, { range: "A1:A2 A4:A5" }].sort((a, b) => b.range.length - a.range.length),
    );
  });
});

test("bounds are given as numbers, texts or formulas and always handed out as formulas (types)", async () => {
  const excel = await excelWith([{}]);
  await onSheet(excel, async (sheet, context) => {
    const { dataValidation } = sheet.getRange("A1");
    dataValidation.rule = { wholeNumber: { formula1: 10, formula2: "20", operator: "Between" } };
    dataValidation.load("rule");
    await context.sync();
    expect(dataValidation.rule).toEqual({ wholeNumber: { formula1: "=10", formula2: "=20", operator: "Between" } });
  });
});

describe("page layout", () => {
  test("is set, read and kept in the file", async () => {
    const excel = await excelWith([{ rows: [["x"]] }]);
    await onSheet(excel, async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.setPrintArea("A1:H30");
      pageLayout.setPrintTitleRows("$1:$2");
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.centerHorizontally = true;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.setPrintMargins("Centimeters", { top: 2.54 });
      await context.sync();
      pageLayout.load("orientation,paperSize,centerHorizontally,zoom,topMargin");
      const [area, rows, none] = [
        pageLayout.getPrintArea().load("address"),
        pageLayout.getPrintTitleRowsOrNullObject().load("address"),
        pageLayout.getPrintTitleColumnsOrNullObject().load("address"),
      ];
      await context.sync();
      expect(pageLayout.toJSON()).toMatchObject({
        orientation: "Landscape",
        paperSize: "A4",
        centerHorizontally: true,
        zoom: { horizontalFitToPages: 1 },
        topMargin: 72,
      });
      expect([area.address, rows.address, none.isNullObject]).toEqual(["Sheet1!A1:H30", "Sheet1!1:2", true]);
    });
    const again = await excelWith([{}], { workbook: await excel.saveBytes() });
    expect(again.workbook.active.page).toMatchObject({
      printArea: "$A$1:$H$30",
      printTitlesRow: "$1:$2",
      orientation: "landscape",
      paperSize: "a4",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    });
  });

  test("black and white, and the names of what is printed, which can be deleted", async () => {
    const excel = await excelWith([{}]);
    const before = snapshot(excel.workbook);
    await onSheet(excel, async (sheet, context) => {
      const { pageLayout } = sheet;
      pageLayout.blackAndWhite = true;
      pageLayout.setPrintArea("A1:B2");
      pageLayout.setPrintTitleRows("1:1");
      pageLayout.load("blackAndWhite");
      await context.sync();
      expect(pageLayout.blackAndWhite).toBe(true);
      pageLayout.blackAndWhite = false;
      sheet.names.getItem("Print_Area").delete();
      sheet.names.getItem("Print_Titles").delete();
      const gone = sheet.names.getItemOrNullObject("Print_Area");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  test("columns get the standard width again", async () => {
    const excel = await excelWith([{}]);
    const before = snapshot(excel.workbook);
    await onSheet(excel, async (sheet, context) => {
      const { format } = sheet.getRange("B1:C1");
      format.columnWidth = 84;
      format.load("useStandardWidth");
      await context.sync();
      expect(format.useStandardWidth).toBe(false);
      format.useStandardWidth = true;
      format.load("useStandardWidth");
      await context.sync();
      expect(format.useStandardWidth).toBe(true);
    });
    expect(snapshot(excel.workbook)).toEqual(before);
  });
});
