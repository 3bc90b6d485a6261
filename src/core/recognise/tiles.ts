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
  /** Which meanings its labels have, a bit each: `says()` reads it. */
  readonly meanings: number;
}

const bits: Readonly<Record<Meaning["is"], number>> = {
  field: 1,
  funds: 2,
  source: 4,
  goal: 8,
  tasks: 16,
  sum: 32,
  level1: 64,
  level2: 128,
  column: 256,
  section: 512,
  signoff: 1024,
  other: 2048,
  continued: 4096,
};

/** Whether a label of the line has one of these meanings. */
export function says(line: Line, ...meanings: readonly Meaning["is"][]): boolean {
  return meanings.some((is) => (line.meanings & bits[is]) !== 0);
}

/** A line of some of the tiles of another. */
export function lineOf(row: number, tiles: readonly Tile[]): Line {
  return { row, tiles, meanings: meaningsOf(tiles) };
}

function meaningsOf(tiles: readonly Tile[]): number {
  let meanings = 0;
  for (const { label } of tiles) if (label) meanings |= bits[label.meaning.is];
  return meanings;
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
    const top = Math.min(row, lastRow);
    const left = Math.min(column, lastColumn);
    return merges.get(top * columns + left) ?? { top, left, bottom: top, right: left };
  };
  const formatted = Object.keys(sheet.formats).length > 0;

  const lines: { row: number; tiles: Tile[]; meanings: number }[] = [];
  sheet.values.forEach((values, index) => {
    const row = sheet.origin.row + index;
    const tiles: Tile[] = [];
    // A plain loop: this runs once for every cell of the sheet.
    for (let offset = 0; offset < values.length; offset++) {
      const value = values[offset];
      if (value === null || value === undefined || value === "") continue;
      const column = sheet.origin.column + offset;
      const isNumber = typeof value === "number";
      const format = formatted && isNumber ? (sheet.formats[a1({ row, column })] ?? null) : null;
      const text = isNumber ? printedNumber(value, format) : textOf(value);
      if (text === "") continue;
      const several = typeof value === "string" && value.includes("\n") ? amountLines(value, vocabulary) : null;
      if (several) {
        for (const label of several) tiles.push({ at: areaAt(row, column), text, number: null, format: null, label });
        continue;
      }
      const label = typeof value === "string" ? vocabulary.label(value) : null;
      tiles.push({ at: areaAt(row, column), text, number: isNumber ? value : null, format, label });
    }
    if (tiles.length > 0) lines.push({ row, tiles, meanings: 0 });
  });
  joinSplitLabels(lines, vocabulary);
  for (const line of lines) line.meanings = meaningsOf(line.tiles);
  return { lines, areaAt };
}

/** Several amounts in one cell, a line each: 年度资金总额：8万元⏎其中：财政拨款：8万元. Null when it is anything else. */
function amountLines(text: string, vocabulary: Vocabulary): readonly Label[] | null {
  const labels = text.split(/[\r\n]+/).map((line) => (line.trim() === "" ? null : vocabulary.label(line.trim())));
  const amounts = labels.filter(
    (label) =>
      label !== null && label.content !== null && (label.meaning.is === "funds" || label.meaning.is === "source"),
  );
  return amounts.length >= 2 ? amounts.filter((label) => label !== null) : null;
}

const columns = 16_384;
const continued: Meaning = { is: "continued" };

function textOf(value: CellValue): string {
  // Excel's own check boxes hold TRUE or FALSE.
  if (typeof value === "boolean") return value ? "☑" : "□";
  return typeof value === "string" ? value.trim() : String(value);
}

/**
 * A label split over two rows stands in two cells:
 *
 *   | 部门（单位） |        | 实施单位 | 某单位
 *   | 名称         |        | 及责任人 |
 */
function joinSplitLabels(lines: readonly { row: number; tiles: Tile[] }[], vocabulary: Vocabulary): void {
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
