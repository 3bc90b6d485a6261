import { codeOf, excelWith, onSheet } from "./sample";
import { startExcel } from "./start";

/** Microsoft's own client above the host: SOURCES.md sections 1 and 2.3. */
describe("the client library", () => {
  test("finds the host Excel on a PC, its language and its requirement sets (section 1)", async () => {
    const excel = await startExcel({ excelApi: "1.12", language: "zh-CN" });
    const info = await excel.Office.onReady();
    expect({ ...info }).toEqual({ host: "Excel", platform: "PC", addin: null });
    expect(excel.Office.context.displayLanguage).toBe("zh-CN");
    expect(excel.Office.context.contentLanguage).toBe("zh-CN");
    const { requirements } = excel.Office.context;
    expect(
      ["1.1", "1.9", "1.12", "1.13", "1.14"].map((version) => requirements.isSetSupported("ExcelApi", version)),
    ).toEqual([true, true, true, false, false]);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
    expect(requirements.isSetSupported("KeyboardShortcuts", "1.1")).toBe(false);
  });

  test("has no office theme that an LTSC lacks, and the colours Office gives", async () => {
    const light = await startExcel();
    expect(light.Office.context.officeTheme.bodyBackgroundColor).toMatch(/^#ffffff$/i);
    const dark = await startExcel({ theme: "dark" });
    expect(dark.Office.context.officeTheme.bodyBackgroundColor).toMatch(/^#262626$/i);
  });

  test("hands out arrays and errors of the test's own realm", async () => {
    const excel = await excelWith([{ rows: [[1, 2]] }]);
    await onSheet(excel, async (sheet, context) => {
      const range = sheet.getRange("A1:B1").load("values");
      await context.sync();
      expect(Array.isArray(range.values)).toBe(true);
      expect(range.values instanceof Array).toBe(true);
      expect(range.values).toStrictEqual([[1, 2]]);
    });
    const error: unknown = await onSheet(excel, (sheet) => sheet.getRange("nope!").context.sync()).catch(
      (each: unknown) => each,
    );
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(excel.OfficeExtension.Error);
    expect(Object.keys(Error.prototype)).toEqual([]);
  });

  test("refuses to read what was not loaded or not synced (section 2.3)", async () => {
    const excel = await excelWith([{ rows: [[1]] }]);
    await onSheet(excel, async (sheet, context) => {
      const range = sheet.getRange("A1").load("values");
      expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
      await context.sync();
      expect(range.values).toEqual([[1]]);
      expect(() => range.formulas).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
      const count = sheet.getRange().conditionalFormats.getCount();
      expect(() => count.value).toThrow(expect.objectContaining({ code: "ValueNotLoaded" }));
    });
  });

  test("knows null objects", async () => {
    const excel = await excelWith([{}]);
    await excel.Excel.run(async (context) => {
      const nobody = context.workbook.worksheets.getItemOrNullObject("nobody");
      const range = nobody.getRange("A1").load("values");
      await context.sync();
      expect(nobody.isNullObject).toBe(true);
      expect(range.isNullObject).toBe(true);
    });
  });

  test("whatever is asked of a null object is skipped, once or twice (SOURCES.md 2.3)", async () => {
    const excel = await excelWith([{}]);
    await excel.Excel.run(async (context) => {
      const nobody = context.workbook.worksheets.getItemOrNullObject("nobody");
      nobody.delete();
      nobody.activate();
      nobody.name = "somebody";
      nobody.getRange("A1").values = [["x"]];
      nobody.getRange("A1").clear();
      context.workbook.worksheets.add("after");
      await context.sync();
    });
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "after"]);
  });

  test.each<[string, (range: Excel.Range) => unknown]>([
    ["a list", (range) => range.load("address,format/fill/color,format/wrapText")],
    ["an array", (range) => range.load(["address", "format/fill/color", "format/wrapText"])],
    ["an object", (range) => range.load({ address: true, format: { fill: { color: true }, wrapText: true } })],
    ["an option", (range) => range.load({ select: "address", expand: "format,format/fill" })],
    ["stars", (range) => range.load("*,format/*,format/fill/*")],
  ])("loads properties of properties by %s", async (_how, load) => {
    const excel = await excelWith([{}]);
    await onSheet(excel, async (sheet, context) => {
      const range = sheet.getRange("A1");
      load(range);
      await context.sync();
      expect([range.address, range.format.fill.color, range.format.wrapText]).toEqual(["Sheet1!A1", "#FFFFFF", false]);
    });
    expect(excel.missing).toEqual([]);
  });

  test("loads some items of a collection, and what hangs on them", async () => {
    const excel = await excelWith([{}, {}, {}]);
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ $top: 1, $skip: 1, name: true, protection: { protected: true } });
      await context.sync();
      expect(worksheets.items.map((sheet) => [sheet.name, sheet.protection.protected])).toEqual([["Sheet2", false]]);
    });
  });

  test("sets properties of properties at once, and knows its ranges by id across runs when tracked", async () => {
    const excel = await excelWith([{}]);
    const range = await onSheet(excel, async (sheet, context) => {
      const tracked = sheet.getRange("B2");
      tracked.set({ values: [["x"]], format: { fill: { color: "#FF0000" }, rowHeight: 20 } });
      context.trackedObjects.add(tracked);
      await context.sync();
      return tracked;
    });
    await excel.user.insertRows("Sheet1", 1);
    await excel.Excel.run(range, async (context) => {
      range.load("address,values,format/fill/color");
      await context.sync();
    });
    expect([range.address, range.values, range.format.fill.color]).toEqual(["Sheet1!B3", [["x"]], "#FF0000"]);
  });

  test("describes the failed statement in debugInfo", async () => {
    const excel = await excelWith([{}]);
    const error = await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("nobody").getRange("A1").values = [[1]];
      await context.sync();
    }).catch((each: unknown) => each);
    expect(error).toMatchObject({
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem", statement: expect.stringContaining("getItem") },
    });
  });

  test("keeps what was done before the failed action: a batch is no transaction", async () => {
    const excel = await excelWith([{}]);
    const code = await codeOf(() =>
      onSheet(excel, async (sheet, context) => {
        sheet.getRange("A1").values = [["done"]];
        sheet.getRange("A2").values = [["too", "wide"]];
        sheet.getRange("A3").values = [["never"]];
        await context.sync();
      }),
    );
    expect(code).toBe("InvalidArgument");
    const { cells } = excel.workbook.active;
    expect([cells.get(0, 0).value, cells.get(1, 0).value, cells.get(2, 0).value]).toEqual(["done", null, null]);
  });

  test("lets go of its tracked ranges after Excel.run", async () => {
    const excel = await excelWith([{ rows: [[1]] }]);
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1").load("values");
      await context.sync();
      expect(excel.host.references.count).toBe(1);
    });
    await excel.settled();
    expect(excel.host.references.count).toBe(0);
    expect(excel.requests.map((request) => request.cleanup)).toEqual([false, true]);
  });

  test("two Excels do not know of each other", async () => {
    const [one, two] = await Promise.all([excelWith([{}]), excelWith([{}], { excelApi: "1.9" })]);
    await onSheet(one, async (sheet, context) => {
      sheet.getRange("A1").values = [["one"]];
      await context.sync();
    });
    expect(two.workbook.active.cells.get(0, 0).value).toBeNull();
    expect(two.requests).toEqual([]);
    expect(two.Office.context.requirements.isSetSupported("ExcelApi", "1.14")).toBe(false);
  });
});

/** Section 1 "Limits" and 2.1: above the simulated version a member is not there. */
describe("requirement sets", () => {
  test("the client itself refuses methods above the version", async () => {
    const excel = await excelWith([{}], { excelApi: "1.12" });
    expect(
      await codeOf(() => onSheet(excel, (sheet) => Promise.resolve(sheet.getRange("A1").getMergedAreasOrNullObject()))),
    ).toBe("ApiNotFound");
  });

  test("the host refuses properties above the version, and notes them", async () => {
    const excel = await excelWith([{}], { excelApi: "1.8" });
    const load = (property: string) =>
      codeOf(() =>
        onSheet(excel, async (sheet, context) => {
          sheet.getRange("A1").load(property);
          await context.sync();
        }),
      );
    expect(await load("isEntireRow")).toBe("none");
    expect(await load("height")).toBe("ApiNotFound");
    expect(await load("valuesAsJson")).toBe("ApiNotFound");
    expect(excel.missing).toEqual(["Range.height (ExcelApi 1.10)", "Range.valuesAsJson (ExcelApi 1.16)"]);
  });

  test("a load of everything stays within the version", async () => {
    const excel = await excelWith([{ rows: [["a"]] }], { excelApi: "1.6" });
    await onSheet(excel, async (sheet, context) => {
      const range = sheet.getRange("A1").load();
      await context.sync();
      expect(range.values).toEqual([["a"]]);
      expect(() => range.isEntireRow).toThrow();
    });
    expect(excel.missing).toEqual([]);
  });

  test("a member this host does not answer is ApiNotFound, with its name", async () => {
    const excel = await excelWith([{}]);
    const error = await onSheet(excel, async (sheet, context) => {
      sheet.tables.add("A1:B2", true);
      await context.sync();
    }).catch((each: unknown) => each);
    expect(error).toMatchObject({ code: "ApiNotFound", message: expect.stringContaining("Worksheet.tables") });
    expect(excel.missing).toEqual(["Worksheet.tables"]);
  });
});
