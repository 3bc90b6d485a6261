/** English counts one thing and two things by their own words: every function of the words that counts is asked for both. */
import { english as cli } from "../../src/cli/words-english";
import { compareReportWords } from "../../src/cli/compare-words";
import { markWords } from "../../src/cli/mark-words";
import { english as readCli } from "../../src/cli/read-words-english";
import { pageWords } from "../../src/cli/report/html/words";
import { english as template } from "../../src/cli/template-words-english";
import { verifyWords } from "../../src/cli/verify-words";
import { english as pages } from "../../src/catalogue/pages/words.en";
import { english as compared } from "../../src/core/compare/words-english";
import { english as names } from "../../src/core/names/english";
import { fixWords } from "../../src/panel/fix/words";
import { words as fieldtest } from "../../src/fieldtest/words.en";
import { words as compare } from "../../src/panel/compare/words.en";
import { words as filling } from "../../src/panel/filling/words.en";
import { words as insert } from "../../src/panel/insert/words.en";
import { listWords } from "../../src/panel/findings/list-words";
import { words as read } from "../../src/panel/read/words.en";
import { words as record } from "../../src/panel/record/words.en";
import { words as rules } from "../../src/panel/rules/words.en";
import { words as pane } from "../../src/panel/words/words.en";

const english = {
  ...{ cli, readCli, template, pages, compared, names, fieldtest, compare, filling, insert, read, record, rules, pane },
  ...{ compareReport: compareReportWords.en, mark: markWords.en, page: pageWords.en, verify: verifyWords.en },
  ...{ list: listWords.en, fix: fixWords.en },
};

type Saying = readonly [name: string, say: (...given: readonly unknown[]) => unknown];

function functionsIn(words: object, at: string): readonly Saying[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): readonly Saying[] => {
    if (typeof value === "function") return [[`${at}.${key}`, value as Saying[1]]];
    return typeof value === "object" && value ? functionsIn(value, `${at}.${key}`) : [];
  });
}

/** What may be counted: a number, a list of so many, or an object whose every part is as many. */
function given(count: number): readonly (readonly unknown[])[] {
  const numbers = Array.from({ length: 9 }, () => count);
  const list = Array.from({ length: count }, () => "…");
  // As a text it is no number.
  const parts = new Proxy({}, { get: (_, key) => (typeof key === "symbol" || key === "toString" ? () => "…" : count) });
  return [numbers, [list, ...numbers], [parts, ...numbers]];
}

/** What it says of so many; nothing where it is asked about something else than a count. */
function said(say: Saying[1], things: readonly unknown[]): string {
  try {
    const text = say(...things);
    return Array.isArray(text) ? text.join(" ") : typeof text === "string" ? text : "";
  } catch {
    return "";
  }
}

const sayings = functionsIn(english, "words");
const asked = (count: number) =>
  sayings.flatMap(([name, say]) => given(count).map((things) => [name, said(say, things)] as const));

const singular =
  "form|file|sheet|cell|finding|error|warning|fault|place|row|column|name|wording|formula|indicator|unit|project|label|rule|setting|second|minute|total|fact|step|change|sum|thing|record|comment|entry|item|problem|group|page|task|amount|value|list|workbook|worksheet|folder|report|paper|decision|signature|part";

test("there is much that counts", () => {
  expect(asked(1).filter(([, text]) => /\b1\b/.test(text)).length).toBeGreaterThan(60);
});

test("of one nothing is said as of many", () => {
  const many = new RegExp(`\\b1 (?:[a-z]+ )?(?:(?:${singular})s|entries)\\b`);
  expect(asked(1).filter(([, text]) => many.test(text))).toEqual([]);
});

test("of two nothing is said as of one", () => {
  const one = new RegExp(`\\b2 (?:${singular})\\b(?! of\\b| [a-z]+s\\b)|\\b2 [a-z]+ (?:is|was|has)\\b`);
  expect(asked(2).filter(([, text]) => one.test(text))).toEqual([]);
});
