/** Runs the rules over the forms. A rule that throws becomes a failure entry; the others still run. */
import type { Catalogue } from "./catalogue";
import type { Failure, Finding, Outcome } from "./findings";
import type { Form } from "./form";
import { bySeverity } from "./marks";
import type { AnyReport, Placed, Rule } from "./rule";
import { a1Range } from "./sheet";

export interface Checked {
  readonly findings: readonly Finding[];
  readonly outcomes: readonly Outcome[];
  readonly failures: readonly Failure[];
}

/** `sheets` holds the forms of each sheet. */
export function check(sheets: readonly (readonly Form[])[], { rules }: Pick<Catalogue, "rules">): Checked {
  const placed = sheets.flatMap((forms, sheet) => forms.map((form, index): Placed => ({ form, sheet, index })));
  const findings: Finding[] = [];
  const outcomes: Outcome[] = [];
  const failures: Failure[] = [];
  for (const rule of rules) {
    const [first] = placed;
    if (!first) break;
    if (rule.scope === "workbook") {
      const records = new Map(placed.map((one) => [one, new Record(rule, one, findings, outcomes)]));
      try {
        rule.check(placed, (one) => (records.get(one) ?? new Record(rule, one, findings, outcomes)).report);
        for (const record of records.values()) record.close();
      } catch (error) {
        failures.push({ rule: rule.id, sheet: 0, form: null, cause: causeOf(error) });
      }
      continue;
    }
    const record = new Record(rule, first, findings, outcomes);
    for (const one of placed) {
      record.open(one);
      try {
        if (rule.appliesTo === "every-form" || rule.appliesTo.includes(one.form.kind))
          rule.check(one.form, record.report);
        else record.report.notApplicable();
        record.close();
      } catch (error) {
        failures.push({ rule: rule.id, sheet: one.sheet, form: one.index, cause: causeOf(error) });
      }
    }
  }
  return { findings: sorted(withoutDuplicates(findings)), outcomes, failures };
}

/** What one rule says about one form. It is reset from form to form: a thousand forms meet some forty rules. */
class Record {
  readonly #findings: Finding[];
  readonly #outcomes: Outcome[];
  #placed: Placed;
  #found = 0;
  #outcome: Outcome | null = null;
  readonly report: AnyReport;

  constructor(
    private readonly rule: Rule,
    placed: Placed,
    findings: Finding[],
    outcomes: Outcome[],
  ) {
    this.#placed = placed;
    this.#findings = findings;
    this.#outcomes = outcomes;
    const report = (...[at, message, holes, details]: Parameters<AnyReport>) => {
      const figures = details?.figures;
      this.#found++;
      this.#findings.push({
        rule: rule.id,
        message,
        category: details?.category ?? rule.category,
        severity: details?.severity ?? rule.severity,
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
        this.#outcome = this.#outcomeOf("not-applicable", null, {}, none);
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
    this.#outcomes.push(this.#outcome ?? this.#outcomeOf("passed", null, {}, none));
  }

  #outcomeOf(is: Outcome["is"], reason: string | null, holes: Outcome["holes"], at: Outcome["at"]): Outcome {
    return { rule: this.rule.id, sheet: this.#placed.sheet, form: this.#placed.index, is, reason, holes, at };
  }
}

const none: readonly never[] = [];

function causeOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
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
