import { textOf, type Form } from "../form";
import type { Sheet } from "../sheet";

/** A form and the sheet that it was read from. */
export interface Filed {
  readonly form: Form;
  readonly sheet: Sheet;
}

/** What a form is about: a project, or a department as a whole. */
export function nameOfForm(form: Form): string | null {
  return form.kind === "department-overall" ? unitOf(form) : textOf(form, "projectName");
}

/** Whose form it is. */
export function unitOf(form: Form): string | null {
  const [own, other] = [textOf(form, "budgetUnit"), textOf(form, "department")];
  return form.kind === "department-overall" ? (other ?? own) : (own ?? other);
}
