/**
 * Our marks among a sheet's conditional formats. A rule has no name and its id is its place, so ours carry a marker in
 * their formula: `N("approval-check:error")=0` is always true, and refers to no cell that an edit could move.
 */
import { isMarked } from "../../core/marker";
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
 * ours looks first.
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

/** Which kinds of rules there are, then the formulas of the custom ones, as reading another kind's formula would fail. */
async function findTogether(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<readonly (readonly FoundRule[])[]> {
  const loaded = worksheets.map((worksheet) => {
    const rules = worksheet.getRange().conditionalFormats;
    rules.load("items/type");
    return rules;
  });
  await context.sync();
  // Objects of an earlier request are not valid any more: the rules are asked for anew.
  const asked = worksheets.map((worksheet, index) => askFormulas(worksheet, loaded[index]?.items ?? []));
  if (asked.some((rules) => rules.length > 0)) await context.sync();
  return asked.map((rules) =>
    rules
      .filter(({ rule }) => isOurs(rule.formula))
      .map(({ place, rule: { formula }, cells }) => ({ place, formula, address: cells.address })),
  );
}

function askFormulas(
  worksheet: Excel.Worksheet,
  known: readonly Excel.ConditionalFormat[],
): readonly {
  readonly place: number;
  readonly rule: Excel.ConditionalFormatRule;
  readonly cells: Excel.RangeAreas;
}[] {
  const places = known.flatMap(({ type }, place) => (type === Excel.ConditionalFormatType.custom ? [place] : []));
  if (places.length === 0) return [];
  const rules = worksheet.getRange().conditionalFormats;
  return places.map((place) => {
    const { rule } = rules.getItemAt(place).custom;
    rule.load("formula");
    const cells = rules.getItemAt(place).getRanges();
    cells.load("address");
    return { place, rule, cells };
  });
}
