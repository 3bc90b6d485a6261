/** A report in the making: files come one after another, and what is written of them need not be kept. */
import type { Severity } from "../../core/findings";
import type { FileReport, FindingEntry, FormerFinding } from "./file-report";

export interface Report {
  readonly open: () => string;
  readonly file: (report: FileReport) => string;
  /** After the files of a folder: what they say together. */
  readonly folder: (entry: FolderEntry) => string;
  /** `more`: what a document for programs holds besides. */
  readonly close: (totals: Totals, more?: Readonly<Record<string, object>>) => Iterable<string> | AsyncIterable<string>;
}

export const formats = ["text", "json", "ndjson", "sarif", "html"] as const;
export type Format = (typeof formats)[number];

/** What the forms of several files of a folder say together. */
export interface FolderEntry {
  readonly folder: string;
  readonly findings: readonly FolderFinding[];
  readonly couldNotCheck: readonly { readonly rule: string; readonly reason: string }[];
  /** What a former report found and is no longer there, where there is one to compare with. */
  readonly fixed?: readonly FormerFolderFinding[];
}

export interface FormerFolderFinding extends FormerFinding {
  readonly path: string;
}

export interface FolderFinding extends FindingEntry {
  /** The file and the sheet of its cells. */
  readonly path: string;
  readonly sheet: string;
  /** The other files that take part. */
  readonly files: readonly string[];
}

/** The figures of the summary. */
export interface Totals {
  readonly files: number;
  readonly unusable: number;
  readonly withoutForm: number;
  readonly forms: number;
  /** Those that count: without what is only to be filled in, and what a reviewer has let stand. */
  readonly findings: Readonly<Record<Severity, number>>;
  readonly toFill: number;
  readonly waived: number;
  readonly passed: number;
  readonly couldNotCheck: number;
  /** Where there is a former report to compare with. */
  readonly since: { readonly new: number; readonly open: number; readonly fixed: number } | null;
}
