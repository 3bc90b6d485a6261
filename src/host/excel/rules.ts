/**
 * Our marks among a sheet's conditional formats. A rule has no name and its id is its place, so ours carry a marker in
 * their formula: `=N("approval-check:error")=0` is always true, and refers to no cell that an edit could move.
 */
import type { Severity } from "../../core/findings";

const marker = "approval-check:";

export function markerFormula(severity: Severity): string {
  return `=N("${marker}${severity}")=0`;
}

export function isOurs(formula: string): boolean {
  return formula.includes(`N("${marker}`);
}

/** One of our rules: its place among the rules of its sheet. */
export interface FoundRule {
  readonly place: number;
}

interface AskedRule {
  readonly place: number;
  readonly rule: Excel.ConditionalFormatRule;
}

/**
 * Asks for the formulas of the custom rules; reading another kind's formula would fail. `known` was loaded by an earlier
 * request, whose objects are not valid any more.
 */
export function askFormulas(
  worksheet: Excel.Worksheet,
  known: readonly Excel.ConditionalFormat[],
): readonly AskedRule[] {
  const places = known.flatMap(({ type }, place) => (type === Excel.ConditionalFormatType.custom ? [place] : []));
  if (places.length === 0) return [];
  const rules = worksheet.getRange().conditionalFormats;
  return places.map((place) => {
    const { rule } = rules.getItemAt(place).custom;
    rule.load("formula");
    return { place, rule };
  });
}

/** To be called when the formulas have come. */
export function oursAmong(asked: readonly AskedRule[]): readonly FoundRule[] {
  return asked.filter(({ rule }) => isOurs(rule.formula)).map(({ place }) => ({ place }));
}
