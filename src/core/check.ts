/** Brings the verdicts on single forms together with what the rules say that compare the forms of a workbook. */
import type { Catalogue } from "./catalogue";
import { causeOf, Record, withGaps } from "./examine";
import type { Failure, Finding, Outcome, Verdict } from "./findings";
import type { Form } from "./form";
import { bySeverity } from "./marks";
import type { Placed, WorkbookRule } from "./rule";
import { a1Range } from "./sheet";

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

export function check(sheets: readonly Examined[], { rules }: Pick<Catalogue, "rules">): Checked {
  const findings: Finding[] = [];
  const failures: Failure[] = [];
  const outcomes = sheets.map(({ verdicts }, sheet) =>
    verdicts.map((verdict, form) => {
      for (const finding of verdict.findings) findings.push({ ...finding, sheet, form });
      for (const failure of verdict.failures) failures.push({ ...failure, sheet, form });
      return verdict.outcomes.slice();
    }),
  );
  const placed = sheets.flatMap(({ forms }, sheet) => forms.map((form, index): Placed => ({ form, sheet, index })));
  for (const rule of placed.length > 0 ? rules : []) {
    if (rule.scope === "workbook") compare(rule, placed, { findings, outcomes, failures });
  }
  return { findings: sorted(withoutDuplicates(findings)), outcomes, failures };
}

interface Results {
  readonly findings: Finding[];
  readonly outcomes: readonly (readonly Outcome[][])[];
  readonly failures: Failure[];
}

function compare(rule: WorkbookRule, placed: readonly Placed[], { findings, outcomes, failures }: Results): void {
  const records = new Map<Placed, { readonly record: Record; readonly found: Verdict["findings"][number][] }>();
  const recordOf = (one: Placed) => {
    let known = records.get(one);
    if (!known) {
      known = { record: new Record(rule), found: [] };
      known.record.open(known.found);
      records.set(one, known);
    }
    return known;
  };
  let passed = new Record(rule).close();
  try {
    rule.check(placed, (one) => recordOf(one).record.report);
  } catch (error) {
    failures.push({ rule: rule.id, sheet: 0, form: null, cause: causeOf(error) });
    passed = null;
  }
  for (const one of placed) {
    const { sheet, index: form } = one;
    const known = records.get(one);
    for (const finding of withGaps(known?.found ?? [], one.form)) findings.push({ ...finding, sheet, form });
    const outcome = known ? known.record.close() : passed;
    if (outcome && passed) outcomes[sheet]?.[form]?.push(outcome);
  }
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
