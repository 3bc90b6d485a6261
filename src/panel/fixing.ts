/** What the findings need to offer their fixes: handed down beside the words, as every finding wants it. */
import { createContext } from "react";
import type { Finding } from "../core/findings";
import type { Fix } from "../core/fix";

export interface Fixing {
  /** Whether there is something to try: asked of every finding that is shown. */
  readonly mayFix: (finding: Finding) => boolean;
  /** The fixes that keep their word: tried when the user asks. */
  readonly fixesOf: (finding: Finding) => readonly Fix[];
  readonly apply: (sheet: string, fix: Fix) => void;
}

export const FixingContext = createContext<Fixing | null>(null);
