/**
 * Two years side by side, a line a project, what deserves a look first:
 *
 *   this year's forms ─┐
 *                      ├─match──▶ Matched[] ──▶ CompareLine[]  | 数字云溪建设 | 30 → 45 | +15 | +50% | remarks |
 *   last year's forms ─┘
 */
import { absolute } from "../decimal";
import type { Form } from "../form";
import { bySeverity } from "../marks";
import { unitOf, type Filed } from "./filed";
import { fundsLine, type FundsLine } from "./funds-line";
import { indicatorLines, type IndicatorLine } from "./indicators";
import { match, unitsAmong, type Match } from "./match";
import { remarksOn, withoutForerunner, type CompareSettings, type Remark } from "./remarks";

export interface CompareLine<Before extends Filed, Now extends Filed> {
  /** Null: this year has no such form any more. */
  readonly now: Now | null;
  /** Null: last year had none. */
  readonly before: Before | null;
  /** How the two were found to be one; null where there is only one. */
  readonly match: Match | null;
  readonly funds: FundsLine;
  readonly indicators: readonly IndicatorLine[];
  readonly remarks: readonly Remark[];
}

/** What has to be said of the two years as a whole. */
export type CompareNote =
  | { readonly is: "nothing-before" }
  /** Both are of one year: perhaps the wrong file was chosen. */
  | { readonly is: "same-year"; readonly year: number }
  | { readonly is: "years-apart"; readonly before: number; readonly now: number }
  /** Last year's forms have none of these units: nobody can say whether their projects are new. */
  | { readonly is: "units-missing"; readonly units: readonly string[] };

export interface Comparison<Before extends Filed, Now extends Filed> {
  readonly lines: readonly CompareLine<Before, Now>[];
  readonly notes: readonly CompareNote[];
}

export function compare<Before extends Filed, Now extends Filed>(
  before: readonly Before[],
  now: readonly Now[],
  settingsFor: (now: Now) => CompareSettings,
): Comparison<Before, Now> {
  const matched = match(before, now);
  const byNow = new Map(matched.map((one) => [one.now, one]));
  const known = new Set(matched.map((one) => one.before));
  const hasUnit = unitsAmong(before);
  const lines = [
    ...now.map((one): CompareLine<Before, Now> => {
      const found = byNow.get(one);
      if (found) return bothOf(found.before, one, found.match, settingsFor(one));
      const remarks = hasUnit(one.form) ? withoutForerunner(one.form) : [];
      return { now: one, before: null, match: null, funds: fundsLine(null, one.form), indicators: [], remarks };
    }),
    ...before
      .filter((one) => !known.has(one))
      .map((one): CompareLine<Before, Now> => {
        const funds = fundsLine(one.form, null);
        return { now: null, before: one, match: null, funds, indicators: [], remarks: [] };
      }),
  ];
  return { lines: lines.sort(byNeed), notes: notesOn(before, now, hasUnit) };
}

function bothOf<Before extends Filed, Now extends Filed>(
  before: Before,
  now: Now,
  found: Match,
  settings: CompareSettings,
): CompareLine<Before, Now> {
  const funds = fundsLine(before.form, now.form);
  const indicators = indicatorLines(before.form, now.form);
  const remarks = [...remarksOn(before.form, now.form, found, funds, indicators, settings)];
  remarks.sort((a, b) => bySeverity(a.severity, b.severity));
  return { now, before, match: found, funds, indicators, remarks };
}

/** Warnings first, then advice and unsure matches, then what stands in one year only, then the larger change. */
function byNeed(a: CompareLine<Filed, Filed>, b: CompareLine<Filed, Filed>): number {
  const [one, other] = [needOf(a), needOf(b)];
  const place = one.findIndex((need, index) => need !== other[index]);
  return place < 0 ? largeFirst(a, b) : (other[place] ?? 0) - (one[place] ?? 0);
}

function needOf({ remarks, match: found, now, before }: CompareLine<Filed, Filed>): readonly number[] {
  const warnings = remarks.filter(({ severity }) => severity === "warning").length;
  const unsure = found && !found.sure ? 1 : 0;
  return [warnings, remarks.length - warnings + unsure, now && before ? 0 : 1];
}

function largeFirst(a: CompareLine<Filed, Filed>, b: CompareLine<Filed, Filed>): number {
  const [one, other] = [a, b].map(({ funds }) => absolute(funds.difference ?? 0n));
  return (one ?? 0n) === (other ?? 0n) ? 0 : (one ?? 0n) > (other ?? 0n) ? -1 : 1;
}

function notesOn(
  before: readonly Filed[],
  now: readonly Filed[],
  hasUnit: (form: Form) => boolean,
): readonly CompareNote[] {
  if (before.length === 0) return [{ is: "nothing-before" }];
  const notes: CompareNote[] = [];
  const [was, is] = [usualYear(before), usualYear(now)];
  if (was !== null && was === is) notes.push({ is: "same-year", year: was });
  else if (was !== null && is !== null && was !== is - 1) notes.push({ is: "years-apart", before: was, now: is });
  const units = new Set(now.flatMap(({ form }) => (hasUnit(form) ? [] : (unitOf(form) ?? []))));
  if (units.size > 0) notes.push({ is: "units-missing", units: [...units] });
  return notes;
}

/** The year of most forms. */
function usualYear(filed: readonly Filed[]): number | null {
  const counts = new Map<number, number>();
  for (const { form } of filed) if (form.year !== null) counts.set(form.year, (counts.get(form.year) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

export interface CompareCounts {
  readonly now: number;
  readonly matched: number;
  readonly unsure: number;
  /** Without a forerunner. */
  readonly fresh: number;
  readonly gone: number;
}

export function countsOf(lines: readonly { readonly now: unknown; readonly match: Match | null }[]): CompareCounts {
  const count = (is: (line: (typeof lines)[number]) => boolean) => lines.filter(is).length;
  return {
    now: count(({ now }) => now !== null),
    matched: count(({ match }) => match !== null),
    unsure: count(({ match }) => match !== null && !match.sure),
    fresh: count(({ now, match }) => now !== null && match === null),
    gone: count(({ now }) => now === null),
  };
}
