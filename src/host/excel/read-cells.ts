/** The cells of a worksheet as plain data, a chunk of rows at a time. */
import { a1, type CellValue, type Range, type Sheet } from "../../core/sheet";
import { HostError } from "../host";
import { rangesOf } from "./area";
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
  const width = area.right - area.left + 1;
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / width));
  for (let top = area.top; top <= area.bottom; top += rowsAtOnce) {
    const rows = { ...area, top, bottom: Math.min(area.bottom, top + rowsAtOnce - 1) };
    const range = worksheet.getRangeByIndexes(top, area.left, rows.bottom - top + 1, width);
    range.load("values, numberFormat, formulas");
    const properties = supports(minimum) ? range.getRowProperties({ rowIndex: true, rowHidden: true }) : null;
    const merged = merges ? askMerges(worksheet, rows) : [];
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one answer may not be too large
    await context.sync();
    read.take(range, properties?.value ?? []);
    for (const areas of merged) read.merges.push(...rangesOf(areas));
  }
  return read;
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

  constructor(private readonly area: Range) {}

  /** The next rows. */
  take({ values, numberFormat, formulas }: Excel.Range, rows: readonly Excel.RowProperties[]): void {
    // Beyond five million cells Excel answers null without an error.
    if ((values as unknown) === null) throw new HostError("too-large", "the sheet has more cells than Excel hands out");
    (values as unknown[][]).forEach((cells, index) => {
      const row = this.area.top + this.values.length;
      this.values.push(
        cells.map((value, offset) => {
          const column = this.area.left + offset;
          const format: unknown = numberFormat[index]?.[offset];
          const formula: unknown = formulas[index]?.[offset];
          if (typeof value === "number" && typeof format === "string" && format !== "General")
            this.formats[a1({ row, column })] = format;
          if (typeof formula === "string" && formula.startsWith("=") && formula !== value)
            this.formulas[a1({ row, column })] = formula;
          return cellValue(value);
        }),
      );
      if (rows[index]?.rowHidden === true) this.hiddenRows.push(row);
    });
  }
}

function cellValue(value: unknown): CellValue {
  return typeof value === "number" || typeof value === "boolean" || (typeof value === "string" && value !== "")
    ? value
    : null;
}
