/** What we need of a spreadsheet program. No Office type crosses this line. */
import type { CellChange } from "../core/fix";
import type { Mark } from "../core/marks";
import type { Language } from "../core/message";
import type { EditParts } from "../core/record/edit";
import type { RecordParts } from "../core/record/record";
import type { RecordPage } from "../core/record/record-page";
import type { KeptProfile } from "../core/profile/profile-xml";
import type { Wording } from "../core/recognise/words/wordings";
import type { KeptWordings } from "../core/recognise/words/wordings-xml";
import type { Cell, Range, Sheet } from "../core/sheet";
import type { RowAddition } from "../core/template/add-row";
import type { Layout } from "../core/template/layout";
import type { Obstacle } from "../core/template/place";

/** What went wrong in the program around us; the pane has a sentence for each. */
export type HostErrorKind =
  /** A cell is being edited: press Enter. */
  | "editing"
  /** The sheet is protected against this change. */
  | "protected"
  /** The structure of the workbook is protected: no new sheets. */
  | "structure-protected"
  /** A worksheet of this name exists, or Excel does not take the name. */
  | "sheet-name"
  | "busy"
  | "too-large"
  /** No answer within the time limit. */
  | "no-answer"
  /** Another workbook is in front. */
  | "other-workbook"
  | "sheet-gone"
  /** Nobody can go to a sheet that is hidden. */
  | "sheet-hidden"
  /** Nor can one that only a macro can show again. */
  | "sheet-very-hidden"
  /** The program refuses the contents of a cell; `detail` begins with its address. */
  | "unreadable"
  /** The program does not say which cells are merged; `detail` begins with an address. */
  | "merges"
  /** The sheet has conditional formats that the program does not let us read, or delete. */
  | "rules"
  | "unsupported"
  /** A cell holds something else than what was shown before it was to be changed. */
  | "cell-changed"
  /** The workbook keeps wordings that we cannot read, and they were left as they are. */
  | "wordings-kept"
  /** The same of its profile. */
  | "profile-kept"
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
  /** Not shown among the workbook's tabs. */
  readonly hidden: boolean;
  /** Why marks cannot be painted on it; null where they can. */
  readonly noPaint: "protected" | "unsupported" | null;
  /** Cells were left out that only carry formats, or lie far from all others. */
  readonly clipped: boolean;
}

/** What became of our marks. */
export interface Cleared {
  /** How many rules were removed. */
  readonly rules: number;
  /** Sheets that kept theirs, and why. */
  readonly kept: readonly { readonly name: string; readonly kind: HostErrorKind; readonly detail: string }[];
}

export type HostEvent =
  /** Cells changed; `range` is null where more than contents may have changed, so that the sheet must be read again. */
  | {
      readonly is: "changed";
      readonly sheet: string;
      readonly range: Range | null;
      /** Contents only: no rows or columns came or went. Left out where nobody can say. */
      readonly moved?: false;
      /** By somebody who edits the same workbook elsewhere. */
      readonly others?: boolean;
    }
  | { readonly is: "selected"; readonly sheet: string; readonly range: Range }
  | { readonly is: "activated"; readonly sheet: string }
  | { readonly is: "deleted"; readonly sheet: string };

/** Where somebody is, and what may be done there: enough to show where a form would stand. */
export interface Site extends SheetRef {
  /** First cell of the selection. */
  readonly selected: Cell;
  /** What holds something; null on an empty sheet. */
  readonly used: Range | null;
  readonly protected: boolean;
  /** No sheet can be added. */
  readonly structureProtected: boolean;
  /** Of all sheets, hidden ones too: a new one needs another name (see `sheetNameFor`). */
  readonly sheetNames: readonly string[];
}

/** A form and where it is to stand. Several may name the same new sheet. */
export interface Placement {
  /** Already moved to its cells. */
  readonly layout: Layout;
  readonly target: { readonly sheet: string } | { readonly newSheet: string };
  /** Whether the widths of columns and the print settings may be changed. On empty and new sheets they always are. */
  readonly columnWidths: boolean;
}

export interface InsertOptions {
  /** Called after each form. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Stops after the form that is being written. */
  readonly signal?: AbortSignal;
}

/** A form that was inserted by us and is still there, found by its name: also after save and reopen. */
export interface InsertedBlock {
  /** Its defined name. */
  readonly id: string;
  readonly sheet: SheetRef;
  readonly range: Range;
  readonly template: { readonly id: string; readonly version: number };
  /** Nobody has changed a value since it was inserted. */
  readonly untouched: boolean;
  /** The sheet came with it, and goes with it. */
  readonly ownSheet: boolean;
}

export interface PlacedObstacle {
  /** Which of the placements. */
  readonly placement: number;
  readonly obstacle: Obstacle;
}

export type Insertion =
  /** `skipped`: what was refused of how they look, such as widths, tints or print settings; null where nothing was. */
  | { readonly is: "inserted"; readonly blocks: readonly InsertedBlock[]; readonly skipped: HostError | null }
  /** Nothing was written. */
  | { readonly is: "in-the-way"; readonly obstacles: readonly PlacedObstacle[] }
  /**
   * Cancelled (no error) or failed. `blocks` is what stands there now: whole forms, and the one that failed if it could
   * not be taken back (then it is not `untouched`). `removeBlocks(…, true)` removes them.
   */
  | { readonly is: "stopped"; readonly blocks: readonly InsertedBlock[]; readonly error: HostError | null };

export interface Removal {
  readonly removed: readonly string[];
  /** Left alone, because somebody has filled something in. */
  readonly filled: readonly InsertedBlock[];
}

/**
 * Looks for our older marks of the sheet, then removes them and paints these in one request. Answers with those that do
 * not lapse by themselves, whatever they say.
 */
export type ShowMarks = (id: string, marks: readonly Mark[]) => Promise<readonly Mark[]>;

/** What is seen of some marks on a sheet. */
export interface SeenMarks {
  /** Those that are there. */
  readonly marks: readonly Mark[];
  /** Those of them that do not lapse by themselves. */
  readonly lasting: readonly Mark[];
  /** How many marks of ours are there beside them. */
  readonly others: number;
}

export interface Host extends BlockHost, WordingsHost, ProfileHost, RecordHost {
  /** The user's language, as the program shows it. */
  readonly language: string;
  /** Whether the program is dark; null where it does not say, and the system's setting counts. */
  readonly dark: boolean | null;
  /** Where the workbook is kept: tells it from others that are open. Blank where it was never saved. */
  readonly workbook: string;
  /** All worksheets in their order, hidden ones too. */
  listSheets(): Promise<readonly SheetRef[]>;
  /** Reads a worksheet; the active one where no id is given. */
  readSheet(id?: string): Promise<ReadSheet>;
  /** Reads the rows of some ranges again, after an edit. Merged areas are taken over from what was read before. */
  rereadRows(before: ReadSheet, ranges: readonly Range[]): Promise<ReadSheet>;
  /** A job of marking, of one sheet or of many: nobody else paints or clears before it is over, nor does the ribbon. */
  marking<Result>(job: (show: ShowMarks) => Promise<Result>): Promise<Result>;
  /** Looks which of these marks a sheet carries. */
  seeMarks(id: string, marks: readonly Mark[]): Promise<SeenMarks>;
  /** Whether any sheet carries marks of ours, of whatever day or program. */
  hasMarks(): Promise<boolean>;
  /** Removes our marks, of one sheet or of all, when no job of marking runs. */
  clearMarks(id?: string): Promise<Cleared>;
  /** Changes cells as the user confirmed: all, or none ("cell-changed", "protected"). */
  changeCells(sheet: string, changes: readonly CellChange[]): Promise<void>;
  /** Goes to a cell: activates its sheet, selects it and scrolls to it. */
  select(id: string, range: Range): Promise<void>;
  /** Listens until the returned function is called. */
  listen(listener: (event: HostEvent) => void): Promise<() => Promise<void>>;
}

/** Inserting blank forms. */
export interface BlockHost {
  /** The active sheet, in one request. */
  site(): Promise<Site>;
  /** What forms on these cells of a sheet would touch, range by range. */
  inTheWay(sheet: string, ranges: readonly Range[]): Promise<readonly PlacedObstacle[]>;
  /**
   * Writes forms, after a look whether anything is in the way. Fails with a HostError where nothing was written:
   * "structure-protected", "sheet-name", "sheet-gone", …
   */
  insertForms(placements: readonly Placement[], options?: InsertOptions): Promise<Insertion>;
  /** All forms in the workbook that we inserted. */
  insertedBlocks(): Promise<readonly InsertedBlock[]>;
  /** Removes forms with all that came with them; those that were filled in only if told so. */
  removeBlocks(ids: readonly string[], evenFilled?: boolean): Promise<Removal>;
  /** Says that a form is being filled in, or that it is done: kept in the workbook, beside the name of an inserted form. */
  setFilling(sheet: string, range: Range, filling: boolean): Promise<void>;
  /** Adds a row to a form, whoever inserted it; `addition` comes from `addRow` of the core. */
  addRow(sheet: string, addition: RowAddition): Promise<void>;
}

/** An office's own wordings, which stay with its workbook. */
export interface WordingsHost {
  /** The office's wordings that this workbook keeps. */
  readWordings(): Promise<KeptWordings>;
  /**
   * Replaces them; none removes the part. Where some cannot be read (`KeptWordings.problem`) it fails with
   * "wordings-kept" and changes nothing, unless told to replace those, too.
   */
  writeWordings(wordings: readonly Wording[], unreadable?: "keep" | "replace"): Promise<void>;
}

/** An office's profile, which stays with its workbook, as the text of its file. */
export interface ProfileHost {
  readProfile(): Promise<KeptProfile>;
  /**
   * Replaces it; null removes it. Where there is one that cannot be read it fails with "profile-kept" and changes nothing,
   * unless told to replace that, too.
   */
  writeProfile(json: string | null, unreadable?: "keep" | "replace"): Promise<void>;
}

/** Another workbook, which the user has chosen. */
export type OpenedFile =
  | { readonly is: "read"; readonly sheets: readonly Sheet[]; readonly wordings: readonly Wording[] }
  /** Why it cannot be used and what to do, in one sentence. */
  | { readonly is: "unusable"; readonly sentence: string };

export type OpenFile = (file: File, language: Language) => Promise<OpenedFile>;
/** The record of review that stays with the workbook. */
export interface RecordHost {
  readRecord(): Promise<RecordParts>;
  /** Does to the parts what `edit` makes of those that are there at that moment. Answers with those that are there then. */
  changeRecord(edit: EditParts): Promise<RecordParts>;
  /** Writes the record's own sheet: in its place where there is one, else behind all others. */
  writeRecordPage(page: RecordPage): Promise<SheetRef>;
}
