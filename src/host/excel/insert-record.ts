/**
 * What has to be known of an inserted form later on, also after save and reopen. It is kept in the comment of the form's
 * defined name (at most 255 characters), so that it comes and goes with the name.
 */
import type { CellValue } from "../../core/sheet";
import { digest } from "../../core/digest";

export interface BlockRecord {
  /** Of the values as they were inserted. */
  readonly digest: string;
  /** The settings that shaped it, as the core reads them when the form is checked; null where nobody knows. */
  readonly shape: string | null;
  /** The sheet came with the form. */
  readonly ownSheet: boolean;
  /** The sheet was protected because the settings said so. */
  readonly protect: boolean;
  /** Rows whose height somebody had set, before the form's heights were: from the first row of the form. */
  readonly heights: readonly RowsOfHeight[];
  /** How the sheet was before its columns and print settings were changed; null where they were not. */
  readonly before: SheetBefore | null;
}

export interface RowsOfHeight {
  readonly from: number;
  readonly count: number;
  readonly height: number;
}

export interface SheetBefore {
  /** Width in points of each column of the form, empty where all were of standard width. */
  readonly widths: readonly number[];
  readonly landscape: boolean;
  /** Null where it was the one of the form, or Excel does not say. */
  readonly paper: string | null;
  readonly scale: number;
  /** left, right, top, bottom, header, footer, in points. */
  readonly margins: readonly number[];
}

const longest = 255;

export function recordText({ digest, shape, ownSheet, protect, heights, before }: BlockRecord): string {
  const parts = {
    digest,
    ...(shape === null ? {} : { shape }),
    ...(ownSheet ? { own: 1 } : {}),
    ...(protect ? { protect: 1 } : {}),
  };
  const page = before && {
    ...(before.landscape ? { landscape: 1 } : {}),
    ...(before.paper === null ? {} : { paper: before.paper }),
    scale: before.scale,
    margins: before.margins.map((margin) => Math.round(margin * 100) / 100),
  };
  const least = { ...parts, ...(page ? { page, widths: [] } : {}) };
  const rows =
    heights.length > 0 ? { heights: heights.flatMap(({ from, count, height }) => [from, count, height]) } : {};
  // Rather than nothing: what is too long is left out, and gets the standard heights and widths again.
  const texts = [
    { ...parts, ...(page ? { page, widths: before.widths } : {}), ...rows },
    { ...least, ...rows },
    least,
  ].map((each) => JSON.stringify(each));
  return texts.find((text) => text.length <= longest) ?? "";
}

/** Null where the comment is not ours any more: then the form counts as filled in. */
export function parseRecord(comment: string): BlockRecord | null {
  const { digest, shape, own, protect, heights, page, widths } = objectIn(comment);
  if (typeof digest !== "string") return null;
  const { landscape, paper, scale, margins } = objectIn(page);
  const before =
    page === undefined
      ? null
      : {
          widths: numbersIn(widths),
          landscape: landscape === 1,
          paper: typeof paper === "string" ? paper : null,
          scale: typeof scale === "number" ? scale : 100,
          margins: numbersIn(margins),
        };
  return {
    digest,
    shape: typeof shape === "string" ? shape : null,
    ownSheet: own === 1,
    protect: protect === 1,
    heights: rowsIn(numbersIn(heights)),
    before,
  };
}

/** Tells whether values have changed; where the form stands makes no difference. */
export function digestOf(values: readonly (readonly unknown[])[]): string {
  return digest(JSON.stringify(values.map((row) => row.map((value) => value ?? ""))));
}

/** A grid of what a cell shows, with "" for nothing, as Excel answers it. */
export function blankGrid(rows: number, columns: number): CellValue[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, (): CellValue => ""));
}

function rowsIn(numbers: readonly number[]): RowsOfHeight[] {
  const rows: RowsOfHeight[] = [];
  for (let index = 0; index + 2 < numbers.length; index += 3) {
    const [from = 0, count = 0, height = 0] = numbers.slice(index, index + 3);
    rows.push({ from, count, height });
  }
  return rows;
}

const numbersIn = (value: unknown): number[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === "number") : [];

function objectIn(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value === "string") {
    try {
      return objectIn(JSON.parse(value));
    } catch {
      return {};
    }
  }
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
