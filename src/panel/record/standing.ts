/** Whether what was signed still stands, as far as anybody knows right now. */
import type { FormState, SignedStates } from "../../core/record/signed-state";

export interface Standing extends SignedStates {
  /** The names of the sheets that were edited since they were read. */
  readonly edited: ReadonlySet<string>;
  /** So many sheets were not looked at: whether there are forms on them that nobody has signed, is not known. */
  readonly unread: number;
}

type StandsAs = FormState["is"] | "doubtful";

/** Nothing on a sheet that was edited counts as unchanged before it is read again. */
export function standsAs({ is, form }: FormState, { edited }: Standing): StandsAs {
  return is === "unchanged" && edited.has(form.sheet.name) ? "doubtful" : is;
}
