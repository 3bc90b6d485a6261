/** Widths of columns and print settings: how they were, how a form wants them, and back. */
import { a1Range, type Range } from "../../core/sheet";
import type { Layout } from "../../core/template/layout";
import { around, rangesOf } from "./area";
import type { SheetBefore } from "./insert-record";
import type { Step } from "./insert-steps";
import { pointsOf } from "./insert-write";

export interface AskedPage {
  /** How columns and page are, for the columns of a form. */
  before(): SheetBefore;
  printAreas(): readonly Range[];
  readonly titleRows: Excel.Range;
}

export function askPage(worksheet: Excel.Worksheet, columns: Range | null): AskedPage {
  const { pageLayout } = worksheet;
  pageLayout.load(
    "orientation, paperSize, zoom, leftMargin, rightMargin, topMargin, bottomMargin, headerMargin, footerMargin",
  );
  const areas = pageLayout.getPrintAreaOrNullObject();
  areas.load("areas/items/address");
  const titleRows = pageLayout.getPrintTitleRowsOrNullObject();
  titleRows.load("rowIndex, columnIndex, rowCount, columnCount");
  // The last column is hardly ever changed: its width is the standard one.
  const standard = worksheet.getRange("XFD1").format;
  standard.load("columnWidth");
  const widths = columns
    ? worksheet
        .getRangeByIndexes(0, columns.left, 1, columns.right - columns.left + 1)
        .getColumnProperties({ format: { columnWidth: true } })
    : null;
  return {
    titleRows,
    printAreas: () => rangesOf(areas),
    before: () => {
      const found = (widths?.value ?? []).map(({ format }) => format?.columnWidth ?? standard.columnWidth);
      const { leftMargin, rightMargin, topMargin, bottomMargin, headerMargin, footerMargin } = pageLayout;
      return {
        widths: found.every((width) => width === standard.columnWidth) ? [] : found,
        landscape: pageLayout.orientation === "Landscape",
        paper: pageLayout.paperSize === paper ? null : pageLayout.paperSize,
        scale: pageLayout.zoom.scale ?? 100,
        margins: [leftMargin, rightMargin, topMargin, bottomMargin, headerMargin, footerMargin],
      };
    },
  };
}

/** For the first form of a sheet; `before` is null for a new one. What is right already is not touched. */
export function pageSteps({ range, columnWidths, print }: Layout, before: SheetBefore | null): readonly Step[] {
  const landscape = print.orientation === "landscape";
  return [
    (areas) =>
      areas
        .range({ ...range, bottom: range.top })
        .setColumnProperties(columnWidths.map((width) => ({ format: { columnWidth: pointsOf(width) } }))),
    (_, { pageLayout }) => {
      if (landscape !== (before?.landscape ?? false)) pageLayout.orientation = landscape ? "Landscape" : "Portrait";
      if (!before || before.paper !== null) pageLayout.paperSize = paper;
      pageLayout.zoom = { horizontalFitToPages: print.pagesWide };
      pageLayout.blackAndWhite = print.blackAndWhite;
    },
    (_, { pageLayout }) => pageLayout.setPrintMargins("Inches", print.margins),
  ];
}

/** Each form begins a page of its own. The title is repeated where there is one form only. */
export function writePrintAreas(worksheet: Excel.Worksheet, areas: readonly Range[], titleRow: number | null): void {
  const address = areas.map(a1Range).join(",");
  worksheet.pageLayout.setPrintArea(address.length <= longestPrintArea ? address : a1Range(around(areas)));
  if (titleRow !== null) worksheet.pageLayout.setPrintTitleRows(`$${String(titleRow + 1)}:$${String(titleRow + 1)}`);
}

/** Office.js can set both, but has no method to take them away; they are names of the sheet. */
export function clearPrintNames(worksheet: Excel.Worksheet, names: readonly ("Print_Area" | "Print_Titles")[]): void {
  for (const name of names) worksheet.names.getItem(name).delete();
}

export function restorePage(worksheet: Excel.Worksheet, columns: Range, before: SheetBefore): void {
  for (let column = columns.left; column <= columns.right; column++) {
    const { format } = worksheet.getRangeByIndexes(columns.top, column, 1, 1);
    const width = before.widths[column - columns.left];
    if (width === undefined) format.useStandardWidth = true;
    else format.columnWidth = width;
  }
  const { pageLayout } = worksheet;
  if (before.landscape) pageLayout.orientation = "Landscape";
  const papers: readonly string[] = Object.values(Excel.PaperType);
  const size = Object.values(Excel.PaperType)[papers.indexOf(before.paper ?? "")];
  if (size !== undefined) pageLayout.paperSize = size;
  pageLayout.zoom = { scale: before.scale };
  pageLayout.blackAndWhite = false;
  const [left = 50.4, right = 50.4, top = 54, bottom = 54, header = 21.6, footer = 21.6] = before.margins;
  pageLayout.setPrintMargins("Points", { left, right, top, bottom, header, footer });
}

const paper = "A4";

/** Excel's limit for the text of a print area. */
const longestPrintArea = 255;
