/** Which cells a formula looks at. */
import { memo } from "./memo";
import { parseRange, type Range } from "./sheet";

/** A reference, and the sheet that it names: null for the formula's own. */
export interface Reference {
  readonly name: string | null;
  readonly range: Range;
}

const mostKnown = 20_000;

const reference =
  /(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?(?<![\p{L}\p{N}_.])(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_.(])/giu;

/** Remembered: whoever tries a change asks for those of all formulas again. */
export const referencesIn = memo(
  (formula: string): readonly Reference[] =>
    [...formula.replace(/"[^"]*"/g, '""').matchAll(reference)].flatMap(([, quoted, bare, address = ""]) => {
      const [first = "", last = first] = address.replaceAll("$", "").split(":");
      const whole = /^\d+$/.test(first)
        ? `A${first}:XFD${last}`
        : /^[A-Z]+$/i.test(first)
          ? `${first}1:${last}1048576`
          : address;
      const range = parseRange(whole);
      return range ? [{ name: quoted?.replaceAll("''", "'") ?? bare ?? null, range }] : [];
    }),
  mostKnown,
);
