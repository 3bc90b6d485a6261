/** The cells of a sheet that hold something, row by row, each with its merged area and its label, if it is one. */
import type { CellValue, Range, Sheet } from "../sheet";
import { a1, lastColumn, lastRow } from "../sheet";
import { printedNumber } from "./printed";
import { squash, type Label, type Meaning, type Vocabulary } from "./vocabulary";

export interface Tile {
  /** The merged area, or the one cell. */
  readonly at: Range;
  /** As printed. */
  readonly text: string;
  /** The number, where the cell holds one. */
  readonly number: number | null;
  readonly format: string | null;
  readonly label: Label | null;
}

/** A row of the sheet with at least one tile, from left to right. */
export interface Line {
  readonly row: number;
  readonly tiles: readonly Tile[];
}

export interface Tiles {
  readonly lines: readonly Line[];
  /** The merged area that begins at a cell, or the cell itself; never beyond the worksheet. */
  readonly areaAt: (row: number, column: number) => Range;
}

export function layTiles(sheet: Sheet, vocabulary: Vocabulary): Tiles {
  const merges = new Map<number, Range>();
  for (const merge of sheet.merges) merges.set(merge.top * columns + merge.left, merge);
  const areaAt = (row: number, column: number): Range => {
    const [top, left] = [Math.min(row, lastRow), Math.min(column, lastColumn)];
    return merges.get(top * columns + left) ?? { top, left, bottom: top, right: left };
  };
  const formatted = Object.keys(sheet.formats).length > 0;

  const lines: { row: number; tiles: Tile[] }[] = [];
  sheet.values.forEach((values, index) => {
    const row = sheet.origin.row + index;
    const tiles: Tile[] = [];
    values.forEach((value, offset) => {
      if (value === null || value === "") return;
      const column = sheet.origin.column + offset;
      const format = formatted && typeof value === "number" ? (sheet.formats[a1({ row, column })] ?? null) : null;
      const text = typeof value === "number" ? printedNumber(value, format) : textOf(value);
      if (text === "") return;
      tiles.push({
        at: areaAt(row, column),
        text,
        number: typeof value === "number" ? value : null,
        format,
        label: typeof value === "string" ? vocabulary.label(value) : null,
      });
    });
    if (tiles.length > 0) lines.push({ row, tiles });
  });
  joinSplitLabels(lines, vocabulary);
  return { lines, areaAt };
}

const columns = 16_384;
const continued: Meaning = { is: "continued" };

function textOf(value: CellValue): string {
  return typeof value === "string" ? value.trim() : String(value);
}

/**
 * A label split over two rows stands in two cells:
 *
 *   | 部门（单位） |        | 实施单位 | 某单位
 *   | 名称         |        | 及责任人 |
 */
function joinSplitLabels(lines: { row: number; tiles: Tile[] }[], vocabulary: Vocabulary): void {
  for (let index = 0; index + 1 < lines.length; index++) {
    const [upper, lower] = [lines[index], lines[index + 1]];
    if (!upper || !lower || lower.row !== upper.row + 1) continue;
    const first = upper.tiles[0];
    const second = lower.tiles[0];
    if (!first || !second || first.at.left !== second.at.left || first.at.bottom !== first.at.top) continue;
    if (second.label || first.text.length > 8 || second.text.length > 8 || first.number !== null) continue;
    if (first.label && first.label.content !== null) continue;
    const label = vocabulary.label(squash(first.text + second.text));
    if (!label || label.content !== null) continue;
    upper.tiles[0] = { ...first, label };
    lower.tiles[0] = { ...second, label: { meaning: continued, text: second.text, content: null, unit: null } };
  }
}
