/**
 * Which finding it is, from one check to the next: not by its address, which moves with every row that comes or goes, but
 * by what it says of which form, and by what stands in its cells.
 */
import type { Finding, HoleValue } from "../findings";
import type { Review } from "../review";
import { meets, rangeOfCell, type Cell, type Range, type Sheet } from "../sheet";
import { placeOf, printedAt, type PlacedText } from "./content";
import type { Digest } from "./digest";
import { formKey, namedForms, type FormName, type NamedForm } from "./form-name";

export interface NamedFinding {
  readonly finding: Finding;
  /** Null where the finding is about the sheet. */
  readonly form: FormName | null;
  /** The name of the sheet. */
  readonly sheet: string;
  /** Rule, message, form and contents: the same for findings that nobody could tell apart without their places. */
  readonly subject: string;
  /** No other finding of its sheet has this subject. */
  readonly alone: boolean;
  /** The subject and the number among equals: no other finding of its sheet has it. */
  readonly id: string;
  /** Where its first cell stands within the form. */
  readonly place: string;
  /** The cells that it speaks of, with what is printed in them. */
  readonly cells: readonly PlacedText[];
}

/** In the order of the review; without what a blank form still waits for. */
export function namedFindings(review: Pick<Review, "findings" | "sheets">, digest: Digest): readonly NamedFinding[] {
  const forms = new Map(namedForms(review.sheets).map((named) => [keyOf(named.place), named]));
  const counts = new Map<string, number>();
  const named = review.findings
    .filter(({ toFill }) => !toFill)
    .flatMap((finding) => {
      const sheet = review.sheets[finding.sheet]?.sheet;
      if (!sheet) return [];
      const form = finding.form === null ? null : (forms.get(keyOf({ ...finding, form: finding.form })) ?? null);
      const within = form?.form.range ?? null;
      const cells = [...finding.at, ...finding.related]
        .flatMap((at) => uncovered(at, sheet))
        .map((cell) => ({ place: placeOf(rangeOfCell(cell), within), text: printedAt(sheet, cell) }));
      const subject = digest(subjectOf(finding, form, sheet.name, cells)).slice(0, idLength);
      const equals = equalsKey({ sheet: sheet.name, subject });
      const nth = counts.get(equals) ?? 0;
      counts.set(equals, nth + 1);
      const place = placeOf(finding.at[0], within);
      return [{ finding, form: form?.name ?? null, sheet: sheet.name, subject, nth, place, cells }];
    });
  return named.map(({ nth, ...one }) => ({
    ...one,
    alone: counts.get(equalsKey(one)) === 1,
    id: nth === 0 ? one.subject : `${one.subject}-${String(nth)}`,
  }));
}

/** All cells of a range but those that a merge covers: nothing stands in them. */
function uncovered(range: Range, { merges }: Sheet): readonly Cell[] {
  const cells: Cell[] = [];
  const here = merges.filter((merge) => meets(merge, range));
  for (let row = range.top; row <= range.bottom; row++) {
    for (let column = range.left; column <= range.right; column++) {
      const at = rangeOfCell({ row, column });
      const covering = here.find((merge) => meets(merge, at));
      // A finding may name a covered cell by itself: it is the one to go to.
      const isFirst = row === range.top && column === range.left;
      if (isFirst || !covering || (covering.top === row && covering.left === column)) cells.push({ row, column });
    }
  }
  return cells;
}

/** As many digits of a digest as no two findings of an office will ever share. */
const idLength = 32;

const equalsKey = ({ sheet, subject }: Pick<NamedFinding, "sheet" | "subject">) => `${subject} ${sheet}`;

const keyOf = ({ sheet, form }: { readonly sheet: number; readonly form: number }) =>
  `${String(sheet)}/${String(form)}`;

function subjectOf(finding: Finding, form: NamedForm | null, sheet: string, cells: readonly PlacedText[]): string {
  const { rule, message, holes, at, figures, compares = false } = finding;
  return JSON.stringify([
    rule,
    message,
    form ? formKey(form.name) : sheet,
    Object.keys(holes)
      .sort()
      .map((hole) => [hole, textsIn(holes[hole]), ...(compares ? figuresIn(holes[hole]) : [])]),
    at.length,
    cells.map(({ text }) => text),
    ...(compares && figures ? [figures.actual, figures.expected].map(String) : []),
  ]);
}

/** What the sentence quotes; the cells in it move with rows, and amounts of the same form are among its contents already. */
function textsIn(value: HoleValue | undefined): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || !("list" in value)) return [];
  return value.list.filter((one) => typeof one === "string");
}

/** Amounts and counts from other forms: they stand in none of the cells that the finding speaks of. */
function figuresIn(value: HoleValue | undefined): readonly string[] {
  return typeof value === "number" || typeof value === "bigint" ? [String(value)] : [];
}
