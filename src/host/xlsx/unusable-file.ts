/** A file that cannot be checked, and why. It says no words: which language the reader has is not known here. */
export class UnusableFile extends Error {
  override readonly name = "UnusableFile";
  /** The sheets there are, when the one asked for is not among them; or the one that is incomplete. */
  readonly sheets: readonly string[];

  constructor(
    readonly kind: UnusableKind,
    /** What the file is instead, where that helps to say what to do. */
    readonly found: FoundType | null = null,
    details: ErrorOptions & { readonly sheets?: readonly string[] } = {},
  ) {
    super(found === null ? kind : `${kind} (${found})`, details);
    this.sheets = details.sheets ?? [];
  }
}

export type UnusableKind =
  | "missing"
  | "not-a-file"
  | "unreadable"
  | "wrong-type"
  | "encrypted"
  | "damaged"
  /** A sheet breaks off, or is not there: the first of `sheets`. */
  | "incomplete"
  /** Cells refer to texts that are not in the file. */
  | "texts-missing"
  | "empty"
  | "too-large"
  | "no-such-sheet";

export type FoundType = "xls" | "xlsb" | "ods" | "document" | "pdf" | "html" | "xml" | "text" | "image" | "archive";
