import { existsSync, readdirSync } from "node:fs";
import { corpus } from "../support/corpus";
import { openWorkbook, saveWorkbook } from "./model/file";
import { snapshot } from "./model/snapshot";
import { excelWith, onSheet } from "./sample";
import { startExcel } from "./start";

const folder = corpus("");
const there = existsSync(folder);
// One line: console.info would add where it was called.
if (!there) process.stdout.write("skipped, as the shared corpus is absent: workbooks of real forms opened and saved\n");
const files = there ? readdirSync(folder).filter((file) => file.endsWith(".xlsx")) : [];

/** SOURCES.md 5: hucre keeps what it reads when styles are read; here: what the model makes of it comes back whole. */
describe("a workbook", () => {
  (there ? test.each(files) : test.skip.each([["the corpus"]]))("%s opened and saved is the same", async (file) => {
    const excel = await startExcel({ workbook: corpus(file) });
    const again = await openWorkbook(await excel.saveBytes());
    expect(snapshot(again)).toEqual(snapshot(excel.workbook));
  });

  (there ? test.each(files) : test.skip.each([["the corpus"]]))(
    "%s read whole by the client is not changed",
    async (file) => {
      const excel = await startExcel({ workbook: corpus(file) });
      const before = snapshot(excel.workbook);
      await excel.Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        for (const sheet of worksheets.items) sheet.getUsedRange().load("values,formulas,text,numberFormat,valueTypes");
        await context.sync();
      });
      expect(snapshot(excel.workbook)).toEqual(before);
      expect(excel.missing).toEqual([]);
    },
  );

  test("with one of everything comes back whole", async () => {
    const excel = await excelWith([
      {
        name: "全部",
        rows: [["title"], ["a", 1.5, true], [new Date(Date.UTC(2026, 0, 2))]],
        cells: new Map([
          ["0,0", { value: "title", style: { font: { bold: true, size: 16 }, alignment: { horizontal: "center" } } }],
          ["3,0", { formula: "SUM(B2:B3)", formulaResult: 1.5 }],
          ["3,1", { formula: '"a"&"b"', formulaResult: "ab" }],
          ["3,2", { formula: "1/0", formulaResult: "#DIV/0!" }],
          ["4,0", { richText: [{ text: "rich", font: { bold: true } }, { text: " text" }] }],
          ["5,0", { value: "link", hyperlink: { target: "https://example.com" } }],
          ["6,0", { value: "note", comment: { author: "me", text: "hello" } }],
          ["7,0", { value: "#N/A", type: "error" }],
          [
            "9,4",
            {
              style: {
                fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFFF00" } },
                protection: { locked: false },
              },
            },
          ],
        ]),
        columns: [{ width: 20 }, {}, { hidden: true }],
        rowDefs: new Map([
          [0, { height: 40 }],
          [12, { hidden: true }],
        ]),
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }],
        dataValidations: [{ type: "list", values: ["a", "b"], range: "B2:B9", showErrorMessage: true }],
        conditionalRules: [
          { type: "expression", priority: 4, formula: "$A1>0", range: "A1:A9 C3", style: { font: { italic: true } } },
        ],
        protection: { sheet: true, formatCells: true },
        pageSetup: { orientation: "landscape", printArea: "$A$1:$D$9", paperSize: "a4" },
        headerFooter: { oddHeader: "&C头" },
        view: { showGridLines: false, tabColor: { rgb: "FF0000" } },
        freezePane: { rows: 1 },
        rowBreaks: [4],
      },
      { name: "隐藏", hidden: true, rows: [[1]] },
    ]);
    const again = await openWorkbook(await excel.saveBytes());
    expect(snapshot(again)).toEqual(snapshot(excel.workbook));
    const [sheet] = again.sheets;
    expect([sheet?.cells.get(3, 0), sheet?.cells.get(3, 1), sheet?.cells.get(3, 2)]).toEqual([
      { value: 1.5, formula: "SUM(B2:B3)" },
      { value: "ab", formula: '"a"&"b"' },
      { value: "#DIV/0!", error: true, formula: "1/0" },
    ]);
    expect(again.sheets.map((each) => each.visibility)).toEqual(["Visible", "Hidden"]);
  });

  test("changed through the API is saved as changed", async () => {
    const excel = await excelWith([{ rows: [["a"]] }, {}]);
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1:B2").values = [
        ["x", "=1+1"],
        [true, 0.5],
      ];
      sheet.getRange("C3:D4").merge();
      sheet.getRange("A1").format.fill.color = "#00FF00";
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      sheet.protection.protect({ allowSort: true });
      context.workbook.worksheets.add("新").activate();
      context.workbook.worksheets.getItem("Sheet2").delete();
      await context.sync();
    });
    const again = await openWorkbook(await excel.saveBytes());
    expect(snapshot(again)).toEqual(snapshot(excel.workbook));
    expect(again.active.name).toBe("新");
    expect(await saveWorkbook(again)).toBeInstanceOf(Uint8Array);
  });

  test("of shared formulas has each formula written out", async () => {
    const excel = await excelWith([
      {
        rows: [[1], [2], [3]],
        cells: new Map([
          [
            "0,1",
            { formula: "A1*$A$1", formulaResult: 1, formulaType: "shared", formulaSharedIndex: 0, formulaRef: "B1:B3" },
          ],
          ["1,1", { formula: "", formulaResult: 2, formulaType: "shared", formulaSharedIndex: 0 }],
          ["2,1", { formula: "", formulaResult: 3, formulaType: "shared", formulaSharedIndex: 0 }],
        ]),
      },
    ]);
    expect([0, 1, 2].map((row) => excel.workbook.active.cells.get(row, 1).formula)).toEqual([
      "A1*$A$1",
      "A2*$A$1",
      "A3*$A$1",
    ]);
  });
});
