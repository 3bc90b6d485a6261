/** Brings the verdicts on single forms together with what the rules say that compare the forms of a workbook. */
import type { Catalogue } from "./catalogue";
import { causeOf, Record } from "./examine";
import type { Failure, Finding, Outcome, Verdict } from "./findings";
import type { Form } from "./form";
import { bySeverity } from "./marks";
import type { Placed, WorkbookRule } from "./rule";
import { a1Range } from "./sheet";
import { isToFill } from "./template/to-fill";

/** The forms of a sheet, and what the rules of a form say of each. */
export interface Examined {
  readonly forms: readonly Form[];
  readonly verdicts: readonly Verdict[];
}

/** The outcomes of a review by sheet and form. */
export type Outcomes = readonly (readonly (readonly Outcome[])[])[];

export interface Checked {
  /** Sorted by sheet, place and severity. */
  readonly findings: readonly Finding[];
  readonly outcomes: Outcomes;
  readonly failures: readonly Failure[];
}

export function check(sheets: readonly Examined[], { rules, weigh }: Pick<Catalogue, "rules" | "weigh">): Checked {
  const findings: Finding[] = [];
  const failures: Failure[] = [];
  const placed = sheets.flatMap(({ forms }, sheet) => forms.map((form, index): Placed => ({ form, sheet, index })));
  for (const [sheet, { verdicts }] of sheets.entries()) {
    for (const [form, verdict] of verdicts.entries()) {
      for (const finding of verdict.findings) findings.push({ ...finding, sheet, form });
      for (const failure of verdict.failures) failures.push({ ...failure, sheet, form });
    }
  }
  const compared: (readonly (Outcome | null)[])[] = [];
  for (const rule of placed.length > 0 ? rules : []) {
    if (rule.scope === "workbook") compared.push(compare(rule, placed, findings, failures, weigh));
  }
  let place = 0;
  const outcomes = sheets.map(({ verdicts }) =>
    verdicts.map((verdict) => {
      const ofWorkbook = compared.flatMap((ofRule) => ofRule[place] ?? none);
      place++;
      return [...verdict.outcomes, ...ofWorkbook];
    }),
  );
  return { findings: sorted(withoutDuplicates(findings)), outcomes, failures };
}

const none: readonly never[] = [];

/** The outcome for each of the forms; null where the rule found something, or failed. */
function compare(
  rule: WorkbookRule,
  placed: readonly Placed[],
  findings: Finding[],
  failures: Failure[],
  weigh: NonNullable<Catalogue["weigh"]> = (found) => found,
): readonly (Outcome | null)[] {
  const untouched = new Record(rule);
  const records = new Map<Placed, { readonly record: Record; readonly found: Verdict["findings"][number][] }>();
  const recordOf = (one: Placed) => {
    let known = records.get(one);
    if (!known) {
      known = { record: new Record(rule, untouched), found: [] };
      known.record.open(known.found, isToFill(one.form));
      records.set(one, known);
    }
    return known;
  };
  let failed = false;
  try {
    rule.check(placed, (one) => recordOf(one).record.report);
  } catch (error) {
    failures.push({ rule: rule.id, sheet: 0, form: null, cause: causeOf(error) });
    failed = true;
  }
  return placed.map((one) => {
    const { sheet, index: form } = one;
    const { record, found } = records.get(one) ?? { record: untouched, found: none };
    for (const finding of found) findings.push({ ...weigh(finding), sheet, form, compares: true });
    return failed ? null : record.close();
  });
}

function withoutDuplicates(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const key = [finding.rule, finding.message, finding.sheet, finding.form, ...finding.at.map(a1Range)].join("|");
    return seen.size < seen.add(key).size;
  });
}

/** By sheet, then from top to bottom, then the worst first. */
function sorted(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      a.sheet - b.sheet ||
      (a.form ?? -1) - (b.form ?? -1) ||
      a.at[0].top - b.at[0].top ||
      a.at[0].left - b.at[0].left ||
      bySeverity(a.severity, b.severity),
  );
}
