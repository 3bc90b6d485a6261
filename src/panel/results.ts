/** A review as the pane lists it: by sheet, then by form. No words in here. */
import { ByForm } from "../core/by-form";
import type { Finding, Outcome, Severity } from "../core/findings";
import { textOf, type Form } from "../core/form";
import type { Review } from "../core/review";
import type { ReadSheet, SheetRef } from "../host/host";
import type { Checker } from "./checker";
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
  readonly noPaint: ReadSheet["noPaint"];
  readonly clipped: boolean;
}

export interface Results {
  readonly scope: Scope;
  readonly sheets: readonly SheetResults[];
  readonly counts: Counts;
  /** Sheets that could not be read. */
  readonly unread: readonly { readonly name: string; readonly problem: Problem }[];
  readonly say: Checker["say"];
  readonly sayOutcome: Checker["sayOutcome"];
  readonly sayRule: Checker["sayRule"];
}

/** A sheet of the workbook and its place in the review. */
export interface Reviewed {
  readonly read: ReadSheet;
  readonly index: number;
}

export function resultsOf(
  scope: Scope,
  shown: readonly Reviewed[],
  review: Review,
  unread: Results["unread"],
  { say, sayOutcome, sayRule }: Checker,
): Results {
  const findings = new ByForm(review.findings.filter(({ toFill }) => !toFill));
  const gaps = new ByForm(review.findings.filter(({ toFill }) => toFill));
  const failures = new ByForm(review.failures);
  const sheets = shown.map(({ read: { id, name, noPaint, clipped }, index }): SheetResults => {
    const { forms = [], declined = [] } = review.sheets[index] ?? {};
    const names = forms.map(nameOf);
    return {
      ...{ id, name, noPaint, clipped, declined },
      findings: findings.of(index, null),
      forms: forms.map((form, number) => ({
        key: `${id}/${String(number)}`,
        form,
        name: names[number] ?? null,
        findings: findings.of(index, number),
        isUnfilled: gaps.of(index, number).length > 0,
      })),
      toFill: [...forms.keys()].flatMap((number) =>
        gaps.of(index, number).map((finding) => ({ sheet: id, name: names[number] ?? null, finding })),
      ),
      unchecked: [null, ...forms.keys()].flatMap((number) => {
        const name = number === null ? null : (names[number] ?? null);
        const unsure = number === null ? [] : (review.outcomes[index]?.[number] ?? []);
        return [
          ...unsure.flatMap((outcome) =>
            outcome.is === "could-not-check" ? [{ sheet: id, name, rule: outcome.rule, outcome }] : [],
          ),
          ...failures.of(index, number).map(({ rule }) => ({ sheet: id, name, rule, outcome: null })),
        ];
      }),
    };
  });
  const passed = shown
    .flatMap(({ index }) => (review.outcomes[index] ?? []).flat())
    .filter(({ is }) => is === "passed").length;
  return { scope, sheets, counts: countsOf(sheets, passed), unread, say, sayOutcome, sayRule };
}

function countsOf(sheets: readonly SheetResults[], passed: number): Counts {
  return {
    forms: sheets.reduce((sum, { forms }) => sum + forms.length, 0),
    ...severitiesOf(sheets.flatMap(findingsOf)),
    passed,
    unchecked: sheets.reduce((sum, { unchecked }) => sum + unchecked.length, 0),
  };
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

export function nameOf(form: Form): string | null {
  const name = textOf(form, "projectName") ?? textOf(form, "department") ?? textOf(form, "budgetUnit") ?? form.title;
  return name?.replace(/\s+/g, " ").trim() ?? null;
}
