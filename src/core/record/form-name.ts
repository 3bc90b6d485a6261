/** Which form of its sheet it is: by its kind, what it is called, whose it is, and its number among equals. */
import { textOf, type Form, type FormKind } from "../form";
import type { SheetReview } from "../review";
import type { Sheet } from "../sheet";

export interface FormName {
  readonly kind: FormKind;
  /** As printed, on one line; older records have it without its spaces. */
  readonly name: string | null;
  readonly unit: string | null;
  /** From 0, among the forms of its sheet with the same kind, name and unit: it is the same whichever sheets are read. */
  readonly nth: number;
}

export interface NamedForm {
  readonly form: Form;
  readonly sheet: Sheet;
  /** Its place in the review. */
  readonly place: { readonly sheet: number; readonly form: number };
  readonly name: FormName;
}

export function namedForms(sheets: readonly SheetReview[]): readonly NamedForm[] {
  return sheets.flatMap(({ sheet, forms }, index) => {
    const counts = new Map<string, number>();
    return forms.map((form, number): NamedForm => {
      const first: FormName = { kind: form.kind, name: nameIn(form), unit: unitIn(form), nth: 0 };
      const nth = counts.get(formKey(first)) ?? 0;
      counts.set(formKey(first), nth + 1);
      return { form, sheet, place: { sheet: index, form: number }, name: { ...first, nth } };
    });
  });
}

/** Spaces are no part of what a form is called. */
export function formKey({ kind, name, unit, nth }: FormName): string {
  return JSON.stringify([kind, squashed(name), squashed(unit), nth]);
}

const nameIn = (form: Form) => oneLine(textOf(form, "projectName") ?? textOf(form, "department") ?? form.title);
const unitIn = (form: Form) =>
  oneLine(textOf(form, "budgetUnit") ?? textOf(form, "department") ?? textOf(form, "implementingUnit"));
const oneLine = (text: string | null) => text?.replace(/\s+/g, " ").trim() ?? null;
const squashed = (text: string | null) => text?.replace(/\s+/g, "") ?? null;
