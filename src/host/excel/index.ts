/** Excel as a host: the only code that names Office.js. */
import type { Range } from "../../core/sheet";
import { a1Range } from "../../core/sheet";
import type { Host, SheetRef } from "../host";
import { listen } from "./events";
import { clearMarks, showMarks } from "./marks";
import { readSheet, rereadRows } from "./read";
import type { FoundRule } from "./rules";
import { run } from "./run";

export { hostError } from "./run";

export function excelHost(): Host {
  /** Our marks on each sheet, as the last reading found them. */
  const found = new Map<string, readonly FoundRule[]>();
  return {
    language: Office.context.displayLanguage,
    listSheets,
    readSheet: async (id) => {
      const { ours, ...read } = await readSheet(id);
      found.set(read.id, ours);
      return read;
    },
    rereadRows,
    showMarks: async (id, marks) => {
      const before = found.get(id);
      // Without a reading just before, the places of our rules are not known: they are looked up first.
      found.delete(id);
      if (before === undefined) await clearMarks(id);
      await showMarks(id, marks, before ?? []);
    },
    clearMarks: async (id) => {
      if (id === undefined) found.clear();
      else found.delete(id);
      return clearMarks(id);
    },
    select,
    listen,
  };
}

async function listSheets(): Promise<readonly SheetRef[]> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id, items/name, items/visibility");
    await context.sync();
    return worksheets.items
      .filter(({ visibility }) => visibility === Excel.SheetVisibility.visible)
      .map(({ id, name }) => ({ id, name }));
  });
}

async function select(id: string, range: Range): Promise<void> {
  await run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(id);
    worksheet.activate();
    worksheet.getRange(a1Range(range)).select();
    await context.sync();
  });
}
