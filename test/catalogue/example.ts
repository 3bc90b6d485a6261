/** The examples on a rule's page, from the cases of its test: one that is found, and the nearest that is not. */
import type { Drawing, Example, Said } from "../../src/catalogue/pages/example";
import { say, sayOutcome } from "../../src/core/message";
import { a1, type Range, type Sheet } from "../../src/core/sheet";
import { isOfOffice, isSheets, outcomesOf, reviewed, type Case, type Table } from "../support/test-rule";
import { drawingOf, textsOf, wholeSheet } from "./drawing";

type Tried = ReturnType<typeof reviewed> & { readonly given: Case };

export function exampleOf(table: Table): Example {
  const { rule, cases } = table;
  const tried = (given: Case): Tried => ({ given, ...reviewed(rule, table.template, given) });
  const { page = {} } = cases;
  const bads = Object.values(cases.invalid).map(([given]) => tried(given));
  const asShipped = ({ given }: Tried) => !isOfOffice(given);
  const goods = [{}, ...Object.values(cases.valid)].map(tried).filter(isContent).filter(asShipped);
  const { bad, good } = nearestPair(
    page.bad === undefined ? bads.filter(asShipped) : [tried(named(cases.invalid, page.bad)[0])],
    page.good === undefined ? goods : [tried(named(cases.valid, page.good))],
    Object.keys(rule.messages),
  );
  return {
    ...drawn(bad, good, page.show ?? []),
    found: bad.review.findings.map((finding) => saidOf(finding, bad)),
    messages: Object.keys(rule.messages).map((id) => messageSaid(id, [bad, ...bads])),
    reasons: Object.keys(rule.reasons).map((id) => {
      const unsure = [...bads, ...Object.values(cases.cannotCheck ?? {}).map(([given]) => tried(given))];
      return reasonGiven(id, unsure);
    }),
  };
}

function named<One>(given: Readonly<Record<string, One>>, name: string): One {
  const one = given[name];
  if (one === undefined) throw new Error(`no case is called “${name}”`);
  return one;
}

function isContent({ review }: Tried): boolean {
  const outcomes = outcomesOf(review);
  return review.findings.length === 0 && outcomes.some(({ is }) => is === "passed");
}

/** The bad example says the first message of the rule where one does; the good one is of its kind, and differs least. */
function nearestPair(bads: readonly Tried[], goods: readonly Tried[], [first]: readonly string[]) {
  const pairs = bads.flatMap((bad) =>
    goods.map((good) => {
      const typical = bad.review.findings[0]?.message === first;
      const alike = isSheets(good.given) === isSheets(bad.given) && good.laid.length === bad.laid.length;
      return { bad, good, far: changedIn(bad, good).flat().length + (typical ? 0 : 1e6) + (alike ? 0 : 1e3) };
    }),
  );
  const [start, ...others] = pairs;
  if (!start) throw new Error("a rule needs a case that it finds, and one with which it is content");
  return others.reduce((best, pair) => (pair.far < best.far ? pair : best), start);
}

/** Addresses of the cells in which two cases differ, by sheet. */
function changedIn(bad: Tried, good: Tried): readonly (readonly string[])[] {
  return bad.laid.map(({ sheet }, index) => {
    const other = good.laid[index]?.sheet;
    const [one, two] = [textsOf(sheet), other ? textsOf(other) : noTexts];
    return [...new Set([...one.keys(), ...two.keys()])].filter((at) => (one.get(at) ?? "") !== (two.get(at) ?? ""));
  });
}

const noTexts: ReadonlyMap<string, string> = new Map();

/** More changes than these are no mending, but another form. */
const fewChanges = 8;

function drawn(bad: Tried, good: Tried, also: readonly string[]): Pick<Example, "bad" | "good"> {
  const changed = changedIn(bad, good);
  const onSheet = (index: number) => bad.review.findings.filter(({ sheet }) => sheet === index);
  const drawings = bad.laid.map(({ sheet }, index) => {
    const findings = onSheet(index);
    const fault = addressesOf(findings.flatMap(({ at }) => at));
    const related = addressesOf(findings.flatMap(({ related: cells }) => cells));
    const mended = (changed[index] ?? []).length <= fewChanges ? (changed[index] ?? []) : [];
    const besides = also.flatMap((cell) => (cell.startsWith(`${String(index + 1)}!`) ? cell.slice(2) : []));
    const shown = [...fault, ...related, ...mended, ...besides];
    const draw = (one: Sheet, marks: Parameters<typeof drawingOf>[2]): Drawing =>
      drawingOf(one, isSheets(bad.given) && isSmall(one) ? wholeSheet(one) : shown, marks);
    return {
      bad: draw(sheet, { fault, related }),
      good: draw(good.laid[index]?.sheet ?? sheet, { mended: mended.length > 0 ? mended : fault }),
    };
  });
  return { bad: drawings.map((one) => one.bad), good: drawings.map((one) => one.good) };
}

/** Small enough to be shown wholly. */
const isSmall = ({ values }: Sheet) => values.length <= 12;

const addressesOf = (ranges: readonly Range[]) => ranges.map(({ top, left }) => a1({ row: top, column: left }));

function saidOf(finding: Tried["review"]["findings"][number], { catalogue }: Tried): Said {
  const inLanguage = (language: "zh-CN" | "en") => {
    const { what, todo } = say(finding, catalogue, language);
    return { what, todo: todo ?? "" };
  };
  return { severity: finding.severity, text: { "zh-CN": inLanguage("zh-CN"), en: inLanguage("en") } };
}

function messageSaid(id: string, tried: readonly Tried[]): Said {
  for (const one of tried) {
    const finding = one.review.findings.find(({ message }) => message === id);
    if (finding) return saidOf(finding, one);
  }
  throw new Error(`no case says “${id}”`);
}

function reasonGiven(id: string, tried: readonly Tried[]): Example["reasons"][number] {
  for (const { review, catalogue } of tried) {
    const outcome = outcomesOf(review).find(({ reason }) => reason === id);
    if (outcome) return { "zh-CN": sayOutcome(outcome, catalogue, "zh-CN"), en: sayOutcome(outcome, catalogue, "en") };
  }
  throw new Error(`no case gives the reason “${id}”`);
}
