/** What the findings need to offer their fixes: handed down beside the words, as every finding wants it. */
import { createContext } from "react";
import type { Finding } from "../core/findings";
import type { Fix } from "../core/fix";
import type { SheetRef } from "../host/host";

export interface SheetFix {
  readonly sheet: SheetRef;
  readonly fix: Fix;
}

export interface Fixing {
  /** Whether something might settle a finding: nothing is tried yet. */
  readonly mayTry: (finding: Finding) => boolean;
  /** Whether there is a fix to offer: asked of every finding that is shown. */
  readonly mayFix: (finding: Finding) => boolean;
  /** The fixes that keep their word: tried when the user asks. */
  readonly fixesOf: (finding: Finding) => readonly Fix[];
  /** The fixes that leave nothing to choose, with the sheets they are of. */
  readonly sureFixes: (findings: readonly Finding[]) => readonly SheetFix[];
  readonly apply: (fixes: readonly SheetFix[]) => void;
}

export const FixingContext = createContext<Fixing | null>(null);
