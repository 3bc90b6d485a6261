/** The only place where words are put together: a finding becomes sentences in the reader's language. */
import { inUnit } from "./amount";
import { formatDecimal } from "./decimal";
import type { Catalogue } from "./catalogue";
import type { Finding, HoleValue, Outcome } from "./findings";
import type { MessageText, Rule } from "./rule";
import { a1, type Range } from "./sheet";

export type Language = "zh-CN" | "en";

export interface Message {
  /** What is wrong, with the figures. */
  readonly what: string;
  readonly todo: string | null;
  /** The documents that ask for it. */
  readonly why: string | null;
}

export function say(finding: Finding, catalogue: Catalogue, language: Language): Message {
  const rule = catalogue.rules.find(({ id }) => id === finding.rule);
  const text = rule && wordsOf(rule, catalogue, language).messages[finding.message];
  if (!rule || !text) return { what: `${finding.rule}: ${finding.message}`, todo: null, why: null };
  const [what, todo] = text;
  return {
    what: joined([fill(what, finding.holes, language), sayConsequences(finding, language)], language),
    todo: joined([sayCorrections(finding, language), fill(todo, finding.holes, language)], language) || null,
    why: sayBasis(rule, catalogue, language),
  };
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
  const text = rule && outcome.reason !== null ? wordsOf(rule, catalogue, language).reasons[outcome.reason] : undefined;
  return text === undefined ? outcome.rule : fill(text, outcome.holes, language);
}

export function summaryOf(rule: Rule, catalogue: Catalogue, language: Language): string {
  return wordsOf(rule, catalogue, language).summary;
}

function sayBasis(rule: Rule, { regulations }: Catalogue, language: Language): string | null {
  const documents = rule.basis.flatMap((id) => regulations.filter((regulation) => regulation.id === id));
  if (documents.length === 0) return null;
  const names = documents.map(({ title, number, asks }) => `《${title}》${number ? `（${number}）` : ""}：${asks}`);
  return (language === "en" ? "See " : "参照") + names.join("；");
}

type Words = {
  readonly summary: string;
  readonly messages: Readonly<Record<string, MessageText>>;
  readonly reasons: Readonly<Record<string, string>>;
};

function wordsOf(rule: Rule, { english }: Catalogue, language: Language): Words {
  return language === "en" ? (english[rule.id] ?? rule) : rule;
}

function fill(text: string, holes: Finding["holes"], language: Language): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = holes[name];
    return value === undefined ? hole : inWords(value, language);
  });
}

const longestQuote = 40;
/** So many cells a person may look at; a list of thousands would be all of the message. */
const mostCells = 24;

/** A text on one line, cut where it is long. */
export function quoted(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length > longestQuote ? `${plain.slice(0, longestQuote)}…` : plain;
}

function inWords(value: HoleValue, language: Language): string {
  if (typeof value === "bigint") return quoted(formatDecimal(value));
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return quoted(value);
  return isRanges(value) ? cellsInWords(value, language) : firstCell(value);
}

function cellsInWords(ranges: readonly Range[], language: Language): string {
  // One cell may state several amounts.
  const cells = [...new Set(ranges.map(firstCell))];
  const named = cells.slice(0, mostCells);
  if (language === "en")
    return named.join(", ") + (cells.length > mostCells ? ` and ${cells.length - mostCells} more` : "");
  return named.join("、") + (cells.length > mostCells ? `等 ${cells.length} 处` : "");
}

/** A merged area is named by the cell that one types into. */
const firstCell = ({ top, left }: Range) => a1({ row: top, column: left });

function isRanges(value: Range | readonly Range[]): value is readonly Range[] {
  return Array.isArray(value);
}
