/** What the view 插入模板 needs of the rest of the pane. */
import type { Problem } from "../state";
import type { AddRowParts } from "./add-row-here";
import type { Choice } from "./choice";

export interface InserterParts extends AddRowParts {
  /** Waits until a check has finished with the sheets. */
  readonly alone: <T>(work: () => Promise<T>) => Promise<T>;
  /** What an error means to the user. */
  readonly problemOf: (error: unknown) => Problem;
  readonly choice: Choice;
  readonly remember: (choice: Choice) => void;
  /** Names a new sheet for forms that have no name. */
  readonly titleOf: (kind: Choice["kind"]) => string;
  /** Milliseconds to wait for the next event before the place is looked at again. */
  readonly pause?: number;
}
