/** Runs the rules over the forms. A rule that throws becomes a failure entry; the others still run. */
import type { Catalogue } from "./catalogue";
import type { Failure, Finding, Outcome } from "./findings";
import type { Form } from "./form";
import { bySeverity } from "./marks";
import type { AnyReport, FormRule, Placed, Rule, WorkbookRule } from "./rule";
import { a1Range } from "./sheet";
import { asToFill, isUnfilled } from "./template/to-fill";

export interface Checked {
  readonly findings: readonly Finding[];
  readonly outcomes: readonly Outcome[];
  readonly failures: readonly Failure[];
}

/**
 * `sheets` holds the forms of each sheet. They are taken form by form, for many rules read the same values; what the
 * rules say still stands in the order of the rules.
 */
export function check(sheets: readonly (readonly Form[])[], { rules }: Pick<Catalogue, "rules">): Checked {
  const placed = sheets.flatMap((forms, sheet) => forms.map((form, index): Placed => ({ form, sheet, index })));
  const [first] = placed;
  if (!first) return { findings: [], outcomes: [], failures: [] };
  const results: Results[] = [];
  const ofForms: { readonly rule: FormRule; readonly record: Record }[] = [];
  for (const rule of rules) {
    const own: Results = { findings: [], outcomes: [], failures: [] };
    results.push(own);
    if (rule.scope === "form") ofForms.push({ rule, record: new Record(rule, first, own) });
    else checkWorkbook(rule, placed, own);
  }
  for (const one of placed) {
    for (const { rule, record } of ofForms) checkForm(rule, one, record);
  }
  return {
    findings: sorted(withGaps(withoutDuplicates(results.flatMap(({ findings }) => findings)), sheets)),
    outcomes: results.flatMap(({ outcomes }) => outcomes),
    failures: results.flatMap(({ failures }) => failures),
  };
}

/** What one rule says about all forms. */
interface Results {
  readonly findings: Finding[];
  readonly outcomes: Outcome[];
  readonly failures: Failure[];
}

function checkForm(rule: FormRule, placed: Placed, record: Record): void {
  record.open(placed);
  try {
    if (rule.appliesTo === "every-form" || rule.appliesTo.includes(placed.form.kind))
      rule.check(placed.form, record.report);
    else record.report.notApplicable();
    record.close();
  } catch (error) {
    record.fail(error);
  }
}

function checkWorkbook(rule: WorkbookRule, placed: readonly Placed[], results: Results): void {
  const records = new Map<Placed, Record>();
  const recordOf = (one: Placed): Record => {
    const record = records.get(one) ?? new Record(rule, one, results);
    records.set(one, record);
    return record;
  };
  try {
    rule.check(placed, (one) => recordOf(one).report);
    for (const one of placed) recordOf(one).close();
  } catch (error) {
    results.failures.push({ rule: rule.id, sheet: 0, form: null, cause: causeOf(error) });
  }
}

/** What one rule says about one form. It is reset from form to form: a thousand forms meet some forty rules. */
class Record {
  #placed: Placed;
  #found = 0;
  #outcome: Outcome | null = null;
  readonly report: AnyReport;

  constructor(
    private readonly rule: Rule,
    placed: Placed,
    private readonly results: Results,
  ) {
    this.#placed = placed;
    const report = (...[at, message, holes, details]: Parameters<AnyReport>) => {
      const figures = details?.figures;
      this.#found++;
      results.findings.push({
        rule: rule.id,
        message,
        category: details?.category ?? rule.category,
        severity: details?.severity ?? rule.severity,
        toFill: false,
        sheet: this.#placed.sheet,
        form: this.#placed.index,
        at,
        related: details?.related ?? none,
        holes,
        figures: figures ? { ...figures, difference: figures.actual - figures.expected } : null,
      });
    };
    this.report = Object.assign(report, {
      notApplicable: () => {
        this.#outcome = this.#outcomeOf("not-applicable", null, noHoles, none);
      },
      cannotCheck: (at: Outcome["at"], reason: string, holes: Outcome["holes"]) => {
        this.#outcome = this.#outcomeOf("could-not-check", reason, holes, at);
      },
    });
  }

  open(placed: Placed): void {
    this.#placed = placed;
    this.#found = 0;
    this.#outcome = null;
  }

  close(): void {
    if (this.#found > 0 && this.#outcome?.is !== "could-not-check") return;
    this.results.outcomes.push(this.#outcome ?? this.#outcomeOf("passed", null, noHoles, none));
  }

  fail(error: unknown): void {
    const { sheet, index } = this.#placed;
    this.results.failures.push({ rule: this.rule.id, sheet, form: index, cause: causeOf(error) });
  }

  #outcomeOf(is: Outcome["is"], reason: string | null, holes: Outcome["holes"], at: Outcome["at"]): Outcome {
    return { rule: this.rule.id, sheet: this.#placed.sheet, form: this.#placed.index, is, reason, holes, at };
  }
}

const none: readonly never[] = [];
const noHoles: Outcome["holes"] = {};

function causeOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What a blank form lacks is no fault. */
function withGaps(findings: readonly Finding[], sheets: readonly (readonly Form[])[]): readonly Finding[] {
  const unfilled = new Set(sheets.flatMap((forms) => forms.filter(isUnfilled)));
  if (unfilled.size === 0) return findings;
  return findings.map((finding) => {
    const form = finding.form === null ? undefined : sheets[finding.sheet]?.[finding.form];
    return form && unfilled.has(form) ? asToFill(finding) : finding;
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
