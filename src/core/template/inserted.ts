/** Forms on a sheet that were inserted by us, as the workbook's defined names tell of them. */
import { parseRange, type Range, type Sheet } from "../sheet";
import { parseBlockName } from "./block-name";

export interface Inserted {
  /** Where it is now. */
  readonly range: Range;
  readonly template: { readonly id: string; readonly version: number };
  /** Its settings, as `shapeText` says them; null where they are not known any more. */
  readonly shape: string | null;
}

export function insertedOn({ name: sheet, names = [] }: Pick<Sheet, "name" | "names">): readonly Inserted[] {
  return names.flatMap(({ name, refersTo, comment }): Inserted[] => {
    const named = parseBlockName(name);
    const range = cellsNamed(refersTo, sheet);
    if (!named || !range) return [];
    return [{ range, template: { id: named.id, version: named.version }, shape: shapeIn(comment) }];
  });
}

/** The cells that a name refers to; null where they are not on the sheet. */
export function cellsNamed(refersTo: string, sheet: string): Range | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(refersTo);
  const on = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  return on === sheet ? parseRange(match?.[3] ?? "") : null;
}

/** The comment of a name as we write it holds the shape of the form, among what hosts keep there. */
function shapeIn(comment: string): string | null {
  return /"shape":"(\w+)"/.exec(comment)?.[1] ?? null;
}
