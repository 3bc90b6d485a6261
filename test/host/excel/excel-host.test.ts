/** The Excel side through Microsoft's own client library, on the test's Excel. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { catalogue } from "../../../src/catalogue/bilingual";
import { a1Range } from "../../../src/core/sheet";
import type { Mark } from "../../../src/core/marks";
import { review, judge, read } from "../../../src/core/review";
import { run } from "../../../src/host/excel/run";
import { HostError, type HostEvent } from "../../../src/host/host";
import { readWorkbook } from "../../../src/host/xlsx/read-workbook";
import { snapshot } from "../../excel";
import { corpus, describeWithCorpus } from "../../support/corpus";
import { open, sent, showMarks } from "./excel-under-test";

const sample = path.resolve(__dirname, "../../../assets/samples/faults.xlsx");

/** What a review says, without the objects it says it about. */
const said = (sheets: Parameters<typeof review>[0]) =>
  review(sheets, catalogue).findings.map(
    ({ rule, message, severity, at, sheet, form }) =>
      `${sheet}/${String(form)} ${at.map(a1Range).join(",")} ${severity} ${rule}/${message}`,
  );

const marksOf = (sheet: Parameters<typeof read>[0]) => judge([read(sheet, catalogue)], catalogue).marks[0] ?? [];

const marks = (...cells: [number, number, Mark["severity"]][]): Mark[] =>
  cells.map(([row, column, severity]) => ({
    severity,
    at: { top: row, bottom: row, left: column, right: column },
    while: null,
  }));

describe("reading", () => {
  test("gives the same findings as the file read by the command line, cell for cell", async () => {
    const { host } = await open({ workbook: sample });
    const sheets = await Promise.all((await host.listSheets()).map(async ({ id }) => (await host.readSheet(id)).sheet));
    const file = await readWorkbook(readFileSync(sample));
    expect(said(sheets)).toEqual(said(file.sheets));
    expect(said(sheets).length).toBeGreaterThan(10);
  });

  test("needs two requests for a sheet, and asks nothing that Excel does not have", async () => {
    const { excel, host } = await open({ workbook: sample });
    await host.readSheet();
    expect(sent(excel)).toHaveLength(2);
    expect(excel.missing).toEqual([]);
  });

  test("an empty sheet has no cells", async () => {
    const { host } = await open();
    const { sheet, name, noPaint } = await host.readSheet();
    expect([sheet.values, name, noPaint]).toEqual([[], "Sheet1", null]);
  });

  test("a sheet formatted far below its content is read up to a sane size, and says so", async () => {
    const { excel, host } = await open();
    await excel.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.getRange("B3").values = [["项目名称"]];
      worksheet.getRange("B1:B9000").format.fill.color = "#FFFF00";
      await context.sync();
    });
    const { sheet, clipped } = await host.readSheet();
    expect(clipped).toBe(true);
    expect(sheet.values.length).toBeLessThanOrEqual(2_002);
    expect(sheet.values.flat().filter((value) => value !== null)).toEqual(["项目名称"]);
  });

  test("a sheet with stray cells in its last row and column is read without them, and says so", async () => {
    const { excel, host } = await open();
    await excel.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.getRange("B3:C4").values = [
        ["项目名称", "甲"],
        ["备注", 8],
      ];
      worksheet.getRange("A900000").values = [["备注"]];
      worksheet.getRange("XFD4").values = [[5]];
      await context.sync();
    });
    const from = excel.requests.length;
    const { sheet, clipped } = await host.readSheet();
    expect(clipped).toBe(true);
    expect(sheet.values.flat().filter((value) => value !== null)).toEqual(["项目名称", "甲", "备注", 8]);
    expect(sent(excel, from).length).toBeLessThanOrEqual(10);
  });

  test("a long table with gaps is read whole", async () => {
    const { excel, host } = await open();
    await excel.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      for (const row of [1, 4_000, 8_000, 12_000]) worksheet.getRange(`A${String(row)}`).values = [[row]];
      await context.sync();
    });
    const { sheet, clipped } = await host.readSheet();
    expect(clipped).toBe(false);
    expect(sheet.values.flat().filter((value) => value !== null)).toEqual([1, 4_000, 8_000, 12_000]);
  });

  test("empty rows with borders, hidden rows, formats, formulas and merged areas are read", async () => {
    const { excel, host } = await open();
    await excel.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.getRange("C4:D5").values = [
        ["项目名称", "甲"],
        ["金额", 8],
      ];
      worksheet.getRange("D6").formulas = [["=D5*2"]];
      worksheet.getRange("D5:D6").numberFormat = [['0.00"万元"'], ['0.00"万元"']];
      worksheet.getRange("C8:F9").format.borders.getItem("EdgeBottom").style = "Continuous";
      worksheet.getRange("C4:C5").merge();
      worksheet.getRange("6:6").rowHidden = true;
      await context.sync();
    });
    const { sheet } = await host.readSheet();
    expect(sheet.origin).toEqual({ row: 3, column: 2 });
    expect(sheet.values.map((row) => row.slice(0, 2))).toEqual([
      ["项目名称", "甲"],
      [null, 8],
      [null, 16],
      [null, null],
      [null, null],
      [null, null],
    ]);
    expect(sheet.formats).toEqual({ D5: '0.00"万元"', D6: '0.00"万元"' });
    expect(sheet.formulas).toEqual({ D6: "=D5*2" });
    expect(sheet.merges).toEqual([{ top: 3, bottom: 4, left: 2, right: 2 }]);
    expect(sheet.hiddenRows).toEqual([5]);
  });

  test("an Excel without merged areas (ExcelApi 1.9) still reads, from unmerged cells", async () => {
    const { excel, host } = await open({ workbook: sample, excelApi: "1.9" });
    const { sheet } = await host.readSheet();
    expect(sheet.merges).toEqual([]);
    expect(read(sheet, catalogue).forms.length).toBeGreaterThan(0);
    expect(excel.missing).toEqual([]);
  });

  test("more than 512 merged areas are all read", async () => {
    const { excel, host } = await open();
    await excel.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.getRange("A1:B600").values = Array.from({ length: 600 }, (_, row) => [row, ""]);
      for (let row = 1; row <= 600; row++) worksheet.getRange(`A${row}:B${row}`).merge();
      await context.sync();
    });
    const { sheet } = await host.readSheet();
    expect(sheet.merges).toHaveLength(600);
  });

  test("a part that Excel refuses is read in halves, until every row is there", async () => {
    const { excel, host } = await open();
    await excel.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.getRange("A1:Z64").values = Array.from({ length: 64 }, (_, row) =>
        Array.from({ length: 26 }, (__, column) => (column % 2 ? "" : row)),
      );
      // More merged areas in the rows of one question than Excel counts.
      for (let row = 1; row <= 64; row++)
        for (let pair = 0; pair < 13; pair++) worksheet.getRangeByIndexes(row - 1, 2 * pair, 1, 2).merge();
      await context.sync();
    });
    const { sheet } = await host.readSheet();
    expect(sheet.merges).toHaveLength(64 * 13);
    expect(sheet.values.map(([first]) => first)).toEqual(Array.from({ length: 64 }, (_, row) => row));
  });

  test("a row that Excel refuses is cut across", async () => {
    const { excel, host } = await open();
    await excel.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      const numbers = [1, 2].map((row) => Array.from({ length: 1_200 }, (_, column) => row * 10_000 + column));
      worksheet.getRangeByIndexes(0, 0, 2, 1_200).values = numbers;
      worksheet.getRangeByIndexes(0, 0, 1, 1_200).numberFormat = [Array.from({ length: 1_200 }, () => "0.00")];
      worksheet.getRange("1:1").rowHidden = true;
      for (let pair = 0; pair < 600; pair++) worksheet.getRangeByIndexes(1, 2 * pair, 1, 2).merge();
      await context.sync();
    });
    const { sheet } = await host.readSheet();
    expect(sheet.merges).toHaveLength(600);
    expect(sheet.values.map((row) => [row.length, row[0], row.at(-2)])).toEqual([
      [1_200, 10_000, 11_198],
      [1_200, 20_000, 21_198],
    ]);
    expect(Object.keys(sheet.formats)).toHaveLength(1_200);
    expect(sheet.hiddenRows).toEqual([0]);
  });

  test("where Excel refuses to say what is merged, that is what is said", async () => {
    const { excel, host } = await open({ workbook: sample });
    const member = (_: unknown, name: string) =>
      name === "getMergedAreasOrNullObject" ? "GeneralException" : undefined;
    excel.host.beRude({ report: "docs", member });
    await expect(host.readSheet()).rejects.toMatchObject({
      kind: "merges",
      detail: expect.stringMatching(/^A1: GeneralException: /) as string,
    });
  });

  test.each(["ResponsePayloadSizeLimitExceeded", "GeneralException", "UnsupportedOperation"])(
    "an answer that is refused once (%s) is asked for in halves",
    async (code) => {
      const { excel, host } = await open({ workbook: sample });
      const whole = await host.readSheet();
      excel.failAt(2, code);
      expect(await host.readSheet()).toEqual(whole);
    },
  );

  test("rows read again take the place of the old ones", async () => {
    const { excel, host } = await open({ workbook: sample });
    const before = await host.readSheet();
    const { forms } = read(before.sheet, catalogue);
    const range = forms[0]!.range;
    await excel.user.edit(before.name, a1Range({ ...range, bottom: range.top, right: range.left }), "改过的标题");
    const from = excel.requests.length;
    const after = await host.rereadRows(before, [range, { top: 400, bottom: 400, left: 1, right: 1 }]);
    expect(sent(excel, from)).toHaveLength(1);
    const whole = await host.readSheet(before.id);
    expect(after.sheet.values.slice(0, whole.sheet.values.length)).toEqual(whole.sheet.values);
    expect(after.sheet.formats).toEqual(whole.sheet.formats);
  });
});

describe("marks", () => {
  test("checking and marking a sheet takes four requests, whatever the number of findings", async () => {
    const { excel, host } = await open({ workbook: sample });
    const { id, sheet } = await host.readSheet();
    await showMarks(host, id, marksOf(sheet));
    expect(sent(excel)).toHaveLength(4);
    expect(marksOf(sheet).length).toBeGreaterThan(3);
  });

  test("clearing leaves the workbook exactly as it was, part by part", async () => {
    const { excel, host } = await open({ workbook: sample });
    const before = snapshot(excel.workbook);
    const { id, sheet } = await host.readSheet();
    await showMarks(host, id, marksOf(sheet));
    expect(snapshot(excel.workbook)).not.toEqual(before);
    expect(await host.clearMarks(id)).toEqual({ rules: marksOf(sheet).length, kept: [] });
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  test("the user's own rules, before and after ours, stay; ours are found by their marker after saving and reopening", async () => {
    const { excel, host } = await open({ workbook: sample });
    await addRule(excel.Excel, "A1:A9", "=LEN(A1)=0");
    const { id, sheet } = await host.readSheet();
    await showMarks(host, id, marksOf(sheet));
    await addRule(excel.Excel, "B1:B9", "=LEN(B1)>20");
    await excel.user.insertRows(sheet.name, 3);
    const again = await open({ workbook: await excel.saveBytes() });
    expect((await again.host.clearMarks()).rules).toBeGreaterThan(0);
    expect((await again.host.clearMarks()).rules).toBe(0);
    const rules = await formulas(again.excel.Excel);
    expect(rules).toHaveLength(2);
    expect(rules.filter((formula) => formula.includes("approval-check"))).toEqual([]);
  });

  test("a new check replaces the marks of the last one: two requests look for them, one writes", async () => {
    const { excel, host } = await open({ workbook: sample });
    const { id } = await host.readSheet();
    await showMarks(host, id, marks([0, 0, "error"], [1, 1, "warning"]));
    const from = excel.requests.length;
    await showMarks(host, id, marks([4, 4, "advice"]));
    expect(sent(excel, from)).toHaveLength(3);
    expect(await formulas(excel.Excel)).toEqual([expect.stringMatching(/^=N\("approval-check:advice:\w+"\)=0$/)]);
  });

  test("a second check of a sheet that is as it was writes nothing, also after rows came in above", async () => {
    const { excel, host } = await open({ workbook: sample });
    const { id, sheet } = await host.readSheet();
    await showMarks(host, id, marksOf(sheet));
    const marked = snapshot(excel.workbook);
    const from = excel.requests.length;
    await showMarks(host, id, marksOf(sheet));
    expect(sent(excel, from)).toHaveLength(2);
    expect(snapshot(excel.workbook)).toEqual(marked);
    await excel.user.insertRows(sheet.name, 3);
    const moved = await host.readSheet(id);
    const before = snapshot(excel.workbook);
    await showMarks(host, id, marksOf(moved.sheet));
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  test("of marks that have changed only those are written", async () => {
    const { excel, host } = await open({ workbook: sample });
    const { id, sheet } = await host.readSheet();
    const [first, ...others] = marksOf(sheet);
    await showMarks(host, id, marksOf(sheet));
    const from = excel.requests.length;
    await showMarks(host, id, [{ ...first!, while: { is: "held", value: 753 } }, ...others]);
    const [, , written, ...more] = sent(excel, from);
    const done = written!.body.Actions.map(({ Name }) => Name).filter(
      (name) => name === "Delete" || name === "Formula",
    );
    expect([done, more]).toEqual([["Delete", "Formula"], []]);
    expect(written!.bytes).toBeLessThan(8_000);
  });

  test("where two marks meet the worse one stays above the one that is added", async () => {
    const { excel, host } = await open();
    const { id } = await host.readSheet();
    const at = { top: 0, bottom: 0, left: 0 };
    const error: Mark = { at: { ...at, right: 1 }, severity: "error", while: { is: "held", value: 1 } };
    const advice = (value: number): Mark => ({
      ...{ at: { ...at, right: 0 }, severity: "advice" },
      while: { is: "held", value },
    });
    await showMarks(host, id, [error, advice(1)]);
    await showMarks(host, id, [error, advice(2)]);
    expect(await formulas(excel.Excel)).toEqual([
      '=AND(N("approval-check:error")=0,$A$1=1)',
      '=AND(N("approval-check:advice")=0,$A$1=2)',
    ]);
  });

  test("10,000 marked cells are at most 120 actions and 100 kB in one request", async () => {
    const { excel, host } = await open();
    const { id } = await host.readSheet();
    const from = excel.requests.length;
    const many = Array.from({ length: 10_000 }, (_, index): [number, number, Mark["severity"]] => [
      2 * (index % 2_500),
      2 * Math.floor(index / 2_500),
      index % 3 ? "warning" : "error",
    ]);
    await showMarks(host, id, marks(...many));
    const [, request, ...others] = sent(excel, from);
    expect(others).toEqual([]);
    expect(request?.actions).toBeLessThanOrEqual(120);
    expect(request?.bytes).toBeLessThanOrEqual(100_000);
  });

  test("a protected sheet is read and not painted, unless formatting is allowed", async () => {
    const { excel, host } = await open({ workbook: sample });
    await protect(excel.Excel, false);
    const { id, noPaint } = await host.readSheet();
    expect(noPaint).toBe("protected");
    await expect(showMarks(host, id, marks([0, 0, "error"]))).rejects.toMatchObject({ kind: "protected" });
    const other = await open({ workbook: sample });
    await protect(other.excel.Excel, true);
    expect((await other.host.readSheet()).noPaint).toBeNull();
  });

  test("whatever request fails, nothing is left that clearing does not remove", async () => {
    for (let n = 1; n <= 6; n++) {
      const { excel, host } = await open({ workbook: sample });
      const before = snapshot(excel.workbook);
      excel.failAt(n, "GeneralException");
      const steps = async () => {
        const { id, sheet } = await host.readSheet();
        await showMarks(host, id, marksOf(sheet));
        await host.clearMarks(id);
      };
      await steps().catch((error: unknown) => expect(error).toBeInstanceOf(HostError));
      await host.clearMarks();
      expect(snapshot(excel.workbook)).toEqual(before);
    }
  });
});

describe("going to a cell", () => {
  test("activates its sheet and selects it", async () => {
    const { excel, host } = await open({ workbook: sample });
    const [, second] = await host.listSheets();
    await host.select(second!.id, { top: 4, bottom: 4, left: 1, right: 2 });
    const selected = await excel.Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(selected.replaceAll("'", "")).toBe(`${second!.name}!B5:C5`);
  });
});

describe("hidden sheets", () => {
  test("are listed and read, and cannot be gone to", async () => {
    const { excel, host } = await open({ workbook: sample });
    const [, second] = await host.listSheets();
    await excel.user.hideSheet(second!.name);
    const refs = await host.listSheets();
    const read = await Promise.all(refs.map(({ id }) => host.readSheet(id)));
    expect(read.map(({ name, hidden }) => [name, hidden])).toEqual(
      refs.map(({ name, id }) => [name, id === second!.id]),
    );
    await expect(host.select(second!.id, { top: 4, bottom: 4, left: 1, right: 1 })).rejects.toMatchObject({
      kind: "sheet-hidden",
    });
  });
});

describe("events", () => {
  test("edits, inserted rows, selections, switches and deletions are told, until listening ends", async () => {
    const { excel, host } = await open({ workbook: sample });
    const events: HostEvent[] = [];
    const stop = await host.listen((event) => events.push(event));
    const [first, second] = await host.listSheets();
    await excel.user.edit(first!.name, "A2", "x");
    await excel.user.insertRows(first!.name, 3);
    await excel.user.select("B5");
    await excel.user.activate(second!.name);
    await excel.user.deleteSheet(second!.name);
    await excel.settled();
    expect(events).toContainEqual({
      is: "changed",
      sheet: first!.id,
      range: { top: 1, bottom: 1, left: 0, right: 0 },
    });
    expect(events).toContainEqual({ is: "changed", sheet: first!.id, range: null });
    expect(events).toContainEqual({
      is: "selected",
      sheet: first!.id,
      range: { top: 4, bottom: 4, left: 1, right: 1 },
    });
    expect(events).toContainEqual({ is: "activated", sheet: second!.id });
    expect(events).toContainEqual({ is: "deleted", sheet: second!.id });
    await stop();
    const count = events.length;
    await excel.user.edit(first!.name, "A2", "y");
    await excel.settled();
    expect(events).toHaveLength(count);
  });

  test("our marks raise no change", async () => {
    const { excel, host } = await open({ workbook: sample });
    const events: HostEvent[] = [];
    await host.listen((event) => events.push(event));
    const { id, sheet } = await host.readSheet();
    await showMarks(host, id, marksOf(sheet));
    await excel.settled();
    expect(events.filter(({ is }) => is === "changed")).toEqual([]);
  });
});

describe("errors have the port's own kinds", () => {
  test.each([
    ["AccessDenied", "protected"],
    ["InvalidOperationInCellEditMode", "editing"],
    ["ActivityLimitReached", "busy"],
    ["ResponsePayloadSizeLimitExceeded", "too-large"],
    ["InvalidSelection", "other-workbook"],
    ["ItemNotFound", "sheet-gone"],
    ["ApiNotFound", "unsupported"],
    ["GeneralException", "unknown"],
  ])("%s is %s", async (code, kind) => {
    const { excel, host } = await open({ workbook: sample });
    excel.failAt(1, code);
    const error = await host.readSheet().catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(HostError);
    expect(error).toMatchObject({ kind });
  });

  test("a cell that is being edited", async () => {
    const { excel, host } = await open({ workbook: sample });
    excel.setCellEditing(true);
    await expect(host.readSheet()).rejects.toMatchObject({ kind: "editing" });
    excel.setCellEditing(false);
    await expect(host.readSheet()).resolves.toBeDefined();
  });

  test("an Excel that gives no answer, after the time limit", async () => {
    const { excel } = await open({ workbook: sample });
    excel.setHanging(true);
    const waiting = run((context) => context.sync(), 40);
    await expect(waiting).rejects.toMatchObject({ kind: "no-answer" });
  });

  test("the limit is that of one request: a call of several may take longer", async () => {
    const { excel } = await open({ workbook: sample });
    excel.setDelay(60);
    const done = run(async (context) => {
      for (let request = 0; request < 4; request++) {
        context.workbook.worksheets.load("items/name");
        await context.sync();
      }
      return context.workbook.worksheets.items.length;
    }, 150);
    await expect(done).resolves.toBeGreaterThan(1);
  });

  test("a sheet that was deleted meanwhile", async () => {
    const { excel, host } = await open({ workbook: sample });
    const [, second] = await host.listSheets();
    await excel.user.deleteSheet(second!.name);
    await expect(host.readSheet(second!.id)).rejects.toMatchObject({ kind: "sheet-gone" });
  });
});

describeWithCorpus("the corpus, opened in Excel", () => {
  test.each(["stacked.xlsx", "laid-out.xlsx"])("%s: the same findings as the command line", async (name) => {
    const { excel, host } = await open({ workbook: corpus(name) });
    const sheets = [];
    for (const { id } of await host.listSheets()) sheets.push((await host.readSheet(id)).sheet);
    expect(said(sheets)).toEqual(said((await readWorkbook(readFileSync(corpus(name)))).sheets));
    const before = snapshot(excel.workbook);
    const from = excel.requests.length;
    const { id, sheet } = await host.readSheet();
    await showMarks(host, id, marksOf(sheet));
    expect(sent(excel, from).length).toBeLessThanOrEqual(4);
    await host.clearMarks();
    expect(snapshot(excel.workbook)).toEqual(before);
  });
});

async function addRule(excel: typeof Excel, address: string, formula: string): Promise<void> {
  await excel.run(async (context) => {
    const rule = context.workbook.worksheets
      .getActiveWorksheet()
      .getRange(address)
      .conditionalFormats.add(excel.ConditionalFormatType.custom).custom;
    rule.rule.formula = formula;
    rule.format.fill.color = "#00FF00";
    await context.sync();
  });
}

async function formulas(excel: typeof Excel): Promise<string[]> {
  return excel.run(async (context) => {
    const rules = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
    rules.load("items/type");
    await context.sync();
    const again = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
    const custom = rules.items.map((_, place) => again.getItemAt(place).custom.rule);
    for (const rule of custom) rule.load("formula");
    await context.sync();
    return custom.map(({ formula }) => formula);
  });
}

async function protect(excel: typeof Excel, allowFormatCells: boolean): Promise<void> {
  await excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().protection.protect({ allowFormatCells });
    await context.sync();
  });
}
