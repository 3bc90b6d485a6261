/**
 * A change of cells that settles a finding. It is offered only where a review of the sheet with the change no longer has
 * the finding, and no other than before: what a fix is good for is tried, not claimed.
 */
import type { Catalogue } from "./catalogue";
import type { Finding } from "./findings";
import type { Form } from "./form";
import { recalculated } from "./recalculate";
import { judge, read, type SheetReview } from "./review";
import { a1, a1Range, valueAt, type Cell, type CellValue, type Sheet } from "./sheet";

export interface CellChange extends Cell {
  readonly before: CellValue;
  readonly after: CellValue;
  /** What `after` is the result of: "=SUM(F10:F12)"; null where it is typed. */
  readonly formula: string | null;
  /** The formula whose result `before` is, such as one that we wrote; left out where the cell holds no formula. */
  readonly formulaBefore?: string | null;
}

export interface Fix {
  readonly changes: readonly [CellChange, ...CellChange[]];
  /** What does where this does not keep its word. */
  readonly otherwise?: Fix;
}

/** What might settle a finding, the likeliest first. */
export type Fixes = (finding: Finding, form: Form, sheet: Sheet) => readonly Fix[];

/** The sheet as it is after a fix, formulas that look at its cells as they were. */
export function withFix(sheet: Sheet, { changes }: Fix): Sheet {
  const values = sheet.values.map((row) => [...row]);
  const formulas = { ...sheet.formulas };
  for (const { row, column, after, formula } of changes) {
    const cells = (values[row - sheet.origin.row] ??= []);
    while (cells.length < column - sheet.origin.column) cells.push(null);
    cells[column - sheet.origin.column] = after;
    const place = a1({ row, column });
    if (formula === null) Reflect.deleteProperty(formulas, place);
    else formulas[place] = formula;
  }
  return { ...sheet, values, formulas };
}

/** What is worth trying. `sheets` are those of the review in which the finding stands. */
export function candidatesFor(
  finding: Finding,
  sheets: readonly SheetReview[],
  { fixes }: Pick<Catalogue, "fixes">,
): readonly Fix[] {
  const own = sheets[finding.sheet];
  const form = finding.form === null ? undefined : own?.forms[finding.form];
  return own && form && fixes ? fixes(finding, form, own.sheet) : [];
}

/** The fixes of a finding that keep their word. */
export function fixesFor(finding: Finding, sheets: readonly SheetReview[], catalogue: Catalogue): readonly Fix[] {
  const candidates = candidatesFor(finding, sheets, catalogue);
  return candidates.length === 0 ? [] : proven(finding, candidates, sheets, faultsOf(sheets, catalogue), catalogue);
}

function proven(
  finding: Finding,
  candidates: readonly Fix[],
  sheets: readonly SheetReview[],
  known: Faults,
  catalogue: Catalogue,
): readonly Fix[] {
  const keeps = (fix: Fix) => afterFix(finding, fix, sheets, known, catalogue) !== null;
  return candidates.flatMap(({ otherwise, ...fix }) => {
    if (keeps(fix)) return [fix];
    return otherwise && keeps(otherwise) ? [otherwise] : [];
  });
}

export interface SureFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** To try each costs a reading of its sheet. */
const mostTried = 100;

/** The fixes that leave nothing to choose: of each finding that has just one, as far as all of them do well together. */
export function sureFixes(
  findings: readonly Finding[],
  sheets: readonly SheetReview[],
  catalogue: Catalogue,
): readonly SureFix[] {
  const known = faultsOf(sheets, catalogue);
  const sure: SureFix[] = [];
  let mended = sheets;
  const likely = findings.flatMap((finding) => {
    const candidates = candidatesFor(finding, sheets, catalogue);
    return candidates.length > 0 ? [{ finding, candidates }] : [];
  });
  for (const { finding, candidates } of likely.slice(0, mostTried)) {
    const [fix, more] = proven(finding, candidates, sheets, known, catalogue);
    const after = fix && !more ? afterFix(finding, fix, mended, known, catalogue) : null;
    if (!fix || !after) continue;
    sure.push({ finding, fix });
    mended = after;
  }
  return sure;
}

/** The sheets after a fix that settles its finding and brings no other; null where it does not. */
function afterFix(
  finding: Finding,
  fix: Fix,
  sheets: readonly SheetReview[],
  known: Faults,
  catalogue: Catalogue,
): readonly SheetReview[] | null {
  const own = sheets[finding.sheet];
  // An earlier fix of the same cells has changed them.
  if (!own || fix.changes.some((change) => valueAt(own.sheet, change) !== change.before)) return null;
  const others = sheets.flatMap((one) => (one === own ? [] : [one.sheet]));
  const changed = recalculated(withFix(own.sheet, fix), fix.changes, others);
  if (!changed) return null;
  // The other sheets are as they were: only this one is read again.
  const reviewed = read(changed, catalogue);
  const mended = sheets.map((sheet) => (sheet === own ? reviewed : sheet));
  const after = faultsOf(mended, catalogue);
  const gone = [...known].flatMap(([key, one]) => (after.has(key) ? [] : [one]));
  const comes = ([key, one]: readonly [string, Finding]) => !known.has(key) && !gone.some((was) => isIn(was, one));
  return !after.has(keyOf(finding)) && ![...after].some(comes) ? mended : null;
}

type Faults = ReadonlyMap<string, Finding>;

const faultsOf = (sheets: readonly SheetReview[], catalogue: Catalogue): Faults =>
  new Map(judge(sheets, catalogue).findings.map((finding) => [keyOf(finding), finding]));

/** Whether a finding goes on as one with a larger cause: what is left may be told together, or at another of its cells. */
function isIn(was: Finding, now: Finding): boolean {
  if (was.rule !== now.rule || was.message !== now.message || was.sheet !== now.sheet) return false;
  const cells = new Set([...now.at, ...now.related].map(a1Range));
  return was.at.every((at) => cells.has(a1Range(at)));
}

/** The same fault at the same cells, whatever its figures are. */
const keyOf = ({ rule, message, sheet, at }: Finding) =>
  `${rule}/${message} ${String(sheet)} ${at.map(a1Range).join()}`;
