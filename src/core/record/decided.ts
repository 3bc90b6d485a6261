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
import { current, isWaiver, type Decision } from "./decision";
import { formKey, namedForms, type NamedForm } from "./form-name";
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
  /** Why it has lapsed although its cells are as they were: nobody can tell which of several it is, or it was not allowed. */
  readonly because: "changed" | "not-waivable" | "ambiguous" | null;
}

export interface DecidedOn {
  readonly review: Pick<Review, "sheets">;
  readonly named: readonly NamedFinding[];
  /** All sheets of the workbook were read: what is not found is not there. */
  readonly whole: boolean;
  readonly mayWaive: (rule: string) => boolean;
}

export function decided(decisions: readonly Decision[], on: DecidedOn): readonly Decided[] {
  const forms = namedForms(on.review.sheets);
  const formsByKey = new Map(forms.map((form) => [formKey(form.name), form]));
  const sheets = new Map(on.review.sheets.map(({ sheet }) => [sheet.name, sheet]));
  const bySubject = grouped(on.named, ({ subject }) => subject);
  const byPlace = grouped(on.named, placeKey);
  return current(decisions).flatMap((decision): readonly Decided[] => {
    const form = decision.form ? (formsByKey.get(formKey(decision.form)) ?? null) : null;
    const isKnown = form !== null || sheets.has(decision.sheet);
    if (!isKnown && !on.whole) return [];
    const same = (bySubject.get(decision.subject) ?? []).find(
      (one) => (decision.alone && one.alone) || one.place === decision.place,
    );
    if (same) {
      const barred = isWaiver(decision) && !on.mayWaive(decision.rule);
      const state = barred
        ? ({ is: "lapsed", because: "not-waivable" } as const)
        : ({ is: "in-force", because: null } as const);
      return [{ decision, named: same, form, changes: [], ...state }];
    }
    const sheet = form?.sheet ?? sheets.get(decision.sheet);
    const within = form?.form.range ?? null;
    const gone = decision.form !== null && !form;
    const changes = sheet && !gone ? changesOf(decision, within, (cell) => printedAt(sheet, cell)) : [];
    const [next = null] = byPlace.get(placeKey({ ...decision, finding: decision })) ?? [];
    const alike = bySubject.get(decision.subject) ?? [];
    return [
      {
        ...{ decision, form, changes },
        named: next ?? alike[0] ?? null,
        is: next || alike.length > 0 ? "lapsed" : "unmatched",
        because: next ? "changed" : alike.length > 0 ? "ambiguous" : null,
      },
    ];
  });
}

function changesOf(
  { cells }: Decision,
  within: Range | null,
  textOf: (cell: { readonly row: number; readonly column: number }) => string,
): readonly Change[] {
  return cells.flatMap(({ place, text: then }): readonly Change[] => {
    const cell = cellAt(place, within);
    const now = cell ? textOf(cell) : "";
    return now === then ? [] : [{ at: cell && rangeOfCell(cell), then, now }];
  });
}

interface AtPlace extends Pick<NamedFinding, "form" | "sheet" | "place"> {
  readonly finding: { readonly rule: string; readonly message: string };
}

const placeKey = ({ finding: { rule, message }, form, sheet, place }: AtPlace) =>
  JSON.stringify([rule, message, form ? formKey(form) : sheet, place]);

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
