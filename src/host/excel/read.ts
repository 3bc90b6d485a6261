/**
 * Reads a worksheet with two requests: how large it is and what rules it has, then its cells. More follow only where
 * Excel on the web would not answer so much at once.
 */
import type { CellValue, Range, Sheet } from "../../core/sheet";
import { a1, parseRange } from "../../core/sheet";
import { blockNames } from "../../core/template/block-name";
import { HostError, type ReadSheet } from "../host";
import { rangeOf, rangesOf } from "./area";
import { askFormulas, oursAmong, type FoundRule } from "./rules";
import { run } from "./run";
import { isOnline, minimum, supports, withMerges } from "./supported";

/** A form's empty rows carry borders only; beyond this a sheet is formatted, not filled. */
const emptyRows = 2_000;
const emptyColumns = 60;
/** Cells of one answer: about 4 MB of Chinese text for Excel on the web, whose limit is 5 MB. */
const cellsOnline = 25_000;
const cellsElsewhere = 1_000_000;
/** Excel counts merged areas only up to 512 at once; rows of forms have fewer than eight each. */
const rowsOfMerges = 64;

export interface Reading extends ReadSheet {
  /** Our marks that stood on the sheet when it was read, by their places among its rules. */
  readonly ours: readonly FoundRule[];
}

export async function readSheet(id: string | undefined): Promise<Reading> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const worksheet = id === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(id);
    worksheet.load("id, name");
    worksheet.protection.load("protected, options");
    const [formatted, valued] = [worksheet.getUsedRangeOrNullObject(false), worksheet.getUsedRangeOrNullObject(true)];
    for (const used of [formatted, valued]) used.load("rowIndex, columnIndex, rowCount, columnCount");
    const { names } = context.workbook;
    names.load("items/name, items/formula, items/comment");
    const rules = supports(minimum) ? worksheet.getRange().conditionalFormats : null;
    rules?.load("items/type");
    await context.sync();

    const { area, clipped } = areaOf(rangeOf(formatted), rangeOf(valued));
    const asked = rules ? askFormulas(worksheet, rules.items) : [];
    const merges = area ? askMerges(worksheet, area) : [];
    const answers = area ? await askCells(context, worksheet, area) : [];
    if (!area) await context.sync();

    const isProtected = worksheet.protection.protected;
    const mayFormat = !isProtected || worksheet.protection.options.allowFormatCells === true;
    return {
      id: worksheet.id,
      name: worksheet.name,
      noPaint: rules === null ? "unsupported" : mayFormat ? null : "protected",
      clipped,
      ours: oursAmong(asked),
      sheet: {
        ...makeSheet(worksheet.name, area, answers, merges.flatMap(rangesOf), isProtected),
        ...blockNamesIn(names),
      },
    };
  });
}

/** Names of the forms that were inserted; what they say is read where it is needed. */
function blockNamesIn({ items }: Excel.NamedItemCollection): Pick<Sheet, "names"> {
  const names = items
    .filter(({ name }) => name.startsWith(blockNames))
    .map(({ name, formula, comment }) => ({ name, refersTo: String(formula), comment }));
  return names.length > 0 ? { names } : {};
}

/** Reads some rows again. Merged areas are not asked for: in some versions of Excel the question clears the user's undo. */
export async function rereadRows(before: ReadSheet, range: Range): Promise<ReadSheet> {
  return run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(before.id);
    const { origin, values } = before.sheet;
    const right = origin.column + Math.max(0, ...values.map((row) => row.length)) - 1;
    const area: Range = {
      top: range.top,
      bottom: range.bottom,
      left: Math.min(origin.column, range.left),
      right: Math.max(right, range.right),
    };
    const fresh = makeSheet(before.name, area, await askCells(context, worksheet, area), [], before.sheet.protected);
    return { ...before, sheet: patched(before.sheet, fresh, area) };
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

interface Answer {
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
}

/** Cells in chunks of rows. Only Excel on the web needs more than one. */
async function askCells(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  area: Range,
): Promise<readonly Answer[]> {
  const width = area.right - area.left + 1;
  const rowsAtOnce = Math.max(1, Math.floor((isOnline() ? cellsOnline : cellsElsewhere) / width));
  const answers: Answer[] = [];
  for (let top = area.top; top <= area.bottom; top += rowsAtOnce) {
    const range = worksheet.getRangeByIndexes(top, area.left, Math.min(rowsAtOnce, area.bottom - top + 1), width);
    range.load("values, numberFormat, formulas");
    answers.push({
      range,
      rows: supports(minimum) ? range.getRowProperties({ rowIndex: true, rowHidden: true }) : null,
    });
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer may not exceed 5 MB
    await context.sync();
  }
  return answers;
}

function askMerges(worksheet: Excel.Worksheet, area: Range): Excel.RangeAreas[] {
  if (!supports(withMerges)) return [];
  const asked: Excel.RangeAreas[] = [];
  for (let top = area.top; top <= area.bottom; top += rowsOfMerges) {
    const rows = Math.min(rowsOfMerges, area.bottom - top + 1);
    const merged = worksheet
      .getRangeByIndexes(top, area.left, rows, area.right - area.left + 1)
      .getMergedAreasOrNullObject();
    // The address of all areas together may show single cells only.
    merged.load("areas/items/address");
    asked.push(merged);
  }
  return asked;
}

function makeSheet(
  name: string,
  area: Range | null,
  answers: readonly Answer[],
  merges: readonly Range[],
  isProtected: boolean,
): Sheet {
  const values: CellValue[][] = [];
  const formats: Record<string, string> = {};
  const formulas: Record<string, string> = {};
  const hiddenRows: number[] = [];
  for (const { range, rows } of answers) {
    const grid = range.values as unknown[][] | null;
    // Beyond five million cells Excel answers null without an error.
    if (grid === null) throw new HostError("too-large", "the sheet has more cells than Excel hands out");
    grid.forEach((row, index) => {
      const sheetRow = (area?.top ?? 0) + values.length;
      values.push(
        row.map((value, offset) => {
          const column = (area?.left ?? 0) + offset;
          const format: unknown = range.numberFormat[index]?.[offset];
          const formula: unknown = range.formulas[index]?.[offset];
          if (typeof value === "number" && typeof format === "string" && format !== "General")
            formats[a1({ row: sheetRow, column })] = format;
          if (typeof formula === "string" && formula.startsWith("=") && formula !== value)
            formulas[a1({ row: sheetRow, column })] = formula;
          return cellValue(value);
        }),
      );
      if (rows?.value[index]?.rowHidden === true) hiddenRows.push(sheetRow);
    });
  }
  return {
    name,
    origin: { row: area?.top ?? 0, column: area?.left ?? 0 },
    values,
    merges,
    formats,
    formulas,
    hiddenRows,
    protected: isProtected,
  };
}

function cellValue(value: unknown): CellValue {
  return typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && value !== "")
    ? value
    : null;
}

/** `sheet` with the rows of `fresh` in place of its own. */
function patched(sheet: Sheet, fresh: Sheet, area: Range): Sheet {
  const top = Math.min(sheet.origin.row, area.top);
  const left = Math.min(sheet.origin.column, area.left);
  const bottom = Math.max(sheet.origin.row + sheet.values.length - 1, area.bottom);
  const padded = (row: readonly CellValue[] | undefined, from: number) => [
    ...Array<CellValue>(from - left).fill(null),
    ...(row ?? []),
  ];
  const values = Array.from({ length: bottom - top + 1 }, (_, index) => {
    const row = top + index;
    const inside = row >= area.top && row <= area.bottom;
    return inside
      ? padded(fresh.values[row - fresh.origin.row], fresh.origin.column)
      : padded(sheet.values[row - sheet.origin.row], sheet.origin.column);
  });
  const outside = (address: string) => {
    const at = parseRange(address);
    return at === null || at.top < area.top || at.top > area.bottom;
  };
  const kept = (map: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(map).filter(([address]) => outside(address)));
  return {
    ...sheet,
    origin: { row: top, column: left },
    values,
    formats: { ...kept(sheet.formats), ...fresh.formats },
    formulas: { ...kept(sheet.formulas), ...fresh.formulas },
    hiddenRows: [...sheet.hiddenRows.filter((row) => row < area.top || row > area.bottom), ...fresh.hiddenRows].sort(
      (a, b) => a - b,
    ),
  };
}
