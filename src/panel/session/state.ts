/** What the pane shows: one screen at a time, and beside it what is true on every screen. */
import type { Profile } from "../../core/profile/profile";
import type { Finding } from "../../core/findings";
import type { Wording } from "../../core/recognise/words/wordings";
import type { KeptProblem } from "../../core/recognise/words/wordings-xml";
import type { Cell, Range } from "../../core/sheet";
import type { Cleared, HostErrorKind, SheetRef } from "../../host/host";
import type { OpenCompare } from "../compare/make-compare";
import type { SheetFix } from "./fixing";
import type { OpenInsert } from "../insert/make-insert";
import type { Nearest } from "../checker/nearest";
import type { OpenRead } from "../read/make-read";
import type { OpenRecord } from "../record/make-record";
import type { OpenRules } from "../rules/make-rules";
import type { Results } from "./results";

/** 核查, 插入模板, 读表结果 or 与上年比; and 规则设置, which belongs to 核查. */
export type View = Tab | "rules";
export type Tab = "check" | "insert" | "read" | "compare";

export type Scope = "sheet" | "workbook";

/** Something the program around us could not do. */
export interface Problem {
  readonly kind: HostErrorKind;
  /** The program's own words, for support. */
  readonly detail: string;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** The sheet being read; null until its name is known. */
  readonly sheet: string | null;
  /** How many forms were found so far, and the name of the last one. */
  readonly forms: number;
  readonly form: string | null;
}

export type Screen =
  | { readonly is: "idle" }
  | { readonly is: "reading"; readonly scope: Scope; readonly progress: Progress }
  | {
      readonly is: "no-form";
      readonly scope: Scope;
      readonly sheet: SheetRef;
      readonly nearest: Nearest;
      readonly declined: readonly Declined[];
    }
  | { readonly is: "reviewed"; readonly results: Results }
  | { readonly is: "failed"; readonly problem: Problem; readonly scope: Scope; readonly canGoBack: boolean };

/** A table that looks like a form and is none we check, with the words that show it. */
export interface Declined {
  readonly at: Range;
  readonly because: string;
}

/** A short remark above the results; it goes away with the next action. */
export type Notice =
  | {
      readonly is: "problem";
      readonly problem: Problem;
      readonly doing: "mark" | "fix" | "clear" | "go" | "reread" | "open";
      /** Where, unless that is plain or it was everywhere. */
      readonly sheet?: string | null;
    }
  | ({ readonly is: "cleared" } & Cleared)
  | { readonly is: "cancelled"; readonly done: number; readonly total: number }
  /** Cells were changed as the user confirmed; the changes may be taken back. */
  | { readonly is: "fixed"; readonly fixes: readonly SheetFix[] }
  | { readonly is: "unfixed" }
  | { readonly is: "copied"; readonly findings: number }
  /** The clipboard is out of reach. */
  | { readonly is: "copy-by-hand" };

/** What this office calls things. */
export interface OwnWordings {
  readonly taught: readonly Wording[];
  /** Why those that the workbook keeps are not among them. */
  readonly trouble: WordingsTrouble | null;
}

export type WordingsTrouble = KeptProblem | { readonly is: "unreachable"; readonly problem: Problem };

/** Which rules this office checks by, and how. */
export interface OwnProfile {
  /** Null: as shipped. */
  readonly used: Profile | null;
  /** Why the one that the workbook keeps is not used. */
  readonly trouble: Problem | null;
}

export interface PaneState {
  readonly view: View;
  /** What the view 插入模板 shows; null until it is opened. */
  readonly insert: OpenInsert | null;
  /** What the view 读表结果 needs; null until it is opened. */
  readonly read: OpenRead | null;
  /** What the page 规则设置 needs; null until it is opened. */
  readonly rules: OpenRules | null;
  /** What the view 与上年比 needs; null until it is opened. */
  readonly compare: OpenCompare | null;
  /** What reviewers have decided and signed; null until it is asked for. */
  readonly record: OpenRecord | null;
  readonly wordings: OwnWordings;
  readonly profile: OwnProfile;
  readonly screen: Screen;
  readonly notice: Notice | null;
  /** Sheets that changed since they were read. */
  readonly stale: ReadonlySet<string>;
  /** The finding at the selected cell. */
  readonly current: Finding | null;
  /** The first cell of the selection, as far as known. */
  readonly selected: { readonly sheet: string; readonly cell: Cell } | null;
  /** The worksheet in front, as far as known. */
  readonly active: string | null;
  /** How many sheets were read. */
  readonly known: number;
  /** False where the program does not tell of edits: then results do not renew themselves. */
  readonly live: boolean;
  /** Whether the workbook carries marks of ours, as far as known: of this check, or those it came with. */
  readonly marked: boolean;
  /** How many cells of the sheets carry another mark than the results say: marks are written when the user asks. */
  readonly outdated: number;
  /** Somebody else has edited the workbook since the last check. */
  readonly others: boolean;
  /** The user's switch: whether to paint marks on the sheets. */
  readonly painting: boolean;
}
