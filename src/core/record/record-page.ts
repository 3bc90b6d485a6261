/** The record as a printable sheet, without any program that could show it otherwise: texts only, never formulas. */
import type { Sheet } from "../sheet";

export interface RecordPage {
  /** The name that its sheet gets, unless another sheet has it. */
  readonly sheetName: string;
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly RecordRow[];
}

export interface RecordRow {
  readonly is: "title" | "note" | "heading" | "head" | "entry";
  /** By column; a title, a note and a heading have one, which may run over all columns. */
  readonly texts: readonly string[];
}

/** What the first cell of such a sheet says, in either language: by this it is told from sheets of the user's. */
export const recordTitles = {
  "zh-CN": "绩效目标核查记录（approval-check）",
  en: "Review record (approval-check)",
} as const;

/** What such a sheet is called, in either language; with a number where another sheet has the name. */
export const recordSheets = { "zh-CN": "核查记录", en: "Review record" } as const;

/** By its name, where nobody has read it yet. */
export const isRecordSheet = (name: string) => Object.values(recordSheets).some((own) => name.startsWith(own));

/** Whether a sheet is the record's: its entries quote labels of forms, and it is none. */
export function isRecordPage({ origin, values }: Pick<Sheet, "origin" | "values">): boolean {
  const first = values[0]?.[0];
  return origin.row === 0 && origin.column === 0 && Object.values(recordTitles).some((title) => title === first);
}
