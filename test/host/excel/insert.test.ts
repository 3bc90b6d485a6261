/** Blank forms through Microsoft's own client library, on the test's Excel: inserted, saved, reopened, removed. */
import type { Sheet } from "../../../src/core/sheet";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { snapshot } from "../../excel";
import { faultless } from "../../support/faultless";
import { open, sent } from "./excel-under-test";
import { activeId, blocksOf, formOf, idsOf, kinds, onNewSheet, onSheet, topLeft, verdict } from "./insert-forms";
import { sheetOf } from "../../support/sheet-of-layouts";

const folder = mkdtempSync(path.join(tmpdir(), "insert-"));

describe.each(kinds)("a blank form: %s", (kind) => {
  test("is recognised where it was inserted, and after save and reopen, with nothing to say but what is to be filled in", async () => {
    const { excel, host } = await open();
    const form = formOf(kind, { row: 4, column: 1 });
    const inserted = blocksOf(await host.insertForms([onSheet(await activeId(host), form)]));
    expect(excel.missing).toEqual([]);
    const there = await host.readSheet();
    const first = verdict([there.sheet]);
    expect(first).toMatchObject({ others: [], failures: [] });
    expect(first.toFill).toBeGreaterThan(0);
    expect(first.forms.map(({ kind: read, standard, range }) => ({ read, standard, range }))).toEqual([
      { read: form.template.kind, standard: true, range: form.range },
    ]);

    const file = path.join(folder, `${kind}.xlsx`);
    await excel.save(file);
    const again = await open({ workbook: file });
    const { sheet } = await again.host.readSheet();
    expect(verdict([sheet])).toMatchObject({ toFill: first.toFill, others: [], failures: [] });
    expect(sheet.merges).toHaveLength(form.merges.length);
    expect(await again.host.insertedBlocks()).toMatchObject(
      inserted.map(({ id, range, template }) => ({ id, range, template, untouched: true, ownSheet: false })),
    );
    await again.host.removeBlocks(idsOf(inserted));
    expect(await again.host.insertedBlocks()).toEqual([]);
    expect((await again.host.readSheet()).sheet.values).toEqual([]);
  });

  test("leaves the workbook as it was when it is removed, part by part", async () => {
    const { excel, host } = await open();
    const before = snapshot(excel.workbook);
    const inserted = blocksOf(
      await host.insertForms([onSheet(await activeId(host), formOf(kind, { row: 2, column: 1 }))]),
    );
    expect(snapshot(excel.workbook)).not.toEqual(before);
    expect(await host.removeBlocks(idsOf(inserted))).toEqual({ removed: idsOf(inserted), filled: [] });
    const after = snapshot(excel.workbook);
    const [sheetBefore, sheetAfter] = [before.sheets[0]!, after.sheets[0]!];
    for (const part of Object.keys(sheetBefore) as (keyof typeof sheetBefore)[]) {
      expect([part, sheetAfter[part]]).toEqual([part, sheetBefore[part]]);
    }
    expect(after).toEqual(before);
    expect(excel.missing).toEqual([]);
  });

  test("costs two requests of less than 60 KB", async () => {
    const { excel, host } = await open();
    const id = await activeId(host);
    const from = excel.requests.length;
    await host.insertForms([onSheet(id, formOf(kind, topLeft))]);
    const requests = sent(excel, from);
    expect(requests).toHaveLength(2);
    expect(requests.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(60_000);
  });

  test("on a new sheet goes with the sheet", async () => {
    const { excel, host } = await open();
    const before = snapshot(excel.workbook);
    const inserted = blocksOf(await host.insertForms([onNewSheet("公厕维护", formOf(kind, topLeft))]));
    expect(inserted).toMatchObject([{ ownSheet: true, sheet: { name: "公厕维护" } }]);
    expect(excel.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1", "公厕维护"]);
    await host.removeBlocks(idsOf(inserted));
    expect(snapshot(excel.workbook)).toEqual(before);
  });

  test("filled in without fault, is read completely and has nothing to complain of", async () => {
    const { host } = await open();
    const filling = faultless[kind] ?? {};
    const form = formOf(kind, topLeft, {}, filling);
    await host.insertForms([onSheet(await activeId(host), form)]);
    const { sheet } = await host.readSheet();
    // The name of the form says what it is compared with.
    const written = { ...sheetOf([form], sheet.name), names: sheet.names! };
    // How a form looks up its formulas is no part of what it says.
    const read = (of: readonly Sheet[]) => {
      const { forms, ...more } = verdict(of);
      return { ...more, forms: forms.map((form) => ({ ...form, formulas: undefined })) };
    };
    expect(read([sheet])).toEqual({ ...read([written]), others: [], toFill: 0 });
  });
});

test.each(["=1+1", "95%", "007", "'quoted", "3/4", "-5", "@all"])("a project may be called %s", async (projectName) => {
  const { host } = await open();
  await host.insertForms([onSheet(await activeId(host), formOf("project", topLeft, { projectName }))]);
  expect(await host.insertedBlocks()).toMatchObject([{ untouched: true }]);
  const { sheet } = await host.readSheet();
  expect(sheet.values.flat()).toContain(projectName);
});
