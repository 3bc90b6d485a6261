/** What the view 插入模板 shows. */
import type { Range } from "../../core/sheet";
import type { Obstacle } from "../../core/template/place";
import type { InsertedBlock, Site } from "../../host/host";
import type { Problem } from "../session/state";
import type { Choice, ChoiceProblem } from "./choice";
import type { Plan } from "./plan";

export type Target =
  /** Not known yet. */
  | { readonly is: "looking" }
  | { readonly is: "ready"; readonly plan: Plan }
  | {
      readonly is: "blocked";
      readonly plan: Plan;
      readonly obstacles: readonly Obstacle[];
      /** Where there is room on the same sheet. */
      readonly free: Plan | null;
    }
  /** The forms stand there: nothing is inserted again until something else is chosen. */
  | { readonly is: "done"; readonly blocks: readonly InsertedBlock[] }
  /** No sheet can be added. */
  | { readonly is: "no-new-sheets" }
  | { readonly is: "invalid"; readonly problems: readonly ChoiceProblem[] }
  | { readonly is: "failed"; readonly problem: Problem };

/** What came of the last action. */
export type Outcome =
  /** `skipped`: why some of their looks are missing. */
  | { readonly is: "inserted"; readonly blocks: readonly InsertedBlock[]; readonly skipped: Problem | null }
  /** Something came into the way after the place was shown; nothing was written. */
  | { readonly is: "in-the-way"; readonly obstacles: readonly Obstacle[] }
  /** Cancelled, or failed with a problem; some forms may be there. */
  | { readonly is: "stopped"; readonly blocks: readonly InsertedBlock[]; readonly problem: Problem | null }
  | { readonly is: "removed"; readonly count: number }
  /** These were filled in: remove them all the same? */
  | { readonly is: "filled"; readonly blocks: readonly InsertedBlock[]; readonly removed: number }
  /** In a category, or among the main tasks (null). */
  | { readonly is: "row-added"; readonly category: string | null; readonly at: Range }
  /** The selected cell is in no row of indicators or tasks. */
  | { readonly is: "no-row" }
  | { readonly is: "problem"; readonly doing: "insert" | "remove" | "add-row"; readonly problem: Problem };

export interface InsertState {
  readonly choice: Choice;
  readonly site: Site | null;
  readonly target: Target;
  /** While forms are written: how many are done. */
  readonly job: { readonly done: number; readonly all: number } | null;
  /** Something else is being done. */
  readonly busy: boolean;
  readonly outcome: Outcome | null;
  /** The selection is at the first place to fill in of what was inserted. */
  readonly atFirst: boolean;
  /** Forms of the workbook that were inserted, from the first sheet to the last. */
  readonly blocks: readonly InsertedBlock[];
}
