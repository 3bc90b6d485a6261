/** The line and what we know, bound together: all that the pane needs to check a sheet. Loaded with the first check. */
import { catalogue as chinese } from "../catalogue";
import type { Catalogue } from "../core/catalogue";
import type { Finding, Outcome } from "../core/findings";
import type { Form } from "../core/form";
import { say, sayOutcome, summaryOf, type Language, type Message } from "../core/message";
import { judge, readForms, type Review, type SheetReview } from "../core/review";
import type { Sheet } from "../core/sheet";
import { asText } from "./as-text";
import { nearest, type Nearest } from "./nearest";
import type { Results, Reviewed } from "./results";
import { nameOf, resultsOf } from "./results-of";
import type { Scope } from "./state";

export interface Checker {
  /** Reads and examines form by form. */
  readonly read: (sheet: Sheet) => Generator<Form, SheetReview>;
  readonly judge: (sheets: readonly SheetReview[]) => Review;
  readonly results: (scope: Scope, shown: readonly Reviewed[], review: Review, unread: Results["unread"]) => Results;
  /** The name of the project or department; null where the form states none. */
  readonly nameOf: (form: Form) => string | null;
  readonly asText: typeof asText;
  readonly nearest: (sheet: Sheet) => Nearest;
  readonly say: (finding: Finding) => Message;
  readonly sayOutcome: (outcome: Outcome) => string;
  /** What a rule asks for, in one sentence. */
  readonly sayRule: (rule: string) => string;
}

export function makeChecker(language: Language, english: Catalogue["english"] = {}, known = chinese): Checker {
  const catalogue = { ...known, english };
  const checker: Checker = {
    read: (sheet) => readForms(sheet, catalogue),
    judge: (sheets) => judge(sheets, catalogue),
    results: (scope, shown, review, unread) => resultsOf(scope, shown, review, unread, checker),
    nameOf,
    asText,
    nearest: (sheet) => nearest(sheet, catalogue),
    say: (finding) => say(finding, catalogue, language),
    sayOutcome: (outcome) => sayOutcome(outcome, catalogue, language),
    sayRule: (id) => {
      const rule = catalogue.rules.find((one) => one.id === id);
      return rule ? summaryOf(rule, catalogue, language) : id;
    },
  };
  return checker;
}
