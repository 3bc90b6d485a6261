/** 增加一行: one more row in a form, with the formats of the row above it. */
import { a1Range, contains, type Range } from "../../core/sheet";
import type { RowAddition } from "../../core/template/add-row";
import { HostError } from "../host";
import { allOrNothing } from "./all-or-nothing";
import { rangeOf, rangesOf } from "./area";
import { askBlocks, type FoundBlock } from "./blocks";
import { askMerges, fewRowsAtOnce } from "./insert-check";
import { askPage, writePrintAreas } from "./insert-page";
import { digestOf, recordText } from "./insert-record";
import { run } from "./run";
import { takeRowBack } from "./row-back";
import { protectionOptions } from "./sheet-protection";

/** No form has more columns. */
const widest = 255;

export async function addRow(sheet: string, addition: RowAddition): Promise<void> {
  await run(async (context) => {
    const { below } = addition;
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.load("name, protection/protected");
    const used = worksheet.getUsedRangeOrNullObject(false);
    used.load("rowIndex, columnIndex, rowCount, columnCount");
    const row = worksheet.getRangeByIndexes(below, 0, 1, 1);
    row.load("format/rowHeight");
    const page = askPage(worksheet, null);
    const merged = askMerges(worksheet, [{ top: below, left: 0, bottom: below, right: widest }], fewRowsAtOnce);
    const formulas = Object.keys(addition.formulas).map((address) => {
      const cell = worksheet.getRange(address);
      cell.load("formulas");
      return { address, cell };
    });
    const { names } = context.workbook;
    names.load("items/name");
    await context.sync();
    const blocks = askBlocks(names);
    await context.sync();

    const at = rangeOf(used);
    if (!at) throw new HostError("sheet-gone", worksheet.name);
    const block = blocks().found.find(
      ({ sheet: own, range }) => own.id === sheet && range.top <= below && below <= range.bottom,
    );
    const isOpened = worksheet.protection.protected;
    if (isOpened && block?.record?.protect !== true) throw new HostError("protected", worksheet.name);

    if (isOpened) worksheet.protection.unprotect();
    for (const area of addition.unmerge) worksheet.getRange(a1Range(area)).unmerge();
    const next = String(below + 2);
    worksheet.getRange(`${next}:${next}`).insert("Down");
    for (const piece of piecesOf(at, merged.flatMap(rangesOf), below)) {
      const fresh = worksheet.getRange(a1Range({ ...piece, top: below + 1, bottom: below + 1 }));
      fresh.copyFrom(a1Range(piece), "All");
      fresh.clear("Contents");
    }
    worksheet.getRangeByIndexes(below + 1, at.left, 1, 1).format.rowHeight = row.format.rowHeight;
    for (const area of addition.merge) worksheet.getRange(a1Range(area)).merge(false);
    for (const [address, formula] of Object.entries(addition.formulas))
      worksheet.getRange(address).formulas = [[formula]];
    if (addition.atEnd) growPrintArea(worksheet, page.printAreas(), below);
    if (block) keepInStep(context, block, addition);
    if (isOpened) worksheet.protection.protect(protectionOptions);
    await allOrNothing(context, () =>
      takeRowBack(context, worksheet, addition, {
        lastRow: at.bottom,
        formulas: formulas.map(({ address, cell }) => ({ address, formula: cell.formulas[0]?.[0] as unknown })),
        block: block ?? null,
        isOpened,
      }),
    );
  });
}

/** The cells of a row without those of areas that go on below: the new row is inside of these, and they are not copied. */
function piecesOf({ left, right }: Range, merged: readonly Range[], row: number): Range[] {
  const through = merged.filter(({ top, bottom }) => top <= row && bottom > row);
  const pieces: Range[] = [];
  for (let column = left; column <= right; column++) {
    if (through.some((area) => contains(area, { row, column }))) continue;
    const last = pieces.at(-1);
    if (last?.right === column - 1) pieces[pieces.length - 1] = { ...last, right: column };
    else pieces.push({ top: row, bottom: row, left: column, right: column });
  }
  return pieces;
}

/** Rows between others grow by themselves; those after the last do not. */
function growPrintArea(worksheet: Excel.Worksheet, areas: readonly Range[], last: number): void {
  if (!areas.some(({ bottom }) => bottom === last)) return;
  const grown = areas.map((area) => ({
    ...area,
    top: area.top > last ? area.top + 1 : area.top,
    bottom: area.bottom >= last ? area.bottom + 1 : area.bottom,
  }));
  writePrintAreas(worksheet, grown, null);
}

/** The form's name covers the new row too, and a blank row more does not make it a filled one. */
function keepInStep(context: Excel.RequestContext, block: FoundBlock, { below, atEnd }: RowAddition): void {
  const { id, range, sheet, record, untouched, values } = block;
  const item = context.workbook.names.getItem(id);
  if (atEnd) item.formula = `='${sheet.name.replaceAll("'", "''")}'!${absolute({ ...range, bottom: below + 1 })}`;
  if (!record || !untouched) return;
  const blank = Array.from({ length: range.right - range.left + 1 }, () => "");
  const after = below - range.top + 1;
  item.comment = recordText({
    ...record,
    digest: digestOf([...values.slice(0, after), blank, ...values.slice(after)]),
  });
}

function absolute(range: Range): string {
  return a1Range(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
