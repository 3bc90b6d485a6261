/**
 * Reads a worksheet with two requests: how large it is, then its cells. More follow only where one
 * answer would be too large, or the sheet is larger than forms are.
 */
import type { DefinedName, Range } from "../../core/sheet";
import { blockNames } from "../../core/template/block-name";
import type { ReadSheet } from "../host";
import { rangeOf } from "./area";
import { nearCells } from "./near";
import { patched } from "./patched";
import { readAreas, readCells, type Cells } from "./read-cells";
import { run } from "./run";
import { minimum, supports } from "./supported";

/** A form's empty rows carry borders only; beyond this a sheet is formatted, not filled. */
const emptyRows = 2_000;
const emptyColumns = 60;
const noCells: Cells = { values: [], formats: {}, formulas: {}, hiddenRows: [], merges: [] };

export async function readSheet(id: string | undefined): Promise<ReadSheet> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const worksheet = id === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(id);
    worksheet.load("id, name, visibility");
    worksheet.protection.load("protected, options");
    const [formatted, valued] = [worksheet.getUsedRangeOrNullObject(false), worksheet.getUsedRangeOrNullObject(true)];
    for (const used of [formatted, valued]) used.load("rowIndex, columnIndex, rowCount, columnCount");
    const { names } = context.workbook;
    names.load("items/name");
    await context.sync();

    const held = rangeOf(valued);
    const near = held && (await nearCells(context, worksheet, held));
    const { area, clipped } = areaOf(rangeOf(formatted), near);
    const ofBlocks = askBlockNames(names);
    const cells = area ? await readCells(context, worksheet, area, "merges") : noCells;
    if (!area) await context.sync();

    const isProtected = worksheet.protection.protected;
    const mayFormat = !isProtected || worksheet.protection.options.allowFormatCells === true;
    return {
      id: worksheet.id,
      name: worksheet.name,
      hidden: worksheet.visibility !== Excel.SheetVisibility.visible,
      noPaint: !supports(minimum) ? "unsupported" : mayFormat ? null : "protected",
      clipped,
      sheet: {
        name: worksheet.name,
        origin: { row: area?.top ?? 0, column: area?.left ?? 0 },
        values: cells.values,
        merges: cells.merges,
        formats: cells.formats,
        formulas: cells.formulas,
        hiddenRows: cells.hiddenRows,
        protected: isProtected,
        ...(ofBlocks.length > 0 ? { names: ofBlocks.map(definedName) } : {}),
      },
    };
  });
}

/** Names of the forms that were inserted, among what may be thousands; what they say is read where it is needed. */
function askBlockNames(names: Excel.NamedItemCollection): readonly Excel.NamedItem[] {
  return names.items.flatMap(({ name }) => {
    if (!name.startsWith(blockNames)) return [];
    const item = names.getItem(name);
    item.load("name, formula, comment");
    return [item];
  });
}

const definedName = ({ name, formula, comment }: Excel.NamedItem): DefinedName => ({
  name,
  refersTo: String(formula),
  comment,
});

/** Reads some rows again. Merged areas are not asked for: in some versions of Excel the question clears the user's undo. */
export async function rereadRows(before: ReadSheet, ranges: readonly Range[]): Promise<ReadSheet> {
  return run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(before.id);
    const { origin, values } = before.sheet;
    const right = origin.column + values.reduce((width, row) => Math.max(width, row.length), 0) - 1;
    const areas = ranges.map((range): Range => ({
      top: range.top,
      bottom: range.bottom,
      left: Math.min(origin.column, range.left),
      right: Math.max(right, range.right),
    }));
    const fresh = await readAreas(context, worksheet, areas);
    const sheet = areas.reduce((known, area, index) => patched(known, fresh[index] ?? noCells, area), before.sheet);
    return { ...before, sheet };
  });
}

/** All cells that hold something, and the formatted ones around them up to a sane size. */
function areaOf(formatted: Range | null, valued: Range | null): { area: Range | null; clipped: boolean } {
  if (!formatted || !valued) return { area: valued, clipped: false };
  const bottom = Math.max(valued.bottom, Math.min(formatted.bottom, valued.top + emptyRows - 1));
  const right = Math.max(valued.right, Math.min(formatted.right, valued.left + emptyColumns - 1));
  const area = { top: Math.min(formatted.top, valued.top), left: Math.min(formatted.left, valued.left), bottom, right };
  return { area, clipped: bottom < formatted.bottom || right < formatted.right };
}
