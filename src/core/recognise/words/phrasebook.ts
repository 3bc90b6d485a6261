/**
 * Labels made of parts. A phrase names the parts that follow each other; the book knows which phrase a text is made by.
 */
import { Signs } from "./signs";
import type { Lexicon, Phrase } from "./lexicon";
import type { Meaning } from "./vocabulary";

export interface Phrasebook {
  /** What a whole text says; undefined when no phrase covers it. */
  readonly meaning: (plain: string) => Meaning | undefined;
  /** Every character that a part or a phrase is written with. */
  readonly alphabet: Iterable<string>;
  /** Of the phrases that leave room for any words, what they hold in any case. */
  readonly anchors: readonly string[];
}

/** No label is longer, once its notes are taken off. */
const longest = 18;

export function makePhrasebook({ parts, phrases }: Pick<Lexicon, "parts" | "phrases">): Phrasebook {
  const written = phrases.map(({ form }) => form.replace(/<\w+>/g, ""));
  const digits = written.some((form) => form.includes("\\d")) ? "0123456789" : "";
  const alphabet = new Set(
    [...Object.values(parts).flat(), digits, ...written.map((form) => form.replace(/\\\w|[A-Za-z]/g, ""))].join(""),
  );
  const signs = new Signs(alphabet);
  const compiled = phrases.map((phrase) => ({ ...phrase, pattern: compile(phrase, parts) }));
  const closed = compiled.filter(({ holds }) => holds === undefined);
  const open = compiled.filter(({ holds }) => holds !== undefined);
  return { meaning, alphabet, anchors: open.flatMap(({ holds }) => holds ?? []) };

  function meaning(plain: string): Meaning | undefined {
    if (plain.length < 1 || plain.length > longest) return undefined;
    const known = signs.countIn(plain) === plain.length;
    const found = known ? closed.find(({ pattern }) => pattern.test(plain)) : undefined;
    return (found ?? open.find(({ holds = "", pattern }) => plain.includes(holds) && pattern.test(plain)))?.meaning;
  }
}

/** The pattern of a phrase, with any of the parts in the places of their names. */
export function compile({ form }: Pick<Phrase, "form">, parts: Lexicon["parts"]): RegExp {
  const source = form.replace(/<(\w+)>/g, (_, name: string) => {
    const words = parts[name];
    if (!words) throw new Error(`The phrase ${form} names the parts ${name}, which there are none of.`);
    // None is left of them when wordings are taken away: then nothing matches.
    return words.length === 0
      ? "(?!)"
      : `(?:${[...words]
          .sort((a, b) => b.length - a.length)
          .map(escaped)
          .join("|")})`;
  });
  return new RegExp(`^(?:${source})$`, "u");
}

export const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
