/** Whether a mark is still right; see standing.ts for what must be so. Apart from it, as the pane's start needs no more. */
import { isErrorValue } from "./error-value";
import { valueAt, type CellValue, type Range, type Sheet } from "./sheet";

export type Standing =
  | { readonly is: "held"; readonly value: CellValue }
  | { readonly is: "sum"; readonly total: Range; readonly parts: readonly Range[] };

/** Longer texts are compared by their beginning and their length: a formula takes 255 characters of text at most. */
export const comparedText = 60;

/** Whether a mark at a cell is still right: as the formula of its conditional format has it, word for word. */
export function stands(at: Range, standing: Standing | null, sheet: Sheet): boolean {
  if (standing === null) return true;
  if (standing.is === "held") return isStill(firstValue(sheet, at), standing.value);
  const values = [standing.total, ...standing.parts].map((cell) => firstValue(sheet, cell));
  if (values.some((value) => value !== null && typeof value !== "number")) return true;
  const [total = NaN, ...parts] = values.map(Number);
  return !(Math.abs(total - sumUp(parts)) < nothing);
}

function isStill(now: CellValue, judged: CellValue): boolean {
  if (typeof now === "number" && typeof judged === "number") return now.toPrecision(15) === judged.toPrecision(15);
  if (typeof now !== "string" || typeof judged !== "string") return (now ?? "") === (judged ?? "");
  if (isErrorValue(judged) && isErrorValue(now)) return true;
  return now.length === judged.length && now.slice(0, comparedText) === judged.slice(0, comparedText);
}

/** What numbers in cells differ by, without what floats make of it. */
export const nothing = 5e-7;

export const firstValue = (sheet: Sheet, { top, left }: Range) => valueAt(sheet, { row: top, column: left });
export const sumUp = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
