/** Takes back a row that was added to a form only in part. */
import { a1Range, parseRange } from "../../core/sheet";
import type { RowAddition } from "../../core/template/add-row";
import { rangeOf } from "./area";
import type { FoundBlock } from "./blocks";
import { recordText } from "./insert-record";
import { protectionOptions } from "./sheet-protection";

/** What was known of the sheet before. */
export interface BeforeRow {
  readonly lastRow: number;
  /** Of cells that were to get another formula. */
  readonly formulas: readonly { readonly address: string; readonly formula: unknown }[];
  readonly block: FoundBlock | null;
  /** Its protection was taken away for the time of writing. */
  readonly isOpened: boolean;
}

export async function takeRowBack(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  { below, unmerge }: RowAddition,
  { lastRow, formulas, block, isOpened }: BeforeRow,
): Promise<void> {
  const used = worksheet.getUsedRangeOrNullObject(false);
  used.load("rowIndex, columnIndex, rowCount, columnCount");
  worksheet.load("protection/protected");
  await context.sync();
  const isThere = (rangeOf(used)?.bottom ?? lastRow) > lastRow;
  const next = String(below + 2);
  // Merged areas, print areas and names that had grown shrink with it.
  if (isThere) {
    worksheet.getRange(`${next}:${next}`).delete("Up");
    for (const { address, formula } of formulas)
      if ((parseRange(address)?.top ?? below) <= below) worksheet.getRange(address).formulas = [[formula]];
  }
  if (isThere && block?.record && block.untouched)
    context.workbook.names.getItem(block.id).comment = recordText(block.record);
  for (const area of unmerge) worksheet.getRange(a1Range(area)).merge(false);
  if (isOpened && !worksheet.protection.protected) worksheet.protection.protect(protectionOptions);
  await context.sync();
}
