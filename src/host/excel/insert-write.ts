/** Writes one form, within the request that the caller sends. Nothing is read. */
import { a1Range, type CellValue, type Range } from "../../core/sheet";
import { formulaText, type Layout, type LayoutCell } from "../../core/template/layout";
import { addressLists, stacked } from "./address-lists";
import { writeLooks } from "./insert-looks";
import { blankGrid, digestOf } from "./insert-record";
import { writeValidations } from "./insert-validations";

/** Of the values that stand there as soon as the form is written. */
export function layoutDigest({ range, cells }: Layout): string {
  return digestOf(gridOf(range, cells, ({ value }) => value ?? ""));
}

/** Formats come first: Excel makes a number of a project called 95% unless the cell is one of text already. */
export function writeLayout(worksheet: Excel.Worksheet, layout: Layout): void {
  const { range: at, cells, looks } = layout;
  const range = worksheet.getRange(a1Range(at));
  range.numberFormat = gridOf(at, cells, ({ look }) => looks[look]?.numberFormat ?? "General", "General");
  range.formulas = gridOf(at, cells, (cell) => written(cell, looks[cell.look]?.numberFormat));
  writeMerges(worksheet, layout.merges);
  writeLooks(worksheet, layout);
  writeHeights(worksheet, layout);
  writeValidations(worksheet, layout.validations);
  const tint = worksheet.getRange(a1Range(layout.tint.range)).conditionalFormats.add("Custom").custom;
  tint.rule.formula = formulaText(layout.tint.formula);
  tint.format.fill.color = `#${layout.tint.colour}`;
}

/** The rule is told from others by how it begins; everything after may have moved. */
export function isTint(formula: string): boolean {
  return formula.startsWith('=AND(CELL("protect",');
}

/** A column's width in characters is one of digits of seven pixels. */
export function pointsOf(characters: number): number {
  return Math.round(characters * 7) * 0.75;
}

function gridOf(
  at: Range,
  cells: readonly LayoutCell[],
  valueOf: (cell: LayoutCell) => CellValue,
  otherwise: CellValue = "",
): CellValue[][] {
  const grid = blankGrid(at.bottom - at.top + 1, at.right - at.left + 1).map((row) => row.map(() => otherwise));
  for (const cell of cells) {
    const row = grid[cell.at.top - at.top];
    if (row) row[cell.at.left - at.left] = valueOf(cell);
  }
  return grid;
}

/** In a cell of text all is text. Elsewhere what begins like a formula needs the sign for text before it. */
function written({ value, formula }: LayoutCell, numberFormat = "General"): CellValue {
  if (formula) return formulaText(formula);
  if (typeof value !== "string" || numberFormat === "@") return value ?? "";
  return /^[=+\-@']/.test(value) ? `'${value}` : value;
}

/** Rows merged alike one below another take one call. */
function writeMerges(worksheet: Excel.Worksheet, merges: readonly Range[]): void {
  const isRow = ({ top, bottom }: Range) => top === bottom;
  for (const rows of stacked(merges.filter(isRow))) worksheet.getRange(a1Range(rows)).merge(true);
  for (const area of merges.filter((merge) => !isRow(merge))) worksheet.getRange(a1Range(area)).merge();
}

/** Rows of one height at once. */
function writeHeights(worksheet: Excel.Worksheet, { range, rowHeights }: Layout): void {
  const rows = new Map<number, Range[]>();
  rowHeights.forEach((height, index) => {
    const row = range.top + index;
    const cell = { top: row, bottom: row, left: range.left, right: range.left };
    rows.set(height, [...(rows.get(height) ?? []), cell]);
  });
  for (const [height, cells] of rows) {
    for (const address of addressLists(cells)) worksheet.getRanges(address).format.rowHeight = height;
  }
}
