/** That a form is being filled in stays with the workbook: a name for its cells, which comes and goes with the form. */
import { catalogue } from "../../../src/catalogue";
import { placesOf, progressOf } from "../../../src/core/places";
import { read } from "../../../src/core/review";
import { readWorkbook } from "../../../src/host/xlsx/read-workbook";
import type { Host } from "../../../src/host/host";
import { snapshot } from "../../excel";
import { open } from "./excel-under-test";
import { activeId, blocksOf, formOf, idsOf, onSheet, topLeft } from "./insert-forms";

const fillingOf = async (host: Host) => {
  const { sheet } = await host.readSheet();
  return read(sheet, catalogue).forms.map(({ filling }) => filling === true);
};
const formsOf = async (host: Host) => read((await host.readSheet()).sheet, catalogue).forms;

test("from the insertion on, until it is done, and when it goes on; undone without a trace", async () => {
  const { excel, host } = await open();
  const before = snapshot(excel.workbook);
  const id = await activeId(host);
  const blocks = blocksOf(await host.insertForms([onSheet(id, formOf("project", topLeft))]));
  const [block] = blocks;
  if (!block) throw new Error("no form");
  expect(await fillingOf(host)).toEqual([true]);
  await host.setFilling(id, block.range, false);
  expect(await fillingOf(host)).toEqual([false]);
  await host.setFilling(id, block.range, false);
  await host.setFilling(id, block.range, true);
  await host.setFilling(id, block.range, true);
  expect(await fillingOf(host)).toEqual([true]);
  await host.removeBlocks(idsOf(blocks));
  expect(snapshot(excel.workbook)).toEqual(before);
});

test("of several forms each by itself, wherever rows come in", async () => {
  const { excel, host } = await open();
  const id = await activeId(host);
  const second = formOf("special-policy", { row: 25, column: 0 });
  blocksOf(await host.insertForms([onSheet(id, formOf("project", topLeft)), onSheet(id, second)]));
  await excel.user.insertRows(excel.workbook.active.name, 3, 2);
  const [, later] = await formsOf(host);
  if (!later) throw new Error("no second form");
  await host.setFilling(id, later.range, false);
  expect(await fillingOf(host)).toEqual([true, false]);
});

test("of a form that was not inserted, where its user says so; it goes with the file", async () => {
  const { excel, host } = await open();
  const id = await activeId(host);
  const [block] = blocksOf(await host.insertForms([onSheet(id, formOf("project", topLeft))]));
  if (!block) throw new Error("no form");
  await host.setFilling(id, block.range, false);
  // As one that somebody else has drawn.
  excel.workbook.names = excel.workbook.names.filter(({ name }) => !name.startsWith("approval."));
  await host.setFilling(id, block.range, true);
  expect(excel.workbook.names.map(({ name }) => name)).toContain("approval.filling.form.1");
  const { sheets } = await readWorkbook(await excel.saveBytes());
  expect(sheets.flatMap((sheet) => read(sheet, catalogue).forms.map(({ filling }) => filling))).toEqual([true]);
});

test.each([
  ["project", ["D6", "F6", "B11"], 35],
  ["department-overall", ["E5", "G5", "E6"], 24],
] as const)("%s: amounts typed over its sums make it no longer to fill in", async (kind, sums, all) => {
  const { excel, host } = await open();
  const id = await activeId(host);
  blocksOf(await host.insertForms([onSheet(id, formOf(kind, topLeft))]));
  const progress = async () => {
    const { sheet } = await host.readSheet();
    const [form] = read(sheet, catalogue).forms;
    return form && progressOf(placesOf(form, sheet)).all;
  };
  expect(await progress()).toBe(all);
  for (const cell of sums) {
    await excel.user.edit(excel.workbook.active.name, cell, 46);
    expect([cell, await progress()]).toEqual([cell, all]);
  }
});
