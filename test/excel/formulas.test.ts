import { excelWith, onSheet, rangeOf } from "./sample";

/** Recalculation as Excel does it: what depends on a change, and nothing else. */
describe("formulas", () => {
  test.each([
    ["=SUM(A1:A3)", 6],
    ['=IF(A1>1,"yes","no")', "no"],
    ["=ROUND(A2/A3,2)", 0.67],
    ["=A1=A2", false],
    ["=1/0", "#DIV/0!"],
    ["=VLOOKUP(9,A1:B3,2,FALSE)", "#N/A"],
    ['=SUMIF(A1:A3,">1")', 5],
    ['=TEXT(A1,"0.00")', "1.00"],
    ['=LEN("中文")&"字"', "2字"],
    ["=nosuchfunction(1)", "#NAME?"],
    ["=B9", 0],
  ])("%s is %j", async (formula, value) => {
    const excel = await excelWith([{ rows: [[1], [2], [3]] }]);
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("C1").formulas = [[formula]];
      await context.sync();
    });
    const range = await rangeOf(excel, "C1", "values,formulas,valueTypes");
    expect(range.values).toEqual([[value]]);
    expect(range.formulas[0]?.[0]).toBe(formula);
    if (typeof value === "string" && value.startsWith("#")) expect(range.valueTypes).toEqual([["Error"]]);
  });

  test.each([
    ['=TEXT(A1,"#,##0.00")', "1,234.50"],
    ['=TEXT(B1,"0%")', "13%"],
    ['=TEXT(C1,"yyyy-mm-dd")', "2023-03-15"],
    ['=TEXT(C1,"yyyy年m月d日")', "2023年3月15日"],
    ['=TEXT(D1,"0.00")', "文"],
    ['=TEXT(A1-1300,"0.0;(0.0)")', "(65.5)"],
    ['=TEXT(A1>1,"0")', "TRUE"],
    ['=TEXT(A1,"General")&"万元"', "1234.5万元"],
    ['=TEXT(A1,"@")', "1234.5"],
    ["=TEXT(1/0,0)", "#DIV/0!"],
  ])("%s is %j", async (formula, value) => {
    const excel = await excelWith([{ rows: [[1234.5, 0.126, 45000, "文"]] }]);
    await excel.user.edit("Sheet1", "F1", formula);
    expect((await rangeOf(excel, "F1", "values")).values).toEqual([[value]]);
  });

  test("about a row that is deleted are #REF!, and so is what depends on them", async () => {
    const excel = await excelWith([{ rows: [[1], [2]] }, { rows: [["x"]] }]);
    await excel.user.edit("Sheet1", "C1:G1", [["=A2+1", "=C1*2", "=IFERROR(A2,7)", "=SUM(A1:A2)", "=A1+1"]]);
    await excel.user.edit("Sheet2", "B1", "=Sheet1!A2+1");
    await excel.user.deleteRows("Sheet1", 2);
    const range = await rangeOf(excel, "C1:G1", "values,formulas,valueTypes");
    expect(range.values).toEqual([["#REF!", "#REF!", 7, 1, 2]]);
    expect(range.formulas[0]?.slice(0, 2)).toEqual(["=#REF!+1", "=C1*2"]);
    expect(range.valueTypes[0]?.slice(0, 2)).toEqual(["Error", "Error"]);
    expect(excel.workbook.sheets[1]?.cells.get(0, 1)).toMatchObject({ value: "#REF!", error: true });
    await excel.user.undo();
    expect((await rangeOf(excel, "C1:F1", "values")).values).toEqual([[3, 6, 2, 3]]);
  });

  test("follow the cells under them, over sheets and over rows that come", async () => {
    const excel = await excelWith([
      { rows: [[1], [2]] },
      { cells: new Map([["0,0", { formula: "SUM(Sheet1!A1:A2)*10", formulaResult: 30 }]]) },
    ]);
    const result = () => excel.workbook.sheets[1]?.cells.get(0, 0).value;
    expect(result()).toBe(30);
    await excel.user.edit("Sheet1", "A1", 5);
    expect(result()).toBe(70);
    await excel.user.insertRows("Sheet1", 2);
    await excel.user.edit("Sheet1", "A2", 1);
    expect(result()).toBe(80);
    await excel.user.edit("Sheet1", "A1:A3", "");
    expect(result()).toBe(0);
  });

  test("keep the file's value until something under them changes", async () => {
    const excel = await excelWith([
      {
        rows: [[1, 1]],
        cells: new Map([
          ["0,2", { formula: "A1+1", formulaResult: 99 }],
          ["0,3", { formula: "B1+1", formulaResult: 77 }],
          ["0,4", { formula: "CELLO(A1)", formulaResult: 55 }],
        ]),
      },
    ]);
    await excel.user.edit("Sheet1", "A1", 2);
    expect((await rangeOf(excel, "C1:E1", "values")).values).toEqual([[3, 77, 55]]);
  });

  test("know names", async () => {
    const excel = await excelWith([{ rows: [[4]] }]);
    await onSheet(excel, async (sheet, context) => {
      context.workbook.names.add("rate", "=Sheet1!$A$1");
      sheet.getRange("B1").formulas = [["=rate*2"]];
      await context.sync();
    });
    expect((await rangeOf(excel, "B1", "values")).values).toEqual([[8]]);
  });

  test("texts that look like numbers stay texts under them", async () => {
    const excel = await excelWith([{ rows: [["007"]] }]);
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("B1").formulas = [['=A1&"!"']];
      await context.sync();
    });
    expect((await rangeOf(excel, "A1:B1", "values")).values).toEqual([["007", "007!"]]);
  });
});
