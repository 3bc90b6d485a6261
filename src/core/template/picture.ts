/** A drawn layout as a grid: `|` between cells, `<` merged with the cell on the left, `^` with the one above. */
import type { Range } from "../sheet";

export type Picture = readonly (readonly string[])[];

export function parsePicture(layout: string): Picture {
  return layout
    .trim()
    .split("\n")
    .map((line) =>
      line
        .trim()
        .replace(/^\||\|$/g, "")
        .split("|")
        .map((cell) => cell.trim()),
    );
}

/** A cell, or merged cells, with what the picture has there. */
export interface Area {
  readonly at: Range;
  readonly text: string;
}

export function areasOf(picture: Picture): Area[] {
  return picture.flatMap((cells, row) =>
    cells.flatMap((text, column): Area[] =>
      text === "<" || text === "^" ? [] : [{ at: areaAt(picture, row, column), text }],
    ),
  );
}

function areaAt(picture: Picture, row: number, column: number): Range {
  let [right, bottom] = [column, row];
  while (picture[row]?.[right + 1] === "<") right++;
  while (picture[bottom + 1]?.[column] === "^") bottom++;
  return { top: row, left: column, bottom, right };
}

const hole = /^\{([\w.-]+)\}$/;

/** The name of the hole that fills the cell; null for anything else. */
export function holeIn(text: string): string | null {
  return hole.exec(text)?.[1] ?? null;
}

/** The cells of one row: a text and the columns it takes. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export function piecesOf(cells: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  cells.forEach((text, column) => {
    const last = pieces.at(-1);
    if (text === "<" && last) pieces[pieces.length - 1] = { ...last, to: column };
    else pieces.push({ text, from: column, to: column });
  });
  return pieces;
}

export function rowOf(pieces: readonly Piece[]): string[] {
  return pieces.flatMap(({ text, from, to }) => [text, ...Array.from({ length: to - from }, () => "<")]);
}
