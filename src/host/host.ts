/** What we need of a spreadsheet program. No Office type crosses this line. */
import type { Mark } from "../core/marks";
import type { Range, Sheet } from "../core/sheet";

/** What went wrong in the program around us; the pane has a sentence for each. */
export type HostErrorKind =
  /** A cell is being edited: press Enter. */
  | "editing"
  /** The sheet is protected against this change. */
  | "protected"
  /** The structure of the workbook is protected: no new sheets. */
  | "structure-protected"
  | "busy"
  | "too-large"
  /** No answer within the time limit. */
  | "no-answer"
  /** Another workbook is in front. */
  | "other-workbook"
  | "sheet-gone"
  | "unsupported"
  /** Anything else; `detail` says what the program answered. */
  | "unknown";

export class HostError extends Error {
  override readonly name = "HostError";
  constructor(
    readonly kind: HostErrorKind,
    /** The program's own code and message, for support. */
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${kind}: ${detail}`, options);
  }
}

export interface SheetRef {
  readonly id: string;
  readonly name: string;
}

/** A worksheet as it was read. */
export interface ReadSheet extends SheetRef {
  readonly sheet: Sheet;
  /** Why marks cannot be painted on it; null where they can. */
  readonly noPaint: "protected" | "unsupported" | null;
  /** Cells that only carry formats and were left out, because the sheet is formatted far beyond its content. */
  readonly clipped: boolean;
}

export type HostEvent =
  /** Cells changed; `range` is null where rows or columns moved, so that the sheet must be read again. */
  | { readonly is: "changed"; readonly sheet: string; readonly range: Range | null; readonly byUs: boolean }
  | { readonly is: "selected"; readonly sheet: string; readonly range: Range }
  | { readonly is: "activated"; readonly sheet: string }
  | { readonly is: "deleted"; readonly sheet: string };

export interface Host {
  /** The user's language, as the program shows it. */
  readonly language: string;
  /** Whether the program is dark; null where it does not say, and the system's setting counts. */
  readonly dark: boolean | null;
  /** Visible worksheets in their order. */
  listSheets(): Promise<readonly SheetRef[]>;
  /** Reads a worksheet; the active one where no id is given. */
  readSheet(id?: string): Promise<ReadSheet>;
  /** Reads some rows of a worksheet again, after an edit. Merged areas are taken over from what was read before. */
  rereadRows(before: ReadSheet, range: Range): Promise<ReadSheet>;
  /** Paints marks and removes our older ones of the sheet, in one request. */
  showMarks(id: string, marks: readonly Mark[]): Promise<void>;
  /** Removes our marks, of one sheet or of all; tells how many rules were removed. */
  clearMarks(id?: string): Promise<number>;
  /** Goes to a cell: activates its sheet, selects it and scrolls to it. */
  select(id: string, range: Range): Promise<void>;
  /** Listens until the returned function is called. */
  listen(listener: (event: HostEvent) => void): Promise<() => Promise<void>>;
}
