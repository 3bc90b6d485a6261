/**
 * What a person reads in a form, cell by cell, with the places of the cells within the form: it stays the same where the
 * whole form is moved, and is another one where anything in it is changed, added or taken away.
 */
import { shown } from "../number-format";
import type { Form } from "../form";
import { a1, contains, valueAt, type Cell, type Range, type Sheet } from "../sheet";
import type { Digest } from "./digest";
import { placedFormula } from "./placed-formula";

export interface PlacedText {
  /** "2,0": the third row of the form, its first column; "^0": the first of its headings that stand above it. */
  readonly place: string;
  readonly text: string;
}

/** What is printed in a cell; where a number is printed otherwise than it is, both. "" for a blank cell. */
export function printedAt(sheet: Sheet, cell: Cell): string {
  const value = valueAt(sheet, cell);
  if (value === null) return "";
  if (typeof value === "string") return lookAlike.test(value) ? `'${value}` : value.replace(/\r\n?/g, "\n");
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  // Programs differ in what floats they make of the same sum, and in how they spell the format of a date.
  const kept = String(Number(value.toPrecision(15)));
  const { text, digits, words } = shown(value, sheet.formats[a1(cell)] ?? null);
  const isPlain = digits === null && words === "" && text !== "";
  return isPlain || text === kept ? kept : `${text} (${kept})`;
}

/** A text that only looks like a number, or like yes or no, is another content: Excel itself marks it so. */
const lookAlike = /^(?:-?\d+(?:\.\d+)?|TRUE|FALSE)$/;

/** Where the first cell of a range stands within its form. */
export function placeOf({ top, left }: Range, within: Range | null): string {
  return `${String(top - (within?.top ?? 0))},${String(left - (within?.left ?? 0))}`;
}

/** The cell that stands at a place of a form; null for a heading outside of it. */
export function cellAt(place: string, within: Range | null): Cell | null {
  const [row = NaN, column = NaN] = place.split(",").map(Number);
  const cell = { row: row + (within?.top ?? 0), column: column + (within?.left ?? 0) };
  return cell.row >= 0 && cell.column >= 0 ? cell : null;
}

/** All that stands in a form, from top to bottom; of a project in a list also the headings and sums of the list. */
export function contentOf(form: Form, sheet: Sheet): readonly PlacedText[] {
  const { range } = form;
  const texts: PlacedText[] = [];
  const add = (place: string, cell: Cell) => {
    const text = withFormula(sheet, cell, range);
    if (text !== "") texts.push({ place, text });
  };
  for (const [index, cell] of outside(form).entries()) add(`^${String(index)}`, cell);
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++)
      add(`${String(row - range.top)},${String(column - range.left)}`, { row, column });
  }
  return texts;
}

/** The content as one text, a line a cell. */
export function writeContent(content: readonly PlacedText[]): string {
  return content.map(({ place, text }) => `${place}:${escaped(text)}`).join("\n");
}

export function readContent(written: string): readonly PlacedText[] {
  return written.split("\n").flatMap((line) => {
    const colon = line.indexOf(":");
    return colon < 0 ? [] : [{ place: line.slice(0, colon), text: unescaped(line.slice(colon + 1)) }];
  });
}

/** The same for the same content, wherever the form stands. */
export function fingerprintOf(form: Form, sheet: Sheet, digest: Digest): string {
  return digest(writeContent(contentOf(form, sheet)));
}

function withFormula(sheet: Sheet, cell: Cell, range: Range): string {
  const text = printedAt(sheet, cell);
  const formula = hasNone(sheet.formulas) ? undefined : sheet.formulas[a1(cell)];
  return formula === undefined ? text : `${text} ‹${placedFormula(formula, range, sheet)}›`;
}

const withoutFormulas = new WeakMap<Sheet["formulas"], boolean>();

/** Most sheets hold no formula: then no cell needs its name. */
function hasNone(formulas: Sheet["formulas"]): boolean {
  const known = withoutFormulas.get(formulas);
  if (known !== undefined) return known;
  const none = Object.keys(formulas).length === 0;
  withoutFormulas.set(formulas, none);
  return none;
}

/** Cells that belong to a form and stand outside of its rows: of all projects of a list the title and the headings. */
function outside({ range, titleAt, columns, fields, listTotals = [] }: Form): readonly Cell[] {
  const labels = Object.values(fields).flatMap((field) => (field ? [field.labelAt, field.at] : []));
  const ranges = [
    ...(titleAt ? [titleAt] : []),
    ...columns.map(({ at }) => at),
    ...labels,
    ...listTotals.map(({ at }) => at),
  ];
  const cells = ranges
    .map(({ top, left }): Cell => ({ row: top, column: left }))
    .filter((cell) => !contains(range, cell));
  return [...new Map(cells.map((cell) => [a1(cell), cell])).values()].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
}

const escaped = (text: string) => text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n");
const unescaped = (text: string) => text.replace(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign));
