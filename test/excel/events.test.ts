import { excelWith, onSheet } from "./sample";
import type { RunningExcel } from "./start";

/** SOURCES.md 2.8: which events there are, and what they carry. */
type Told = Readonly<Record<string, unknown>>;

async function listen(excel: RunningExcel): Promise<Told[]> {
  const told: Told[] = [];
  const note = (event: string) => (args: object) => {
    const plain = Object.entries(args).filter(
      ([name, value]) => typeof value !== "function" && name !== "workbook" && value !== undefined,
    );
    told.push({ event, ...Object.fromEntries(plain) });
    return Promise.resolve();
  };
  await onSheet(excel, async (sheet, context) => {
    const { worksheets } = context.workbook;
    sheet.onChanged.add(note("sheet changed"));
    worksheets.onActivated.add(note("activated"));
    worksheets.onAdded.add(note("added"));
    worksheets.onDeleted.add(note("deleted"));
    sheet.onSelectionChanged.add(note("sheet selection"));
    context.workbook.onSelectionChanged.add(note("selection"));
    await context.sync();
  });
  return told;
}

const [FIRST, SECOND] = ["{00000000-0001-0000-0000-000000000000}", "{00000000-0002-0000-0000-000000000000}"];

test("a conditional format raises none, painted, changed or taken away", async () => {
  const excel = await excelWith([{ rows: [["old"]] }]);
  const told = await listen(excel);
  await onSheet(excel, async (sheet, context) => {
    sheet.onFormatChanged.add(() => Promise.resolve(void told.push({ event: "format" })));
    await context.sync();
    const rule = sheet.getRanges("A1,C1:D4").conditionalFormats.add("Custom").custom;
    rule.rule.formula = '=N("x")=0';
    rule.format.fill.color = "#FDE7E9";
    rule.format.font.bold = true;
    rule.format.borders.bottom.style = "Continuous";
    await context.sync();
    sheet.getRange().conditionalFormats.getItemAt(0).priority = 0;
    sheet.getRange().conditionalFormats.getItemAt(0).delete();
    await context.sync();
  });
  await excel.user.undo();
  expect(told.filter(({ event }) => event !== "selection")).toEqual([]);
});

describe("onChanged", () => {
  test("of the user: the cell, before and after", async () => {
    const excel = await excelWith([{ rows: [["old"]] }]);
    const told = await listen(excel);
    await excel.user.edit("Sheet1", "A1", 5);
    expect(told).toEqual([
      {
        event: "sheet changed",
        type: "WorksheetChanged",
        changeType: "RangeEdited",
        source: "Local",
        triggerSource: "Unknown",
        worksheetId: FIRST,
        address: "A1",
        details: { valueBefore: "old", valueAfter: 5, valueTypeBefore: "String", valueTypeAfter: "Double" },
      },
    ]);
  });

  test("of several cells: no details", async () => {
    const excel = await excelWith([{}]);
    const told = await listen(excel);
    await excel.user.edit("Sheet1", "A1:B2", [
      [1, 2],
      [3, 4],
    ]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ address: "A1:B2" });
    expect(told[0]).not.toHaveProperty("details");
  });

  test("of a co-author: from remote", async () => {
    const excel = await excelWith([{}]);
    const told = await listen(excel);
    await excel.user.edit("Sheet1", "A1", 5, "remote");
    expect(told).toMatchObject([{ source: "Remote" }]);
  });

  test("of our own writes: ThisLocalAddin, from ExcelApi 1.14", async () => {
    for (const [excelApi, source] of [
      ["1.14", "ThisLocalAddin"],
      ["1.13", undefined],
    ] as const) {
      const excel = await excelWith([{}], { excelApi });
      const told = await listen(excel);
      await onSheet(excel, async (sheet, context) => {
        sheet.getRange("A1").values = [["x"]];
        await context.sync();
      });
      await excel.settled();
      expect(told.map((each) => each["triggerSource"])).toEqual([source]);
    }
  });

  test("of rows that come and go, with the direction", async () => {
    const excel = await excelWith([{ rows: [[1], [2], [3]] }]);
    const told = await listen(excel);
    await excel.user.insertRows("Sheet1", 2, 2);
    await excel.user.deleteRows("Sheet1", 1);
    await excel.user.insertColumns("Sheet1", "B");
    expect(told.map((each) => [each["changeType"], each["address"], each["changeDirectionState"]])).toEqual([
      ["RowInserted", "2:3", { deleteShiftDirection: undefined, insertShiftDirection: "Down" }],
      ["RowDeleted", "1:1", { deleteShiftDirection: "Up", insertShiftDirection: undefined }],
      ["ColumnInserted", "B:B", { deleteShiftDirection: undefined, insertShiftDirection: "Right" }],
    ]);
  });

  test("does not come for formats, merges (office-js#4069), conditional formats or recalculation", async () => {
    const excel = await excelWith([{ rows: [[1]], cells: new Map([["0,1", { formula: "A1*2", formulaResult: 2 }]]) }]);
    const told = await listen(excel);
    await onSheet(excel, async (sheet, context) => {
      const range = sheet.getRange("C1:D1");
      range.format.fill.color = "red";
      range.merge();
      range.conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      await context.sync();
    });
    await excel.user.edit("Sheet1", "A1", 5);
    expect(told.map((each) => each["address"])).toEqual(["A1"]);
  });

  test("knows its cells also after they moved", async () => {
    const excel = await excelWith([{}]);
    const addresses: string[] = [];
    await onSheet(excel, async (sheet, context) => {
      sheet.onChanged.add((args) =>
        excel.Excel.run(async (inner) => {
          if (args.changeType !== "RangeEdited") return;
          await excel.user.insertRows("Sheet1", 1);
          const range = args.getRange(inner).load("address");
          await inner.sync();
          addresses.push(range.address);
        }),
      );
      await context.sync();
    });
    await excel.user.edit("Sheet1", "B2", 1);
    await excel.settled();
    expect(addresses).toEqual(["Sheet1!B3"]);
  });

  test("is silent while runtime.enableEvents is false, and after the handler was removed", async () => {
    const excel = await excelWith([{}]);
    const told = await listen(excel);
    const enable = (on: boolean) =>
      onSheet(excel, async (sheet, context) => {
        context.runtime.enableEvents = on;
        sheet.getRange("A1").values = [[String(on)]];
        await context.sync();
      });
    await enable(false);
    await excel.settled();
    expect(told).toEqual([]);
    await enable(true);
    await excel.settled();
    expect(told).toHaveLength(1);

    const again = await excelWith([{}]);
    const heard: string[] = [];
    await onSheet(again, async (sheet, context) => {
      const handler = sheet.onChanged.add((args) => Promise.resolve(heard.push(args.address)));
      await context.sync();
      await again.user.edit("Sheet1", "A1", 1);
      handler.remove();
      await context.sync();
      await again.user.edit("Sheet1", "A2", 1);
    });
    expect(heard).toEqual(["A1"]);
  });

  test("of another sheet reaches only those who listen to all sheets", async () => {
    const excel = await excelWith([{}, {}]);
    const told = await listen(excel);
    const all: string[] = [];
    await onSheet(excel, async (_sheet, context) => {
      context.workbook.worksheets.onChanged.add((args) => Promise.resolve(all.push(args.worksheetId)));
      await context.sync();
    });
    await excel.user.edit("Sheet2", "A1", 1);
    expect([told, all]).toEqual([[], [SECOND]]);
  });
});

test("selecting and changing sheets are told", async () => {
  const excel = await excelWith([{}, {}]);
  const told = await listen(excel);
  await excel.user.select("B2:C3");
  await excel.user.activate("Sheet2");
  expect(told).toEqual([
    { event: "sheet selection", type: "WorksheetSelectionChanged", address: "B2:C3", worksheetId: FIRST },
    { event: "selection" },
    { event: "activated", type: "WorksheetActivated", worksheetId: SECOND },
    { event: "selection" },
  ]);
});

test("sheets that come and go are told", async () => {
  const excel = await excelWith([{}, {}]);
  const told = await listen(excel);
  await excel.user.deleteSheet("Sheet1");
  await excel.user.addSheet("新表");
  expect(told.map((each) => [each["event"], each["worksheetId"]])).toEqual(
    expect.arrayContaining([
      ["deleted", FIRST],
      ["activated", SECOND],
      ["added", "{00000000-0003-0000-0000-000000000000}"],
    ]),
  );
});

test("formats and calculations have events of their own", async () => {
  const excel = await excelWith([{ cells: new Map([["0,1", { formula: "A1*2", formulaResult: 0 }]]) }]);
  const told: string[] = [];
  await onSheet(excel, async (sheet, context) => {
    sheet.onFormatChanged.add((args) => Promise.resolve(told.push(`format ${args.address}`)));
    sheet.onCalculated.add(() => Promise.resolve(told.push("calculated")));
    await context.sync();
    sheet.getRange("C1").format.font.bold = true;
    await context.sync();
  });
  await excel.user.edit("Sheet1", "A1", 5);
  expect(told).toEqual(["format C1", "calculated"]);
});
