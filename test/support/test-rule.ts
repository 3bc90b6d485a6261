/**
 * Tests of one rule as a table. Each case prints a template, fills it in, reads it back through the real line and runs
 * the rule: template → sheet → form → finding.
 *
 *   testRule(fundsAddUp, project, {
 *     valid: { "the total is the sum of its parts": { "funds.annual.other": 5, "funds.annual.total": 35 } },
 *     invalid: { "the total misses a part": [{ "funds.annual.other": 5 }, "funds.annual.total: error differs 30 ≠ 35"] },
 *   });
 *
 * A case states what differs from the faultless form of its template, by hole or by address; null empties a cell. An
 * office's own numbers are "setting.shortfall": 20, and its year is "office.year": 2026. What
 * is expected reads
 *
 *   place place: severity message printed ≠ computed
 *
 * where the places are the first of the finding's, each a hole of the template, a tag of a drawing, or an address; on
 * another sheet than the first "2!projectName". Severity and figures are compared where they are given.
 */
import { catalogue } from "../../src/catalogue/bilingual";
import { formatDecimal } from "../../src/core/decimal";
import type { Catalogue } from "../../src/core/catalogue";
import type { Finding, Outcome } from "../../src/core/findings";
import { say, sayOutcome, type Language } from "../../src/core/message";
import { review, type Review } from "../../src/core/review";
import { shipped, withProfile, type Profile } from "../../src/core/profile/profile";
import type { FormRule, Rule, WorkbookRule } from "../../src/core/rule";
import { a1, a1Range, type CellValue, type Range, type Sheet } from "../../src/core/sheet";
import { blank, type Filling, type Template } from "../../src/core/template";
import { blockName } from "../../src/core/template/block-name";
import { holeIn } from "../../src/core/template/picture";
import { draw } from "../fixtures/layouts/draw";
import { faultless } from "./faultless";

/** A sheet of its own: drawn (see `draw`), or the template of that id, filled in. */
export type CaseSheet = string | readonly [template: string, filling: Filling];
/** What differs from the faultless form, or whole sheets where the template cannot express it. */
export type Case = Filling | SheetsCase;
export interface SheetsCase {
  readonly sheets: readonly CaseSheet[];
  /** As "setting.longest" and "office.year" of a filling. */
  readonly [under: `${"setting" | "office"}.${string}`]: number;
}
export type Faulty = readonly [given: Case, ...expected: readonly [string, ...(readonly string[])]];

export interface Cases {
  /** The rule is content. */
  readonly valid: Readonly<Record<string, Case>>;
  /** All findings, in the order of their places. "could not check: reason" stands for the outcome besides them. */
  readonly invalid: Readonly<Record<string, Faulty>>;
  /** No finding, and the reason why: "place place: reason". */
  readonly cannotCheck?: Readonly<Record<string, Faulty>>;
  /** The rule has nothing to look at. */
  readonly notApplicable?: Readonly<Record<string, Case>>;
  /** The examples of the rule's page by the names of their cases, where others than the nearest two tell more. */
  readonly page?: PageChoice;
}

export interface PageChoice {
  readonly bad?: string;
  readonly good?: string;
  /** Cells to be seen besides those that are found or mended, such as "2!F6". */
  readonly show?: readonly string[];
}

export interface Table {
  readonly rule: Rule;
  readonly template: Template;
  readonly cases: Cases;
}

let collected: Table[] | null = null;

/** The tables that `load` would test, such as the import of a test file: nothing is tested. */
export async function tablesOf(load: () => Promise<unknown>): Promise<readonly Table[]> {
  const tables: Table[] = [];
  collected = tables;
  try {
    await load();
  } finally {
    collected = null;
  }
  return tables;
}

export function testRule(rule: Rule, template: Template, cases: Cases): void {
  if (collected) {
    collected.push({ rule, template, cases });
    return;
  }
  const { valid, invalid, cannotCheck = {}, notApplicable = {} } = cases;
  describe(rule.id, () => {
    describe("valid", () => {
      for (const [name, given] of Object.entries(valid)) {
        test(name, () => {
          const result = run(rule, template, given);
          expect(result.findings.map(result.inFull)).toEqual([]);
          expect(result.outcomes.map(({ is }) => is)).toContain("passed");
          expect(result.outcomes.map(({ is }) => is)).not.toContain("could-not-check");
        });
      }
    });
    describe("invalid", () => {
      for (const [name, [given, ...expected]] of Object.entries(invalid)) {
        test(name, () => {
          const result = run(rule, template, given);
          const unsure = result.outcomes.filter(({ is }) => is === "could-not-check");
          const said = expected.filter((text) => !text.startsWith(couldNotCheck));
          expect(like(said, result.findings, result)).toEqual(said);
          expect(unsure.map(({ reason }) => `${couldNotCheck}${String(reason)}`)).toEqual(
            expected.filter((text) => text.startsWith(couldNotCheck)),
          );
        });
      }
    });
    describe("cannot be checked", () => {
      for (const [name, [given, ...expected]] of Object.entries(cannotCheck)) {
        test(name, () => {
          const result = run(rule, template, given);
          expect(result.findings.map(result.inFull)).toEqual([]);
          const unsure = result.outcomes.filter(({ is }) => is === "could-not-check");
          expect(like(expected, unsure, result)).toEqual(expected);
        });
      }
    });
    describe("not applicable", () => {
      for (const [name, given] of Object.entries(notApplicable)) {
        test(name, () => {
          const result = run(rule, template, given);
          expect(result.findings.map(result.inFull)).toEqual([]);
          expect(new Set(result.outcomes.map(({ is }) => is))).toEqual(new Set(["not-applicable"]));
        });
      }
    });
    test("no two cases are the same", () => {
      expect(repeated(cases)).toEqual([]);
    });
    test("every message is said by a case", () => {
      expect(unsaid(rule, cases)).toEqual([]);
    });
    test("every reason is given by a case", () => {
      expect(ungiven(rule, cases)).toEqual([]);
    });
  });
}

/** Names of cases that say the same as one before. */
export function repeated({ valid, invalid, cannotCheck = {}, notApplicable = {} }: Cases): readonly string[] {
  const given = [
    ...[...Object.entries(valid), ...Object.entries(notApplicable)].map(([name, one]) => [name, keyOf(one)]),
    ...[...Object.entries(invalid), ...Object.entries(cannotCheck)].map(([name, [one]]) => [name, keyOf(one)]),
  ];
  return given.flatMap(([name = "", key], index) =>
    given.findIndex(([, other]) => other === key) < index ? [name] : [],
  );
}

/** Messages of the rule that no case expects. */
export function unsaid({ messages }: Rule, { invalid }: Cases): readonly string[] {
  const said = idsIn(invalid);
  return Object.keys(messages).filter((id) => !said.includes(id));
}

/** Reasons of the rule that no case expects. */
export function ungiven({ reasons }: Rule, { invalid, cannotCheck = {} }: Cases): readonly string[] {
  const given = [...idsIn(invalid), ...idsIn(cannotCheck)];
  return Object.keys(reasons).filter((id) => !given.includes(id));
}

const idsIn = (of: Readonly<Record<string, Faulty>>): readonly string[] =>
  Object.values(of).flatMap(([, ...expected]) => expected.map((text) => parse(text).id));

const couldNotCheck = "could not check: ";

/** An outcome and the sheet that it is about. */
export type PlacedOutcome = Outcome & { readonly sheet: number };

interface Result extends Pick<Review, "findings"> {
  readonly outcomes: readonly PlacedOutcome[];
  /** The finding with all that an expectation can say. */
  readonly inFull: (one: Finding | PlacedOutcome) => string;
  readonly place: (at: Range, sheet: number) => string;
  /** An expected place by its name, where it was written as an address. */
  readonly named: (place: string) => string;
}

export function outcomesOf({ outcomes }: Pick<Review, "outcomes">): readonly PlacedOutcome[] {
  return outcomes.flatMap((forms, sheet) => forms.flat().map((outcome) => ({ ...outcome, sheet })));
}

/** Reviews the case with this rule alone. Forms are frozen: a rule that changes one throws, and fails. */
export function reviewed(rule: Rule, template: Template, given: Case): Reviewed {
  const alone: Catalogue = { ...catalogue, explain: (_, findings) => findings, rules: [withFrozenForms(rule)] };
  const only = withProfile(alone, profileOf(rule, given));
  const laid = sheetsOf(template, given);
  const found = review(
    laid.map(({ sheet }) => sheet),
    only,
  );
  return { laid, review: found, catalogue: only };
}

/** What an office says, of its own. */
function profileOf(rule: Rule, given: Case): Profile {
  const said = Object.entries(given).filter(([name]) => isUnder(name));
  const settings = Object.fromEntries(
    said.flatMap(([name, value]) =>
      name.startsWith("setting.") ? [[name.slice("setting.".length), Number(value)]] : [],
    ),
  );
  const year: unknown = said.find(([name]) => name === "office.year")?.[1];
  const strangers = Object.keys(settings).filter((name) => !Object.hasOwn(rule.settings ?? {}, name));
  if (strangers.length > 0) throw new Error(`testRule: ${rule.id} has no setting ${strangers.join()}`);
  return { ...shipped, year: year === undefined ? null : Number(year), rules: { [rule.id]: { settings } } };
}

/** Whether a case says what an office says: the examples of a rule's page are of the rule as shipped. */
export const isOfOffice = (given: Case) => Object.keys(given).some(isUnder);

const isUnder = (name: string) => /^(setting|office)\./.test(name);

function withFrozenForms(rule: Rule): Rule {
  return rule.scope === "form"
    ? {
        ...rule,
        check: (...[form, report, ...office]: Parameters<FormRule["check"]>) => {
          rule.check(deepFreeze(form), report, ...office);
        },
      }
    : {
        ...rule,
        check: (...[forms, reportOn, ...office]: Parameters<WorkbookRule["check"]>) => {
          rule.check(deepFreeze(forms), reportOn, ...office);
        },
      };
}

interface Reviewed {
  readonly laid: readonly Laid[];
  readonly review: Review;
  readonly catalogue: Catalogue;
}

function run(rule: Rule, template: Template, given: Case): Result {
  const { laid, review: found, catalogue: only } = reviewed(rule, template, given);
  const { findings, failures, sheets } = found;
  const outcomes = outcomesOf(found);
  expect(sheets.map(({ forms }) => forms.length)).not.toContain(0);
  expect(failures).toEqual([]);
  expect(unfilled(found, only)).toEqual([]);
  const place = (at: Range, sheet: number): string => {
    const address = a1({ row: at.top, column: at.left });
    const name = laid[sheet]?.names.get(address) ?? address;
    return sheet === 0 ? name : `${String(sheet + 1)}!${name}`;
  };
  const named = (text: string): string => {
    const [, number, rest = text] = /^(\d+)!(.*)$/.exec(text) ?? [];
    const name = laid[number === undefined ? 0 : Number(number) - 1]?.names.get(rest) ?? rest;
    return number === undefined ? name : `${number}!${name}`;
  };
  const inFull = (one: Finding | PlacedOutcome) =>
    render(one, { places: Infinity, severity: true, figures: true }, place);
  return { findings, outcomes, inFull, place, named };
}

/** Texts that still show a {hole}, in either language. */
export function unfilled(found: Review, only: Catalogue): readonly string[] {
  return languages
    .flatMap((language) => [
      ...found.findings.map((finding) => {
        const { what, todo } = say(finding, only, language);
        return `${what} ${todo ?? ""}`;
      }),
      ...outcomesOf(found).map((outcome) => sayOutcome(outcome, only, language)),
    ])
    .filter((text) => hole.test(text));
}

const languages: readonly Language[] = ["zh-CN", "en"];
const hole = /\{\w+\}/;

interface Expected {
  readonly places: readonly string[];
  readonly severity: string | undefined;
  readonly id: string;
  readonly figures: string | undefined;
}

const grammar = /^(?:(.+?): ?)?(?:(error|warning|advice) )?(\w+)(?: (-?[\d.]+ ≠ -?[\d.]+))?$/;

function parse(text: string): Expected {
  const match = grammar.exec(text);
  const id = match?.[3];
  if (!match || id === undefined) throw new Error(`testRule: cannot read the expectation “${text}”`);
  return { places: match[1]?.split(" ") ?? [], severity: match[2], id, figures: match[4] };
}

/** What was found, in as much detail as each expectation gives; in full detail where there is none. */
function like(
  expected: readonly string[],
  found: readonly (Finding | PlacedOutcome)[],
  result: Result,
): readonly string[] {
  return found.map((one, index) => {
    const text = expected[index];
    if (text === undefined) return result.inFull(one);
    const { places, severity, figures } = parse(text);
    const rendered = render(
      one,
      { places: places.length, severity: severity !== undefined, figures: figures !== undefined },
      result.place,
    );
    return rendered === text.replace(/^(.+?)(?=: )/, (all) => all.split(" ").map(result.named).join(" "))
      ? text
      : result.inFull(one);
  });
}

function render(
  one: Finding | PlacedOutcome,
  detail: { readonly places: number; readonly severity: boolean; readonly figures: boolean },
  place: Result["place"],
): string {
  const places = one.at.slice(0, detail.places).map((at) => place(at, one.sheet));
  const start = places.length > 0 ? `${places.join(" ")}: ` : "";
  if ("is" in one) return `${start}${String(one.reason)}`;
  const figures =
    detail.figures && one.figures
      ? ` ${formatDecimal(one.figures.actual)} ≠ ${formatDecimal(one.figures.expected)}`
      : "";
  return `${start}${detail.severity ? `${one.severity} ` : ""}${one.message}${figures}`;
}

export interface Laid {
  readonly sheet: Sheet;
  /** Names of cells by address: holes of the template, tags of the drawing. */
  readonly names: ReadonlyMap<string, string>;
}

export const isSheets = (given: Case): given is SheetsCase => Array.isArray(given["sheets"]);

export function sheetsOf(template: Template, given: Case): readonly Laid[] {
  if (!isSheets(given)) return [printed(template, given)];
  return given.sheets.map((one, index): Laid => {
    const name = `Sheet${String(index + 1)}`;
    if (typeof one === "string") {
      const { sheet, tags } = draw({ name, text: one });
      return { sheet, names: new Map([...tags].map(([tag, cell]) => [a1(cell), tag])) };
    }
    const [id, filling] = one;
    const other = catalogue.templates.find((candidate) => candidate.id === id);
    if (!other) throw new Error(`testRule: no template “${id}”`);
    return printed(other, filling);
  });
}

function printed(template: Template, filling: Filling): Laid {
  const holes = new Map([...holeCells(template)].map(([address, name]) => [name, address]));
  for (const name of Object.keys(filling)) {
    if (!holes.has(name) && !inTitle.includes(name) && !isAddress(name) && !isUnder(name))
      throw new Error(`testRule: ${template.id} has no “${name}”`);
  }
  const all = { ...faultless[template.id], ...filling };
  const filled = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
  const sheet = blank(template, filled);
  const values = sheet.values.map((cells, row) =>
    cells.map((value, column) => {
      const typed = filling[a1({ row, column })];
      return typed === undefined ? value : typed;
    }),
  );
  return { sheet: asInserted({ ...sheet, values }, template, filling[inserted]), names: holeCells(template) };
}

/** "1 1004111111111111 -16": inserted by version 1 with these settings; then row 16 was deleted, or columns were added (+1). */
const inserted = "inserted";

function asInserted(sheet: Sheet, { id }: Template, said: CellValue = null): Sheet {
  if (typeof said !== "string") return sheet;
  const [version, shape = null, change = "0"] = said.split(" ");
  const [deleted, added] = [Math.max(0, -Number(change)), Math.max(0, Number(change))];
  const values = sheet.values.filter((_, row) => row !== deleted - 1);
  const range = { top: 0, left: 0, bottom: values.length - 1, right: (values[0]?.length ?? 0) - 1 + added };
  const up = (row: number) => (deleted > 0 && row >= deleted - 1 ? row - 1 : row);
  const merges = sheet.merges
    .map((merge) => ({ ...merge, top: merge.top > deleted - 1 ? up(merge.top) : merge.top, bottom: up(merge.bottom) }))
    .filter(({ top, bottom }) => bottom >= top);
  const name = blockName({ id, version: Number(version), number: 1 });
  const comment = shape === null ? "" : JSON.stringify({ shape });
  return { ...sheet, values, merges, names: [{ name, refersTo: `='${sheet.name}'!${a1Range(range)}`, comment }] };
}

const isAddress = (name: string) => /^[A-Z]+\d+$/.test(name);

const inTitle: readonly string[] = ["office", "year", "level", "inserted"];

/** The cells of a template's holes, by address. The title, which holds several, is called "title". */
export function holeCells({ picture }: Template): ReadonlyMap<string, string> {
  const names = new Map<string, string>([["A1", "title"]]);
  picture.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const name = holeIn(cell);
      if (name !== null) names.set(a1({ row, column }), name);
    });
  });
  return names;
}

function keyOf(given: Case): string {
  if (isSheets(given)) return JSON.stringify(given);
  return JSON.stringify(Object.entries(given).sort(([a], [b]) => (a < b ? -1 : 1)));
}

export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
