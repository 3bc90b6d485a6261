/** How many lines a text takes in a cell, and a row cut where it would be higher than a sheet's rows may be. */
import type { RecordPage, RecordRow } from "./record-page";

/** Of Excel's 409 points as many lines as leave room for those that a program breaks earlier than we do. */
const mostLines = 24;

/** Each row as one or more: what does not fit goes on in the row below it. */
export function rowsThatFit({ rows, widths }: Pick<RecordPage, "rows" | "widths">): readonly RecordRow[] {
  return rows.flatMap((row) => {
    const pieces = row.texts.map((text, column) => piecesOf(linesOf(text, widthOf(row, column, widths))));
    const count = Math.max(1, ...pieces.map(({ length }) => length));
    return Array.from({ length: count }, (_, nth) => ({ ...row, texts: pieces.map((piece) => piece[nth] ?? "") }));
  });
}

/** Of the cell that takes most. */
export function heightInLines(row: RecordRow, widths: readonly number[]): number {
  return Math.max(1, ...row.texts.map((text, column) => linesOf(text, widthOf(row, column, widths)).length));
}

/** What is no table runs over all columns; a title is printed larger. */
function widthOf({ is }: RecordRow, column: number, widths: readonly number[]): number {
  const all = widths.reduce((sum, one) => sum + one, 0);
  if (is === "head" || is === "entry") return widths[column] ?? all;
  return is === "title" ? all / 1.6 : all;
}

interface Line {
  readonly text: string;
  /** It begins where the text itself breaks. */
  readonly isOwn: boolean;
}

function linesOf(text: string, width: number): readonly Line[] {
  const room = width * 0.95;
  return text.split("\n").flatMap((own) => {
    const lines: Line[] = [];
    let [line, taken] = ["", 0];
    for (const sign of own) {
      // A Chinese character takes the room of two digits.
      const wide = sign > "ÿ" ? 2 : 1;
      if (taken + wide > room && line !== "") {
        lines.push({ text: line, isOwn: lines.length === 0 });
        [line, taken] = ["", 0];
      }
      line += sign;
      taken += wide;
    }
    return [...lines, { text: line, isOwn: lines.length === 0 }];
  });
}

function piecesOf(lines: readonly Line[]): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from < lines.length; from += mostLines) {
    const [first, ...others] = lines.slice(from, from + mostLines);
    pieces.push(others.reduce((text, one) => `${text}${one.isOwn ? "\n" : ""}${one.text}`, first?.text ?? ""));
  }
  return pieces;
}
