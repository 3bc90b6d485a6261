/** What a review says about a workbook. No prose in here: `say()` puts the words together. */
import type { MoneyUnit } from "./amount";
import type { Decimal } from "./decimal";
import type { Range } from "./sheet";

export type Severity = "error" | "warning" | "advice";

/** The categories of remarks, as reviewers sort them. */
export const categories = [
  "missing-value",
  "missing-field",
  "missing-indicator",
  "total-mismatch",
  "cost-mismatch",
  "checkbox",
  "year-mismatch",
  "unit",
  "format",
  "truncated",
  "misplaced",
  "lost-header",
  "duplicate",
  "semantic",
  "weight",
  "measurability",
] as const;
export type Category = (typeof categories)[number];

/** What a message's {holes} are filled with: texts of the sheet, counts, amounts in 万元, cells, or terms. */
export type HoleValue = string | number | Decimal | Range | readonly Range[] | Term | Listed;

/** One of the rule's own terms: said in the reader's language, where a text of the sheet is quoted as it is. */
export interface Term<Id extends string = string> {
  readonly term: Id;
}

/** Names in a row: 甲、乙, or 甲与乙 where `and`. */
export interface Listed<Id extends string = string> {
  readonly list: readonly (string | Range | Term<Id>)[];
  readonly and?: boolean;
}

/** Figures behind a finding, in 万元: printed, computed, and printed − computed. */
export interface Figures {
  readonly actual: Decimal;
  readonly expected: Decimal;
  readonly difference: Decimal;
}

export interface Finding {
  readonly rule: string;
  readonly message: string;
  readonly category: Category;
  readonly severity: Severity;
  /** What a form that is blank, or being filled in, still lacks: no fault, and a group of its own. */
  readonly toFill: boolean;
  /** Index of the sheet in the review, and of the form in the sheet (null: the finding is about the sheet). */
  readonly sheet: number;
  readonly form: number | null;
  /** Where the fault is: the first is the cell to go to. */
  readonly at: readonly [Range, ...Range[]];
  /** The other cells that take part, such as the parts of a sum. */
  readonly related: readonly Range[];
  readonly holes: Readonly<Record<string, HoleValue>>;
  readonly figures: Figures | null;
  /** It compares forms: what it says rests on cells of other sheets as well. */
  readonly compares?: true;
  /** Changes of one cell, each of which alone makes every sum right that it is part of; none where nobody can tell. */
  readonly corrections?: readonly Correction[];
  /** What the same wrong amount makes wrong besides. */
  readonly consequences?: readonly FoundInForm[];
  /** What is wrong with the formula that gives the total, which is why it disagrees. */
  readonly because?: readonly FoundInForm[];
}

/** Another amount for a cell. */
export interface Correction {
  readonly at: Range;
  /** In 万元, as `to`. */
  readonly from: Decimal;
  readonly to: Decimal;
  /** As the cell prints it. */
  readonly unit: MoneyUnit | null;
}

/** A finding on one form: not yet, which form of which sheet it is. */
export type FoundInForm = Omit<Finding, "sheet" | "form">;

/** The outcome of a rule on a form where it found no fault. Outcomes that say the same may be one object. */
export interface Outcome {
  readonly rule: string;
  readonly is: "passed" | "not-applicable" | "could-not-check";
  /** Why it could not be checked: a reason of the rule's messages. */
  readonly reason: string | null;
  readonly holes: Readonly<Record<string, HoleValue>>;
  readonly at: readonly Range[];
}

/** What the rules that look at one form say of it: not yet, which form of which sheet it is. */
export interface Verdict {
  readonly findings: readonly FoundInForm[];
  /** In the order of the rules. */
  readonly outcomes: readonly Outcome[];
  readonly failures: readonly Omit<Failure, "sheet" | "form">[];
}

/** A rule that threw: a bug of ours, shown as "could not be checked". */
export interface Failure {
  readonly rule: string;
  readonly sheet: number;
  readonly form: number | null;
  readonly cause: string;
}
