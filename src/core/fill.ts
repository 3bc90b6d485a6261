/** Fills the {holes} of a text, in the reader's language. */
import { formatDecimal } from "./decimal";
import type { HoleValue, Listed, Term } from "./findings";
import type { Language } from "./message";
import type { RuleTexts } from "./rule";
import { a1, a1Range, type Range } from "./sheet";

/** The rule's texts in the language: its terms may stand in holes. */
type Words = Pick<RuleTexts, "terms">;

export function fill(
  text: string,
  holes: Readonly<Record<string, HoleValue>>,
  words: Words,
  language: Language,
): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = holes[name];
    return value === undefined ? hole : inWords(value, words, language);
  });
}

function inWords(value: HoleValue, words: Words, language: Language): string {
  if (typeof value === "bigint") return quoted(formatDecimal(value));
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return quoted(value);
  if ("term" in value) return termOf(value, words);
  if ("list" in value) return listInWords(value, words, language);
  return isRanges(value) ? cellsInWords(value, language) : firstCell(value);
}

const termOf = ({ term }: Term, { terms = {} }: Words) => terms[term] ?? term;

function listInWords({ list, and = false }: Listed, words: Words, language: Language): string {
  const english = language === "en";
  const names = list.map((one) => {
    // English tells texts of the sheet from its own words by their quotation marks.
    if (typeof one === "string") return english ? `“${quoted(one)}”` : one;
    return "term" in one ? termOf(one, words) : a1Range(one);
  });
  return english ? names.join(and ? " and " : ", ") : quoted(names.join(and ? "与" : "、"));
}

const longestQuote = 40;
/** So many cells a person may look at; a list of thousands would be all of the message. */
const mostCells = 24;

/** A text on one line, cut where it is long. */
export function quoted(text: string): string {
  const plain = text.replace(/\s+/g, " ").trim();
  return plain.length > longestQuote ? `${plain.slice(0, longestQuote)}…` : plain;
}

function cellsInWords(ranges: readonly Range[], language: Language): string {
  // One cell may state several amounts.
  const cells = [...new Set(ranges.map(firstCell))];
  const named = cells.slice(0, mostCells);
  if (language === "en")
    return named.join(", ") + (cells.length > mostCells ? ` and ${String(cells.length - mostCells)} more` : "");
  return named.join("、") + (cells.length > mostCells ? `等 ${String(cells.length)} 处` : "");
}

/** A merged area is named by the cell that one types into. */
export const firstCell = ({ top, left }: Range) => a1({ row: top, column: left });

function isRanges(value: Range | readonly Range[]): value is readonly Range[] {
  return Array.isArray(value);
}
