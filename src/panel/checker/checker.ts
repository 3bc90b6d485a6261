/** The line and what we know, bound together: all that the pane needs to check a sheet. Loaded with the first check. */
import { catalogue as chinese } from "../../catalogue";
import { withWordings, type Catalogue } from "../../core/catalogue";
import type { Finding, Outcome } from "../../core/findings";
import { candidatesFor, fixesFor, sureFixes, type Fix, type SureFix } from "../../core/fix";
import type { Form } from "../../core/form";
import { say, sayOutcome, summaryOf, type Language, type Message } from "../../core/message";
import type { Wording } from "../../core/recognise/words/wordings";
import { mayWaive, shipped, withProfile } from "../../core/profile/profile";
import { rubric } from "../../catalogue/rubric";
import type { Digest } from "../../core/record/digest";
import { withRubric, type Rubric } from "../../core/record/opinion";
import { ruleSetOf } from "../../core/record/rule-set";
import type { RuleSet } from "../../core/record/sign-off";
import { readProfile, type ReadProfile } from "../../core/profile/profile-file";
import type { KeptProfile } from "../../core/profile/profile-xml";
import { judge, readForms, reexamine, type Review, type SheetReview } from "../../core/review";
import type { Sheet } from "../../core/sheet";
import { asText } from "./as-text";
import { takeProfile, type TakenProfile } from "./kept-profile";
import { profileLine } from "./profile-line";
import { listed, type ListedGroup } from "./listed-rules";
import { nearest, type Nearest } from "./nearest";
import type { Results, Reviewed } from "../session/results";
import { nameOf, resultsOf } from "./results-of";
import type { OwnProfile, OwnWordings, Problem, Scope } from "../session/state";

export interface Checker {
  /** The same checker for an office that calls things its own way. */
  readonly taught: (wordings: readonly Wording[]) => Checker;
  /** The same checker by an office's profile. */
  readonly under: (own: OwnProfile) => Checker;
  readonly profileLine: string | null;
  /** Reads a sheet anew, or only judges it anew, where the checker before read the same in it. */
  readonly again: (reviewed: SheetReview, before: Checker | null) => Generator<Form, SheetReview>;
  readonly vocabulary: Catalogue["vocabulary"];
  readonly readProfile: (json: string) => ReadProfile;
  /** The profile that the workbook keeps, with its wordings. */
  readonly takeProfile: (kept: KeptProfile | Problem, wordings: OwnWordings) => TakenProfile;
  /** All rules by group, also those that are off. */
  readonly listed: () => readonly ListedGroup[];
  /** The same forms before this checker's rules. */
  readonly reexamine: (reviewed: SheetReview) => SheetReview;
  /** Reads and examines form by form. */
  readonly read: (sheet: Sheet) => Generator<Form, SheetReview>;
  /** As `read`, before no rules: last year's forms are not checked. */
  readonly formsOf: (sheet: Sheet) => Generator<Form, SheetReview>;
  readonly judge: (sheets: readonly SheetReview[]) => Review;
  readonly results: (scope: Scope, shown: readonly Reviewed[], review: Review, unread: Results["unread"]) => Results;
  /** The name of the project or department; null where the form states none. */
  readonly nameOf: (form: Form) => string | null;
  readonly asText: typeof asText;
  readonly nearest: (sheet: Sheet) => Nearest;
  /** What might settle a finding of a sheet's form; and, tried, what does. */
  readonly mayTry: (finding: Finding, sheets: readonly SheetReview[]) => boolean;
  readonly fixesOf: (finding: Finding, sheets: readonly SheetReview[]) => readonly Fix[];
  /** Those that leave nothing to choose. */
  readonly sureFixes: (findings: readonly Finding[], sheets: readonly SheetReview[]) => readonly SureFix[];
  readonly say: (finding: Finding) => Message;
  readonly sayOutcome: (outcome: Outcome) => string;
  /** What a rule asks for, in one sentence. */
  readonly sayRule: (rule: string) => string;
  /** Whether the office lets its reviewers accept what a rule finds. */
  readonly mayWaive: (rule: string) => boolean;
  readonly rubric: Rubric;
  /** By what was checked, for the record. */
  readonly ruleSet: (version: string, digest: Digest) => RuleSet;
}

const none: readonly Wording[] = [];
const asShipped: OwnProfile = { used: null, trouble: null };

export function makeChecker(
  language: Language,
  english: Catalogue["english"] = null,
  known = chinese,
  wordings = none,
  own = asShipped,
  reading: Catalogue = withWordings({ ...known, english }, wordings),
): Checker {
  const catalogue = own.used ? withProfile(reading, { ...own.used, wordings: none }) : reading;
  const checker: Checker = {
    taught: (others) => {
      const same = others === wordings || others.length + wordings.length === 0;
      return same ? checker : makeChecker(language, english, known, others, own);
    },
    under: (other) => {
      const same = other.used === own.used && other.trouble === own.trouble;
      return same ? checker : makeChecker(language, english, known, wordings, other, reading);
    },
    profileLine: profileLine(own, language),
    vocabulary: catalogue.vocabulary,
    again: (reviewed, before) =>
      before?.vocabulary === catalogue.vocabulary
        ? judgedAnew(reviewed, catalogue)
        : readForms(reviewed.sheet, catalogue),
    readProfile: (json) => readProfile(json, reading.rules),
    takeProfile: (kept, own) => takeProfile(kept, own, reading.rules),
    listed: () => listed(reading, language),
    reexamine: (reviewed) => reexamine(reviewed, catalogue),
    read: (sheet) => readForms(sheet, catalogue),
    formsOf: (sheet) => readForms(sheet, { ...catalogue, rules: [] }),
    judge: (sheets) => judge(sheets, catalogue),
    results: (scope, shown, review, unread) => resultsOf(scope, shown, review, unread, checker),
    nameOf,
    asText,
    nearest: (sheet) => nearest(sheet, catalogue),
    mayTry: (finding, sheets) => candidatesFor(finding, sheets, catalogue).length > 0,
    fixesOf: (finding, sheets) => fixesFor(finding, sheets, catalogue),
    sureFixes: (findings, sheets) => sureFixes(findings, sheets, catalogue),
    say: (finding) => say(finding, catalogue, language),
    sayOutcome: (outcome) => sayOutcome(outcome, catalogue, language),
    sayRule: (id) => {
      const rule = reading.rules.find((one) => one.id === id);
      return rule ? summaryOf(rule, catalogue, language) : id;
    },
    mayWaive: (rule) => mayWaive(own.used ?? shipped, rule),
    rubric: withRubric(rubric, own.used?.rubric ?? {}),
    ruleSet: (version, digest) => ruleSetOf(version, known.rules, own.used, digest),
  };
  return checker;
}

// eslint-disable-next-line require-yield -- nothing is read, so that nothing takes long
function* judgedAnew(reviewed: SheetReview, catalogue: Catalogue): Generator<Form, SheetReview> {
  return reexamine(reviewed, catalogue);
}
