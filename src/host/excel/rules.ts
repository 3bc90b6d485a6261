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

/** Null where the kinds are other ones by now. */
async function formulasOf(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  kinds: Kinds,
): Promise<readonly (readonly FoundRule[])[] | null> {
  const asked = worksheets.map((worksheet, index) => askFormulas(worksheet, kinds[index] ?? []));
  if (asked.every(({ rules }) => rules.length === 0)) return asked.map(() => []);
  try {
    await context.sync();
  } catch (error) {
    if (hostError(error).kind !== "rules" || areSame(await kindsOn(context, worksheets), kinds)) throw error;
    return null;
  }
  const now = asked.map(({ all }, index) => (all ? kindsIn(all) : (kinds[index] ?? [])));
  if (!areSame(now, kinds)) return null;
  return asked.map(({ rules }) =>
    rules.map(({ place, rule: { formula }, cells: { address } }) => ({ place, formula, address })),
  );
}

interface AskedRule {
  readonly place: number;
  readonly rule: Excel.ConditionalFormatRule;
  readonly cells: Excel.RangeAreas;
}

interface Asked {
  readonly all: Excel.ConditionalFormatCollection | null;
  readonly rules: readonly AskedRule[];
}

function askFormulas(worksheet: Excel.Worksheet, kinds: Kinds[number]): Asked {
  const places = kinds.flatMap((kind, place) => (kind === Excel.ConditionalFormatType.custom ? [place] : []));
  if (places.length === 0) return { all: null, rules: [] };
  // Objects of an earlier request are not valid any more.
  const all = loadKinds(worksheet);
  return { all, rules: places.map((place) => askRule(place, all.getItemAt(place))) };
}

function askRule(place: number, item: Excel.ConditionalFormat): AskedRule {
  const { rule } = item.custom;
  rule.load("formula");
  const cells = item.getRanges();
  cells.load("address");
  return { place, rule, cells };
}
