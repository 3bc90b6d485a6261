import "../support/node-globals";
import { writeXlsx, type WriteSheet } from "hucre";
import { startExcel, type RunningExcel, type StartOptions } from "./start";

/** A workbook drawn in a test, opened in a fresh Excel. */
export async function excelWith(
  sheets: readonly (Omit<WriteSheet, "name"> & { readonly name?: string })[],
  options: StartOptions = {},
): Promise<RunningExcel> {
  const workbook = await writeXlsx({
    sheets: sheets.map((sheet, index) => ({ rows: [], ...sheet, name: sheet.name ?? `Sheet${index + 1}` })),
  });
  return startExcel({ workbook, ...options });
}

/** The code of the error an action ends in; "none" when it does not. */
export async function codeOf(action: () => Promise<unknown>): Promise<string> {
  try {
    await action();
    return "none";
  } catch (error) {
    return String(Reflect.get(Object(error), "code"));
  }
}

/** Runs on the first sheet. */
export function onSheet<T>(
  excel: RunningExcel,
  use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return excel.Excel.run((context) => use(context.workbook.worksheets.getFirst(), context));
}

/** Loads properties of one range of the first sheet. */
export function rangeOf(excel: RunningExcel, address: string, properties: string): Promise<Excel.Range> {
  return onSheet(excel, async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load(properties);
    await context.sync();
    return range;
  });
}
