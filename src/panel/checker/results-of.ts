/** Makes results of a review. Loaded with the checker: without one there is nothing to list. */
import { ByForm } from "../../core/by-form";
import type { Finding } from "../../core/findings";
import { textOf, type Form } from "../../core/form";
import type { Review } from "../../core/review";
import type { Checker } from "./checker";
import type { Counts, Results, Reviewed, SheetResults } from "../session/results";
import type { Scope } from "../session/state";

export function resultsOf(
  scope: Scope,
  shown: readonly Reviewed[],
  review: Review,
  unread: Results["unread"],
  { say, sayOutcome, sayRule, asText, profileLine }: Checker,
): Results {
  const findings = new ByForm(review.findings.filter(({ toFill }) => !toFill));
  const gaps = new ByForm(review.findings.filter(({ toFill }) => toFill));
  const failures = new ByForm(review.failures);
  const sheets = shown.map(({ read: { id, name, hidden, noPaint, clipped }, index }): SheetResults => {
    const { forms = [], declined = [] } = review.sheets[index] ?? {};
    const names = forms.map(nameOf);
    return {
      ...{ id, name, hidden, noPaint, clipped, declined },
      findings: findings.of(index, null),
      forms: forms.map((form, number) => ({
        key: `${id}/${String(number)}`,
        form,
        name: names[number] ?? null,
        unit: oneLine(textOf(form, "department") ?? textOf(form, "budgetUnit")),
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
  return { scope, sheets, counts: countsOf(sheets, passed), unread, say, sayOutcome, sayRule, asText, profileLine };
}

function countsOf(sheets: readonly SheetResults[], passed: number): Counts {
  const all = sheets.flatMap(({ findings, forms }) => [findings, ...forms.map((form) => form.findings)]).flat();
  const count = (severity: Finding["severity"]) => all.filter((finding) => finding.severity === severity).length;
  return {
    forms: sheets.reduce((sum, { forms }) => sum + forms.length, 0),
    ...{ error: count("error"), warning: count("warning"), advice: count("advice") },
    passed,
    unchecked: sheets.reduce((sum, { unchecked }) => sum + unchecked.length, 0),
  };
}

export function nameOf(form: Form): string | null {
  const name = textOf(form, "projectName") ?? textOf(form, "department") ?? textOf(form, "budgetUnit") ?? form.title;
  return oneLine(name);
}

const oneLine = (text: string | null) => text?.replace(/\s+/g, " ").trim() ?? null;
