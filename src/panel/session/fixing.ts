/** What the findings need to offer their fixes. */
import type { Finding } from "../../core/findings";
import type { Fix } from "../../core/fix";

export interface SheetFix {
  /** The id of the sheet. */
  readonly sheet: string;
  readonly fix: Fix;
}

export interface NamedFix extends SheetFix {
  readonly name: string;
}

export interface Fixing {
  /** Whether something might settle a finding: nothing is tried yet. */
  readonly mayTry: (finding: Finding) => boolean;
  /** Whether there is a fix to offer: asked of every finding that is shown. */
  readonly mayFix: (finding: Finding) => boolean;
  /** The fixes that keep their word: tried when the user asks. */
  readonly fixesOf: (finding: Finding) => readonly Fix[];
  /** The fixes that leave nothing to choose, with the names of their sheets. */
  readonly sureFixes: (findings: readonly Finding[]) => readonly NamedFix[];
  readonly apply: (fixes: readonly SheetFix[]) => void;
}
