/** What the pane shows of the record, beside what it says of a review. */
import type { KeptRecord } from "../../core/record/record";
import type { SignedStates } from "../../core/record/signed-state";
import type { Problem } from "../state";

export type RecordOutcome =
  | { readonly is: "decided"; readonly count: number }
  | { readonly is: "withdrawn" | "signed" | "changed-meanwhile" }
  | { readonly is: "page"; readonly sheet: string }
  | {
      readonly is: "problem";
      readonly doing: "read" | "decide" | "sign" | "page" | "check";
      readonly problem: Problem;
    };

export interface RecordState {
  readonly kept: KeptRecord;
  readonly outcome: RecordOutcome | null;
  /** The user's own entry. */
  readonly person: string;
  /** Findings that are to be decided on together, by their names: they outlive the reading of their sheet. */
  readonly selected: ReadonlySet<string>;
  /** Whether what was signed still stands, when the pane was opened; null where nothing was signed, or not looked at. */
  readonly atOpen: SignedStates | null;
  readonly busy: boolean;
}
