/** The cells of a worksheet as plain data, a chunk of rows at a time. */
import { a1, type CellValue, type Range, type Sheet } from "../../core/sheet";
import { HostError } from "../host";
import { rangesOf } from "./area";
import { oddSheets } from "./lazy";
import { hostError } from "./run";
import { minimum, supports, withMerges } from "./supported";

/**
 * Cells of one answer: about 4 MB of Chinese text, for Excel on the web refuses 5 MB; and no answer takes so long to read
 * that the pane could not be clicked meanwhile.
 */
const cellsAtOnce = 25_000;
/** Excel counts merged areas only up to 512 at once; rows of forms have fewer than eight each. */
const rowsOfMerges = 64;

export type Cells = Pick<Sheet, "values" | "formats" | "formulas" | "hiddenRows" | "merges">;

/** What was asked before goes with the first request. Without `merges` merged areas are not asked for. */
export async function readCells(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  area: Range,
  merges: "merges" | null,
): Promise<Cells> {
  const read = new Reading(area);
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / (area.right - area.left + 1)));
  // The first part is read next; one that Excel refuses is halved.
  const parts: Range[] = [];
  for (let top = area.top; top <= area.bottom; top += rowsAtOnce)
    parts.push({ ...area, top, bottom: Math.min(area.bottom, top + rowsAtOnce - 1) });
  for (let part = parts.shift(); part; part = parts.shift()) {
    try {
      await readPart(context, worksheet, part, merges, read);
    } catch (error) {
      if (!mayFitInParts(error)) throw error;
      const halves = halvesOf(part);
      if (!halves) throw await (await oddSheets()).refusal(context, worksheet, part, hostError(error));
      parts.unshift(...halves);
    }
  }
  return read;
}

/** A few rows here and there, without their merged areas: in one request, unless that is too much for Excel. */
export async function readAreas(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  areas: readonly Range[],
): Promise<readonly Cells[]> {
  const size = areas.reduce((sum, at) => sum + (at.bottom - at.top + 1) * (at.right - at.left + 1), 0);
  if (size <= cellsAtOnce) {
    try {
      const readings = areas.map((area) => new Reading(area));
      const asked = readings.map((read) => askPart(worksheet, read.area, null, read));
      await context.sync();
      for (const take of asked) take();
      return readings;
    } catch (error) {
      if (!mayFitInParts(error)) throw error;
    }
  }
  const cells: Cells[] = [];
  for (const area of areas) cells.push(await readCells(context, worksheet, area, null));
  return cells;
}

/** More than one answer holds, more merged areas than Excel counts at once, cells that it does not hand out together. */
function mayFitInParts(error: unknown): boolean {
  return ["too-large", "unsupported", "unknown"].includes(hostError(error).kind);
}

/** Rows first; a row that is too much by itself is cut across. */
function halvesOf(part: Range): readonly [Range, Range] | null {
  const { top, left, bottom, right } = part;
  if (top < bottom) {
    const middle = Math.floor((top + bottom) / 2);
    return [
      { ...part, bottom: middle },
      { ...part, top: middle + 1 },
    ];
  }
  if (left === right) return null;
  const middle = Math.floor((left + right) / 2);
  return [
    { ...part, right: middle },
    { ...part, left: middle + 1 },
  ];
}

async function readPart(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  part: Range,
  merges: "merges" | null,
  read: Reading,
): Promise<void> {
  const take = askPart(worksheet, part, merges, read);
  await context.sync();
  take();
}

/** To be called when the answer has come: it is written down then. */
function askPart(worksheet: Excel.Worksheet, part: Range, merges: "merges" | null, read: Reading): () => void {
  const { top, left, bottom, right } = part;
  const range = worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
  range.load("values, numberFormat, formulas");
  const properties = supports(minimum) ? range.getRowProperties({ rowIndex: true, rowHidden: true }) : null;
  const merged = merges ? askMerges(worksheet, part) : [];
  return () => {
    read.take(part, range, properties?.value ?? []);
    for (const areas of merged) read.merges.push(...rangesOf(areas));
  };
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

class Reading implements Cells {
  readonly values: CellValue[][] = [];
  readonly formats: Record<string, string> = {};
  readonly formulas: Record<string, string> = {};
  readonly hiddenRows: number[] = [];
  readonly merges: Range[] = [];

  constructor(readonly area: Range) {}

  /** The next part: below the last one, or right of it. */
  take(part: Range, { values, numberFormat, formulas }: Excel.Range, rows: readonly Excel.RowProperties[]): void {
    // Beyond five million cells Excel answers null without an error.
    if ((values as unknown) === null) throw new HostError("too-large", "the sheet has more cells than Excel hands out");
    (values as unknown[][]).forEach((cells, index) => {
      const row = part.top + index;
      const read = (this.values[row - this.area.top] ??= []);
      cells.forEach((value, offset) => {
        const column = part.left + offset;
        const format: unknown = numberFormat[index]?.[offset];
        const formula: unknown = formulas[index]?.[offset];
        if (typeof value === "number" && typeof format === "string" && format !== "General")
          this.formats[a1({ row, column })] = format;
        if (typeof formula === "string" && formula.startsWith("=") && formula !== value)
          this.formulas[a1({ row, column })] = formula;
        read.push(cellValue(value));
      });
      if (part.left === this.area.left && rows[index]?.rowHidden === true) this.hiddenRows.push(row);
    });
  }
}

function cellValue(value: unknown): CellValue {
  return typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && value !== "")
    ? value
    : null;
}
