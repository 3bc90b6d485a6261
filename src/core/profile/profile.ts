/** An office's profile: which rules it checks by, how heavy each weighs, its thresholds, its year, and its wordings. */
import { withWordings, type Catalogue } from "../catalogue";
import type { FoundInForm, Severity } from "../findings";
import type { Wording } from "../recognise/words/wordings";
import type { OwnRubric } from "../record/opinion";
import type { FormRule, Rule, WorkbookRule } from "../rule";
import { defaultsOf, type House, type SettingValues } from "../setting";

export const profileVersion = 1;

export const severities = ["error", "warning", "advice"] as const satisfies readonly Severity[];
export type Choice = Severity | "off";
export const choices: readonly Choice[] = [...severities, "off"];

/** What an office says of one rule; what it leaves out stays as shipped. */
export interface RuleProfile {
  readonly severity?: Choice;
  readonly settings?: SettingValues;
  /** False: what it finds is to be mended; no reviewer may let it stand. */
  readonly waivable?: boolean;
}

export interface Profile {
  /** What the office calls it, to be said in reports. */
  readonly name: string | null;
  /** The year whose forms are checked. */
  readonly year: number | null;
  /** By the ids of the rules. */
  readonly rules: Readonly<Record<string, RuleProfile>>;
  readonly wordings: readonly Wording[];
  /** What findings take off in the draft of an opinion, where the office says otherwise. */
  readonly rubric?: OwnRubric;
}

/** The shipped default: each rule weighs as its file says, which is strict on money and gentle on wording. */
export const shipped: Profile = { name: null, year: null, rules: {}, wordings: [] };

/** The same catalogue for an office with its own profile. */
export function withProfile(catalogue: Catalogue, profile: Profile): Catalogue {
  const known = withWordings(catalogue, profile.wordings);
  const entries = Object.entries(profile.rules);
  if (entries.length === 0 && profile.year === null) return known;
  const targets = new Map(
    catalogue.rules.flatMap(({ id, severity }): [string, Weights][] => {
      const to = profile.rules[id]?.severity;
      return to === undefined || to === "off" || to === severity ? [] : [[id, { from: severity, to }]];
    }),
  );
  return {
    ...known,
    rules: catalogue.rules.flatMap((rule) => ruleOf(rule, profile.rules[rule.id] ?? {}, { year: profile.year })),
    ...(targets.size > 0 ? { weigh: (found) => weighed(found, targets) } : {}),
  };
}

/** Whether a reviewer may let stand what a rule finds. */
export function mayWaive({ rules }: Profile, rule: string): boolean {
  return rules[rule]?.waivable ?? true;
}

/** The numbers that count for a rule: the office's, else the rule's own. */
export function settingsOf(rule: Rule, { settings = {} }: RuleProfile): SettingValues {
  return { ...defaultsOf(rule.settings), ...settings };
}

function ruleOf(rule: Rule, own: RuleProfile, house: House): readonly Rule[] {
  if (own.severity === "off") return [];
  const settings = settingsOf(rule, own);
  if (rule.scope === "form") {
    const check: FormRule["check"] = (form, report) => rule.check(form, report, settings, house);
    return [{ ...rule, check }];
  }
  const check: WorkbookRule["check"] = (forms, reportOn) => rule.check(forms, reportOn, settings, house);
  return [{ ...rule, check }];
}

interface Weights {
  /** As shipped. */
  readonly from: Severity;
  readonly to: Severity;
}

/** With what the same cause makes wrong besides, each by its own rule. */
function weighed(found: FoundInForm, targets: ReadonlyMap<string, Weights>): FoundInForm {
  const weights = targets.get(found.rule);
  const { consequences } = found;
  return {
    ...found,
    ...(weights ? { severity: severityOf(found.severity, weights) } : {}),
    ...(consequences ? { consequences: consequences.map((one) => weighed(one, targets)) } : {}),
  };
}

/**
 * A severity is the most that the rule says. What weighs as the rule does, or more, weighs as the office wants; what the
 * rule itself says more gently, as it is less sure of it, never becomes more than it was.
 */
export function severityOf(own: Severity, { from, to }: Weights): Severity {
  return rank(own) >= rank(from) || rank(own) > rank(to) ? to : own;
}

const rank = (severity: Severity) => -severities.indexOf(severity);
