/** 核查记录: the record on a sheet of its own, in A4 and as text. */
import { isRecordPage, type RecordPage, type RecordRow } from "../../core/record/record-page";
import { heightInLines, rowsThatFit } from "../../core/record/record-lines";
import { sheetNameFor } from "../../core/template/sheet-name";
import type { SheetRef } from "../host";
import { HostError } from "../host";
import { allOrNothing } from "./all-or-nothing";
import { formatAll } from "./format-all";
import { pointsOf } from "./insert-write";
import { run } from "./run";

/** One request looks for the sheet, one writes it. A sheet of the user's that has its name is left alone. */
export async function writeRecordPage(page: RecordPage): Promise<SheetRef> {
  return run(async (context) => {
    const { worksheets, protection } = context.workbook;
    worksheets.load("items/id, items/name");
    protection.load("protected");
    await context.sync();
    const mayBe = worksheets.items.filter(({ name }) => name.startsWith(page.sheetName));
    const firsts = mayBe.map((worksheet) => worksheet.getRange("A1").load("values"));
    if (firsts.length > 0) await context.sync();
    const own = mayBe.find((_, index) => {
      const values = firsts[index]?.values as string[][] | undefined;
      return isRecordPage({ origin: { row: 0, column: 0 }, values: values ?? [] });
    });
    if (!own && protection.protected) throw new HostError("structure-protected", "no sheet can be added");
    const taken = worksheets.items.map(({ name }) => name);
    const added = own ? null : sheetNameFor(page.sheetName, taken);
    const worksheet = own ?? worksheets.add(added ?? "");
    if (own) own.getRange().clear();
    write(worksheet, page);
    worksheet.activate();
    worksheet.load("id, name");
    await allOrNothing(context, async () => {
      // Half a page is known by its title, and written anew the next time; half a page on a sheet of ours is no page.
      if (own) own.getRange("A1").values = [[page.rows[0]?.texts[0] ?? ""]];
      else worksheets.getItemOrNullObject(added ?? "").delete();
      await context.sync();
    });
    return { id: worksheet.id, name: worksheet.name };
  });
}

function write(worksheet: Excel.Worksheet, page: RecordPage): void {
  const { widths } = page;
  const rows = rowsThatFit(page);
  const columns = widths.length;
  const all = worksheet.getRangeByIndexes(0, 0, rows.length, columns);
  // Text before anything stands there: nothing that begins like a formula becomes one.
  formatAll(all, "@");
  all.values = rows.map(({ texts }) => Array.from({ length: columns }, (_, column) => texts[column] ?? ""));
  all.format.wrapText = true;
  all.format.verticalAlignment = "Top";
  all.format.font.size = 10;
  widths.forEach((width, column) => {
    worksheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = pointsOf(width);
  });
  rows.forEach((row, index) => {
    drawRow(worksheet.getRangeByIndexes(index, 0, 1, columns), row, widths);
  });
  const { pageLayout } = worksheet;
  // One row can be repeated on the pages that follow it: the last table, of decisions, is the one that grows.
  const head = rows.findLastIndex(({ is }) => is === "head") + 1;
  if (head > 0) pageLayout.setPrintTitleRows(`$${String(head)}:$${String(head)}`);
  pageLayout.paperSize = "A4";
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(all);
  pageLayout.setPrintMargins("Centimeters", { left: 1.5, right: 1.5, top: 1.5, bottom: 1.5, header: 0.8, footer: 0.8 });
}

/** No row is left to fit itself: Excel fits no merged one, and other programs none that Excel has not shown. */
function drawRow(range: Excel.Range, row: RecordRow, widths: readonly number[]): void {
  const { is } = row;
  const { format } = range;
  const isTable = is === "head" || is === "entry";
  if (!isTable) range.merge();
  format.rowHeight = heights[is] + (heightInLines(row, widths) - 1) * (is === "title" ? 24 : 14);
  switch (is) {
    case "title":
      format.font.size = 16;
      format.font.bold = true;
      format.horizontalAlignment = "Center";
      return;
    case "heading":
      format.font.bold = true;
      format.verticalAlignment = "Bottom";
      return;
    case "note":
      return;
    case "head":
      format.font.bold = true;
      format.fill.color = "#F2F2F2";
      edge(range);
      return;
    case "entry":
      edge(range);
  }
}

/** Of a row of one line, in points; a heading stands apart from what is above it. */
const heights = { title: 28, note: 15, heading: 24, head: 16, entry: 16 } as const;
function edge({ format: { borders } }: Excel.Range): void {
  for (const side of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical"] as const)
    borders.getItem(side).style = "Continuous";
}
