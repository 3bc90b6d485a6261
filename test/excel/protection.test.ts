import { codeOf, excelWith, onSheet } from "./sample";
import type { RunningExcel } from "./start";

type Step = (sheet: Excel.Worksheet) => void;
const code = (excel: RunningExcel, step: Step): Promise<string> =>
  codeOf(() =>
    onSheet(excel, (sheet, context) => {
      step(sheet);
      return context.sync();
    }),
  );

/** A1 is unlocked, everything else locked; the options are the file's. */
const protectedSheet = (options: object = {}): Promise<RunningExcel> =>
  excelWith([
    {
      rows: [["open", "locked"]],
      cells: new Map([["0,0", { value: "open", style: { protection: { locked: false } } }]]),
      conditionalRules: [{ type: "expression" as const, priority: 1, formula: "TRUE", range: "A1" }],
      protection: { sheet: true, ...options },
    },
  ]);

const STEPS: readonly (readonly [string, string | null, Step])[] = [
  ["write to a locked cell", null, (sheet) => (sheet.getRange("B1").values = [["x"]])],
  ["write to locked and open cells at once", null, (sheet) => (sheet.getRange("A1:B1").values = [["x", "y"]])],
  ["clear a locked cell", null, (sheet) => sheet.getRange("B1").clear("Contents")],
  ["merge", null, (sheet) => sheet.getRange("A1:B1").merge()],
  ["add a validation", null, (sheet) => (sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=TRUE" } })],
  ["change the print area", null, (sheet) => sheet.pageLayout.setPrintArea("A1")],
  ["insert single cells", null, (sheet) => void sheet.getRange("A1").insert("Down")],
  ["fill a cell", "formatCells", (sheet) => (sheet.getRange("A1").format.fill.color = "red")],
  ["change a number format", "formatCells", (sheet) => (sheet.getRange("A1").numberFormat = [["0.0"]])],
  ["add a conditional format", "formatCells", (sheet) => void sheet.getRange("A1").conditionalFormats.add("Custom")],
  [
    "delete a conditional format",
    "formatCells",
    (sheet) => sheet.getRange("A1").conditionalFormats.getItemAt(0).delete(),
  ],
  ["clear conditional formats", "formatCells", (sheet) => sheet.getRange("A1").conditionalFormats.clearAll()],
  ["set a row's height", "formatRows", (sheet) => (sheet.getRange("A1").format.rowHeight = 30)],
  ["hide a column", "formatColumns", (sheet) => (sheet.getRange("A1").columnHidden = true)],
  ["insert a row", "insertRows", (sheet) => void sheet.getRange("1:1").insert("Down")],
  ["delete a column", "deleteColumns", (sheet) => sheet.getRange("A:A").delete("Left")],
];

/** SOURCES.md 2.3 (AccessDenied), 2.5 (conditional formats under protection: inferred). */
describe("a protected sheet", () => {
  test.each(STEPS)("refuses to %s", async (_name, _option, step) => {
    expect(await code(await protectedSheet(), step)).toBe("AccessDenied");
  });

  test.each(STEPS.filter(([, option]) => option !== null))(
    "lets one %s when the option %s says so",
    async (_name, option, step) => {
      expect(await code(await protectedSheet({ [option ?? ""]: true }), step)).toBe("none");
    },
  );

  test("takes values in unlocked cells", async () => {
    expect(await code(await protectedSheet(), (sheet) => (sheet.getRange("A1").values = [["x"]]))).toBe("none");
  });

  test("refuses the user as well", async () => {
    const excel = await protectedSheet();
    await expect(excel.user.edit("Sheet1", "B1", "x")).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(excel.user.insertRows("Sheet1", 1)).rejects.toMatchObject({ code: "AccessDenied" });
    await excel.user.edit("Sheet1", "A1", "x");
  });

  test("says so, with its options", async () => {
    const excel = await protectedSheet({ formatCells: true, selectLockedCells: false });
    await onSheet(excel, async (sheet, context) => {
      const protection = sheet.protection.load("protected,options");
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({
        allowFormatCells: true,
        allowInsertRows: false,
        selectionMode: "Unlocked",
      });
    });
  });

  test("is protected and unprotected, once each; with its password", async () => {
    const excel = await excelWith([{}]);
    expect(await code(excel, (sheet) => sheet.protection.protect({ allowFormatCells: true }, "secret"))).toBe("none");
    expect(await code(excel, (sheet) => sheet.protection.protect())).toBe("AccessDenied");
    expect(await code(excel, (sheet) => sheet.protection.unprotect("wrong"))).toBe("AccessDenied");
    expect(await code(excel, (sheet) => (sheet.getRange("A1").format.fill.color = "red"))).toBe("none");
    expect(await code(excel, (sheet) => sheet.protection.unprotect("secret"))).toBe("none");
    expect(await code(excel, (sheet) => sheet.protection.unprotect())).toBe("none");
    expect(await code(excel, (sheet) => (sheet.getRange("A1").values = [[1]]))).toBe("none");
  });

  test("a protection element of the file that protects nothing is none", async () => {
    const excel = await protectedSheet();
    excel.workbook.active.protection = { objects: true };
    expect(await code(excel, (sheet) => (sheet.getRange("B1").values = [["x"]]))).toBe("none");
  });
});

describe("a protected workbook", () => {
  const workbookCode = (excel: RunningExcel, step: (workbook: Excel.Workbook) => void) =>
    codeOf(() =>
      excel.Excel.run((context) => {
        step(context.workbook);
        return context.sync();
      }),
    );

  test.each<[string, (workbook: Excel.Workbook) => void]>([
    ["add", (workbook) => void workbook.worksheets.add()],
    ["delete", (workbook) => workbook.worksheets.getItem("Sheet2").delete()],
    ["rename", (workbook) => (workbook.worksheets.getItem("Sheet2").name = "x")],
    ["hide", (workbook) => (workbook.worksheets.getItem("Sheet2").visibility = "Hidden")],
    ["move", (workbook) => (workbook.worksheets.getItem("Sheet2").position = 0)],
  ])("refuses to %s sheets, and takes values", async (_name, step) => {
    const excel = await excelWith([{}, {}]);
    expect(await workbookCode(excel, (workbook) => workbook.protection.protect("secret"))).toBe("none");
    expect(await workbookCode(excel, step)).toBe("AccessDenied");
    expect(
      await workbookCode(excel, (workbook) => (workbook.worksheets.getFirst().getRange("A1").values = [[1]])),
    ).toBe("none");
    expect(await workbookCode(excel, (workbook) => workbook.protection.unprotect())).toBe("AccessDenied");
    expect(await workbookCode(excel, (workbook) => workbook.protection.unprotect("secret"))).toBe("none");
    expect(await workbookCode(excel, step)).toBe("none");
  });
});
