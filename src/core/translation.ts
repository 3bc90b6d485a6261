/** The words of a rule in another language. The compiler holds them against the rule: each text, each {hole}. */
import type { Holes, MessageText, RuleTexts } from "./rule";

export type Translation = RuleTexts;

/** What the translation of a rule must have. */
interface Wanted<Rule extends RuleTexts> {
  readonly summary: string;
  readonly messages: { readonly [id in keyof Rule["messages"]]: MessageText };
  readonly reasons: { readonly [id in keyof Rule["reasons"]]: string };
  readonly terms?: { readonly [id in keyof TermsOf<Rule>]: string };
}

type TermsOf<Words extends RuleTexts> = NonNullable<Words["terms"]>;

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

type Checked<Rule extends RuleTexts, Words extends RuleTexts> = {
  readonly messages: Fitting<Rule["messages"], Words["messages"]>;
  readonly reasons: Fitting<Rule["reasons"], Words["reasons"]>;
} & (keyof TermsOf<Rule> extends never
  ? { readonly terms?: never }
  : { readonly terms: { readonly [id in keyof TermsOf<Words>]: id extends keyof TermsOf<Rule> ? string : never } });

/** Makes the translation of a rule: `translationOf<typeof fundsAddUp>()({ … })`. */
export function translationOf<Rule extends RuleTexts>() {
  return <const Words extends Wanted<Rule>>(words: Words & Checked<Rule, Words>): Translation => words;
}
