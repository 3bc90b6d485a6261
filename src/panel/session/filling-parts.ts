import type { Desk } from "./desk";

/** What the part 编制中 works with. */
export interface FillingParts {
  readonly desk: Pick<Desk, "alone" | "attempt" | "memory" | "parts">;
  /** Checks the active sheet, as 核查当前工作表 does. */
  readonly check: () => Promise<void>;
  /** Has a sheet looked at again: also where the program tells of no edits. */
  readonly changed: (sheet: string) => void;
}
