/** The machine-readable report. Its shape is an interface to other programs: see the README. */
import { catalogue } from "../catalogue/bilingual";
import { toNumber } from "../core/decimal";
import { ByForm } from "../core/by-form";
import type { Finding, Outcome } from "../core/findings";
import { foundFields } from "../core/fields";
import type { Form, Indicator, Task } from "../core/form";
import { basisOf, say, sayOutcome, type Language } from "../core/message";
import { nameOfRegulation } from "../core/provision";
import { placesOf, progressOf } from "../core/places";
import type { Review } from "../core/review";
import { a1, a1Range, type Range } from "../core/sheet";
import { level1Name, level2Name } from "./category-name";
import type { CheckedFile, FailedFile, FileResult } from "./checked-file";
import { fieldValue, taskValue, type JsonValue } from "./field-value";
import { jsonProfileNotes, jsonSheetNotes, jsonWorkbookNotes } from "./notes";
import { words } from "./words";

export function jsonReport(
  results: readonly FileResult[],
  language: Language,
  sentence: (failed: FailedFile) => string,
) {
  return {
    version: 1,
    files: results.map((result) =>
      result.is === "checked"
        ? {
            path: result.path,
            ...jsonProfileNotes(result.used, language),
            ...jsonWorkbookNotes(result.workbook),
            sheets: sheetsOf(result, language),
          }
        : { path: result.path, error: sentence(result) },
    ),
  };
}

function sheetsOf({ review, workbook }: CheckedFile, language: Language) {
  const failures = new ByForm(review.failures);
  const findings = review.sheets.map((): Finding[] => []);
  for (const finding of review.findings) findings[finding.sheet]?.push(finding);
  return review.sheets.map(({ sheet, forms, declined }, index) => ({
    name: sheet.name,
    ...jsonSheetNotes(workbook, sheet.name),
    ...(declined.length > 0 ? { declined: declined.map(({ at, because }) => ({ range: a1Range(at), because })) } : {}),
    forms: forms.map((form, number) => ({
      ...formOf(form),
      ...(form.filling ? { filling: progressOf(placesOf(form, sheet)) } : {}),
      ...outcomesOf(
        review.outcomes[index]?.[number] ?? [],
        [...failures.of(index, number), ...failures.of(index, null)],
        language,
      ),
    })),
    findings: (findings[index] ?? []).map((finding) => findingOf(finding, language)),
  }));
}

interface JsonField {
  readonly value: JsonValue;
  readonly cell: string;
}

function formOf(form: Form) {
  const fields = foundFields(form.fields).map((field): [string, JsonField] => [
    field.id,
    { value: fieldValue(field, form.kind), cell: cellOf(field.at) },
  ]);
  return {
    kind: form.kind,
    title: form.title,
    year: form.year,
    range: a1Range(form.range),
    fields: Object.fromEntries(fields),
    tasks: form.tasks.map(taskOf),
    tasksTotal: form.tasksTotal && amountsOf(form.tasksTotal),
    indicators: form.indicators.map(indicatorOf),
  };
}

function taskOf(task: Task) {
  return { name: task.name, content: task.content, ...amountsOf(task) };
}

function amountsOf({ total, fiscal, other }: Task) {
  return { total: taskValue(total), fiscal: taskValue(fiscal), other: taskValue(other) };
}

function indicatorOf(indicator: Indicator) {
  return {
    level1: level1Name(indicator),
    level2: level2Name(indicator),
    level3: indicator.name,
    value: indicator.value,
    horizon: indicator.horizon,
    cells: { level3: cellOf(indicator.nameAt), value: cellOf(indicator.valueAt) },
  };
}

function outcomesOf(outcomes: readonly Outcome[], failures: Review["failures"], language: Language) {
  const rulesThat = (is: Outcome["is"]) =>
    outcomes.filter((outcome) => outcome.is === is).map((outcome) => outcome.rule);
  return {
    passed: rulesThat("passed"),
    notApplicable: rulesThat("not-applicable"),
    couldNotCheck: [
      ...outcomes
        .filter((outcome) => outcome.is === "could-not-check")
        .map((outcome) => ({ rule: outcome.rule, reason: sayOutcome(outcome, catalogue, language) })),
      ...failures.map(({ rule, cause }) => ({ rule, reason: `${words[language].failed} (${cause})` })),
    ],
  };
}

function findingOf(finding: Finding, language: Language) {
  return {
    rule: finding.rule,
    category: finding.category,
    severity: finding.severity,
    ...(finding.toFill ? { toFill: true } : {}),
    cells: finding.at.map(a1Range),
    form: finding.form,
    message: say(finding, catalogue, language).what,
    ...figuresOf(finding),
    related: finding.related.map(a1Range),
    basis: provisionsOf(finding.rule, language),
    ...causeOf(finding),
  };
}

/** The provisions that ask for what the rule asks. */
function provisionsOf(id: string, language: Language) {
  const rule = catalogue.rules.find((one) => one.id === id);
  return (rule ? basisOf(rule, catalogue, language) : []).map(({ document, ...provision }) => ({
    ...provision,
    document: document && nameOfRegulation(document, language),
  }));
}

/** What would settle it, in 万元, what else the same amount makes wrong, and what is wrong with the formula of the total. */
function causeOf({ corrections = [], consequences = [], because = [] }: Finding) {
  return {
    ...(because.length > 0 ? { because: because.map(({ rule, at }) => ({ rule, cells: at.map(a1Range) })) } : {}),
    ...(corrections.length > 0
      ? {
          corrections: corrections.map(({ at, from, to }) => ({
            cell: cellOf(at),
            from: toNumber(from),
            to: toNumber(to),
          })),
        }
      : {}),
    ...(consequences.length > 0
      ? { consequences: consequences.map(({ rule, at }) => ({ rule, cells: at.map(a1Range) })) }
      : {}),
  };
}

function figuresOf({ figures }: Finding) {
  if (!figures) return {};
  const { expected, actual, difference } = figures;
  return { expected: toNumber(expected), actual: toNumber(actual), difference: toNumber(difference) };
}

/** The cell that holds the value of a merged area. */
function cellOf({ top, left }: Range): string {
  return a1({ row: top, column: left });
}
