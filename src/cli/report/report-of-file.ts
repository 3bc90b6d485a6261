/** Makes the report of a file from its review: the one place that turns findings into sentences. */
import { catalogue } from "../../catalogue/bilingual";
import { ByForm } from "../../core/by-form";
import { toNumber } from "../../core/decimal";
import { foundFields } from "../../core/fields";
import type { Failure, Finding, FoundInForm, Outcome } from "../../core/findings";
import { textOf, type Form, type Indicator, type Task } from "../../core/form";
import { basisOf, say, sayOutcome, type Language } from "../../core/message";
import { briefProvision, nameOfRegulation } from "../../core/provision";
import { placesOf, progressOf } from "../../core/places";
import type { Review, SheetReview } from "../../core/review";
import { a1, a1Range, type Range, type Sheet } from "../../core/sheet";
import { fingerprintOf } from "../../core/record/content";
import { namedFindings } from "../../core/record/named-finding";
import { packed } from "../../core/thin-form";
import { level1Name, level2Name } from "../category-name";
import type { CheckedFile } from "../checked-file";
import { fieldValue, taskValue } from "../field-value";
import { jsonProfileNotes, jsonSheetNotes, jsonWorkbookNotes } from "../notes";
import { sha256 } from "../sha-256";
import { words } from "../words";
import type { FileReport, FindingEntry, FormEntry, IndicatorEntry, SheetEntry } from "./file-report";
import { pictureOf } from "./picture";
import { recordOf, type RecordOfReview } from "./record-entry";

export function reportOfFile(file: CheckedFile, language: Language): FileReport {
  const { review, workbook, used, path } = file;
  const findings = review.sheets.map((): Finding[] => []);
  for (const finding of review.findings) findings[finding.sheet]?.push(finding);
  const ofSheet = (index: number) => findings[index] ?? [];
  const ids = idsOf(review);
  const record = recordOf(file, language);
  return {
    entry: {
      path,
      ...jsonProfileNotes(used, language),
      ...jsonWorkbookNotes(workbook),
      ...only("record", record.entry),
      sheets: sheetsOf(file, ofSheet, { ids, record }, language),
    },
    pictures: review.sheets.map(({ sheet, forms }, index) =>
      ofSheet(index).map((finding) => pictureOf(finding, sheet, areaOf(finding, forms))),
    ),
    compared: review.sheets.flatMap(({ forms }) => forms.map(packed)),
  };
}

function areaOf({ form, at: [first] }: Finding, forms: readonly Form[]): Range {
  return (form === null ? null : forms[form]?.range) ?? first;
}

function sheetsOf(
  { review, workbook }: CheckedFile,
  findingsOf: (sheet: number) => readonly Finding[],
  { ids, record }: { readonly ids: ReadonlyMap<Finding, string>; readonly record: RecordOfReview },
  language: Language,
): readonly SheetEntry[] {
  const failures = new ByForm(review.failures);
  // What failed on the workbook as a whole was checked on none of its forms.
  const onAll = review.failures.filter(({ form }) => form === null);
  return review.sheets.map((reviewed, index) => ({
    name: reviewed.sheet.name,
    ...jsonSheetNotes(workbook, reviewed.sheet.name),
    ...declinedOf(reviewed),
    forms: reviewed.forms.map((form, number) => ({
      ...formOf(form, reviewed.sheet),
      ...only("signed", record.signed(form)),
      ...(form.filling ? { filling: progressOf(placesOf(form, reviewed.sheet)) } : {}),
      ...outcomesOf(review.outcomes[index]?.[number] ?? [], [...failures.of(index, number), ...onAll], language),
    })),
    findings: findingsOf(index).map((finding) => ({
      id: ids.get(finding) ?? "",
      form: finding.form,
      ...saidOf(finding, language),
      ...only("decision", record.decisionOn(finding)),
    })),
  }));
}

function declinedOf({ declined }: SheetReview): Pick<SheetEntry, "declined"> {
  return declined.length > 0 ? { declined: declined.map(({ at, because }) => ({ range: a1Range(at), because })) } : {};
}

const only = <Name extends string, Value>(name: Name, value: Value | null) =>
  (value === null ? {} : { [name]: value }) as Partial<Record<Name, Value>>;

function formOf(form: Form, sheet: Sheet): Omit<FormEntry, keyof Outcomes> {
  const fields = foundFields(form.fields).map((field): [string, FormEntry["fields"][string]] => [
    field.id,
    { value: fieldValue(field, form.kind), cell: cellOf(field.at) },
  ]);
  return {
    kind: form.kind,
    title: form.title,
    year: form.year,
    range: a1Range(form.range),
    fingerprint: fingerprintOf(form, sheet, sha256),
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

function indicatorOf(indicator: Indicator): IndicatorEntry {
  return {
    level1: level1Name(indicator),
    level2: level2Name(indicator),
    level3: indicator.name,
    value: indicator.value,
    horizon: indicator.horizon,
    cells: { level3: cellOf(indicator.nameAt), value: cellOf(indicator.valueAt) },
  };
}

type Outcomes = Pick<FormEntry, "passed" | "notApplicable" | "couldNotCheck">;

function outcomesOf(outcomes: readonly Outcome[], failures: Review["failures"], language: Language): Outcomes {
  const rulesThat = (is: Outcome["is"]) =>
    outcomes.filter((outcome) => outcome.is === is).map((outcome) => outcome.rule);
  return {
    passed: rulesThat("passed"),
    notApplicable: rulesThat("not-applicable"),
    couldNotCheck: [
      ...outcomes.filter((outcome) => outcome.is === "could-not-check").map((outcome) => reasonOf(outcome, language)),
      ...failures.map((failure) => failureOf(failure, language)),
    ],
  };
}

/** A record names what was decided; here what is only to be filled in has a name as well. */
function idsOf({ findings, sheets }: Review): ReadonlyMap<Finding, string> {
  const named = namedFindings({ sheets, findings: findings.map((one) => ({ ...one, toFill: false })) }, sha256);
  return new Map(findings.map((finding, index) => [finding, named[index]?.id ?? ""]));
}

/** A finding that is of no sheet here: of a form in another file. */
export function findingIn(found: FoundInForm, form: Form, language: Language): FindingEntry {
  const { rule, message, figures } = found;
  const about = [rule, message, textOf(form, "department"), form.year, figures && String(figures.actual)];
  const finding: Finding = { ...found, sheet: 0, form: 0 };
  return { id: sha256(JSON.stringify(about)).slice(0, 32), form: null, ...saidOf(finding, language) };
}

export function reasonOf(outcome: Outcome, language: Language): FormEntry["couldNotCheck"][number] {
  return { rule: outcome.rule, reason: sayOutcome(outcome, catalogue, language) };
}

export function failureOf({ rule, cause }: Pick<Failure, "rule" | "cause">, language: Language) {
  return { rule, reason: `${words[language].failed} (${cause})` };
}

function saidOf(finding: Finding, language: Language): Omit<FindingEntry, "id" | "form"> {
  const { what, todo } = say(finding, catalogue, language);
  return {
    rule: finding.rule,
    category: finding.category,
    severity: finding.severity,
    ...(finding.toFill ? { toFill: true } : {}),
    cells: finding.at.map(a1Range),
    message: what,
    todo,
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
    brief: briefProvision({ ...provision, document }, language),
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
