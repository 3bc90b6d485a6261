/** The words of a rule in another language. The compiler holds them against the rule: each text, each {hole}. */
import type { Holes, MessageText, RuleTexts } from "./rule";
import type { Settings } from "./setting";

export interface Translation extends RuleTexts {
  /** What each setting decides, in one sentence. */
  readonly settings?: Readonly<Record<string, string>>;
}

interface Original extends RuleTexts {
  readonly settings?: Settings;
}

/** What the translation of a rule must have. */
interface Wanted<Rule extends Original> {
  readonly summary: string;
  readonly messages: { readonly [id in keyof Rule["messages"]]: MessageText };
  readonly reasons: { readonly [id in keyof Rule["reasons"]]: string };
  readonly terms?: { readonly [id in keyof TermsOf<Rule>]: string };
  readonly settings?: { readonly [name in keyof SettingsOf<Rule>]: string };
}

type TermsOf<Words extends RuleTexts> = NonNullable<Words["terms"]>;
type SettingsOf<Words> = Words extends { readonly settings?: infer Own } ? NonNullable<Own> : never;

type SameHoles<Own, Other> = Own extends MessageText | string
  ? Other extends MessageText | string
    ? [Holes<Own>, Holes<Other>] extends [Holes<Other>, Holes<Own>]
      ? unknown
      : { readonly missing: Exclude<Holes<Own>, Holes<Other>>; readonly superfluous: Exclude<Holes<Other>, Holes<Own>> }
    : never
  : never;

/** `never` for a text that the rule has not, or whose holes are others. */
type Fitting<Own, Other> = {
  readonly [id in keyof Other]: id extends keyof Own ? SameHoles<Own[id], Other[id]> : never;
};

type Checked<Rule extends Original, Words extends Translation> = {
  readonly messages: Fitting<Rule["messages"], Words["messages"]>;
  readonly reasons: Fitting<Rule["reasons"], Words["reasons"]>;
} & (keyof TermsOf<Rule> extends never
  ? { readonly terms?: never }
  : { readonly terms: { readonly [id in keyof TermsOf<Words>]: id extends keyof TermsOf<Rule> ? string : never } }) &
  (keyof SettingsOf<Rule> extends never
    ? { readonly settings?: never }
    : {
        readonly settings: {
          readonly [name in keyof SettingsOf<Words>]: name extends keyof SettingsOf<Rule> ? string : never;
        };
      });

/** Makes the translation of a rule: `translationOf<typeof fundsAddUp>()({ … })`. */
export function translationOf<Rule extends Original>() {
  return <const Words extends Wanted<Rule>>(words: Words & Checked<Rule, Words>): Translation => words;
}
