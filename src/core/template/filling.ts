/**
 * Forms that somebody is filling in, as names of the workbook say: what they lack is no fault until it is said to be done.
 * A form that we insert has such a name from the start; any other form gets one when its user says so.
 *
 *   approval.filling.project.v1.3   with approval.project.v1.3        approval.filling.form.2   with no other
 */
import type { Range, Sheet } from "../sheet";
import { blockNames } from "./block-name";
import { cellsNamed } from "./inserted";

const fillingNames = `${blockNames}filling.`;

/** The name beside that of an inserted form. */
export const fillingNameOf = (block: string): string => fillingNames + block.slice(blockNames.length);

/** The number that a name takes, be it a form's own or the one beside it. */
export const numberedBy = (name: string): string =>
  isFillingName(name) ? blockNames + name.slice(fillingNames.length) : name;

/** A name for a form that was not inserted, other than those that there are. */
export function freeFillingName(taken: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = `${fillingNames}form.${String(number)}`;
    if (!taken.includes(name)) return name;
  }
}

export const isFillingName = (name: string): boolean => name.startsWith(fillingNames);

/** Where forms of a sheet are being filled in. */
export function fillingOn({ name: sheet, names = [] }: Pick<Sheet, "name" | "names">): readonly Range[] {
  return names.flatMap(({ name, refersTo }) => (isFillingName(name) ? (cellsNamed(refersTo, sheet) ?? []) : []));
}
