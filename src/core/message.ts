/** The only place where words are put together: a finding becomes sentences in the reader's language. */
import { inUnit } from "./amount";
import type { Catalogue } from "./catalogue";
import { fill, firstCell, quoted } from "./fill";
import type { Finding, FoundInForm, Outcome } from "./findings";
import { briefProvision, inLanguage, sayBasis, type Provision } from "./provision";
import type { Rule, RuleTexts } from "./rule";

export type Language = "zh-CN" | "en";

export interface Message {
  /** What is wrong, with the figures. */
  readonly what: string;
  readonly todo: string | null;
  /** The provisions that ask for it, and what they ask. */
  readonly why: string | null;
  /** The provision nearest to it, in brief. */
  readonly basis: string | null;
}

export function say(finding: Finding, catalogue: Catalogue, language: Language): Message {
  const rule = catalogue.rules.find(({ id }) => id === finding.rule);
  const text = textOf(finding, catalogue, language);
  if (!rule || !text) return { what: `${finding.rule}: ${finding.message}`, todo: null, why: null, basis: null };
  const because = (finding.because ?? []).flatMap((why) => textOf(why, catalogue, language) ?? []);
  const basis = basisOf(rule, catalogue, language);
  return {
    what: joined([text.what, ...because.map(({ what }) => what), sayConsequences(finding, language)], language),
    todo: joined([sayCorrections(finding, language), ...because.map(({ todo }) => todo), text.todo], language) || null,
    why: sayBasis(basis, language),
    basis: briefProvision(basis[0] ?? rule.basis[0], language),
  };
}

/** The sentences of a message; null where no rule has it. */
function textOf({ rule: id, message, holes }: FoundInForm, catalogue: Catalogue, language: Language) {
  const rule = catalogue.rules.find((one) => one.id === id);
  const words = rule && wordsOf(rule, catalogue, language);
  const text = words?.messages[message];
  if (!words || !text) return null;
  return { what: fill(text[0], holes, words, language), todo: fill(text[1], holes, words, language) };
}

const joined = (sentences: readonly string[], language: Language) =>
  sentences.filter((sentence) => sentence !== "").join(language === "en" ? " " : "");

function sayConsequences({ consequences = [] }: Finding, language: Language): string {
  const count = consequences.length;
  if (count === 0) return "";
  if (language === "en")
    return count === 1 ? "Another total disagrees because of it." : `${count} other totals disagree because of it.`;
  return `因此另有 ${count} 处合计也不符。`;
}

/** 把 F9 的 230 改为 235: the amounts as the cell prints them. */
function sayCorrections({ corrections = [] }: Finding, language: Language): string {
  const [only, more] = corrections;
  if (!only) return "";
  const changes = corrections.map(({ at, from, to, unit }) => {
    const [cell, before, after] = [firstCell(at), quoted(inUnit(from, unit)), quoted(inUnit(to, unit))];
    if (language === "en") return `${cell} from ${before} to ${after}`;
    return more ? `${cell} 的 ${before} 改为 ${after}` : `把 ${cell} 的 ${before} 改为 ${after}`;
  });
  if (language === "en")
    return more
      ? `One of these changes makes all totals agree: ${changes.join("; ")}.`
      : `Changing ${changes.join("")} makes all totals agree.`;
  return more ? `改其中一处，合计就全部相符：${changes.join("；")}。` : `${changes.join("")}，合计就全部相符。`;
}

/** Why a rule could not be checked. */
export function sayOutcome(outcome: Outcome, catalogue: Catalogue, language: Language): string {
  const rule = catalogue.rules.find(({ id }) => id === outcome.rule);
  const words = rule && wordsOf(rule, catalogue, language);
  const text = outcome.reason === null ? undefined : words?.reasons[outcome.reason];
  return words && text !== undefined ? fill(text, outcome.holes, words, language) : outcome.rule;
}

/** What a rule asks for, in one sentence. */
export function summaryOf(rule: Rule, catalogue: Catalogue, language: Language): string {
  return wordsOf(rule, catalogue, language).summary;
}

/** What a setting of a rule decides, in one sentence. */
export function settingText(
  { id, settings }: Pick<Rule, "id" | "settings">,
  name: string,
  { english }: Catalogue,
  language: Language,
): string {
  const text = settings?.[name]?.text ?? "";
  return language === "en" ? (english?.rules[id]?.settings?.[name] ?? text) : text;
}

/** The provisions that ask for what a rule asks, in the reader's language. */
export function basisOf({ basis }: Rule, { english }: Catalogue, language: Language): readonly Provision[] {
  return language === "en" && english ? basis.map((provision) => inLanguage(provision, english)) : basis;
}

/** The texts of a rule in the reader's language. */
export function wordsOf(rule: Rule, { english }: Catalogue, language: Language): RuleTexts {
  return language === "en" ? (english?.rules[rule.id] ?? rule) : rule;
}
