/** What a user does to rules of their own in "Manage Rules", also between two requests of ours. */
import fc from "fast-check";
import { parseArea } from "../../excel";
import type { Rule, Sheet } from "../../excel";
import { isMarked } from "../../../src/core/marker";

export const usersStep = fc.oneof(
  fc.record({ is: fc.constant("add" as const), first: fc.boolean(), kind: fc.nat(3) }),
  fc.record({ is: fc.constant("move" as const), which: fc.nat(5), first: fc.boolean() }),
  fc.record({ is: fc.constant("delete" as const), which: fc.nat(5) }),
);
export type UsersStep = typeof usersStep extends fc.Arbitrary<infer One> ? One : never;

/** One of each sort: a formula of its own cells, several areas, a look with all parts, another kind than a formula. */
const sorts: readonly Omit<Rule, "areas">[] = [
  { type: "expression", formula: "LEN($A$1)>3", style: { font: { italic: true } } },
  {
    type: "expression",
    formula: "LEN(A1)>0",
    style: {
      fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "C6EFCE" }, bgColor: { rgb: "C6EFCE" } },
      font: { bold: true, strikethrough: true, underline: "double", color: { rgb: "006100" } },
      border: { top: { style: "dashed", color: { rgb: "006100" } }, left: { style: "thin", color: { rgb: "FF0000" } } },
      numFmt: "0.00",
    },
    stopIfTrue: true,
  },
  { type: "cellIs", operator: "greaterThan", formula: "5", style: { font: { italic: true } } },
  { type: "expression", formula: "$B$2=1", style: { numFmt: "0%" } },
];
const areas = ["A1:B9", "A1", "C1:C4", "B2"].flatMap((address) => parseArea(address) ?? []);

export const isOurs = ({ type, formula }: Rule): boolean => type === "expression" && isMarked(String(formula));
export const usersRules = (sheet: Sheet): readonly Rule[] => sheet.conditionalFormats.filter((rule) => !isOurs(rule));
export const ourFormulas = (sheet: Sheet): readonly string[] =>
  sheet.conditionalFormats.filter(isOurs).map(({ formula }) => String(formula));

/** A rule of the user's as a file would have it. */
export function usersRule(kind: number): Rule {
  const cells = areas.filter((_, at) => (kind === 1 ? at === 0 || at === 2 : at === kind % areas.length));
  const sort = structuredClone(sorts[kind % sorts.length]);
  if (!sort) throw new Error("no rules to choose from");
  // No two are the same, so that each can be told.
  return { ...sort, formula: `${String(sort.formula)}+0*${String(++made)}`, areas: cells };
}

let made = 0;

/** Does it on the sheet, and to the rules that must be there: those are all the user's, first priority first. */
export function userDoes(sheet: Sheet, users: Rule[], step: UsersStep): void {
  if (step.is === "add") {
    const rule = usersRule(step.kind);
    put(sheet, rule, step.first);
    users.splice(step.first ? 0 : users.length, 0, structuredClone(rule));
    return;
  }
  // A rule that we hold in our hands just now is none that somebody can choose.
  const there = usersRules(sheet);
  const chosen = there[step.which % Math.max(1, there.length)];
  const known = chosen ? users.findIndex((rule) => JSON.stringify(plain(rule)) === JSON.stringify(plain(chosen))) : -1;
  const [rule] = known < 0 ? [] : users.splice(known, 1);
  if (!chosen || !rule) return;
  sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== chosen);
  if (step.is === "delete") return;
  put(sheet, chosen, step.first);
  users.splice(step.first ? 0 : users.length, 0, rule);
}

function put(sheet: Sheet, rule: Rule, first: boolean): void {
  sheet.conditionalFormats = first ? [rule, ...sheet.conditionalFormats] : [...sheet.conditionalFormats, rule];
}

/** All that the user sees of a rule. */
export const plain = ({ type, operator, formula, style, areas: cells, stopIfTrue }: Rule): unknown => ({
  ...{ type, operator, formula, cells, stopIfTrue: stopIfTrue ?? false },
  style: sorted(style ?? {}),
});

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
}
