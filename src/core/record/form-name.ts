/** Which form it is, wherever it stands: by its kind, what it is called, whose it is, and its number among equals. */
import { textOf, type Form, type FormKind } from "../form";
import type { SheetReview } from "../review";
import type { Sheet } from "../sheet";

export interface FormName {
  readonly kind: FormKind;
  readonly name: string | null;
  readonly unit: string | null;
  /** From 0, among forms with the same kind, name and unit. */
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
  const counts = new Map<string, number>();
  return sheets.flatMap(({ sheet, forms }, index) =>
    forms.map((form, number): NamedForm => {
      const plain = { kind: form.kind, name: nameIn(form), unit: unitIn(form) };
      const key = JSON.stringify(plain);
      const nth = counts.get(key) ?? 0;
      counts.set(key, nth + 1);
      return { form, sheet, place: { sheet: index, form: number }, name: { ...plain, nth } };
    }),
  );
}

export function formKey({ kind, name, unit, nth }: FormName): string {
  return JSON.stringify([kind, name, unit, nth]);
}

const nameIn = (form: Form) => squashed(textOf(form, "projectName") ?? textOf(form, "department") ?? form.title);
const unitIn = (form: Form) =>
  squashed(textOf(form, "budgetUnit") ?? textOf(form, "department") ?? textOf(form, "implementingUnit"));
const squashed = (text: string | null) => text?.replace(/\s+/g, "") ?? null;
