/** Several forms at once: progress, cancel, failures, and removing what was inserted. */
import { stacked } from "../../../src/core/template/layout";
import { sheetNameFor } from "../../../src/core/template/sheet-name";
import type { Placement } from "../../../src/host/host";
import { snapshot } from "../../excel";
import { open, sent } from "./excel-under-test";
import { activeId, blocksOf, formOf, idsOf, onNewSheet, onSheet, topLeft, verdict } from "./insert-forms";

const names = Array.from({ length: 50 }, (_, index) => `项目${String(index + 1)}`);
const forms = names.map((projectName) => formOf("project", topLeft, { projectName }));

function onNewSheets(): Placement[] {
  const taken = ["Sheet1"];
  return forms.map((form, index) => {
    const name = sheetNameFor(names[index] ?? "", taken);
    taken.push(name);
    return onNewSheet(name, form);
  });
}

test("thirty forms one below the other are printed as a whole, and all go at once", async () => {
  const { excel, host } = await open();
  const id = await activeId(host);
  const before = snapshot(excel.workbook);
  const placements = stacked(forms.slice(0, 30)).map((form) => onSheet(id, form));
  const blocks = blocksOf(await host.insertForms(placements));
  const { forms: found, others } = verdict([(await host.readSheet()).sheet]);
  expect(found).toHaveLength(30);
  expect(others).toEqual([]);
  // So many areas are more than Excel takes.
  expect(excel.workbook.sheets[0]!.page).toMatchObject({
    printArea: `$A$1:$J$${String(placements.at(-1)!.layout.range.bottom + 1)}`,
  });
  await host.removeBlocks(idsOf(blocks));
  expect(snapshot(excel.workbook)).toEqual(before);
}, 60_000);

test("a few forms one below the other are each printed on pages of their own, without the title of the first", async () => {
  const { excel, host } = await open();
  const id = await activeId(host);
  const [first, second] = stacked(forms.slice(0, 2));
  const [block] = blocksOf(await host.insertForms([onSheet(id, first!)]));
  expect(excel.workbook.sheets[0]!.page).toMatchObject({ printArea: "$A$1:$J$23", printTitlesRow: "$1:$1" });
  await host.insertForms([onSheet(id, second!)]);
  const page = excel.workbook.sheets[0]!.page!;
  expect([page.printArea, page.printTitlesRow]).toEqual(["$A$1:$J$23,$A$26:$J$48", undefined]);
  await host.removeBlocks([block!.id]);
  expect(excel.workbook.sheets[0]!.page).toMatchObject({ printArea: "$A$26:$J$48" });
});

describe("fifty forms", () => {
  test("on a new sheet each take a request each, and are all recognised", async () => {
    const { excel, host } = await open();
    const before = snapshot(excel.workbook);
    const told: string[] = [];
    const from = excel.requests.length;
    const onProgress = (done: number, all: number) => told.push(`${String(done)}/${String(all)}`);
    const blocks = blocksOf(await host.insertForms(onNewSheets(), { onProgress }));
    expect(sent(excel, from)).toHaveLength(51);
    expect(Math.max(...sent(excel, from).map(({ bytes }) => bytes))).toBeLessThan(60_000);
    expect(told).toEqual(names.map((_, index) => `${String(index + 1)}/50`));
    expect(new Set(idsOf(blocks)).size).toBe(50);

    const sheets = await host.listSheets();
    const read = await Promise.all(sheets.map(async ({ id }) => (await host.readSheet(id)).sheet));
    const { forms: found, others } = verdict(read);
    expect(found).toHaveLength(50);
    expect(others).toEqual([]);

    const again = excel.requests.length;
    expect((await host.removeBlocks(idsOf(blocks))).removed).toHaveLength(50);
    expect(sent(excel, again)).toHaveLength(4);
    expect(snapshot(excel.workbook)).toEqual(before);
  }, 60_000);

  test("can be cancelled in between; what is there goes with one call", async () => {
    const { excel, host } = await open();
    const before = snapshot(excel.workbook);
    const cancel = new AbortController();
    const insertion = await host.insertForms(onNewSheets(), {
      signal: cancel.signal,
      onProgress: (done) => {
        if (done === 7) cancel.abort();
      },
    });
    if (insertion.is !== "stopped") throw new Error(insertion.is);
    expect(insertion.error).toBeNull();
    expect(insertion.blocks).toHaveLength(7);
    expect(excel.workbook.sheets).toHaveLength(8);
    await host.removeBlocks(idsOf(insertion.blocks));
    expect(snapshot(excel.workbook)).toEqual(before);
  });
});

describe("a failure", () => {
  const three = (id: string): Placement[] => [
    onNewSheet("甲", formOf("project", topLeft, { protect: true })),
    onSheet(id, formOf("special-policy", { row: 3, column: 0 })),
    onSheet(id, formOf("department-overall", { row: 50, column: 0 })),
  ];

  test.each([1, 2, 3, 4])("of request %i leaves nothing that cannot be removed", async (n) => {
    const { excel, host } = await open();
    const id = await activeId(host);
    const before = snapshot(excel.workbook);
    excel.failAt(n, "GeneralException");
    const inserting = host.insertForms(three(id));
    if (n === 1) {
      await expect(inserting).rejects.toMatchObject({ kind: "unknown" });
      expect(snapshot(excel.workbook)).toEqual(before);
      return;
    }
    const insertion = await inserting;
    if (insertion.is !== "stopped") throw new Error(insertion.is);
    expect(insertion.error).toMatchObject({ kind: "unknown" });
    expect(insertion.blocks).toHaveLength(n - 2);
    await host.removeBlocks(idsOf(insertion.blocks));
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  test.each([1, 2, 3, 4])("of request %i of the removal leaves forms that can still be removed", async (n) => {
    const { excel, host } = await open();
    const id = await activeId(host);
    const before = snapshot(excel.workbook);
    const ids = idsOf(blocksOf(await host.insertForms(three(id))));
    excel.failAt(n, "GeneralException");
    await expect(host.removeBlocks(ids)).rejects.toMatchObject({ kind: "unknown" });
    expect(await host.insertedBlocks()).toHaveLength(3);
    await host.removeBlocks(ids);
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  test("in the middle of a form takes back what was written of it", async () => {
    const { excel, host } = await open();
    const id = await activeId(host);
    const before = snapshot(excel.workbook);
    const [, first, second] = three(id);
    const sheet = excel.workbook.sheets[0]!;
    const meanwhile = { row: 48, column: 0, rows: 4, columns: 3 };
    const insertion = await host.insertForms([first!, second!], {
      onProgress: () => (sheet.merges = [...sheet.merges, meanwhile]),
    });
    if (insertion.is !== "stopped") throw new Error(insertion.is);
    expect(insertion.error?.detail).toContain("MergedRangeConflict");
    expect(insertion.blocks).toMatchObject([{ template: { id: "special-policy" }, untouched: true }]);
    await host.removeBlocks(idsOf(insertion.blocks));
    // The merged cells went with the formats of the half form.
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  test("after the sheet was added, but not the name: the empty sheet goes, and another's form of that name stays", async () => {
    const { excel, host } = await open();
    const [first, second] = forms;
    let before: unknown;
    const insertion = await host.insertForms([onNewSheet("甲", first!), onNewSheet("乙", second!)], {
      // Meanwhile somebody else inserts a form, which takes the next name.
      onProgress: () => {
        const [mine] = excel.workbook.names;
        excel.workbook.names = [
          ...excel.workbook.names,
          { ...mine!, name: "approval.project.v1.2", range: "Sheet1!$A$101:$J$123" },
        ];
        before = snapshot(excel.workbook);
      },
    });
    if (insertion.is !== "stopped") throw new Error(insertion.is);
    expect(insertion.error?.detail).toContain("ItemAlreadyExists");
    expect(insertion.blocks).toMatchObject([{ sheet: { name: "甲" } }]);
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  test("after which Excel does not answer any more tells all that may be there", async () => {
    const { excel, host } = await open();
    for (const n of [2, 3, 4]) excel.failAt(n, "GeneralException");
    expect(await host.insertForms([onNewSheet("甲", formOf("project", topLeft))])).toMatchObject({
      is: "stopped",
      blocks: [{ id: "approval.project.v1.1", sheet: { name: "甲" } }],
    });
    expect(await host.removeBlocks(["approval.project.v1.1"])).toEqual({ removed: [], filled: [] });
  });
});

describe("removing", () => {
  test("leaves a form that was filled in, unless it is told otherwise", async () => {
    const { excel, host } = await open();
    const id = await activeId(host);
    const form = formOf("project", topLeft);
    const [block] = blocksOf(await host.insertForms([onSheet(id, form)]));
    const at = form.places["goals.annual"]!;
    await excel.user.edit("Sheet1", `${String.fromCharCode(65 + at.left)}${String(at.top + 1)}`, "维护公厕12座。");
    expect(await host.insertedBlocks()).toMatchObject([{ id: block!.id, untouched: false }]);
    expect(await host.removeBlocks([block!.id])).toMatchObject({ removed: [], filled: [{ id: block!.id }] });
    expect((await host.removeBlocks([block!.id], true)).removed).toEqual([block!.id]);
    expect((await host.readSheet()).sheet.values).toEqual([]);
  });

  test("finds a form that has moved, and leaves what stands around it", async () => {
    const { excel, host } = await open();
    const id = await activeId(host);
    await excel.user.edit("Sheet1", "A1", "我的标题");
    const before = snapshot(excel.workbook);
    const [block] = blocksOf(await host.insertForms([onSheet(id, formOf("project", { row: 3, column: 0 }))]));
    expect(snapshot(excel.workbook).sheets[0]!.columns).toEqual(before.sheets[0]!.columns);
    expect(snapshot(excel.workbook).sheets[0]!.page).toEqual(before.sheets[0]!.page);
    await excel.user.insertRows("Sheet1", 2);
    expect(await host.insertedBlocks()).toMatchObject([{ range: { top: 4 }, untouched: true }]);
    await host.removeBlocks([block!.id]);
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  test("one of two on an own sheet leaves the other and the sheet; the second takes the sheet along", async () => {
    const { excel, host } = await open();
    const before = snapshot(excel.workbook);
    const placements = stacked(forms.slice(0, 2)).map((form) => onNewSheet("甲", form));
    const [first, second] = blocksOf(await host.insertForms(placements));
    await host.removeBlocks([first!.id]);
    expect(await host.insertedBlocks()).toMatchObject([{ id: second!.id, ownSheet: true }]);
    await host.removeBlocks([second!.id]);
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  test("keeps a new sheet on which something else was written", async () => {
    const { excel, host } = await open();
    const [block] = blocksOf(await host.insertForms([onNewSheet("甲", formOf("project", topLeft))]));
    await excel.user.edit("甲", "A99", "备注");
    await host.removeBlocks([block!.id]);
    const { values, merges } = snapshot(excel.workbook).sheets[1]!;
    expect({ values, merges }).toEqual({ values: { A99: "备注" }, merges: [] });
  });

  test("restores widths and margins that an empty sheet had", async () => {
    const { excel, host } = await open();
    await excel.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      worksheet.getRange("B1").format.columnWidth = 84;
      worksheet.pageLayout.leftMargin = 36;
      worksheet.pageLayout.orientation = "Landscape";
      await context.sync();
    });
    const before = snapshot(excel.workbook).sheets[0]!;
    const [block] = blocksOf(await host.insertForms([onSheet(await activeId(host), formOf("project", topLeft))]));
    expect(snapshot(excel.workbook).sheets[0]!.columns).not.toEqual(before.columns);
    await host.removeBlocks([block!.id]);
    expect(snapshot(excel.workbook).sheets[0]!.page).toEqual(before.page);
    const width = await host.site().then(() => excel.workbook.sheets[0]!.columns.get(1)?.width);
    expect(width).toBe(16);
  });

  test("restores heights that rows had, and the formats of whole columns and of the whole sheet", async () => {
    const { excel, host } = await open();
    await excel.Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getActiveWorksheet();
      // As far as this test's Excel goes: what is formatted as a whole is so down to the last row.
      worksheet.getRanges("A1:J60,A1048576:J1048576").format.font.name = "仿宋";
      worksheet.getRanges("B1:B60,B1048576").format.fill.color = "#FFFF00";
      worksheet.getRange("A5:A7").format.rowHeight = 33;
      worksheet.getRange("A9").format.rowHeight = 20;
      worksheet.getRange("A1").values = [["标题"]];
      await context.sync();
    });
    const looks = async () => {
      const read = await excel.Excel.run(async (context) => {
        const worksheet = context.workbook.worksheets.getActiveWorksheet();
        const cells = ["B5", "C5", "B12", "J25"].map((address) => worksheet.getRange(address));
        for (const cell of cells) cell.load("format/fill/color, format/font/name, format/font/size, numberFormat");
        const rows = worksheet.getRange("A3:A28").getRowProperties({ format: { rowHeight: true } });
        await context.sync();
        return {
          cells: cells.map((cell) => cell.toJSON()),
          heights: rows.value.map(({ format }) => format?.rowHeight),
        };
      });
      return read;
    };
    const before = await looks();
    const [block] = blocksOf(
      await host.insertForms([onSheet(await activeId(host), formOf("project", { row: 3, column: 0 }))]),
    );
    expect(await looks()).not.toEqual(before);
    await host.removeBlocks([block!.id]);
    expect(await looks()).toEqual(before);
  });

  test("opens a sheet that was protected with the form, and no other", async () => {
    const { excel, host } = await open();
    const id = await activeId(host);
    const before = snapshot(excel.workbook);
    const form = formOf("project", topLeft, { protect: true });
    const [block] = blocksOf(await host.insertForms([onSheet(id, form)]));
    expect(await host.readSheet()).toMatchObject({ noPaint: null, sheet: { protected: true } });
    await host.removeBlocks([block!.id]);
    expect(snapshot(excel.workbook)).toEqual(before);

    const [open_] = blocksOf(await host.insertForms([onSheet(id, formOf("project", topLeft))]));
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.protect();
      await context.sync();
    });
    await expect(host.removeBlocks([open_!.id])).rejects.toMatchObject({ kind: "protected" });
  });
});
