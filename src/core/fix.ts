/**
 * A change of cells that settles a finding. It is offered only where a review of the sheet with the change no longer has
 * the finding, and no other than before: what a fix is good for is tried, not claimed.
 */
import type { Catalogue } from "./catalogue";
import type { Finding } from "./findings";
import type { Form } from "./form";
import { judge, read, type SheetReview } from "./review";
import { a1, a1Range, contains, parseRange, type Cell, type CellValue, type Range, type Sheet } from "./sheet";

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
}

/** What might settle a finding, the likeliest first. */
export type Fixes = (finding: Finding, form: Form, sheet: Sheet) => readonly Fix[];

/** The sheet as it is after a fix. */
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
  const own = sheets[finding.sheet];
  const candidates = candidatesFor(finding, sheets, catalogue);
  if (!own || candidates.length === 0) return [];
  // The other sheets are as they were: only this one is read again.
  const before = new Set(judge(sheets, catalogue).findings.map(keyOf));
  const settles = (fix: Fix) => {
    const reviewed = read(withFix(own.sheet, fix), catalogue);
    const { findings } = judge(sheets.with(finding.sheet, reviewed), catalogue);
    const after = findings.map(keyOf);
    return !after.includes(keyOf(finding)) && after.every((key) => before.has(key));
  };
  return candidates.filter((fix) => !isReferredTo(fix, own.sheet, sheets) && settles(fix));
}

/** Formulas that look at a cell come to something else when it changes: what that is, only the program knows. */
function isReferredTo({ changes }: Fix, own: Sheet, sheets: readonly SheetReview[]): boolean {
  const looksAt = (formula: string, sheet: Sheet) =>
    referencesIn(formula).some(
      ({ name, range }) => (name ?? sheet.name) === own.name && changes.some((change) => contains(range, change)),
    );
  return sheets.some(({ sheet }) => Object.values(sheet.formulas).some((formula) => looksAt(formula, sheet)));
}

const reference =
  /(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?(?<![\p{L}\p{N}_.])(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(])/giu;

function referencesIn(formula: string): readonly { readonly name: string | null; readonly range: Range }[] {
  return [...formula.replace(/"[^"]*"/g, '""').matchAll(reference)].flatMap(([, quoted, bare, address = ""]) => {
    const [first = "", last = first] = address.replaceAll("$", "").split(":");
    const whole = /^\d+$/.test(first)
      ? `A${first}:XFD${last}`
      : /^[A-Z]+$/i.test(first)
        ? `${first}1:${last}1048576`
        : address;
    const range = parseRange(whole);
    return range ? [{ name: quoted?.replaceAll("''", "'") ?? bare ?? null, range }] : [];
  });
}

/** The same fault at the same cells, whatever its figures are. */
const keyOf = ({ rule, message, sheet, at }: Finding) =>
  `${rule}/${message} ${String(sheet)} ${at.map(a1Range).join()}`;
