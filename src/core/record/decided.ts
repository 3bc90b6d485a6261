/**
 * What has become of decisions: each counts for the very contents that it was made on, and for nothing else.
 *
 *   in-force   the finding is there, and its cells hold what they held
 *   lapsed     the finding is there, and they do not
 *   unmatched  there is no such finding any more
 */
import { rangeOfCell, type Range } from "../sheet";
import type { Review } from "../review";
import type { Change } from "./changes";
import { cellAt, printedAt } from "./content";
import { isWaiver, lastDecisions, placeKey, type Decision } from "./decision";
import { formKey, namedForms, type NamedForm } from "./form-name";
import { grouped } from "../grouped";
import type { NamedFinding } from "./named-finding";

export interface Decided {
  readonly decision: Decision;
  readonly is: "in-force" | "lapsed" | "unmatched";
  /** The finding that it is on, or was. */
  readonly named: NamedFinding | null;
  /** Where its form stands now; null where it is gone, or the finding was about the sheet. */
  readonly form: NamedForm | null;
  /** The cells that hold something else now. */
  readonly changes: readonly Change[];
  /**
   * Why it has lapsed. Where its cells are as they were: the finding says something else, as of another sheet's amounts, or
   * an older version kept fewer cells; nobody can tell which of several it is; or it was not allowed.
   */
  readonly because: "changed" | "said-otherwise" | "not-waivable" | "ambiguous" | null;
}

export interface DecidedOn {
  readonly review: Pick<Review, "sheets">;
  readonly named: readonly NamedFinding[];
  /** All sheets of the workbook were read: what is not found is not there. */
  readonly whole: boolean;
  readonly mayWaive: (rule: string) => boolean;
}

export function decided(decisions: readonly Decision[], on: DecidedOn): readonly Decided[] {
  const forms = grouped(namedForms(on.review.sheets), ({ name }) => formKey(name));
  const sheets = new Map(on.review.sheets.map(({ sheet }) => [sheet.name, sheet]));
  const bySubject = grouped(on.named, ({ sheet, subject }) => `${subject} ${sheet}`);
  const byPlace = grouped(on.named, ({ finding: { rule, message }, ...one }) => placeKey({ ...one, rule, message }));
  const states = lastDecisions(decisions).flatMap((decision): readonly Decided[] => {
    const form = decision.form && homeOf(forms.get(formKey(decision.form)) ?? [], decision, on.whole);
    const home = form?.sheet.name ?? decision.sheet;
    const sheet = sheets.get(home);
    if (!sheet && !on.whole) return [];
    const alike = bySubject.get(`${decision.subject} ${home}`) ?? [];
    const same = alike.find((one) => (decision.alone && one.alone) || one.place === decision.place);
    if (same) {
      const barred = isWaiver(decision) && !on.mayWaive(decision.rule);
      const state = barred
        ? ({ is: "lapsed", because: "not-waivable" } as const)
        : ({ is: "in-force", because: null } as const);
      return [{ decision, named: same, form, changes: [], ...state }];
    }
    const within = form?.form.range ?? null;
    const gone = decision.form !== null && !form;
    const changes = sheet && !gone ? changesOf(decision, within, (cell) => printedAt(sheet, cell)) : [];
    const [next = null] = byPlace.get(placeKey({ ...decision, sheet: home })) ?? [];
    return [
      {
        ...{ decision, form, changes },
        named: next ?? alike[0] ?? null,
        is: next || alike.length > 0 ? "lapsed" : "unmatched",
        because: next ? (changes.length > 0 ? "changed" : "said-otherwise") : alike.length > 0 ? "ambiguous" : null,
      },
    ];
  });
  return lastOnEach(states).filter(({ decision }) => decision.is !== "withdrawn");
}

/** Where its form stands now: on its own sheet; on another, such as one with a new name, only where no other form may be it. */
function homeOf(called: readonly NamedForm[], { sheet }: Decision, whole: boolean): NamedForm | null {
  const own = called.find((one) => one.sheet.name === sheet);
  if (own) return own;
  const [only = null, ...others] = whole ? called : [];
  return others.length === 0 ? only : null;
}

/** A sheet that got a new name has brought older decisions along: on the same finding the last one counts. */
function lastOnEach(states: readonly Decided[]): readonly Decided[] {
  const last = new Map(states.flatMap((one) => (one.is === "in-force" ? [[one.named?.finding, one] as const] : [])));
  return states.filter((one) => one.is !== "in-force" || last.get(one.named?.finding) === one);
}

function changesOf(
  { cells }: Decision,
  within: Range | null,
  textOf: (cell: { readonly row: number; readonly column: number }) => string,
): readonly Change[] {
  return cells.flatMap(({ place, text: then }): readonly Change[] => {
    const cell = cellAt(place, within);
    const now = cell ? textOf(cell) : "";
    return now === then ? [] : [{ at: cell && rangeOfCell(cell), gone: false, then, now }];
  });
}
