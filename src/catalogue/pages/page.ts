/** The page of a rule, as its HTML and its text both show it. */
import { basisOf, settingText, summaryOf, type Language } from "../../core/message";
import { nameOfProvision } from "../../core/provision";
import type { Rule } from "../../core/rule";
import type { RuleId } from "../rules";
import { catalogue } from "../bilingual";
import type { Drawing, Said } from "./example";
import { examples } from "./examples";
import { groupOf } from "./groups";
import { pageWords, type PageWords } from "./words";

export interface Page {
  readonly id: string;
  readonly language: Language;
  readonly words: PageWords;
  readonly group: string;
  readonly severity: Rule["severity"];
  /** What the form must do, in one sentence. */
  readonly summary: string;
  readonly why: readonly Reason[];
  readonly bad: readonly Drawing[];
  readonly good: readonly Drawing[];
  readonly found: readonly Sentence[];
  readonly others: readonly Sentence[];
  readonly unsure: readonly string[];
  readonly settings: readonly (readonly [name: string, value: string])[];
  /** What an office may decide. */
  readonly ofOffice: readonly OfOffice[];
}

export interface OfOffice {
  /** As in a profile file. */
  readonly name: string;
  readonly text: string;
  readonly usual: string;
}

export interface Reason {
  readonly name: string;
  readonly asks: string;
  /** How far the wording is known; null where no document asks for it. */
  readonly known: string | null;
}

export interface Sentence {
  readonly severity: Rule["severity"];
  readonly what: string;
  readonly todo: string;
}

export function pageOf(rule: Rule, language: Language): Page {
  const words = pageWords[language];
  const example = examples[rule.id as RuleId];
  const sentence = ({ severity, text }: Said): Sentence => ({ severity, ...text[language] });
  const found = example.found.map(sentence);
  return {
    ...{ id: rule.id, language, words },
    group: words.group[groupOf(rule)],
    severity: rule.severity,
    summary: summaryOf(rule, catalogue, language),
    why: basisOf(rule, catalogue, language).map((provision) => ({
      name: begun(nameOfProvision(provision, language)),
      asks: begun(provision.asks) + words.stop,
      known: provision.document && (provision.seen ? words.seen : words.unseen),
    })),
    ...{ bad: example.bad, good: example.good, found },
    others: example.messages.map(sentence).filter(({ what }) => !found.some((one) => one.what === what)),
    unsure: example.reasons.map((reason) => reason[language]),
    settings: [
      [words.setting.severity, words.severity[rule.severity]],
      [words.setting.category, words.category[rule.category]],
      [words.setting.forms, formsOf(rule, words)],
      [words.setting.id, rule.id],
    ],
    ofOffice: Object.entries(rule.settings ?? {}).map(([name, setting]) => ({
      name,
      text: settingText(rule, name, catalogue, language),
      usual: words.usual(setting),
    })),
  };
}

/** With the capital letter of a sentence. */
const begun = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function formsOf(rule: Rule, words: PageWords): string {
  if (rule.scope === "workbook") return words.wholeWorkbook;
  if (rule.appliesTo === "every-form") return words.everyForm;
  return rule.appliesTo.map((kind) => words.kind[kind]).join(words.comma);
}
