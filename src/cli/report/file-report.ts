/**
 * What is said of one file: plain data, and little of it, as it leaves a worker, waits in the cache and comes over the
 * network. Every report is made of it, and nothing of the workbook is kept beside it.
 */
import type { Category, Severity } from "../../core/findings";
import type { FormKind, Horizon } from "../../core/form";
import type { Progress } from "../../core/places";
import type { Decision } from "../../core/record/decision";
import type { RecordProblem } from "../../core/record/record";
import type { Grade, Role, SignOff } from "../../core/record/sign-off";
import type { KeptProblem } from "../../core/recognise/words/wordings-xml";
import type { LeftOut } from "../../host/xlsx/workbook";
import type { JsonValue } from "../field-value";
import type { UsedProfile } from "../office-profile";

export interface FileReport {
  readonly entry: FileEntry;
  /** By sheet and finding: the cells around it. Only a report that draws looks at them. */
  readonly pictures: readonly (readonly Picture[])[];
  /** What of each form is compared with those of other files, see core/thin-form.ts; null where it is not known any more. */
  readonly compared: readonly string[] | null;
}

/** The entry of a file in JSON: an interface to other programs, see assets/report.schema.json. */
export type FileEntry = CheckedEntry | FailedEntry;

export interface FailedEntry {
  readonly path: string;
  readonly error: string;
}

export interface CheckedEntry {
  readonly path: string;
  /** Of the file's bytes and of all by which it was checked: the same key is the same entry. */
  readonly key?: string;
  readonly profile: { readonly from: UsedProfile["from"]; readonly path?: string; readonly name?: string };
  readonly profileProblem?: ProfileProblemEntry;
  readonly leftOut?: readonly LeftOut[];
  readonly wordingsProblem?: KeptProblem;
  /** The workbook's review record, where it has one; what it says of forms and findings stands with them. */
  readonly record?: RecordEntry;
  readonly sheets: readonly SheetEntry[];
  /** What a former report found and is no longer there, where there is one to compare with. */
  readonly fixed?: readonly FormerFinding[];
}

export type ProfileProblemEntry =
  | { readonly is: "damaged" }
  | { readonly is: "newer"; readonly version: number }
  | { readonly is: "unusable"; readonly sentences: readonly string[] };

export interface RecordEntry {
  /** In the order of time. */
  readonly signOffs: readonly SignOffEntry[];
  /** What a reader of the record must know. */
  readonly notes: readonly RecordNote[];
}

export type SignOffEntry = SignedByEntry & Pick<SignOff, "opinion" | "ticks" | "ruleSet">;

export interface RecordNote {
  /** A part is not as it was written or is gone, a signed form is gone, a decision counts no more. */
  readonly is: RecordProblem["is"] | "form-gone" | "decision-lapsed" | "decision-unmatched";
  readonly message: string;
}

export interface SheetEntry {
  readonly name: string;
  readonly hidden?: boolean;
  /** The row or column from which on nothing was read. */
  readonly farOff?: string;
  readonly uncalculated?: number;
  readonly declined?: readonly { readonly range: string; readonly because: string }[];
  readonly forms: readonly FormEntry[];
  readonly findings: readonly FindingEntry[];
}

export interface FormEntry {
  readonly kind: FormKind;
  readonly title: string | null;
  readonly year: number | null;
  readonly range: string;
  /** The digest of its content: the same as long as nothing in it changes, wherever it stands. */
  readonly fingerprint: string;
  /** Where somebody has signed it. */
  readonly signed?: SignedEntry;
  readonly fields: Readonly<Record<string, { readonly value: JsonValue; readonly cell: string }>>;
  readonly tasks: readonly TaskEntry[];
  readonly tasksTotal: AmountsEntry | null;
  readonly indicators: readonly IndicatorEntry[];
  /** Somebody is filling it in, and so far they are. */
  readonly filling?: Progress;
  readonly passed: readonly string[];
  readonly notApplicable: readonly string[];
  readonly couldNotCheck: readonly { readonly rule: string; readonly reason: string }[];
}

export interface SignedByEntry {
  readonly by: string;
  readonly role: Role;
  /** In ISO 8601, UTC. */
  readonly at: string;
  readonly grade: Grade;
  /** Of the sign-off. */
  readonly digest: string;
}

export interface SignedEntry extends SignedByEntry {
  readonly state: "unchanged" | "changed";
  /** The digests of all that signed it, in the order of time. */
  readonly all: readonly string[];
  /** The same in words, with the cells that have changed. */
  readonly message: string;
}

/** What a reviewer decided on a finding whose cells hold what they held then. */
export interface DecisionEntry extends Pick<Decision, "reason" | "by" | "at"> {
  readonly is: Exclude<Decision["is"], "withdrawn">;
}

export interface AmountsEntry {
  readonly total: number | null;
  readonly fiscal: number | null;
  readonly other: number | null;
}

export interface TaskEntry extends AmountsEntry {
  readonly name: string | null;
  readonly content: string | null;
}

export interface IndicatorEntry {
  readonly level1: string | null;
  readonly level2: string | null;
  readonly level3: string | null;
  readonly value: string | null;
  readonly horizon: Horizon;
  readonly cells: { readonly level3: string; readonly value: string };
}

export interface FindingEntry {
  /** The same in another check of the same form: rows may have moved, and the file may have another name. */
  readonly id: string;
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly toFill?: boolean;
  /** A finding that was verified, or let stand, counts no more. */
  readonly decision?: DecisionEntry;
  /** Where a former report is compared with: whether it knew this one. */
  readonly since?: "new" | "open";
  readonly cells: readonly string[];
  /** Which form of the sheet; null: the finding is about the sheet. */
  readonly form: number | null;
  readonly message: string;
  readonly todo: string | null;
  readonly expected?: number;
  readonly actual?: number;
  readonly difference?: number;
  readonly related: readonly string[];
  readonly basis: readonly ProvisionEntry[];
  readonly corrections?: readonly { readonly cell: string; readonly from: number; readonly to: number }[];
  readonly consequences?: readonly { readonly rule: string; readonly cells: readonly string[] }[];
  readonly because?: readonly { readonly rule: string; readonly cells: readonly string[] }[];
}

export interface ProvisionEntry {
  readonly id: string;
  /** Document and part, in short. */
  readonly brief: string;
  readonly document: string | null;
  readonly part: string;
  readonly asks: string;
  readonly seen: boolean;
}

/** A finding of a former report. */
export type FormerFinding = Pick<FindingEntry, "id" | "rule" | "severity" | "cells" | "message"> & {
  readonly sheet: string;
};

/** The cells around a finding, as rows from the top. */
export interface Picture {
  /** The rows' numbers as Excel counts, and the columns' letters. */
  readonly rows: readonly number[];
  readonly columns: readonly string[];
  readonly cells: readonly (readonly PictureCell[])[];
}

export interface PictureCell {
  readonly text: string;
  readonly across?: number;
  readonly down?: number;
  readonly mark?: "fault" | "related";
}

/** Whether it counts: what is only to be filled in does not, nor what a reviewer has let stand. */
export const counts = ({ toFill, decision }: Pick<FindingEntry, "toFill" | "decision">) =>
  !toFill && !isWaived(decision);

export const isWaived = (decision: DecisionEntry | undefined): decision is DecisionEntry =>
  decision !== undefined && decision.is !== "to-fix";

export const isChecked = (entry: FileEntry): entry is CheckedEntry => "sheets" in entry;
