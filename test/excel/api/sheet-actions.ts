import { quoteSheet } from "../model/address";
import { SHEET } from "../model/area";
import { renameSheetInFormula } from "../model/references";
import { newSheet, type Sheet } from "../model/sheet";
import { nextSheetId, sheetNamed, sheetNameFault } from "../model/workbook";
import { accessDenied, ExcelError, invalidArgument } from "../host/errors";
import type { Host } from "../host/host";

/** What the add-in and the user do to whole sheets. A protected workbook refuses to change its structure. */

export function structureIsFree(host: Host): void {
  if (host.workbook.protection) throw accessDenied("The workbook is protected and cannot be changed.");
}

export function activate(host: Host, sheet: Sheet): void {
  const { workbook } = host;
  if (sheet.visibility !== "Visible") throw new ExcelError("InvalidOperation");
  if (workbook.active === sheet) return;
  const before = workbook.active;
  workbook.active = sheet;
  host.events.raise("Deactivated", before.id, { worksheetId: before.id });
  host.events.raise("Activated", sheet.id, { worksheetId: sheet.id });
  host.events.raiseSelection();
}

/** A name that is taken is ItemAlreadyExists here (office-scripts-docs#560), and InvalidArgument when renaming. */
export function addSheet(host: Host, name: string | null): Sheet {
  structureIsFree(host);
  const { workbook } = host;
  let number = workbook.sheets.length + 1;
  while (name === null && sheetNameFault(workbook, `Sheet${number}`)) number++;
  const sheet = newSheet(nextSheetId(workbook), name ?? `Sheet${number}`);
  if (sheetNamed(workbook, sheet.name)) throw new ExcelError("ItemAlreadyExists");
  const fault = sheetNameFault(workbook, sheet.name);
  if (fault) throw invalidArgument(fault);
  workbook.sheets = [...workbook.sheets, sheet];
  host.calculation.restructured();
  host.events.raise("Added", sheet.id, { worksheetId: sheet.id, source: host.actor === "remote" ? "Remote" : "Local" });
  return sheet;
}

/** Formulas that pointed at the sheet end in #REF!; the last visible sheet stays, and what is very hidden (types). */
export function deleteSheet(host: Host, sheet: Sheet): void {
  structureIsFree(host);
  const { workbook } = host;
  const index = workbook.sheets.indexOf(sheet);
  if (index < 0) throw new ExcelError("ItemNotFound");
  if (sheet.visibility === "VeryHidden") throw new ExcelError("InvalidOperation");
  const others = workbook.sheets.filter((each) => each !== sheet);
  const next = [...others.slice(index), ...others.slice(0, index).reverse()].find(
    (each) => each.visibility === "Visible",
  );
  if (!next) throw new ExcelError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  workbook.sheets = others;
  workbook.names = workbook.names.filter((name) => name.scope !== sheet);
  workbook.selections.delete(sheet);
  if (workbook.active === sheet) activateNext(host, next);
  forgetReferences(host, sheet);
  host.calculation.restructured();
  host.events.raise("Deleted", sheet.id, {
    worksheetId: sheet.id,
    source: host.actor === "remote" ? "Remote" : "Local",
  });
}

function activateNext(host: Host, next: Sheet): void {
  host.workbook.active = next;
  host.events.raise("Activated", next.id, { worksheetId: next.id });
  host.events.raiseSelection();
}

function forgetReferences(host: Host, gone: Sheet): void {
  for (const sheet of host.workbook.sheets)
    for (const [row, column, cell] of [...sheet.cells.within(SHEET)]) {
      if (cell.formula === undefined) continue;
      const formula = renameSheetInFormula(cell.formula, gone.name, "#REF");
      if (formula !== cell.formula)
        sheet.cells.set(row, column, {
          ...cell,
          formula: formula.replace(/#REF![^,;)*/+\-&=<> ]*/g, "#REF!"),
          value: "#REF!",
          error: true,
        });
    }
}

export function renameSheet(host: Host, sheet: Sheet, name: string): void {
  structureIsFree(host);
  const { workbook } = host;
  const fault = sheetNameFault(workbook, name, sheet);
  if (fault) throw invalidArgument(fault);
  const old = sheet.name;
  sheet.name = name;
  const renamed = (formula: string) => renameSheetInFormula(formula, old, quoteSheet(name));
  for (const each of workbook.sheets)
    for (const [row, column, cell] of [...each.cells.within(SHEET)])
      if (cell.formula !== undefined) each.cells.set(row, column, { ...cell, formula: renamed(cell.formula) });
  workbook.names = workbook.names.map((each) => ({ ...each, range: renamed(each.range) }));
  host.calculation.restructured();
}
