/** Drawings → a worksheet for hucre, with the borders, fonts, widths and heights of the printed form. */
import type { Cell, CellStyle, MergeRange, WriteSheet } from "hucre/xlsx";
import type { Drawing, Look, Paint } from "./drawing";

export interface Page {
  readonly name: string;
  readonly widths: readonly number[];
  /** Forms one under another, two blank rows between them. */
  readonly drawings: readonly Drawing[];
}

export function sheetOf(page: Page): WriteSheet {
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  const heights = new Map<number, { height: number }>();
  const rowBreaks: number[] = [];
  let top = 0;
  for (const drawing of page.drawings) {
    for (const paint of drawing.paints) {
      paintCells(cells, paint, top);
      if (paint.rows * paint.columns > 1) {
        merges.push({
          startRow: top + paint.row,
          startCol: paint.column,
          endRow: top + paint.row + paint.rows - 1,
          endCol: paint.column + paint.columns - 1,
        });
      }
    }
    setHeights(heights, drawing, top, page.widths);
    // Each form begins a page of its own.
    if (top > 0) rowBreaks.push(top - 1);
    top += drawing.height + 2;
  }
  return {
    name: page.name,
    columns: page.widths.map((width) => ({ width })),
    rows: rowsOf(cells, top, page.widths.length),
    cells,
    merges,
    rowDefs: heights,
    rowBreaks,
    pageSetup: {
      paperSize: "a4",
      orientation: "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
  };
}

function rowsOf(
  cells: ReadonlyMap<string, Partial<Cell>>,
  height: number,
  width: number,
): (string | number | null)[][] {
  const rows = Array.from({ length: height }, () => Array.from({ length: width }, (): string | number | null => null));
  for (const [key, cell] of cells) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const line = rows[row];
    if (line && (typeof cell.value === "string" || typeof cell.value === "number")) line[column] = cell.value;
  }
  return rows;
}

function paintCells(cells: Map<string, Partial<Cell>>, paint: Paint, top: number): void {
  for (let row = 0; row < paint.rows; row++) {
    for (let column = 0; column < paint.columns; column++) {
      const key = `${String(top + paint.row + row)},${String(paint.column + column)}`;
      const first = row === 0 && column === 0;
      cells.set(key, { value: first ? paint.content : null, style: styles[paint.look] });
      if (first && paint.formula !== undefined && typeof paint.content === "number") {
        cells.set(key, { ...cells.get(key), formula: paint.formula, formulaResult: paint.content });
      }
    }
  }
}

const line = { style: "thin", color: { rgb: "000000" } } as const;
const border = { left: line, right: line, top: line, bottom: line };
const song = { name: "宋体", size: 10, charset: 134 };

const styles: Readonly<Record<Look, CellStyle>> = {
  title: {
    font: { ...song, size: 16, bold: true },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  label: { font: song, border, alignment: { horizontal: "center", vertical: "center", wrapText: true } },
  choice: { font: song, border, alignment: { horizontal: "center", vertical: "center", wrapText: true } },
  text: { font: song, border, alignment: { horizontal: "left", vertical: "center", wrapText: true } },
  amount: { font: song, border, numFmt: "#,##0.00", alignment: { horizontal: "center", vertical: "center" } },
};

const lineHeight = 14;

/** Rows as high as their texts need: Excel does not do that for merged cells. */
function setHeights(
  heights: Map<number, { height: number }>,
  drawing: Drawing,
  top: number,
  widths: readonly number[],
): void {
  for (let row = 0; row < drawing.height; row++) heights.set(top + row, { height: row === 0 ? 36 : 21 });
  for (const paint of drawing.paints) {
    if (typeof paint.content !== "string" || paint.look === "title") continue;
    const width = widths.slice(paint.column, paint.column + paint.columns).reduce((sum, next) => sum + next, 0) - 1;
    const lines = paint.content
      .split("\n")
      .reduce((sum, text) => sum + Math.max(1, Math.ceil(widthOf(text) / width)), 0);
    const share = (lines * lineHeight + 7) / paint.rows;
    for (let row = top + paint.row; row < top + paint.row + paint.rows; row++) {
      if (share > (heights.get(row)?.height ?? 0)) heights.set(row, { height: share });
    }
  }
}

/** Columns are measured in digits; a Chinese character takes two. */
function widthOf(text: string): number {
  return Array.from(text).reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1.1), 0);
}
