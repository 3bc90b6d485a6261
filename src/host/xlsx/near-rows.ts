/**
 * The rows of a worksheet part that hold something, up to where nothing stands for thousands of rows. A stray cell in the
 * last row, or a format or a number on each of a million rows, would otherwise make a grid of them all.
 */

import { find, findLast, joined, latin1 } from "./bytes";

export interface NearRows {
  readonly content: Uint8Array;
  /** The first row, from 0, of what lies far below and was left out. */
  readonly farFrom: number | null;
}

/** So many rows are kept as they are, empty ones with their formats too. */
const asTheyAre = 2_000;
/** So many rows without content part what is far. */
const widestGap = 10_000;
/** Packing anew takes time: fewer bytes than these are not worth it. */
const worthwhile = 1_000_000;

/** Null where the part may stay as it is. */
export function nearRows(content: Uint8Array): NearRows | null {
  const last = findLast(content, "<row ");
  if (last < 0 || (numberOf(content, last) ?? 0) <= asTheyAre) return null;
  const contents = ["<v", "<is", "<f"].map((tag) => new Ahead(content, tag));
  const kept: Uint8Array[] = [];
  let [from, dropped, lastHeld, lone] = [0, 0, 0, 0];
  for (let at = nextRow(content, 0); at >= 0;) {
    const [row, end] = [numberOf(content, at), endOfRow(content, at)];
    if (row === null || end < 0) return null;
    if (contents.some((ahead) => ahead.next(at) < end)) {
      if (row > lastHeld + widestGap) {
        kept.push(content.subarray(from, at), content.subarray(find(content, "</sheetData>", at)));
        return { content: joined(kept), farFrom: row - 1 };
      }
      lastHeld = row;
      lone = isLoneNumber(content, at, end) ? lone + 1 : 0;
    } else lone = 0;
    if (row > asTheyAre && (lone > asTheyAre || lastHeld < row)) {
      if (at > from) kept.push(content.subarray(from, at));
      dropped += end - at;
      from = end;
    }
    at = nextRow(content, end);
  }
  return dropped < worthwhile ? null : { content: joined([...kept, content.subarray(from)]), farFrom: null };
}

/** A column of thousands of numbers is no form, nor any part of one. */
function isLoneNumber(content: Uint8Array, at: number, end: number): boolean {
  return (
    end - at < longestLone &&
    /^<row[^>]*>\s*<c(?:\s[rs]="\w+")*><v>[^<]*<\/v><\/c>\s*<\/row>$/.test(latin1(content, at, end))
  );
}

const longestLone = 250;

/** Where a tag stands next: each byte is looked at once, however many rows ask. */
class Ahead {
  #found = -1;

  constructor(
    private readonly content: Uint8Array,
    private readonly tag: string,
  ) {}

  next(from: number): number {
    if (this.#found < from) {
      const found = find(this.content, this.tag, from);
      this.#found = found < 0 ? Infinity : found;
    }
    return this.#found;
  }
}

/** Where the next row begins; -1 behind the last. */
function nextRow(content: Uint8Array, from: number): number {
  for (let at = find(content, "<row", from); at >= 0; at = find(content, "<row", at + 4)) {
    const next = content[at + 4] ?? 0;
    // <rowBreaks> is no row.
    if (next <= 0x20 || next === 0x3e || next === 0x2f) return at;
  }
  return -1;
}

function endOfRow(content: Uint8Array, at: number): number {
  const tag = content.indexOf(0x3e, at);
  if (tag < 0) return -1;
  if (content[tag - 1] === 0x2f) return tag + 1;
  const end = find(content, "</row>", tag);
  return end < 0 ? -1 : end + "</row>".length;
}

/** The row's own number; null where it has none, as some writers leave it out. */
function numberOf(content: Uint8Array, at: number): number | null {
  const [, number] = /^<row\s(?:[^<>]*?\s)?r\s*=\s*["'](\d+)["']/.exec(latin1(content, at, at + 200)) ?? [];
  return number === undefined ? null : Number(number);
}
