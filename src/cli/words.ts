/** Every word of the command line, in its two languages. */
import type { FormKind } from "../core/form";
import type { Severity } from "../core/findings";
import type { Language } from "../core/message";
import type { Progress } from "../core/places";
import type { KeptProblem } from "../core/recognise/words/wordings-xml";
import type { UnusableFile, UnusableKind } from "../host/xlsx/unusable-file";
import type { Problem } from "./arguments";
import type { Unwritable } from "./check/sink";
import type { UsedProfile } from "./office-profile";
import type { QueueNews, QueueProblem } from "./queue/connection";
import type { Totals } from "./report/format";
import type { DecisionEntry, ProfileProblemEntry } from "./report/file-report";
import { chinese } from "./words-chinese";
import { english } from "./words-english";
import type { EmptyPath } from "./workbook-paths";

export interface Words {
  readonly usage: string;
  readonly misused: (problem: Problem) => string;
  /** Why a file cannot be checked and what to do, in one sentence that names the file. */
  readonly unusable: (path: string, error: UnusableFile) => string;
  readonly crashed: (path: string) => string;
  /** The output went nowhere. */
  readonly unwritten: (because: "closed" | "refused") => string;
  readonly reading: (path: string, index: number, count: number) => string;
  /** So many workbooks were found before this folder. */
  readonly searching: (folder: string, found: number) => string;
  readonly readingFormer: (file: string, files: number) => string;
  readonly writing: (file: string) => string;
  /** `rest`: seconds; null as long as nobody can tell. */
  readonly checking: (path: string, index: number, count: number, rest: number | null) => string;
  /** A former report that cannot be compared with. */
  readonly badFormer: (file: string) => string;
  /** So many files were done before the run broke off. */
  readonly resumed: (files: number) => string;
  readonly noQueue: (url: string, problem: QueueProblem) => string;
  readonly queueNews: (url: string, news: QueueNews) => string;
  readonly working: (url: string, jobs: number) => string;
  readonly worked: (files: number) => string;
  /** A worker could not read, or read another content. */
  readonly notByQueue: (path: string) => string;
  readonly keptPart: (files: number) => string;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly kind: Readonly<Record<FormKind, string>>;
  readonly sheet: (name: string) => string;
  readonly hiddenSheet: (name: string) => string;
  readonly untitled: string;
  readonly noForm: string;
  readonly noFormInFile: string;
  /** A path that leads to no workbook. */
  readonly noWorkbooks: (empty: EmptyPath) => string;
  /** What lies beside workbooks and is none. */
  readonly leftOut: (files: readonly string[]) => string;
  readonly unwritable: (output: string, because: Unwritable["because"]) => string;
  /** Heads what the files of a folder say together. */
  readonly folder: (folder: string) => string;
  /** Since a former report. */
  readonly isNew: string;
  readonly fixed: string;
  readonly nothingFound: string;
  readonly declined: (because: string) => string;
  readonly noWorksheet: (names: readonly string[]) => string;
  /** Cells from that row or column on were not read. */
  readonly farOff: (from: string) => string;
  /** Why wordings that the workbook keeps were not used, and what to do. */
  readonly keptWordings: (problem: KeptProblem) => string;
  /** By whose profile the file was checked. */
  readonly profile: (from: Exclude<UsedProfile["from"], "shipped">, path: string | null, name: string | null) => string;
  /** Why the profile that the workbook keeps was not used; the sentences on what is wrong in it. */
  readonly keptProfile: (trouble: ProfileProblemEntry, sentences: string) => string;
  readonly badProfile: (path: string, sentences: string) => string;
  readonly unreadableProfile: (because: UnusableKind) => string;
  /** A file that was not checked, as its profile cannot be used. */
  readonly notByProfile: (path: string, because: string) => string;
  readonly uncalculated: (count: number) => string;
  readonly basis: (provision: string) => string;
  readonly related: (cells: readonly string[]) => string;
  /** What a reviewer has decided on a finding. */
  readonly decided: (decision: DecisionEntry) => string;
  /** Said of a form that is marked as being filled in. */
  readonly filling: (progress: Progress) => string;
  /** Heads what a blank form, or one that is being filled in, still needs. */
  readonly toFill: string;
  readonly couldNotCheck: string;
  readonly failed: string;
  readonly formSummary: (passed: number, notApplicable: number, couldNotCheck: number) => string;
  readonly summary: (totals: Totals) => string;
}

export const words: Readonly<Record<Language, Words>> = { "zh-CN": chinese, en: english };
