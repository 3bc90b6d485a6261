/**
 * The vocabulary without a random third of what it knows: what is left stands for a form of an office that nobody has
 * seen. The wordings of the official forms stay.
 */
import { catalogue } from "../../src/catalogue";
import { lexicon } from "../../src/catalogue/lexicon";
import { squash } from "../../src/core/recognise/words/squash";
import type { Lexicon } from "../../src/core/recognise/words/lexicon";
import { makeVocabulary, type Vocabulary } from "../../src/core/recognise/words/vocabulary";
import { blank } from "../../src/core/template";

const official = catalogue.templates.flatMap((template) =>
  blank(template).values.flatMap((row) => row.flatMap((value) => (typeof value === "string" ? squash(value) : []))),
);
const isOfficial = (word: string) => official.some((text) => text.includes(squash(word)));

/** A number from 0 up to 1 for a text, another one with every seed. */
function chance(text: string, seed: number): number {
  let hash = (seed * 2_654_435_761) >>> 0;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

const share = 1 / 3;

/** Wordings and parts that are known to the lexicon of this seed. */
export function leftOut(seed: number): Lexicon {
  const kept = (word: string) => isOfficial(word) || chance(word, seed) >= share;
  return {
    terms: lexicon.terms.map(({ meaning, words }) => ({ meaning, words: words.filter(kept) })),
    parts: Object.fromEntries(Object.entries(lexicon.parts).map(([name, words]) => [name, words.filter(kept)])),
    phrases: lexicon.phrases,
    roots: lexicon.roots,
    places: lexicon.places,
  };
}

/** The vocabulary of a seed; a third of the headings of columns says nothing to it, however well it is known. */
export function vocabularyWithout(seed: number): Vocabulary {
  const vocabulary = makeVocabulary(leftOut(seed));
  return {
    ...vocabulary,
    label: (text) => {
      const label = vocabulary.label(text);
      const isHeading = label?.meaning.is === "column" && label.content === null;
      return isHeading && !isOfficial(text) && chance(`heading ${squash(text)}`, seed) < share ? null : label;
    },
  };
}
