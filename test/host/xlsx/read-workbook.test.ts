import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { a1, a1Range, valueAt, type Sheet } from "../../../src/core/sheet";
import { noResult } from "../../../src/core/error-value";
import { readWorkbook } from "../../../src/host/xlsx/read-workbook";
import { rawWorkbook, type RawWorkbook } from "./raw-workbook";

async function readSheet(content: string, book: Omit<RawWorkbook, "sheets"> = {}): Promise<Sheet> {
  const { sheets } = await readWorkbook(rawWorkbook({ ...book, sheets: { 表: content } }));
  const [sheet] = sheets;
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

const text = (at: string, value: string) =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`;
const row = (number: number, cells: string, attributes = "") =>
  `<row r="${String(number)}"${attributes}>${cells}</row>`;
const data = (...rows: string[]) => `<sheetData>${rows.join("")}</sheetData>`;

describe("the grid", () => {
  test("begins at the first cell that holds something", async () => {
    const sheet = await readSheet(data(row(4, text("C4", "左上") + text("E4", "右")), row(6, text("D6", "下"))));
    expect(sheet.origin).toEqual({ row: 3, column: 2 });
    expect(sheet.values).toEqual([["左上", null, "右"], [], [null, "下"]]);
  });

  test("begins at the first formatted cell, as Excel's used range does", async () => {
    const sheet = await readSheet(data(row(2, '<c r="B2" s="1"/>'), row(4, text("C4", "值"))), {
      formats: '<xf numFmtId="0" borderId="0" fontId="0"><alignment horizontal="center"/></xf>',
    });
    expect(sheet.origin).toEqual({ row: 1, column: 1 });
    expect(valueAt(sheet, { row: 3, column: 2 })).toBe("值");
  });

  test("keeps 2,000 rows and 60 columns of cells that are formatted only, and every value however far", async () => {
    const sheet = await readSheet(
      data(
        row(1, text("A1", "首") + '<c r="CZ1" s="1"/>'),
        row(3000, text("B3000", "末")),
        row(9000, '<c r="A9000" s="1"/>'),
      ),
      { formats: '<xf numFmtId="2" borderId="0" fontId="0"/>' },
    );
    expect(sheet.values).toHaveLength(3000);
    expect(Math.max(...sheet.values.map((cells) => cells.length))).toBe(60);
    expect(valueAt(sheet, { row: 2999, column: 1 })).toBe("末");

    const wide = await readSheet(data(row(1, text("A1", "首") + text("CZ1", "远"))));
    expect(valueAt(wide, { row: 0, column: 103 })).toBe("远");
  });

  test("an error that does not say which is an error all the same", async () => {
    const sheet = await readSheet(
      data(row(1, text("A1", "首") + '<c r="B1" t="e"><v></v></c><c r="C1" t="e"><v>#N/A</v></c>')),
    );
    expect(sheet.values).toEqual([["首", "#VALUE!", "#N/A"]]);
  });

  test("holds a thousand stacked forms completely", async () => {
    const rows = Array.from({ length: 40_000 }, (_, index) => [`第${String(index + 1)}行`, index]);
    const { sheets } = await readWorkbook(await writeXlsx({ sheets: [{ name: "叠放", rows }] }));
    expect(sheets[0]?.values).toHaveLength(40_000);
    expect(sheets[0]?.values[39_999]).toEqual(["第40000行", 39_999]);
  });

  test("of a sheet formatted to its last corner is read all the same", async () => {
    const corner = row(1_048_576, '<c r="XFD1048576" s="1"/>');
    const sheet = await readSheet(data(row(1, text("A1", "值")), row(3, text("C3", "尾")), corner), {
      formats: '<xf numFmtId="2" borderId="0" fontId="0"/>',
    });
    expect(sheet.values).toEqual([["值"], [], [null, null, "尾"]]);
  });
});

describe("values", () => {
  test("texts keep their inner spaces and line breaks", async () => {
    const sheet = await readSheet(data(row(1, text("A1", " 项 目\n名称　") + text("B1", "甲_x000D_乙&amp;&lt;丙"))));
    expect(sheet.values).toEqual([[" 项 目\n名称　", "甲\r乙&<丙"]]);
  });

  test("rich text is its plain text", async () => {
    const rich = '<c r="A1" t="inlineStr"><is><r><t>年度</t></r><r><rPr><b/></rPr><t>目标</t></r></is></c>';
    expect((await readSheet(data(row(1, rich)))).values).toEqual([["年度目标"]]);
  });

  test("numbers, truth values, errors, and empty texts", async () => {
    const cells =
      '<c r="A1"><v>12.5</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#DIV/0!</v></c><c r="D1" t="str"><v></v></c>';
    const sheet = await readSheet(data(row(1, cells + text("E1", "") + text("F1", "完"))));
    expect(sheet.values).toEqual([[12.5, true, "#DIV/0!", null, null, "完"]]);
  });

  test.each([
    ["1900", "", 44562],
    ["1904", '<workbookPr date1904="1"/>', 43100],
  ])("dates are the serial numbers that stand in the cell (%s)", async (_system, workbookProperties, serial) => {
    const sheet = await readSheet(
      data(row(1, `<c r="A1" s="1"><v>${String(serial)}</v></c><c r="B1" s="1"><v>1.5</v></c>`)),
      {
        workbookProperties,
        formats: '<xf numFmtId="14" borderId="0" fontId="0"/>',
      },
    );
    expect(sheet.values).toEqual([[serial, 1.5]]);
  });

  test.each([0.5, 1, 58.4, 59, 60, 60.5, 61, 412.6, 4090.93, 25.5152])(
    "an amount of %d formatted as a date by mistake stays",
    async (amount) => {
      const sheet = await readSheet(data(row(1, `<c r="A1" s="1"><v>${String(amount)}</v></c>`)), {
        formats: '<xf numFmtId="14" borderId="0" fontId="0"/>',
      });
      expect(sheet.values).toEqual([[amount]]);
    },
  );

  test("any grid comes back as it was written", async () => {
    const cell = fc.oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }).map((number) => number + 0),
      fc.boolean(),
      fc.constant(null),
    );
    const grid = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(grid, async (rows) => {
        const bytes = await writeXlsx({ sheets: [{ name: "表", rows: [["首"], ...rows] }] });
        const { sheets } = await readWorkbook(bytes);
        const [sheet] = sheets;
        rows.forEach((cells, index) => {
          cells.forEach((value, column) => {
            expect(sheet && valueAt(sheet, { row: index + 1, column })).toBe(value);
          });
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe("what belongs to the cells", () => {
  test("merges, whose covered cells are empty whatever the file keeps in them", async () => {
    const sheet = await readSheet(
      data(row(2, text("B2", "项目") + text("C2", "旧")), row(3, text("B3", "旧") + text("D3", "值"))) +
        '<mergeCells><mergeCell ref="B2:C3"/></mergeCells>',
    );
    expect(sheet.merges.map(a1Range)).toEqual(["B2:C3"]);
    expect(sheet.values).toEqual([["项目"], [null, null, "值"]]);
  });

  test("number formats other than General, of cells that hold a number", async () => {
    const cells = '<c r="A1" s="1"><v>8</v></c><c r="B1"><v>8</v></c><c r="C1" s="2"><v>0.5</v></c>';
    const sheet = await readSheet(data(row(1, cells + text("D1", "字"))), {
      numberFormats: '<numFmt numFmtId="170" formatCode="0.00&quot;万元&quot;"/>',
      formats: '<xf numFmtId="170" borderId="0" fontId="0"/><xf numFmtId="9" borderId="0" fontId="0"/>',
    });
    expect(sheet.formats).toEqual({ A1: '0.00"万元"', C1: "0%" });
  });

  test("hidden rows, also those of no height", async () => {
    const sheet = await readSheet(
      data(
        row(1, text("A1", "一")),
        row(2, text("A2", "二"), ' hidden="1"'),
        row(3, text("A3", "三"), ' ht="0" customHeight="1"'),
      ),
    );
    expect(sheet.hiddenRows).toEqual([1, 2]);
    expect(sheet.values).toEqual([["一"], ["二"], ["三"]]);
  });

  test("formulas with their results, filled-down ones with their own text", async () => {
    const sheet = await readSheet(
      data(
        row(1, '<c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$A$1</f><v>1</v></c>'),
        row(2, '<c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c>'),
        row(3, '<c r="A3"><f>SUM(A1:A2)</f><v>3</v></c><c r="B3" t="str"><f>"合"&amp;"计"</f><v>合计</v></c>'),
        row(4, '<c r="A4" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
      ),
    );
    expect(sheet.formulas).toEqual({ B1: "=A1*$A$1", B2: "=A2*$A$1", A3: "=SUM(A1:A2)", B3: '="合"&"计"', A4: "=1/0" });
    expect(sheet.values).toEqual([[1, 1], [2, 2], [3, "合计"], ["#DIV/0!"]]);
  });

  test("whether the sheet is protected", async () => {
    expect((await readSheet(data(row(1, text("A1", "一"))) + '<sheetProtection sheet="1"/>')).protected).toBe(true);
    expect((await readSheet(data(row(1, text("A1", "一"))))).protected).toBe(false);
  });

  test("no address lies outside the grid's own counting", async () => {
    const sheet = await readSheet(data(row(10, '<c r="H10" s="1"><v>5</v></c>')), {
      formats: '<xf numFmtId="2" borderId="0" fontId="0"/>',
    });
    expect(Object.keys(sheet.formats)).toEqual([a1({ row: 9, column: 7 })]);
  });
});

describe("sheets", () => {
  const book: RawWorkbook = {
    sheets: {
      可见: data(row(1, text("A1", "见"))),
      暗: data(row(1, text("A1", "暗"))),
      深藏: data(row(1, text("A1", "深"))),
    },
    states: { 暗: "hidden", 深藏: "veryHidden" },
    charts: ["图表"],
  };

  test("hidden ones are read and named, and charts are left out by name", async () => {
    const { sheets, hidden, leftOut } = await readWorkbook(rawWorkbook(book));
    expect(sheets.map((sheet) => sheet.name)).toEqual(["可见", "暗", "深藏"]);
    expect([...hidden]).toEqual(["暗", "深藏"]);
    expect(leftOut).toEqual([{ name: "图表", because: "no-worksheet" }]);
  });

  test("a workbook of a chart alone is not empty", async () => {
    const { sheets, leftOut } = await readWorkbook(rawWorkbook({ sheets: {}, charts: ["图表"] }));
    expect(sheets).toEqual([]);
    expect(leftOut).toEqual([{ name: "图表", because: "no-worksheet" }]);
  });

  test("one that is asked for is read, hidden or not", async () => {
    const { sheets } = await readWorkbook(rawWorkbook(book), "暗");
    expect(sheets.map((sheet) => sheet.values)).toEqual([[["暗"]]]);
  });

  test("formulas that nobody has calculated are counted", async () => {
    const bytes = rawWorkbook({ sheets: { 表: data(row(1, text("A1", "合计") + '<c r="B1"><f>1+1</f></c>')) } });
    expect([...(await readWorkbook(bytes)).uncalculated]).toEqual([["表", 1]]);
  });

  test.each([
    ["a formula of its own", '<c r="B2"><f>1+1</f></c>', noResult],
    ["a number by its type", '<c r="B2" t="n"><f>1+1</f></c>', noResult],
    ["the first of those filled down", '<c r="B2"><f t="shared" ref="B2:B4" si="0">A2*2</f></c>', noResult],
    ["one that it was filled down to", '<c r="B2"><f t="shared" si="0"/></c>', noResult],
    ["an error without its name", '<c r="B2" t="e"><f>1/0</f></c>', noResult],
    ["an empty text is a result", '<c r="B2" t="str"><f>""</f><v></v></c>', null],
    ["a result", '<c r="B2"><f t="shared" si="0"/><v>7</v></c>', 7],
  ])("a formula without a result says so: %s", async (_, cell, value) => {
    const master = '<c r="C1"><f t="shared" ref="C1:C4" si="0">A1*2</f><v>2</v></c>';
    const bytes = rawWorkbook({ sheets: { 表: data(row(1, text("A1", "合计") + master), row(2, cell)) } });
    const { sheets, uncalculated } = await readWorkbook(bytes);
    expect(sheets[0] && valueAt(sheets[0], { row: 1, column: 1 })).toBe(value);
    expect([...uncalculated]).toEqual(value === noResult ? [["表", 1]] : []);
  });

  test("a formula in a covered cell is nobody's fault", async () => {
    const merged = '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>';
    const bytes = rawWorkbook({
      sheets: { 表: data(row(1, text("A1", "合计") + '<c r="B1"><f>1+1</f></c>')) + merged },
    });
    expect([...(await readWorkbook(bytes)).uncalculated]).toEqual([]);
  });
});
