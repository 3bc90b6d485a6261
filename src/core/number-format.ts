/**
 * A number as its cell shows it, as far as a form needs it:
 *
 *   0.995   0.0%            99.5%
 *   60      0"万元"          60万元
 *   800000  0!.0000"万元"    80.0000万元     literals between digits: Excel prints the point, and divides nothing
 *   800000  0.0,"千元"       800.0千元       a comma behind the digits divides by a thousand
 *   45657   yyyy"年"m"月"    2024年12月
 *
 * A format without words leaves out closing zeros and separators: what reads on needs the number alone.
 */
import { fixedDigits } from "./fixed-digits";
import { memo } from "./memo";

export interface Shown {
  readonly text: string;
  /** The number that is shown, with all decimals that are printed; null where none is. */
  readonly digits: string | null;
  /** What stands around the number, such as 万元. */
  readonly words: string;
}

export function shown(value: number, format: string | null): Shown {
  const section = format === null ? null : sectionFor(sectionsOf(format), value);
  if (!section || section.is === "plain") return plain(value);
  if (section.is === "hidden") return hidden;
  if (section.is === "date") {
    const text = printedDate(value, section.letters);
    return text === null ? plain(value) : { text, digits: null, words: "" };
  }
  const { before, after, percent, divided, decimals, optional } = section;
  const scaled = percent ? value * 100 : value / 10 ** divided;
  const digits = fixedDigits(scaled, decimals);
  const words = before + after;
  if (!percent && words === "") return { text: withoutZeros(digits, decimals), digits, words };
  const [sign, bare] = digits.startsWith("-") ? ["-", digits.slice(1)] : ["", digits];
  const printed = printsNegative.test(before);
  // A section of its own for negative numbers says with its words that they are, or only with its colour.
  const signed = section.forNegative && printed ? "" : sign;
  const text = signed + before + withoutZeros(bare, optional) + after;
  // "-"0 prints a sign before a number that has none: what is shown is negative.
  const negative = printed && sign === "" && Number(bare) !== 0;
  return { text, digits: percent ? null : negative ? `-${digits}` : digits, words: words.replace(printsNegative, "") };
}

const printsNegative = /[-−(（△▲]/;
/** ;;; and 0;-0;; print nothing at all: the reader sees a blank cell. */
const hidden: Shown = { text: "", digits: null, words: "" };

/** Leaves out up to `optional` closing zeros, which # does not print. */
function withoutZeros(digits: string, optional: number): string {
  if (!digits.includes(".")) return digits;
  let [text, left] = [digits, optional];
  while (left > 0 && text.endsWith("0")) [text, left] = [text.slice(0, -1), left - 1];
  return text.replace(/\.$/, "");
}

/** General prints eleven characters: a computed 0.1 + 0.2 is 0.3. */
function plain(value: number): Shown {
  const text =
    Number.isInteger(value) || !Number.isFinite(value) ? String(value) : String(Number(value.toPrecision(11)));
  return { text, digits: null, words: "" };
}

type Section =
  | { readonly is: "plain"; readonly condition: Condition | null }
  | { readonly is: "hidden"; readonly condition: Condition | null }
  | { readonly is: "date"; readonly letters: string; readonly condition: Condition | null }
  | NumberSection;

interface NumberSection {
  readonly is: "number";
  readonly condition: Condition | null;
  readonly before: string;
  readonly after: string;
  readonly percent: boolean;
  /** The number is divided by this power of ten. */
  readonly divided: number;
  readonly decimals: number;
  /** How many of the decimals are only printed where they say something. */
  readonly optional: number;
  readonly forNegative?: boolean;
}

type Condition = (value: number) => boolean;

function sectionFor(sections: readonly Section[], value: number): Section | null {
  const [first, second, third] = sections;
  if (!first || first.condition || second?.condition) {
    return sections.find(({ condition }) => condition?.(value)) ?? sections.find(({ condition }) => !condition) ?? null;
  }
  if (value < 0 && second) return second.is === "number" ? { ...second, forNegative: true } : second;
  return (value === 0 ? third : null) ?? first;
}

const sectionsOf = memo((format: string): readonly Section[] => {
  const parts = partsOf(format);
  const isHidden = (tokens: readonly string[]) =>
    parts.length > 1 && tokens.every((text) => /^[_*[]/.test(text) && conditionOf(text) === null);
  return parts.map((tokens) => (isHidden(tokens) ? { is: "hidden" as const, condition: null } : sectionOf(tokens)));
}, 500);

/** Quoted texts, escaped characters, brackets, and single characters. ! escapes as \ does. */
const token = /"[^"]*"|[\\!].|_.|\*.|\[[^\]]*\]|general|g\/通用格式|[^]/giu;

function partsOf(format: string): string[][] {
  const parts: string[][] = [[]];
  for (const [text] of format.matchAll(token)) {
    if (text === ";") parts.push([]);
    else parts.at(-1)?.push(text);
  }
  return parts;
}

function sectionOf(tokens: readonly string[]): Section {
  const condition = tokens.map(conditionOf).find((one) => one !== null) ?? null;
  const letters = tokens.filter((text) => /^[a-z]$/i.test(text)).join("");
  const places = tokens.filter((text) => /^[0#?]$/.test(text));
  if (places.length === 0 && /[ymd]/i.test(letters)) return { is: "date", letters, condition };
  // Fractions, powers and texts are rare in forms: the number as it is says enough.
  if (places.length === 0 || /e/i.test(letters) || tokens.includes("/") || tokens.includes("@"))
    return { is: "plain", condition };
  return { is: "number", condition, ...numberOf(tokens) };
}

function numberOf(tokens: readonly string[]): Omit<NumberSection, "is" | "condition"> {
  const isPlace = (text: string | undefined) => text !== undefined && /^[0#?]$/.test(text);
  const first = tokens.findIndex(isPlace);
  const last = tokens.findLastIndex(isPlace);
  let [before, after, decimals, optional, divided] = ["", "", 0, 0, 0];
  let behindPoint = false;
  tokens.forEach((text, index) => {
    const literal = literalOf(text);
    if (index < first) before += text === "." ? "" : literal;
    else if (isPlace(text)) {
      if (behindPoint) [decimals, optional] = [decimals + 1, text === "0" ? 0 : optional + 1];
    } else if (text === ".") behindPoint = true;
    else if (text === ",") {
      if (!tokens.slice(index + 1, last + 1).some((other) => isPlace(other)) || nextIsPoint(tokens, index))
        divided += 3;
    } else if (index > last) after += literal;
    else if (literal === "." && !behindPoint) {
      // A point between digits that is only printed: the digits behind it look like decimals.
      divided += tokens.slice(index, last + 1).filter(isPlace).length;
      behindPoint = true;
    }
  });
  return { before, after, percent: tokens.includes("%"), divided, decimals, optional };
}

/** 0,.00 divides as 0.00, does. */
function nextIsPoint(tokens: readonly string[], comma: number): boolean {
  const next = tokens.slice(comma).find((text) => text !== ",");
  return next === ".";
}

function literalOf(token: string): string {
  if (/^[\\!]/.test(token)) return token.slice(1);
  if (token.startsWith('"')) return token.slice(1, -1);
  if (/^[_*[]|^[\s¥￥$€,]$/.test(token)) return "";
  return token;
}

function conditionOf(token: string): Condition | null {
  const [, sign, digits] = /^\[([<>=]{1,2})(-?[\d.]+)\]$/.exec(token) ?? [];
  if (sign === undefined) return null;
  const bound = Number(digits);
  switch (sign) {
    case ">=":
      return (value) => value >= bound;
    case "<=":
      return (value) => value <= bound;
    case ">":
      return (value) => value > bound;
    case "<":
      return (value) => value < bound;
    case "<>":
      return (value) => value !== bound;
    default:
      return (value) => value === bound;
  }
}

const dayOfEpoch = Date.UTC(1899, 11, 30);
const millisecondsOfDay = 86_400_000;

function printedDate(serial: number, letters: string): string | null {
  if (serial < 1 || serial > 2_958_465) return null;
  const date = new Date(dayOfEpoch + Math.floor(serial) * millisecondsOfDay);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const withYear = /y/i.test(letters) ? `${year}年` : "";
  return withYear + (/m/i.test(letters) ? `${month}月` : "") + (/d/i.test(letters) ? `${day}日` : "");
}
