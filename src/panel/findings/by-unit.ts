/** How findings are grouped: those of a workbook as reviewers think of them, by unit and then by project. */
import type { Finding } from "../../core/findings";
import type { FormResults, SheetResults } from "../session/results";

export interface Group {
  /** As the first of its forms writes it; null where a form states none. */
  readonly unit: string | null;
  /** Those with findings. */
  readonly forms: readonly PlacedForm[];
  /** Those with findings about themselves. */
  readonly sheets: readonly SheetResults[];
}

export interface PlacedForm {
  readonly sheet: SheetResults;
  readonly form: FormResults;
}

/** In the order in which units, and the projects of each, first appear; what no unit owns comes last. */
export function byUnit(sheets: readonly SheetResults[]): readonly Group[] {
  const units = new Map<string, { unit: string | null; projects: Map<string, PlacedForm[]> }>();
  for (const placed of faulty(sheets)) {
    const { unit, name, key } = placed.form;
    const group = units.get(squash(unit ?? "")) ?? { unit, projects: new Map<string, PlacedForm[]>() };
    units.set(squash(unit ?? ""), group);
    // A form without a name is nobody's namesake.
    const project = name === null ? key : squash(name);
    const same = group.projects.get(project);
    if (same) same.push(placed);
    else group.projects.set(project, [placed]);
  }
  const groups = [...units.values()].map(({ unit, projects }) => ({ unit, forms: [...projects.values()].flat() }));
  const ownerless: Group = {
    unit: null,
    forms: groups.find(({ unit }) => unit === null)?.forms ?? [],
    sheets: sheets.filter(({ findings }) => findings.length > 0),
  };
  const owned = groups.flatMap(({ unit, forms }) => (unit === null ? [] : [{ unit, forms, sheets: [] }]));
  return ownerless.forms.length + ownerless.sheets.length > 0 ? [...owned, ownerless] : owned;
}

/** In one group, in the order of the sheet. */
export function inOrder(sheets: readonly SheetResults[]): readonly Group[] {
  return [{ unit: null, forms: faulty(sheets), sheets: sheets.filter(({ findings }) => findings.length > 0) }];
}

/** The findings in the order in which groups list them, each with its sheet. */
export function listed(groups: readonly Group[]): ReadonlyMap<Finding, string> {
  return new Map(
    groups.flatMap(({ forms, sheets }) => [
      ...forms.flatMap(({ sheet, form }) => form.findings.map((finding) => [finding, sheet.id] as const)),
      ...sheets.flatMap(({ id, findings }) => findings.map((finding) => [finding, id] as const)),
    ]),
  );
}

const faulty = (sheets: readonly SheetResults[]): readonly PlacedForm[] =>
  sheets.flatMap((sheet) => sheet.forms.flatMap((form) => (form.findings.length > 0 ? [{ sheet, form }] : [])));

const squash = (name: string) => name.normalize("NFKC").replace(/\s+/g, "");
