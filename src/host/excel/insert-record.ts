/**
 * What has to be known of an inserted form later on, also after save and reopen. It is kept in the comment of the form's
 * defined name (at most 255 characters), so that it comes and goes with the name.
 */
import type { CellValue } from "../../core/sheet";

export interface BlockRecord {
  /** Of the values as they were inserted. */
  readonly digest: string;
  /** The sheet came with the form. */
  readonly ownSheet: boolean;
  /** The sheet was protected because the settings said so. */
  readonly protect: boolean;
  /** How the sheet was before its columns and print settings were changed; null where they were not. */
  readonly before: SheetBefore | null;
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

export function recordText({ digest, ownSheet, protect, before }: BlockRecord): string {
  const parts = {
    digest,
    ...(ownSheet ? { own: 1 } : {}),
    ...(protect ? { protect: 1 } : {}),
  };
  const page = before && {
    ...(before.landscape ? { landscape: 1 } : {}),
    ...(before.paper === null ? {} : { paper: before.paper }),
    scale: before.scale,
    margins: before.margins.map((margin) => Math.round(margin * 100) / 100),
  };
  const whole = JSON.stringify({ ...parts, ...(page ? { page } : {}), ...(before ? { widths: before.widths } : {}) });
  // Rather than nothing: without the widths, columns get the standard width again.
  return whole.length <= longest ? whole : JSON.stringify({ ...parts, ...(page ? { page, widths: [] } : {}) });
}

/** Null where the comment is not ours any more: then the form counts as filled in. */
export function parseRecord(comment: string): BlockRecord | null {
  const { digest, own, protect, page, widths } = objectIn(comment);
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
  return { digest, ownSheet: own === 1, protect: protect === 1, before };
}

/** Tells whether values have changed; where the form stands makes no difference. */
export function digestOf(values: readonly (readonly unknown[])[]): string {
  const text = JSON.stringify(values.map((row) => row.map((value) => value ?? "")));
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** A grid of what a cell shows, with "" for nothing, as Excel answers it. */
export function blankGrid(rows: number, columns: number): CellValue[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, (): CellValue => ""));
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
