/** What stands in the way of a form: a clear word each, and nothing written. */
import { a1, lastColumn, lastRow } from "../../../src/core/sheet";
import { HostError, type HostErrorKind, type Placement } from "../../../src/host/host";
import { snapshot } from "../../excel";
import { open, sent, type UnderTest } from "./excel-under-test";
import { activeId, blocksOf, formOf, idsOf, onNewSheet, onSheet, topLeft } from "./insert-forms";

const project = formOf("project", topLeft);

async function change({ excel }: UnderTest, act: (worksheet: Excel.Worksheet) => void): Promise<void> {
  await excel.Excel.run(async (context) => {
    act(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}

/** Inserts, expects that nothing was written, and tells what was said. */
async function refused(under: UnderTest, ...placements: Placement[]): Promise<unknown> {
  const before = snapshot(under.excel.workbook);
  const from = under.excel.requests.length;
  const said = await under.host.insertForms(placements).catch((error: unknown) => error);
  expect(snapshot(under.excel.workbook)).toEqual(before);
  expect(sent(under.excel, from)).toHaveLength(1);
  return said;
}

async function refusedKind(under: UnderTest, ...placements: Placement[]): Promise<HostErrorKind | null> {
  const error = await refused(under, ...placements);
  return error instanceof HostError ? error.kind : null;
}

describe("in the way", () => {
  test("cells that hold something, named, a formula that shows nothing too", async () => {
    const under = await open();
    await change(under, (worksheet) => {
      worksheet.getRange("C5").values = [["我的"]];
      worksheet.getRange("D9").formulas = [['=""']];
      worksheet.getRange("A60").values = [["below"]];
    });
    expect(await refused(under, onSheet(await activeId(under.host), project))).toEqual({
      is: "in-the-way",
      obstacles: [{ placement: 0, obstacle: { is: "content", cells: ["C5", "D9"], count: 2 } }],
    });
  });

  test("merged cells without content, also those that only reach in from above or the left", async () => {
    const under = await open();
    await change(under, (worksheet) => {
      worksheet.getRange("B2:D4").merge();
      worksheet.getRange("A99:D102").merge();
    });
    const id = await activeId(under.host);
    const merged = (...ranges: object[]) => ({ is: "merged", ranges });
    const [first, second] = [
      { top: 1, left: 1, bottom: 3, right: 3 },
      { top: 98, left: 0, bottom: 101, right: 3 },
    ];
    expect(
      await refused(
        under,
        onSheet(id, formOf("project", { row: 3, column: 3 })),
        onSheet(id, formOf("project", { row: 100, column: 2 })),
      ),
    ).toEqual({
      is: "in-the-way",
      obstacles: [
        { placement: 0, obstacle: merged(first) },
        { placement: 1, obstacle: merged(second) },
      ],
    });
    expect(await under.host.inTheWay(id, [{ ...project.range, top: 200, bottom: 230 }])).toEqual([]);
  });

  test("the end of the sheet", async () => {
    const under = await open();
    const id = await activeId(under.host);
    const rows = project.range.bottom + 1;
    const columns = project.range.right + 1;
    const off = { is: "in-the-way", obstacles: [{ placement: 0, obstacle: { is: "off-sheet" } }] };
    const low = formOf("project", { row: lastRow - rows + 2, column: 0 });
    const wide = formOf("project", { row: 0, column: lastColumn - columns + 2 });
    expect(await refused(under, onSheet(id, low))).toEqual(off);
    expect(await refused(under, onSheet(id, wide))).toEqual(off);
    expect(await refused(under, onNewSheet("新表", low))).toEqual(off);
    // The last rows and the last columns are free.
    for (const at of [
      { row: lastRow - rows + 1, column: 0 },
      { row: 0, column: lastColumn - columns + 1 },
    ]) {
      const blocks = blocksOf(await under.host.insertForms([onSheet(id, formOf("project", at))]));
      expect(blocks).toMatchObject([{ range: { top: at.row, left: at.column } }]);
      await under.host.removeBlocks(idsOf(blocks));
      expect((await under.host.readSheet()).sheet.values).toEqual([]);
    }
  });

  test("the protection of the sheet", async () => {
    const under = await open();
    await change(under, (worksheet) => {
      worksheet.protection.protect();
    });
    expect(await refused(under, onSheet(await activeId(under.host), project))).toEqual({
      is: "in-the-way",
      obstacles: [{ placement: 0, obstacle: { is: "protected" } }],
    });
    expect(await under.host.site()).toMatchObject({ protected: true, structureProtected: false });
  });

  test("another of the same forms", async () => {
    const under = await open();
    const id = await activeId(under.host);
    expect(await refusedKind(under, onSheet(id, project), onSheet(id, project))).toBe("unknown");
  });
});

describe("a new sheet", () => {
  test.each(["Sheet1", "SHEET1", "a/b", "甲:乙", "[x]", "'quoted'", "", "x".repeat(32), "History"])(
    "cannot be called %j",
    async (name) => {
      expect(await refusedKind(await open(), onNewSheet(name, project))).toBe("sheet-name");
    },
  );

  test("cannot have the name of another new one", async () => {
    expect(await refusedKind(await open(), onNewSheet("Form", project), onNewSheet("FORM", project))).toBe(
      "sheet-name",
    );
  });

  test("cannot be added to a workbook whose structure is protected; its sheets take forms all the same", async () => {
    const under = await open();
    await under.excel.Excel.run(async (context) => {
      context.workbook.protection.protect();
      await context.sync();
    });
    expect(await refusedKind(under, onNewSheet("新表", project))).toBe("structure-protected");
    expect(await under.host.site()).toMatchObject({ structureProtected: true });
    expect(await under.host.insertForms([onSheet(await activeId(under.host), project)])).toMatchObject({
      is: "inserted",
    });
  });
});

test("a sheet that is gone", async () => {
  expect(await refusedKind(await open(), onSheet("{no such sheet}", project))).toBe("sheet-gone");
});

test("the site is told in one request", async () => {
  const under = await open();
  await change(under, (worksheet) => {
    worksheet.getRange("C5:D7").values = Array.from({ length: 3 }, () => ["甲", "乙"]);
  });
  await under.excel.user.select("B9:C12");
  const from = under.excel.requests.length;
  const site = await under.host.site();
  expect(sent(under.excel, from)).toHaveLength(1);
  expect({ ...site, selected: a1(site.selected) }).toMatchObject({
    name: "Sheet1",
    selected: "B9",
    used: { top: 4, left: 2, bottom: 6, right: 3 },
    protected: false,
    structureProtected: false,
    sheetNames: ["Sheet1"],
  });
});
