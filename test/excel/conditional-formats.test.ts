import type { ConditionalRule } from "hucre";
import { snapshot } from "./model/snapshot";
import { codeOf, excelWith, onSheet } from "./sample";
import type { RunningExcel } from "./start";

/** SOURCES.md 2.5. A sheet with two rules of the user's own, numbered 3 and 7 in the file. */
const USERS: ConditionalRule[] = [
  {
    type: "cellIs",
    priority: 3,
    operator: "greaterThan",
    formula: "10",
    range: "A1:A10",
    style: { fill: { type: "pattern", pattern: "solid", bgColor: { rgb: "FFFF00" } } },
  },
  {
    type: "expression",
    priority: 7,
    formula: "$B1>0",
    range: "B1:B10 D1",
    stopIfTrue: true,
    style: { font: { bold: true } },
  },
];
const withUsers = (): Promise<RunningExcel> => excelWith([{ rows: [[1, 2, 3]], conditionalRules: USERS }]);

const add = (target: Excel.Range | Excel.RangeAreas, formula: string, color = "#FF0000"): Excel.ConditionalFormat => {
  const added = target.conditionalFormats.add("Custom");
  added.custom.rule.formula = formula;
  added.custom.format.fill.color = color;
  return added;
};

async function rules(excel: RunningExcel): Promise<string[]> {
  return onSheet(excel, async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load("items/id,items/type,items/priority");
    await context.sync();
    const found = conditionalFormats.items.map((each) => ({
      each,
      rule: each.customOrNullObject.load("rule/formula"),
      ranges: each.getRanges().load("address"),
    }));
    await context.sync();
    return found.map(
      ({ each, rule, ranges }) =>
        `${each.id} ${each.type} ${rule.isNullObject ? "-" : rule.rule.formula} ${ranges.address.replace(/Sheet1!/g, "")}`,
    );
  });
}

describe("conditional formats", () => {
  test("are read in the order of their priority", async () => {
    expect(await rules(await withUsers())).toEqual(["0 CellValue - A1:A10", "1 Custom =$B1>0 B1:B10,D1"]);
  });

  test("that compare with a value can be added, and say what they compare", async () => {
    const excel = await excelWith([{ rows: [[1]] }]);
    const rule = { formula1: "=5", operator: "GreaterThan" } as const;
    const read = await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A1:A3").conditionalFormats.add("CellValue").cellValue.rule = rule;
      await context.sync();
      const { cellValue } = sheet.getRange("A1").conditionalFormats.getItemAt(0);
      cellValue.load("rule");
      await context.sync();
      return cellValue.rule;
    });
    expect(read).toMatchObject(rule);
    expect(await rules(excel)).toEqual(["0 CellValue - A1:A3"]);
    expect(excel.workbook.sheets[0]?.conditionalFormats[0]).toMatchObject({ operator: "greaterThan", formula: ["5"] });
  });

  test("added ones come first, on ranges and on several areas at once", async () => {
    const excel = await withUsers();
    await onSheet(excel, async (sheet, context) => {
      add(sheet.getRange("C1:C2"), '=N("ours")=0');
      add(sheet.getRanges("A1,E5:F6"), '=N("ours too")=0');
      await context.sync();
    });
    expect(await rules(excel)).toEqual([
      '0 Custom =N("ours too")=0 A1,E5:F6',
      '1 Custom =N("ours")=0 C1:C2',
      "2 CellValue - A1:A10",
      "3 Custom =$B1>0 B1:B10,D1",
    ]);
  });

  test("removed again leave the workbook as it was, also in the file", async () => {
    const excel = await withUsers();
    const before = snapshot(excel.workbook);
    await onSheet(excel, async (sheet, context) => {
      const ours = add(sheet.getRanges("A1:B2,D4"), "=TRUE");
      await context.sync();
      ours.delete();
      await context.sync();
    });
    expect(snapshot(excel.workbook)).toEqual(before);
    const again = await excelWith([{}], { workbook: await excel.saveBytes() });
    expect(again.workbook.active.conditionalFormats.map((rule) => rule.filePriority)).toEqual([3, 7]);
  });

  test("have positional ids: deleting the first moves the others (d.ts, ConditionalFormat.id)", async () => {
    const excel = await withUsers();
    await onSheet(excel, async (sheet, context) => {
      const formats = sheet.getRange().conditionalFormats;
      formats.load("items/id");
      await context.sync();
      formats.items[0]?.delete();
      await context.sync();
      const second = formats.getItemOrNullObject("1").load("type");
      const first = formats.getItem("0").load("type");
      await context.sync();
      expect([second.isNullObject, first.type]).toEqual([true, "Custom"]);
    });
  });

  test("deleted front to back in one request hit the wrong ones, back to front the right ones", async () => {
    for (const [order, left] of [
      ["front", 1],
      ["back", 0],
    ] as const) {
      const excel = await withUsers();
      const code = await codeOf(() =>
        onSheet(excel, async (sheet, context) => {
          const formats = sheet.getRange().conditionalFormats;
          formats.load("items/id");
          await context.sync();
          const items = order === "front" ? formats.items : [...formats.items].reverse();
          for (const item of items) item.delete();
          await context.sync();
        }),
      );
      expect([order, code, excel.workbook.active.conditionalFormats.length]).toEqual([
        order,
        order === "front" ? "ItemNotFound" : "none",
        left,
      ]);
    }
  });

  test("of another type make loading `custom` fail for all (office-js#2180, #6827)", async () => {
    const excel = await withUsers();
    expect(
      await codeOf(() =>
        onSheet(excel, async (sheet, context) => {
          sheet.getRange().conditionalFormats.load("items/custom/rule/formula");
          await context.sync();
        }),
      ),
    ).toBe("InvalidOperation");
  });

  test("of a range are those that touch it; their priorities can be changed", async () => {
    const excel = await withUsers();
    await onSheet(excel, async (sheet, context) => {
      add(sheet.getRange("B2"), "=TRUE");
      await context.sync();
      const formats = sheet.getRange("B1:B3").conditionalFormats;
      formats.load("items/priority");
      const count = formats.getCount();
      await context.sync();
      expect(count.value).toBe(2);
      formats.getItemAt(0).priority = 99;
      await context.sync();
    });
    expect(await rules(excel)).toEqual(["0 CellValue - A1:A10", "1 Custom =$B1>0 B1:B10,D1", "2 Custom =TRUE B2"]);
  });

  test("clearAll cuts the user's rules too", async () => {
    const excel = await withUsers();
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("A3:D4").conditionalFormats.clearAll();
      await context.sync();
    });
    expect(await rules(excel)).toEqual(["0 CellValue - A1:A2,A5:A10", "1 Custom =$B1>0 B1:B2,B5:B10,D1"]);
  });

  test("give one range, or none when they have several", async () => {
    const excel = await withUsers();
    await onSheet(excel, async (sheet, context) => {
      const formats = sheet.getRange().conditionalFormats;
      const [one, several] = [
        formats.getItemAt(0).getRangeOrNullObject().load("address"),
        formats.getItemAt(1).getRangeOrNullObject().load("address"),
      ];
      await context.sync();
      expect([one.address, several.isNullObject]).toEqual(["Sheet1!A1:A10", true]);
    });
    expect(
      await codeOf(() =>
        onSheet(excel, (sheet, context) => {
          sheet.getRange().conditionalFormats.getItemAt(1).getRange();
          return context.sync();
        }),
      ),
    ).toBe("InvalidOperation");
  });

  test("have a format of their own", async () => {
    const excel = await excelWith([{}]);
    await onSheet(excel, async (sheet, context) => {
      const { format } = add(sheet.getRange("A1"), "=TRUE", "#ffc7ce").custom;
      format.font.bold = true;
      format.font.color = "#9C0006";
      format.borders.getItem("EdgeBottom").style = "Continuous";
      format.borders.getItem("EdgeBottom").color = "#FF0000";
      format.load("fill/color,font/color,font/bold");
      await context.sync();
      expect([format.fill.color, format.font.color, format.font.bold]).toEqual(["#FFC7CE", "#9C0006", true]);
    });
    expect(excel.workbook.active.conditionalFormats[0]?.style).toEqual({
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "FFC7CE" }, bgColor: { rgb: "FFC7CE" } },
      font: { bold: true, color: { rgb: "9C0006" } },
      border: { bottom: { style: "thin", color: { rgb: "FF0000" } } },
    });
  });

  test("of other types than custom cannot be added here", async () => {
    const excel = await excelWith([{}]);
    expect(
      await codeOf(() =>
        onSheet(excel, (sheet, context) => {
          sheet.getRange("A1").conditionalFormats.add("DataBar");
          return context.sync();
        }),
      ),
    ).toBe("ApiNotFound");
    expect(excel.missing).toEqual(['ConditionalFormatCollection.add("DataBar")']);
  });

  test.each(["", "="])("the formula %j is an InvalidArgument", async (formula) => {
    const excel = await excelWith([{}]);
    expect(
      await codeOf(() =>
        onSheet(excel, (sheet, context) => {
          add(sheet.getRange("A1"), formula);
          return context.sync();
        }),
      ),
    ).toBe("InvalidArgument");
  });

  test("read, a formula is about the rule's first cell; written, about the range it came through (office-js#5194)", async () => {
    const excel = await excelWith([{}]);
    await onSheet(excel, async (sheet, context) => {
      add(sheet.getRanges("C1,E1"), "=C1=1");
      await context.sync();
      sheet.getRange("E1").conditionalFormats.getItemAt(0).custom.rule.formula = "=C1=1";
      await context.sync();
    });
    expect(await rules(excel)).toEqual(["0 Custom =A1=1 C1,E1"]);
  });

  test("of several areas, a relative formula is about the corner of all of them", async () => {
    const excel = await excelWith([{}]);
    await onSheet(excel, async (sheet, context) => {
      add(sheet.getRanges("D4:D8,B10"), "=B4>$A$1");
      await context.sync();
    });
    expect(await rules(excel)).toEqual(["0 Custom =B4>$A$1 D4:D8,B10"]);
  });

  test("are copied with their cells", async () => {
    const excel = await withUsers();
    await onSheet(excel, async (sheet, context) => {
      sheet.getRange("F1").copyFrom("A1:A2");
      await context.sync();
    });
    expect(await rules(excel)).toEqual(["0 CellValue - A1:A10,F1:F2", "1 Custom =$B1>0 B1:B10,D1"]);
  });

  /** Measured with the real client: 10 000 cells by areas are 88 actions and 60 KB (section 2.2). */
  test("for 10 000 cells by areas are a small request", async () => {
    const excel = await excelWith([{}], { limits: "web" });
    const cells = Array.from(
      { length: 10_000 },
      (_, index) => `${String.fromCharCode(65 + (index % 20))}${1 + Math.floor(index / 20) * 2}`,
    );
    await onSheet(excel, async (sheet, context) => {
      for (let at = 0; at < cells.length; at += 1_400)
        add(sheet.getRanges(cells.slice(at, at + 1_400).join(",")), "=TRUE");
      await context.sync();
    });
    expect(excel.requests[0]?.actions).toBeLessThan(120);
    expect(excel.requests[0]?.bytes).toBeLessThan(70_000);
  });
});
