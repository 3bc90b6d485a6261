/** What the view 插入模板 needs of the rest of the pane. */
import type { Range } from "../../core/sheet";
import type { InsertedBlock } from "../../host/host";
import type { Problem } from "../session/state";
import type { AddRowParts, RowParts } from "./add-row-here";
import type { Choice } from "./choice";

export interface InserterParts extends AddRowParts, RowParts {
  /** Reads the sheets of new forms, so that the pane knows how far they are, and goes to the first place to write. */
  readonly follow: (blocks: readonly InsertedBlock[], first: Range | null) => Promise<void>;
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
