/**
 * Our marks among a sheet's conditional formats. A rule has no name and its id is its place, so ours carry a marker in
 * their formula: `N("approval-check:error")=0` is always true, and refers to no cell that an edit could move.
 */
import { isMarked } from "../../core/marker";
import { HostError } from "../host";
import { oddSheets } from "./lazy";
import { hostError } from "./run";

/** Or one that broke off between its making and its formula: Excel takes no rule of a user's without one. */
export function isOurs(formula: string): boolean {
  return formula === "" || isMarked(formula);
}

/** One of our rules: its place among the rules of its sheet. */
export interface FoundRule {
  readonly place: number;
  readonly formula: string;
  /** Its cells; null where Excel was not asked. */
  readonly address: string | null;
}

/**
 * Looks for our rules on some sheets. The places are right until somebody adds, moves or deletes a rule: whoever removes
 * ours looks at what went.
 */
export async function findOurs(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<readonly (readonly FoundRule[])[]> {
  try {
    return await findTogether(context, worksheets);
  } catch (error) {
    if (hostError(error).kind !== "rules") throw error;
    const { findOneByOne } = await oddSheets();
    return findOneByOne(context, worksheets, isOurs);
  }
}

/** Who changes rules between all our requests has the better of us. */
export const mostRounds = 8;
export const alwaysChanging = "conditional formats are being changed all the time";

/**
 * Which kinds of rules there are, then the formulas of the custom ones, as reading another kind's formula would fail: again
 * where somebody changed rules between the two.
 */
async function findTogether(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<readonly (readonly FoundRule[])[]> {
  for (let round = 1; round <= mostRounds; round++) {
    const kinds = await kindsOn(context, worksheets);
    const found = await formulasOf(context, worksheets, kinds);
    if (found) return found.map((rules) => rules.filter(({ formula }) => isOurs(formula)));
  }
  throw new HostError("busy", alwaysChanging);
}

type Kinds = readonly (readonly Excel.ConditionalFormat["type"][])[];

async function kindsOn(context: Excel.RequestContext, worksheets: readonly Excel.Worksheet[]): Promise<Kinds> {
  const loaded = worksheets.map(loadKinds);
  await context.sync();
  return loaded.map(kindsIn);
}

function loadKinds(worksheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const rules = worksheet.getRange().conditionalFormats;
  rules.load("items/type");
  return rules;
}

const kindsIn = ({ items }: Excel.ConditionalFormatCollection): Kinds[number] => items.map(({ type }) => type);
const areSame = (a: Kinds, b: Kinds): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A rule is about a kilobyte, in the request and in the answer; the web takes five thousand. */
const mostAtOnce = 1_000;

/** Null where the kinds are other ones by now. */
async function formulasOf(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  kinds: Kinds,
): Promise<readonly (readonly FoundRule[])[] | null> {
  const places = kinds.flatMap((ofSheet, sheet) =>
    ofSheet.flatMap((kind, place) => (kind === Excel.ConditionalFormatType.custom ? [{ sheet, place }] : [])),
  );
  const found = worksheets.map((): FoundRule[] => []);
  for (let from = 0; from < places.length; from += mostAtOnce) {
    const answers = await askPart(context, worksheets, kinds, places.slice(from, from + mostAtOnce));
    if (!answers) return null;
    for (const { sheet, ...rule } of answers) found[sheet]?.push(rule);
  }
  return found;
}

interface Place {
  readonly sheet: number;
  readonly place: number;
}

async function askPart(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  kinds: Kinds,
  places: readonly Place[],
): Promise<readonly (FoundRule & Place)[] | null> {
  // Objects of an earlier request are not valid any more.
  const sheets = [...new Set(places.map(({ sheet }) => sheet))].flatMap((sheet) => {
    const worksheet = worksheets[sheet];
    return worksheet ? [{ sheet, all: loadKinds(worksheet) }] : [];
  });
  const asked = sheets.flatMap(({ sheet, all }) =>
    places
      .filter((one) => one.sheet === sheet)
      .map(({ place }) => ({ sheet, place, ...askRule(all.getItemAt(place)) })),
  );
  try {
    await context.sync();
  } catch (error) {
    const { kind } = hostError(error);
    if (kind === "too-large" && places.length > 1) return askHalves(context, worksheets, kinds, places);
    if (kind !== "rules" || areSame(await kindsOn(context, worksheets), kinds)) throw error;
    return null;
  }
  const isAsBefore = sheets.every(({ sheet, all }) => areSame([kindsIn(all)], [kinds[sheet] ?? []]));
  if (!isAsBefore) return null;
  return asked.map(({ sheet, place, rule: { formula }, cells: { address } }) => ({ sheet, place, formula, address }));
}

/** Long formulas make a long answer. */
async function askHalves(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  kinds: Kinds,
  places: readonly Place[],
): Promise<readonly (FoundRule & Place)[] | null> {
  const half = Math.ceil(places.length / 2);
  const first = await askPart(context, worksheets, kinds, places.slice(0, half));
  const second = first && (await askPart(context, worksheets, kinds, places.slice(half)));
  return second && [...first, ...second];
}

function askRule(item: Excel.ConditionalFormat): {
  readonly rule: Excel.ConditionalFormatRule;
  readonly cells: Excel.RangeAreas;
} {
  const { rule } = item.custom;
  rule.load("formula");
  const cells = item.getRanges();
  cells.load("address");
  return { rule, cells };
}
