/** What the pane shows of the record, beside what it says of a review. */
import type { KeptRecord } from "../../core/record/record";
import type { Problem } from "../session/state";
import type { Selection } from "./selection";
import type { Standing } from "./standing";

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
  readonly selected: Selection;
  /** Whether what was signed stood when the pane was opened; null where nothing was signed, or not looked at. */
  readonly atOpen: Standing | null;
  readonly busy: boolean;
}
