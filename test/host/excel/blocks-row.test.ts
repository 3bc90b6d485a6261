/** 增加一行: a row more in a form on the sheet, and all that goes with it. */
import { catalogue } from "../../../src/catalogue";
import type { Level2 } from "../../../src/core/form";
import { read } from "../../../src/core/review";
import { a1, valueAt } from "../../../src/core/sheet";
import { addRow, addTaskRow } from "../../../src/core/template/add-row";
import type { Settings } from "../../../src/core/template/settings";
import { snapshot } from "../../excel";
import { open, sent, type UnderTest } from "./excel-under-test";
import { activeId, blocksOf, formOf, idsOf, kinds, onSheet, topLeft, verdict } from "./insert-forms";

async function withForm(kind: string, chosen: Partial<Settings> = {}) {
  const under = await open();
  const id = await activeId(under.host);
  const form = formOf(kind, topLeft, chosen);
  const [block] = blocksOf(await under.host.insertForms([onSheet(id, form)]));
  return { ...under, id, form, block: block! };
}

async function addTo({ host }: UnderTest, id: string, level2: Level2): Promise<void> {
  const { sheet } = await host.readSheet(id);
  const [form] = read(sheet, catalogue).forms;
  const addition = form && addRow(sheet, form, level2);
  if (!addition) throw new Error(`no row for ${level2}`);
  await host.addRow(id, addition);
}

/** What Excel says in each cell. */
function prompts({ excel }: UnderTest): string[] {
  return excel.workbook.sheets[0]!.validations.flatMap(({ areas, type, inputMessage = "" }) =>
    areas.flatMap(({ row, column, rows }) =>
      Array.from({ length: rows }, (_, down) => `${String(row + down)},${String(column)} ${type} ${inputMessage}`),
    ),
  ).sort();
}

describe.each(kinds)("one more row in %s", (kind) => {
  test.each(["quantity", "cost", "satisfaction"] as const)(
    "for %s stands as in a form that was inserted with two",
    async (level2) => {
      const under = await withForm(kind, { weights: 90 });
      await addTo(under, under.id, level2);
      const { sheet } = await under.host.readSheet();
      const wanted = await withForm(kind, { weights: 90, rows: { [level2]: 2 } });
      const { sheet: other } = await wanted.host.readSheet();
      const order = (merges: typeof sheet.merges) => [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
      expect(sheet.values).toEqual(other.values);
      expect(order(sheet.merges)).toEqual(order(other.merges));
      expect(sheet.formulas).toEqual(other.formulas);
      expect(verdict([sheet])).toMatchObject({ others: [], failures: [] });
      const [mine, theirs] = [under, wanted].map(({ excel }) => snapshot(excel.workbook).sheets[0]!);
      expect(mine!.formats).toEqual(theirs!.formats);
      expect(mine!.page).toEqual(theirs!.page);
      expect(prompts(under)).toEqual(prompts(wanted));
      expect(under.excel.missing).toEqual([]);
    },
  );

  test("belongs to the form: its name covers it, it is still untouched, and it goes with it", async () => {
    const under = await withForm(kind);
    const { excel, host, block } = under;
    const from = excel.requests.length;
    await addTo(under, under.id, "satisfaction");
    // Two of them read the sheet.
    expect(sent(excel, from)).toHaveLength(5);
    expect(await host.insertedBlocks()).toMatchObject([
      { id: block.id, untouched: true, range: { ...block.range, bottom: block.range.bottom + 1 } },
    ]);
    await host.removeBlocks(idsOf([block]));
    const empty = await open();
    expect(snapshot(excel.workbook)).toEqual(snapshot(empty.excel.workbook));
  });
});

test("a sheet that was protected with the form is protected again; another's stays shut", async () => {
  const under = await withForm("project", { protect: true });
  await addTo(under, under.id, "quantity");
  expect((await under.host.readSheet()).sheet.protected).toBe(true);

  const other = await withForm("project");
  await other.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().protection.protect();
    await context.sync();
  });
  const before = snapshot(other.excel.workbook);
  await expect(addTo(other, other.id, "quantity")).rejects.toMatchObject({ kind: "protected" });
  expect(snapshot(other.excel.workbook)).toEqual(before);
});

test("a form that nobody inserted here gets its row as well", async () => {
  const under = await withForm("project");
  await under.excel.Excel.run(async (context) => {
    context.workbook.names.getItem(under.block.id).delete();
    await context.sync();
  });
  await addTo(under, under.id, "quantity");
  const { forms } = verdict([(await under.host.readSheet()).sheet]);
  expect(forms[0]?.range.bottom).toBe(under.form.range.bottom + 1);
});

describe("one more main task of a department", () => {
  async function addTask({ host }: UnderTest, id: string): Promise<void> {
    const { sheet } = await host.readSheet(id);
    const [form] = [...read(sheet, catalogue).forms];
    const addition = form && addTaskRow(sheet, form);
    if (!addition) throw new Error("no row for a task");
    await host.addRow(id, addition);
  }

  test.each([1, 2, 5])("after %i stands as in a form that was inserted with one more", async (tasks) => {
    const under = await withForm("department-overall", { tasks });
    const from = under.excel.requests.length;
    await addTask(under, under.id);
    expect(sent(under.excel, from)).toHaveLength(5);
    const { sheet } = await under.host.readSheet();
    const [formats, said] = [snapshot(under.excel.workbook).sheets[0]!.formats, prompts(under)];
    expect(verdict([sheet])).toMatchObject({ others: [], failures: [] });
    // It is still as it was inserted, and goes as a whole.
    expect(await under.host.insertedBlocks()).toMatchObject([{ id: under.block.id, untouched: true }]);
    await under.host.removeBlocks([under.block.id]);
    const after = snapshot(under.excel.workbook);

    const wanted = await withForm("department-overall", { tasks: tasks + 1 });
    const { sheet: other } = await wanted.host.readSheet();
    const order = (merges: typeof sheet.merges) => [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
    expect(sheet.values).toEqual(other.values);
    expect(order(sheet.merges)).toEqual(order(other.merges));
    expect(sheet.formulas).toEqual(other.formulas);
    expect(formats).toEqual(snapshot(wanted.excel.workbook).sheets[0]!.formats);
    expect(said).toEqual(prompts(wanted));
    expect(after).toEqual(snapshot((await open()).excel.workbook));
  });

  test("adds up, across and down", async () => {
    const under = await withForm("department-overall", { tasks: 2 });
    const { excel, host, form, id } = under;
    const last = form.places["tasks.2.total"]!;
    await addTask(under, id);
    const cell = (column: number, down: number) => a1({ row: last.top + down, column });
    for (const [address, amount] of [
      [cell(last.left + 1, -1), 300],
      [cell(last.left + 1, 0), 80],
      [cell(last.left + 1, 1), 20],
      [cell(last.left + 2, 1), 5],
    ] as const)
      await excel.user.edit("Sheet1", address, amount);
    const total = form.places["tasks.total.total"]!;
    const { sheet } = await host.readSheet(id);
    const sums = [total.left, total.left + 1, total.left + 2].map((column) =>
      valueAt(sheet, { row: total.top, column }),
    );
    expect(sums).toEqual([405, 400, 5]);
    expect(valueAt(sheet, { row: last.top + 1, column: last.left })).toBe(25);
  });
});
