/** A review as the pane lists it: by sheet, then by form. No words in here. */
import type { Finding, Outcome, Severity } from "../../core/findings";
import type { Form } from "../../core/form";
import type { ReadSheet, SheetRef } from "../../host/host";
import type { Checker } from "../checker/checker";
import type { Declined, Problem, Scope } from "./state";

export interface Counts extends Readonly<Record<Severity, number>> {
  readonly forms: number;
  readonly passed: number;
  readonly unchecked: number;
}

export interface FormResults {
  /** Survives a check that finds the same forms again. */
  readonly key: string;
  readonly form: Form;
  /** The name of the project or department; null where the form states none. */
  readonly name: string | null;
  /** The unit whose money it is; null where the form states none. */
  readonly unit: string | null;
  readonly findings: readonly Finding[];
  /** Blank: what it lacks is to be filled in. */
  readonly isUnfilled: boolean;
}

/** A rule that could not be checked on a form; `outcome` is null where the rule itself failed. */
export interface Unchecked {
  readonly sheet: string;
  readonly name: string | null;
  readonly rule: string;
  readonly outcome: Outcome | null;
}

/** What a blank form waits for. */
export interface ToFill {
  readonly sheet: string;
  readonly name: string | null;
  readonly finding: Finding;
}

export interface SheetResults extends SheetRef {
  readonly forms: readonly FormResults[];
  /** About the sheet itself. */
  readonly findings: readonly Finding[];
  readonly unchecked: readonly Unchecked[];
  readonly toFill: readonly ToFill[];
  readonly declined: readonly Declined[];
  readonly hidden: boolean;
  readonly noPaint: ReadSheet["noPaint"];
  readonly clipped: boolean;
}

/** A sheet that could not be read, and why. */
export interface Unread extends SheetRef {
  readonly problem: Problem;
}

export interface Results {
  readonly scope: Scope;
  readonly sheets: readonly SheetResults[];
  readonly counts: Counts;
  /** Sheets that could not be read. */
  readonly unread: readonly Unread[];
  /** Whose profile it was, or why not the workbook's own; null where the shipped one counts. */
  readonly profileLine: string | null;
  readonly say: Checker["say"];
  readonly sayOutcome: Checker["sayOutcome"];
  readonly sayRule: Checker["sayRule"];
  readonly asText: Checker["asText"];
}

/** A sheet of the workbook and its place in the review. */
export interface Reviewed {
  readonly read: ReadSheet;
  readonly index: number;
}

/** All findings of a sheet, in their order. */
export function findingsOf({ findings, forms }: SheetResults): readonly Finding[] {
  return [...findings, ...forms.flatMap((form) => form.findings)];
}

export function severitiesOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
