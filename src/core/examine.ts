/** One form before the rules. A rule that throws becomes a failure entry; the others still run. */
import type { Outcome, Verdict } from "./findings";
import type { Form } from "./form";
import type { AnyReport, FormRule, Rule } from "./rule";
import { isToFill } from "./template/to-fill";

type Examine = (form: Form) => Verdict;

const examiners = new WeakMap<readonly Rule[], Examine>();

/** The examiner by some rules, the same for every form and sheet: a thousand forms meet some forty rules, and mostly pass. */
export function examiner(rules: readonly Rule[]): Examine {
  const known = examiners.get(rules);
  if (known) return known;
  const made = makeExaminer(rules);
  examiners.set(rules, made);
  return made;
}

function makeExaminer(rules: readonly Rule[]): Examine {
  const records = rules.flatMap((rule) => (rule.scope === "form" ? [{ rule, record: new Record(rule) }] : []));
  return (form) => {
    const findings: Verdict["findings"][number][] = [];
    const outcomes: Outcome[] = [];
    const failures: Verdict["failures"][number][] = [];
    const toFill = isToFill(form);
    for (const { rule, record } of records) {
      record.open(findings, toFill);
      try {
        if (applies(rule, form)) rule.check(form, record.report);
        else record.report.notApplicable();
        const outcome = record.close();
        if (outcome) outcomes.push(outcome);
      } catch (error) {
        failures.push({ rule: rule.id, cause: causeOf(error) });
      }
    }
    return { findings, outcomes, failures };
  };
}

function applies({ appliesTo }: FormRule, { kind }: Form): boolean {
  return appliesTo === "every-form" || appliesTo.includes(kind);
}

/** What one rule says about one form; opened anew for the next form. */
export class Record {
  readonly report: AnyReport;
  readonly #passed: Outcome;
  readonly #notApplicable: Outcome;
  #findings: Verdict["findings"][number][] = [];
  #toFill = false;
  #before = 0;
  #outcome: Outcome | null = null;

  /** `like` is another of the same rule: what says the same may be one object. */
  constructor(rule: Rule, like?: Record) {
    const outcome = { rule: rule.id, reason: null, holes: {}, at: none };
    this.#passed = like ? like.#passed : { ...outcome, is: "passed" };
    this.#notApplicable = like ? like.#notApplicable : { ...outcome, is: "not-applicable" };
    const report = (...[at, message, holes, details]: Parameters<AnyReport>) => {
      const figures = details?.figures;
      // What a form that is being filled in lacks is no fault.
      const toFill = this.#toFill && details?.waits === true;
      this.#findings.push({
        rule: rule.id,
        message,
        category: details?.category ?? rule.category,
        severity: toFill ? "advice" : (details?.severity ?? rule.severity),
        toFill,
        at,
        related: details?.related ?? none,
        holes,
        figures: figures ? { ...figures, difference: figures.actual - figures.expected } : null,
      });
    };
    this.report = Object.assign(report, {
      notApplicable: () => {
        this.#outcome = this.#notApplicable;
      },
      cannotCheck: (at: Outcome["at"], reason: string, holes: Outcome["holes"]) => {
        this.#outcome = { rule: rule.id, is: "could-not-check", reason, holes, at };
      },
    });
  }

  /** Begins with a form: its findings go to the list. `toFill`: it is blank, or being filled in. */
  open(findings: Verdict["findings"][number][], toFill: boolean): void {
    this.#findings = findings;
    this.#toFill = toFill;
    this.#before = findings.length;
    this.#outcome = null;
  }

  /** The outcome; null where the rule found something. */
  close(): Outcome | null {
    const found = this.#findings.length > this.#before;
    if (found && this.#outcome?.is !== "could-not-check") return null;
    return this.#outcome ?? this.#passed;
  }
}

const none: readonly never[] = [];

export function causeOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
