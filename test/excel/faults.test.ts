import { codeOf, excelWith, onSheet } from "./sample";
import type { RunningExcel } from "./start";

const write = (excel: RunningExcel, value: unknown) =>
  onSheet(excel, async (sheet, context) => {
    sheet.getRange("A1").values = [[value]];
    await context.sync();
  });
const a1 = (excel: RunningExcel) => excel.workbook.active.cells.get(0, 0).value;

/** SOURCES.md 2.3 "Edit mode", 2.2 limits, and office-js#6150, #6678 for answers that never come. */
describe("Excel lets us down", () => {
  test("while the user is typing in a cell", async () => {
    const excel = await excelWith([{}]);
    excel.setCellEditing(true);
    expect(await codeOf(() => write(excel, 1))).toBe("InvalidOperationInCellEditMode");
    excel.setCellEditing(false);
    expect(await codeOf(() => write(excel, 1))).toBe("none");
  });

  test("or waits for the end of typing, when asked to (delayForCellEdit)", async () => {
    const excel = await excelWith([{}]);
    excel.setCellEditing(true);
    let done = false;
    const running = excel.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["late"]];
      await context.sync();
      done = true;
    });
    await excel.settled();
    expect([done, a1(excel)]).toEqual([false, null]);
    excel.setCellEditing(false);
    await running;
    expect([done, a1(excel)]).toEqual([true, "late"]);
  });

  test("at the n-th request, which changes nothing", async () => {
    const excel = await excelWith([{}]);
    excel.failAt(2, "GeneralException");
    expect([
      await codeOf(() => write(excel, 1)),
      await codeOf(() => write(excel, 2)),
      await codeOf(() => write(excel, 3)),
    ]).toEqual(["none", "GeneralException", "none"]);
    expect(a1(excel)).toBe(3);
    excel.failAt(1, "ActivityLimitReached");
    expect(await codeOf(() => write(excel, 4))).toBe("ActivityLimitReached");
  });

  test("by being slow", async () => {
    const excel = await excelWith([{}]);
    excel.setDelay(60);
    const start = performance.now();
    await write(excel, 1);
    expect(performance.now() - start).toBeGreaterThan(55);
  });

  test("by never answering", async () => {
    const excel = await excelWith([{}]);
    excel.setHanging(true);
    const first = await Promise.race([
      write(excel, 1).then(() => "answered"),
      new Promise((resolve) => setTimeout(() => resolve("waiting"), 50)),
    ]);
    expect([first, a1(excel), excel.requests.length]).toEqual(["waiting", null, 1]);
  });
});

describe("on the web", () => {
  const big = "数".repeat(30_000);
  const rows = Array.from({ length: 60 }, () => [big]);

  test("a request above 5 MB is refused whole (SOURCES.md 2.2)", async () => {
    const excel = await excelWith([{}], { limits: "web" });
    expect(
      await codeOf(() =>
        onSheet(excel, async (sheet, context) => {
          sheet.getRange("A1:A60").values = rows;
          await context.sync();
        }),
      ),
    ).toBe("RequestPayloadSizeLimitExceeded");
    expect(a1(excel)).toBeNull();
  });

  test("an answer above 5 MB does not come", async () => {
    const read = (limits: "web" | "desktop") =>
      excelWith([{ rows }], { limits }).then((excel) =>
        codeOf(() =>
          onSheet(excel, async (sheet, context) => {
            sheet.getRange("A1:A60").load("values");
            await context.sync();
          }),
        ),
      );
    expect([await read("web"), await read("desktop")]).toEqual(["ResponsePayloadSizeLimitExceeded", "none"]);
  });
});
