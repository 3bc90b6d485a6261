import { parseArea } from "./model/address";
import { selectionSnapshot } from "./model/snapshot";
import { snapshot } from ".";
import { codeOf, excelWith, onSheet } from "./sample";
import type { RunningExcel } from "./start";

const valuesOf = (excel: RunningExcel) => snapshot(excel.workbook).sheets[0]?.values;

describe("the user", () => {
  test("types: data validation is asked, and says why not", async () => {
    const excel = await excelWith([
      {
        dataValidations: [
          { type: "list", values: ["yes", "no"], showErrorMessage: true, errorMessage: "yes or no", range: "A1" },
          { type: "whole", formula1: "1", formula2: "9", showErrorMessage: true, range: "A2" },
          { type: "list", values: ["a"], showErrorMessage: true, errorStyle: "warning", range: "A3" },
        ],
      },
    ]);
    const { user } = excel;
    await user.type("Sheet1", "A1", "yes");
    await expect(user.type("Sheet1", "A1", "perhaps")).rejects.toThrow("yes or no");
    await user.type("Sheet1", "A2", "9");
    expect(await codeOf(() => user.type("Sheet1", "A2", "10"))).toBe("DataValidation");
    expect(await codeOf(() => user.type("Sheet1", "A2", "1.5"))).toBe("DataValidation");
    await user.type("Sheet1", "A3", "b");
    // A formula and nothing at all are always taken, and so is what is pasted.
    await user.type("Sheet1", "A2", "");
    await user.edit("Sheet1", "A2", 10);
    expect(valuesOf(excel)).toEqual({ A1: "yes", A2: 10, A3: "b" });
  });

  test("cannot type into a covered cell", async () => {
    const excel = await excelWith([{ merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }] }]);
    expect(await codeOf(() => excel.user.type("Sheet1", "B1", "x"))).toBe("CoveredCell");
  });

  test("clears contents, and copies with everything", async () => {
    const excel = await excelWith([
      {
        rows: [["a", 1]],
        cells: new Map([["0,2", { formula: "B1*2", formulaResult: 2, style: { font: { bold: true } } }]]),
        merges: [{ startRow: 2, startCol: 0, endRow: 2, endCol: 1 }],
      },
    ]);
    await excel.user.copy("Sheet1", "A1:C3", "Sheet1", "A5");
    await excel.user.clear("Sheet1", "A1,C1");
    expect(valuesOf(excel)).toEqual({ B1: 1, A5: "a", B5: 1, C5: 2 });
    const sheet = excel.workbook.active;
    expect(sheet.cells.get(4, 2)).toMatchObject({ formula: "B5*2", style: { font: { bold: true } } });
    expect(sheet.cells.get(0, 2)).toMatchObject({ style: { font: { bold: true } } });
    expect(sheet.merges).toEqual([parseArea("A3:B3"), parseArea("A7:B7")]);
  });

  test("merges, sets heights and widths, hides and shows", async () => {
    const excel = await excelWith([{ rows: [["a"]] }]);
    const { user } = excel;
    await user.merge("Sheet1", "A1:B2");
    await user.setRowHeight("Sheet1", "2:3", 30);
    await user.setColumnWidth("Sheet1", "B:B", 105);
    await user.hide("Sheet1", "3:3");
    await user.hide("Sheet1", "C:C");
    const sheet = excel.workbook.active;
    expect(sheet.merges).toEqual([parseArea("A1:B2")]);
    expect([...sheet.rows]).toEqual([
      [1, { height: 30 }],
      [2, { height: 30, hidden: true }],
    ]);
    expect([...sheet.columns]).toEqual([
      [1, { width: 20 }],
      [2, { hidden: true }],
    ]);
    await user.unhide("Sheet1", "1:9");
    await user.unhide("Sheet1", "C:C");
    await user.unmerge("Sheet1", "A1");
    expect(sheet.rows.get(2)).toEqual({ height: 30 });
    expect(sheet.columns.get(2)).toBeUndefined();
    expect(sheet.merges).toEqual([]);
  });

  test("moves, hides and protects sheets", async () => {
    const excel = await excelWith([{}, {}, {}]);
    const { user, workbook } = excel;
    await user.moveSheet("Sheet3", 0);
    await user.hideSheet("Sheet1");
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["Sheet3", "Visible"],
      ["Sheet1", "Hidden"],
      ["Sheet2", "Visible"],
    ]);
    await user.unhideSheet("Sheet1");
    await user.protect("Sheet1");
    for (const refused of [
      () => user.type("Sheet1", "A1", "x"),
      () => user.clear("Sheet1", "A1"),
      () => user.merge("Sheet1", "A1:B1"),
      () => user.setRowHeight("Sheet1", "1:1", 30),
      () => user.hide("Sheet1", "A:A"),
    ])
      expect(await codeOf(refused)).toBe("AccessDenied");
    await user.unprotect("Sheet1");
    await user.type("Sheet1", "A1", "x");
  });

  test("is watched: every request and every action, done or refused", async () => {
    const excel = await excelWith([{ protection: { sheet: true } }, {}]);
    let calls = 0;
    const stop = excel.host.onChanged(() => calls++);
    await excel.user.select("Sheet2!A1");
    await codeOf(() => excel.user.edit("Sheet1", "A1", 1));
    await onSheet(excel, (sheet, context) => {
      sheet.load("name");
      return context.sync();
    });
    expect(calls).toBe(3);
    stop();
    await excel.user.select("B2");
    expect(calls).toBe(3);
  });
});

describe("undo and redo", () => {
  test("go through the user's actions, each way to where it was", async () => {
    const excel = await excelWith([{ rows: [["a"], ["b", 2]], rowDefs: new Map([[1, { height: 30 }]]) }]);
    const { user, workbook } = excel;
    const states = [snapshot(workbook)];
    for (const action of [
      () => user.edit("Sheet1", "B1", "=B2+1"),
      () => user.insertRows("Sheet1", 2, 3),
      () => user.edit("Sheet1", "B5", 7),
      () => user.merge("Sheet1", "A1:B1"),
      () => user.deleteColumns("Sheet1", "A"),
      () => user.setRowHeight("Sheet1", "1:1", 50),
    ]) {
      await action();
      states.push(snapshot(workbook));
    }
    for (const state of states.slice(0, -1).reverse()) {
      await user.undo();
      expect(snapshot(workbook)).toEqual(state);
    }
    await user.undo();
    expect(snapshot(workbook)).toEqual(states[0]);
    for (const state of states.slice(1)) {
      await user.redo();
      expect(snapshot(workbook)).toEqual(state);
    }
    await user.redo();
    expect(snapshot(workbook)).toEqual(states.at(-1));
  });

  test("formulas are worked out again after it", async () => {
    const excel = await excelWith([{ rows: [[1, null]] }]);
    await excel.user.edit("Sheet1", "B1", "=A1*2");
    await excel.user.edit("Sheet1", "A1", 5);
    await excel.user.undo();
    await excel.user.edit("Sheet1", "A1", 4);
    expect(valuesOf(excel)).toEqual({ A1: 4, B1: 8 });
  });

  test("raise the events of a change, and bring the selection back", async () => {
    const excel = await excelWith([{ rows: [["a"]] }]);
    const told: string[] = [];
    await onSheet(excel, async (sheet, context) => {
      sheet.onChanged.add(({ changeType, address }) => Promise.resolve(told.push(`${changeType} ${address}`)));
      await context.sync();
    });
    await excel.user.select("A1");
    await excel.user.edit("Sheet1", "A1", "b");
    await excel.user.insertRows("Sheet1", 1, 2);
    await excel.user.select("D9");
    await excel.user.undo();
    await excel.user.undo();
    await excel.user.redo();
    expect(told).toEqual(["RangeEdited A1", "RowInserted 1:2", "RowDeleted 1:2", "RangeEdited A1", "RangeEdited A1"]);
    expect(selectionSnapshot(excel.workbook)).toEqual({ sheet: "Sheet1", areas: ["A1"] });
  });

  test("ranges that the add-in keeps follow", async () => {
    const excel = await excelWith([{ rows: [["a"], ["b"]] }]);
    await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A2");
      context.trackedObjects.add(range);
      await context.sync();
      await excel.user.insertRows("Sheet1", 1, 2);
      await excel.user.undo();
      range.load("address,values");
      await context.sync();
      expect([range.address, range.values]).toEqual(["Sheet1!A2", [["b"]]]);
    });
  });

  test("a request of the add-in that changes something is a step too", async () => {
    const excel = await excelWith([{ rows: [["a"]] }]);
    const before = snapshot(excel.workbook);
    await onSheet(excel, (sheet, context) => {
      sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
      sheet.getRange("B1").values = [["b"]];
      return context.sync();
    });
    expect(snapshot(excel.workbook)).not.toEqual(before);
    await excel.user.undo();
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  test("nothing is left to undo after what Excel does not undo", async () => {
    const excel = await excelWith([{}]);
    await excel.user.edit("Sheet1", "A1", 1);
    await excel.user.renameSheet("Sheet1", "Other");
    expect(excel.host.history.canUndo).toBe(false);
    await excel.user.edit("Other", "A1", 2);
    expect(excel.host.history.canUndo).toBe(true);
    await excel.user.addSheet();
    expect(excel.host.history.canUndo).toBe(false);
  });

  test("a new action leaves nothing to redo", async () => {
    const excel = await excelWith([{}]);
    await excel.user.edit("Sheet1", "A1", 1);
    await excel.user.undo();
    expect(excel.host.history.canRedo).toBe(true);
    await excel.user.edit("Sheet1", "A2", 2);
    expect(excel.host.history.canRedo).toBe(false);
    await excel.user.redo();
    expect(valuesOf(excel)).toEqual({ A2: 2 });
  });
});
