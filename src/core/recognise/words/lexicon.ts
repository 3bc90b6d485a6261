/** What the catalogue knows of words: wordings, parts, phrases and the words that decide. */
import type { Meaning } from "./vocabulary";

/** Wordings that are not made of parts, or mean something else than their parts do. */
export interface Term {
  readonly meaning: Meaning;
  readonly words: readonly string[];
}

/** Labels made of parts: `<year><money>+<sumHead>`, where each name in angles is any of the parts of that name. */
export interface Phrase {
  readonly meaning: Meaning;
  readonly form: string;
  /** A phrase that leaves room for any words names the word that it holds in any case. */
  readonly holds?: string;
}

/** The word that tells a category in a column of categories, whatever stands around it. */
export interface Root {
  readonly meaning: Meaning;
  readonly root: RegExp;
}

/** The word that tells a label, where nothing but a label stands. */
export interface Placed extends Root {
  /** What stands beside it. */
  readonly holds: "text" | "money";
}

export interface Lexicon {
  readonly terms: readonly Term[];
  readonly roots: readonly Root[];
  readonly places: readonly Placed[];
  readonly parts: Readonly<Record<string, readonly string[]>>;
  readonly phrases: readonly Phrase[];
}
