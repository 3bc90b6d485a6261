/**
 * White space between digits. Two numbers in a cell are two numbers, and never one that their digits make together:
 *
 *   80⏎90      two numbers
 *   1 080.00   one: 080.00 is no number of its own
 *   12 500     who knows: no number
 */

import { invisible } from "./squash";

const digit = "[0-9０-９]";
const parted = new RegExp(`[0-9０-９.,．，](\\s+)[.．]?${digit}`);
/** Groups of three with one space between them, and the decimals behind. */
const groups = new RegExp(
  `(?<![0-9０-９.,．，]\\s*)${digit}{1,3}(?:[ \\u00a0\\u2009\\u202f]${digit}{3})+(?!${digit})(?!\\s+[.．]?${digit})`,
  "g",
);
/** A group that begins with 0, and spaces that only typesetters use, make sure that it is one number. */
const sure = /[ \u00a0][0０]|[\u2009\u202f]/;

/** The text without white space inside of numbers that are surely one. */
export function withoutGroupSpaces(text: string): string {
  if (!parted.test(text)) return text;
  return text.replace(invisible, "").replace(groups, (all) => (sure.test(all) ? all.replace(/\s/g, "") : all));
}

/** Whether white space parts two numbers. */
export function partsNumbers(text: string): boolean {
  return parted.test(text) && parted.test(withoutGroupSpaces(text));
}

/** The text with the numbers apart where white space parts them, so that it may be left out elsewhere. */
export function withNumbersApart(text: string): string {
  if (!parted.test(text)) return text;
  return withoutGroupSpaces(text).replace(eachParted, "$1；");
}

const eachParted = new RegExp(`([0-9０-９.,．，])\\s+(?=[.．]?${digit})`, "g");
