import { codeOf, excelWith } from "./sample";
import { startExcel, type RunningExcel } from "./start";

const run = <T>(
  excel: RunningExcel,
  use: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<T>,
): Promise<T> => excel.Excel.run((context) => use(context.workbook, context));
const code = (excel: RunningExcel, step: (workbook: Excel.Workbook) => void): Promise<string> =>
  codeOf(() =>
    run(excel, async (workbook, context) => {
      step(workbook);
      await context.sync();
    }),
  );
const names = (excel: RunningExcel) => excel.workbook.sheets.map((sheet) => sheet.name);

describe("sheets", () => {
  test("are found by name (whatever the case) and by id, and listed", async () => {
    const excel = await excelWith([{ name: "甲" }, { name: "Yi", hidden: true }, { name: "丙" }]);
    await run(excel, async ({ worksheets }, context) => {
      const yi = worksheets.getItem("yI").load("id,name,position,visibility");
      worksheets.load("items/name,items/visibility");
      const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
      const next = worksheets.getFirst().getNext(true).load("name");
      const end = worksheets.getLast().getNextOrNullObject().load("name");
      await context.sync();
      const byId = worksheets.getItem(yi.id).load("name");
      await context.sync();
      expect([yi.name, yi.position, yi.visibility, byId.name]).toEqual(["Yi", 1, "Hidden", "Yi"]);
      expect(worksheets.items.map((sheet) => `${sheet.name} ${sheet.visibility}`)).toEqual([
        "甲 Visible",
        "Yi Hidden",
        "丙 Visible",
      ]);
      expect([all.value, visible.value, next.name, end.isNullObject]).toEqual([3, 2, "丙", true]);
    });
  });

  test("are added at the end, not activated; a sheet keeps its id when renamed", async () => {
    const excel = await startExcel();
    await run(excel, async ({ worksheets }, context) => {
      const [named, unnamed] = [worksheets.add("模板"), worksheets.add()];
      named.load("id,name");
      unnamed.load("name");
      await context.sync();
      expect([named.name, unnamed.name, excel.workbook.active.name]).toEqual(["模板", "Sheet3", "Sheet1"]);
      named.name = "模板 2";
      await context.sync();
      named.getRange("A1").values = [["still here"]];
      await context.sync();
    });
    expect(names(excel)).toEqual(["Sheet1", "模板 2", "Sheet3"]);
    expect(excel.workbook.sheets[1]?.cells.get(0, 0).value).toBe("still here");
  });

  /** The rules for sheet names are Excel's; clashes regardless of case. */
  test.each(["", "sheet1", "a/b", "a\\b", "a?b", "a*b", "a[b", "a:b", "'a", "a'", "History", "x".repeat(32)])(
    "cannot be called %j: InvalidArgument",
    async (name) => {
      const excel = await excelWith([{}, {}]);
      expect(await code(excel, ({ worksheets }) => (worksheets.getItem("Sheet2").name = name))).toBe("InvalidArgument");
      if (name !== "")
        expect(await code(excel, ({ worksheets }) => void worksheets.add(name))).toBe(
          name === "sheet1" ? "ItemAlreadyExists" : "InvalidArgument",
        );
      expect(names(excel)).toEqual(["Sheet1", "Sheet2"]);
    },
  );

  test("renamed are renamed in formulas and names too", async () => {
    const excel = await excelWith([
      { rows: [[1]] },
      { cells: new Map([["0,0", { formula: "Sheet1!A1+1", formulaResult: 2 }]]) },
    ]);
    expect(await code(excel, ({ worksheets }) => (worksheets.getItem("Sheet1").name = "新 表"))).toBe("none");
    expect(excel.workbook.sheets[1]?.cells.get(0, 0).formula).toBe("'新 表'!A1+1");
  });

  test("deleted: the next becomes active, formulas end in #REF!", async () => {
    const excel = await excelWith([
      { rows: [[1]] },
      { cells: new Map([["0,0", { formula: "Sheet1!A1+1", formulaResult: 2 }]]) },
    ]);
    expect(await code(excel, ({ worksheets }) => worksheets.getItem("Sheet1").delete())).toBe("none");
    expect([names(excel), excel.workbook.active.name]).toEqual([["Sheet2"], "Sheet2"]);
    expect(excel.workbook.active.cells.get(0, 0)).toMatchObject({ formula: "#REF!+1", value: "#REF!" });
    expect(await code(excel, ({ worksheets }) => worksheets.getItem("Sheet2").delete())).toBe("InvalidOperation");
  });

  test("move, hide, and show their tab's colour; the last visible one stays", async () => {
    const excel = await excelWith([{}, {}]);
    await run(excel, async ({ worksheets }, context) => {
      const sheet = worksheets.getItem("Sheet2");
      sheet.position = 0;
      sheet.tabColor = "#ff0000";
      sheet.activate();
      await context.sync();
      sheet.visibility = "VeryHidden";
      sheet.load("tabColor,position,visibility");
      await context.sync();
      expect([sheet.tabColor, sheet.position, sheet.visibility]).toEqual(["#FF0000", 0, "VeryHidden"]);
    });
    expect([names(excel), excel.workbook.active.name]).toEqual([["Sheet2", "Sheet1"], "Sheet1"]);
    expect(await code(excel, ({ worksheets }) => (worksheets.getItem("Sheet1").visibility = "Hidden"))).toBe(
      "InvalidOperation",
    );
  });

  test("that are very hidden cannot be deleted (types)", async () => {
    const excel = await excelWith([{}, {}]);
    expect(
      await code(excel, ({ worksheets }) => {
        const sheet = worksheets.getItem("Sheet2");
        sheet.visibility = "VeryHidden";
        sheet.delete();
      }),
    ).toBe("InvalidOperation");
    expect(
      await code(excel, ({ worksheets }) => {
        const sheet = worksheets.getItem("Sheet2");
        sheet.visibility = "Hidden";
        sheet.delete();
      }),
    ).toBe("none");
  });

  test("have page breaks", async () => {
    const excel = await startExcel();
    await run(excel, async ({ worksheets }, context) => {
      const breaks = worksheets.getFirst().horizontalPageBreaks;
      breaks.add("A10");
      breaks.add("A5");
      breaks.load("items/rowIndex");
      await context.sync();
      expect(breaks.items.map((each) => each.rowIndex)).toEqual([4, 9]);
      breaks.removePageBreaks();
      await context.sync();
    });
    expect(excel.workbook.active.rowBreaks).toEqual([]);
    expect(await code(excel, ({ worksheets }) => void worksheets.getFirst().horizontalPageBreaks.add("A1"))).toBe(
      "InvalidArgument",
    );
  });
});

describe("the selection", () => {
  test("is A1 at first, and follows the user and the add-in", async () => {
    const excel = await excelWith([{}, {}]);
    const selected = () =>
      run(excel, async (workbook, context) => {
        const [range, cell] = [workbook.getSelectedRange().load("address"), workbook.getActiveCell().load("address")];
        await context.sync();
        return [range.address, cell.address];
      });
    expect(await selected()).toEqual(["Sheet1!A1", "Sheet1!A1"]);
    await excel.user.select("B2:C3");
    expect(await selected()).toEqual(["Sheet1!B2:C3", "Sheet1!B2"]);
    await run(excel, async ({ worksheets }, context) => {
      worksheets.getItem("Sheet2").getRange("D4").select();
      await context.sync();
    });
    expect(await selected()).toEqual(["Sheet2!D4", "Sheet2!D4"]);
  });

  test("of several areas is an InvalidSelection for getSelectedRange", async () => {
    const excel = await startExcel();
    await excel.user.select("A1,C3");
    expect(await code(excel, (workbook) => void workbook.getSelectedRange())).toBe("InvalidSelection");
    await run(excel, async (workbook, context) => {
      const areas = workbook.getSelectedRanges().load("address,areaCount");
      await context.sync();
      expect([areas.address, areas.areaCount]).toEqual(["Sheet1!A1,Sheet1!C3", 2]);
    });
  });
});

/** SOURCES.md 2.7. */
describe("state", () => {
  test("in settings: added, changed, listed, deleted, kept in the file", async () => {
    const excel = await startExcel();
    const value = { rules: ["a", 1, true, null], at: "2026" };
    await run(excel, async ({ settings }, context) => {
      settings.add("ours", value);
      settings.add("other", 1).value = 2;
      settings.load("items/key,items/value");
      await context.sync();
      expect(settings.items.map((each) => [each.key, each.value as unknown])).toEqual([
        ["ours", value],
        ["other", 2],
      ]);
      settings.getItem("other").delete();
      const gone = settings.getItemOrNullObject("other").load("value");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
    const again = await startExcel({ workbook: await excel.saveBytes() });
    expect([...again.workbook.settings]).toEqual([["ours", value]]);
    expect(again.Office.context.document.settings.get("ours")).toEqual(value);
  });

  test("in Office.context.document.settings is the same store, once saved", async () => {
    const excel = await startExcel();
    excel.Office.context.document.settings.set("Office.AutoShowTaskpaneWithDocument", true);
    expect(excel.workbook.settings.size).toBe(0);
    await new Promise<void>((resolve) => excel.Office.context.document.settings.saveAsync(() => resolve()));
    expect([...excel.workbook.settings]).toEqual([["Office.AutoShowTaskpaneWithDocument", true]]);
  });

  test("in a sheet's custom properties, by key without regard to case", async () => {
    const excel = await startExcel();
    await run(excel, async ({ worksheets }, context) => {
      const { customProperties } = worksheets.getFirst();
      customProperties.add("Form", "project");
      customProperties.add("FORM", "special-policy");
      const count = customProperties.getCount();
      const property = customProperties.getItem("form").load("key,value");
      const none = customProperties.getItemOrNullObject("none").load("value");
      await context.sync();
      expect([count.value, property.key, property.value, none.isNullObject]).toEqual([
        1,
        "Form",
        "special-policy",
        true,
      ]);
    });
    const again = await startExcel({ workbook: await excel.saveBytes() });
    expect([...again.workbook.active.customProperties]).toEqual([["Form", "special-policy"]]);
    expect(
      await code(excel, ({ worksheets }) => void worksheets.getFirst().customProperties.add("x".repeat(256), "")),
    ).toBe("InvalidArgument");
  });

  test("in names", async () => {
    const excel = await excelWith([{ rows: [[1, 2]] }]);
    await run(excel, async (workbook, context) => {
      workbook.names.add("total", workbook.worksheets.getFirst().getRange("B1"), "the sum");
      workbook.worksheets.getFirst().names.add("local", "=Sheet1!$A$1:$B$1");
      await context.sync();
      const name = workbook.names.getItem("TOTAL").load("name,formula,type,scope,comment");
      const range = workbook.worksheets.getFirst().getRange("total").load("address,values");
      const local = workbook.worksheets.getFirst().names.getItem("local").getRange().load("address");
      const nothing = workbook.names.getItemOrNullObject("local").load("name");
      await context.sync();
      expect([name.name, name.formula, name.type, name.scope, name.comment]).toEqual([
        "total",
        "=Sheet1!$B$1",
        "Range",
        "Workbook",
        "the sum",
      ]);
      expect([range.address, range.values, local.address, nothing.isNullObject]).toEqual([
        "Sheet1!B1",
        [[2]],
        "Sheet1!A1:B1",
        true,
      ]);
    });
    expect(await code(excel, (workbook) => void workbook.names.add("A1", "=1"))).toBe("InvalidArgument");
    expect(await code(excel, (workbook) => void workbook.names.add("Total", "=1"))).toBe("ItemAlreadyExists");
    expect(await code(excel, (workbook) => workbook.names.getItem("total").delete())).toBe("none");
    expect(excel.workbook.names.map((name) => name.name)).toEqual(["local"]);
  });
});

describe("a name that is no range", () => {
  test.each<[string, string, unknown]>([
    ["=5", "Integer", 5],
    ["=0.13", "Double", 0.13],
    ['="万元"', "String", "万元"],
    ["=TRUE", "Boolean", true],
    ["=#REF!", "Error", "#REF!"],
    ["=Sheet1!#REF!", "Error", "#REF!"],
    ["={1,2}", "Array", "{1,2}"],
  ])("%s is %s", async (formula, type, value) => {
    const excel = await startExcel();
    await run(excel, async ({ names: all }, context) => {
      const item = all.add("rate", formula).load("type,value,formula");
      await context.sync();
      expect([item.type, item.value, item.formula]).toEqual([type, value, formula]);
    });
  });
});
