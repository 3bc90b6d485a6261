/** Where forms stand or will stand, in words. */
import { a1Range } from "../../core/sheet";
import type { InsertedBlock } from "../../host/host";
import type { Plan } from "./plan";
import type { InsertWords } from "./words";

export function placeOfPlan({ sheet, sheets, at }: Plan, words: InsertWords): string {
  const [first = "", last = first] = [sheets[0], sheets.at(-1)];
  if (sheets.length > 1) return words.newSheets(sheets.length, first, last);
  return sheet === null ? words.newSheet(first, a1Range(at)) : words.place(first, a1Range(at));
}

export function placeOfBlocks(blocks: readonly InsertedBlock[], words: InsertWords): string {
  const places = blocks.map(({ sheet, range }) => words.place(sheet.name, a1Range(range)));
  const [first = "", last = first] = [places[0], places.at(-1)];
  return places.length > 2 ? `${first} … ${last}` : places.join(words.comma);
}
