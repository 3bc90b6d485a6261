/** What a rule is: one thought of a reviewer, with its category, severity, legal basis and words. */
import type { Decimal } from "./decimal";
import type { Category, HoleValue, Severity } from "./findings";
import type { Form, FormKind } from "./form";
import type { Range } from "./sheet";

/** What is wrong, and what to do: two sentences with {holes}, in Chinese. */
export type MessageText = readonly [what: string, todo: string];

/** The names of the {holes} in a text. */
type HolesIn<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}` ? Hole | HolesIn<Rest> : never;
type Holes<Texts extends MessageText | string> = Texts extends MessageText
  ? HolesIn<Texts[0]> | HolesIn<Texts[1]>
  : Texts extends string
    ? HolesIn<Texts>
    : never;
type Filled<Texts extends MessageText | string> = { readonly [hole in Holes<Texts>]: HoleValue };

export interface Details {
  /** Cells that take part besides those at fault. */
  readonly related?: readonly Range[];
  /** Printed and computed amounts, in 万元. */
  readonly figures?: { readonly actual: Decimal; readonly expected: Decimal };
  /** Where this message weighs more or less, or is of another sort, than the rule. */
  readonly severity?: Severity;
  readonly category?: Category;
}

type Places = readonly [Range, ...Range[]];

/** Says what a rule found. Without any call the rule has passed. */
export interface Report<Messages extends Record<string, MessageText>, Reasons extends Record<string, string>> {
  <Id extends keyof Messages & string>(at: Places, message: Id, holes: Filled<Messages[Id]>, details?: Details): void;
  /** The rule has nothing to look at in this form. */
  readonly notApplicable: () => void;
  /** Something is there, but what it needs cannot be read: neither a fault nor a pass. */
  readonly cannotCheck: <Id extends keyof Reasons & string>(
    at: readonly Range[],
    reason: Id,
    holes: Filled<Reasons[Id]>,
  ) => void;
}

interface RuleText<Messages, Reasons> {
  /** Rule id = file name = test = documentation page = translation key. */
  readonly id: string;
  /** One sentence: what the form must do. */
  readonly summary: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Keys of the catalogue's regulations. */
  readonly basis: readonly string[];
  readonly messages: Messages;
  readonly reasons: Reasons;
}

export interface FormRule extends RuleText<Readonly<Record<string, MessageText>>, Readonly<Record<string, string>>> {
  readonly scope: "form";
  readonly appliesTo: readonly FormKind[] | "every-form";
  readonly check: (form: Form, report: AnyReport) => void;
}

/** A form among those of its workbook. */
export interface Placed {
  readonly form: Form;
  readonly sheet: number;
  readonly index: number;
}

export interface WorkbookRule extends RuleText<
  Readonly<Record<string, MessageText>>,
  Readonly<Record<string, string>>
> {
  readonly scope: "workbook";
  readonly check: (forms: readonly Placed[], reportOn: (placed: Placed) => AnyReport) => void;
}

export type Rule = FormRule | WorkbookRule;

// A rule's own report is narrower than this one; `defineRule` is the single place that widens it.
export type AnyReport = Report<Record<string, MessageText>, Record<string, string>>;

/** Makes a rule; the compiler then knows the holes of each of its messages. */
export function defineRule<
  const Messages extends Record<string, MessageText>,
  const Reasons extends Record<string, string>,
>(
  rule: RuleText<Messages, Reasons> & {
    readonly appliesTo: FormRule["appliesTo"];
    readonly check: (form: Form, report: Report<Messages, Reasons>) => void;
  },
): FormRule {
  return { ...rule, scope: "form", check: rule.check };
}

/** Makes a rule that compares the forms of a workbook. */
export function defineWorkbookRule<
  const Messages extends Record<string, MessageText>,
  const Reasons extends Record<string, string>,
>(
  rule: RuleText<Messages, Reasons> & {
    readonly check: (forms: readonly Placed[], reportOn: (placed: Placed) => Report<Messages, Reasons>) => void;
  },
): WorkbookRule {
  return { ...rule, scope: "workbook", check: rule.check };
}
