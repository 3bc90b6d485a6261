/** What a rule is: one thought of a reviewer, with its category, severity, provisions and words. */
import type { Decimal } from "./decimal";
import type { Category, HoleValue, Listed, Severity, Term } from "./findings";
import type { Form, FormKind } from "./form";
import type { Provision } from "./provision";
import { defaultsOf, noHouse, type House, type Settings, type SettingValues } from "./setting";
import type { Range } from "./sheet";

/** What is wrong, and what to do: two sentences with {holes}, in Chinese. */
export type MessageText = readonly [what: string, todo: string];

/** The names of the {holes} in a text. */
type HolesIn<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}` ? Hole | HolesIn<Rest> : never;
export type Holes<Texts extends MessageText | string> = Texts extends MessageText
  ? HolesIn<Texts[0]> | HolesIn<Texts[1]>
  : Texts extends string
    ? HolesIn<Texts>
    : never;
/** What may stand in a hole; a term is one of the rule's own. */
type Value<TermId extends string> = Exclude<HoleValue, Term | Listed> | Term<TermId> | Listed<TermId>;
type Filled<Texts extends MessageText | string, TermId extends string> = {
  readonly [hole in Holes<Texts>]: Value<TermId>;
};

export interface Details {
  /** Cells that take part besides those at fault. */
  readonly related?: readonly Range[];
  /** Printed and computed amounts, in 万元. */
  readonly figures?: { readonly actual: Decimal; readonly expected: Decimal };
  /** Where this message weighs more or less, or is of another sort, than the rule. */
  readonly severity?: Severity;
  readonly category?: Category;
  /** It is about what is not written yet: no fault in a form that is still being filled in. */
  readonly waits?: boolean;
}

type Places = readonly [Range, ...Range[]];

/** Says what a rule found. Without any call the rule has passed. */
export interface Report<
  Messages extends Record<string, MessageText>,
  Reasons extends Record<string, string>,
  TermId extends string = never,
> {
  <Id extends keyof Messages & string>(
    at: Places,
    message: Id,
    holes: Filled<Messages[Id], TermId>,
    details?: Details,
  ): void;
  /** The rule has nothing to look at in this form. */
  readonly notApplicable: () => void;
  /** Something is there, but what it needs cannot be read: neither a fault nor a pass. */
  readonly cannotCheck: <Id extends keyof Reasons & string>(
    at: readonly Range[],
    reason: Id,
    holes: Filled<Reasons[Id], TermId>,
  ) => void;
}

/** The texts of a rule. Each language has the same messages, reasons and terms, with the same holes. */
export interface RuleTexts<
  Messages = Readonly<Record<string, MessageText>>,
  Reasons = Readonly<Record<string, string>>,
  Terms = Readonly<Record<string, string>>,
> {
  /** One sentence: what the form must do. */
  readonly summary: string;
  readonly messages: Messages;
  readonly reasons: Reasons;
  /** What the rule calls things in its sentences where the form prints no name for them. */
  readonly terms?: Terms;
}

interface RuleBasics<Id extends string, Messages, Reasons, Terms, Own> extends RuleTexts<Messages, Reasons, Terms> {
  /** Rule id = file name = test = page = English file. */
  readonly id: Id;
  readonly category: Category;
  readonly severity: Severity;
  /** The provisions that ask for it, the nearest first. */
  readonly basis: readonly [Provision, ...Provision[]];
  /** What is a matter of the house. `check` gets the numbers by these names. */
  readonly settings?: Own;
}

type AnyBasics = RuleBasics<
  string,
  Readonly<Record<string, MessageText>>,
  Readonly<Record<string, string>>,
  Readonly<Record<string, string>>,
  Settings
>;

export interface FormRule extends AnyBasics {
  readonly scope: "form";
  readonly appliesTo: readonly FormKind[] | "every-form";
  /** By the rule's own defaults where no numbers are given. */
  readonly check: (form: Form, report: AnyReport, settings?: SettingValues, house?: House) => void;
}

/** A form among those of its workbook. */
export interface Placed {
  readonly form: Form;
  readonly sheet: number;
  readonly index: number;
}

export interface WorkbookRule extends AnyBasics {
  readonly scope: "workbook";
  readonly check: (
    forms: readonly Placed[],
    reportOn: (placed: Placed) => AnyReport,
    settings?: SettingValues,
    house?: House,
  ) => void;
}

export type Rule = FormRule | WorkbookRule;

// A rule's own report is narrower than this one; `defineRule` is the single place that widens it.
export type AnyReport = Report<Record<string, MessageText>, Record<string, string>, string>;

/** A rule that the compiler knows by its own texts. */
type Exactly<Kind extends Rule, Id extends string, Messages, Reasons, Terms, Own> = Omit<Kind, keyof AnyBasics> &
  RuleBasics<Id, Messages, Reasons, Terms, Own>;

type None = { readonly [none in never]: never };

/** Makes a rule; the compiler then knows the holes of each of its messages, here and in its translation. */
export function defineRule<
  const Id extends string,
  const Messages extends Record<string, MessageText>,
  const Reasons extends Record<string, string>,
  const Terms extends Record<string, string> = None,
  const Own extends Settings = None,
>(
  rule: RuleBasics<Id, Messages, Reasons, Terms, Own> & {
    readonly appliesTo: FormRule["appliesTo"];
    readonly check: (
      form: Form,
      report: Report<Messages, Reasons, keyof Terms & string>,
      settings: SettingValues<Own>,
      house: House,
    ) => void;
  },
): Exactly<FormRule, Id, Messages, Reasons, Terms, Own> {
  const { check } = rule;
  const defaults = defaultsOf(rule.settings);
  return {
    ...rule,
    scope: "form",
    check: (form, report, settings = defaults, house = noHouse) => {
      check(form, report, settings as SettingValues<Own>, house);
    },
  };
}

/** Makes a rule that compares the forms of a workbook. */
export function defineWorkbookRule<
  const Id extends string,
  const Messages extends Record<string, MessageText>,
  const Reasons extends Record<string, string>,
  const Terms extends Record<string, string> = None,
  const Own extends Settings = None,
>(
  rule: RuleBasics<Id, Messages, Reasons, Terms, Own> & {
    readonly check: (
      forms: readonly Placed[],
      reportOn: (placed: Placed) => Report<Messages, Reasons, keyof Terms & string>,
      settings: SettingValues<Own>,
      house: House,
    ) => void;
  },
): Exactly<WorkbookRule, Id, Messages, Reasons, Terms, Own> {
  const { check } = rule;
  const defaults = defaultsOf(rule.settings);
  return {
    ...rule,
    scope: "workbook",
    check: (forms, reportOn, settings = defaults, house = noHouse) => {
      check(forms, reportOn, settings as SettingValues<Own>, house);
    },
  };
}
