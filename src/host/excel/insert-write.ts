/** Writes one form, within the request that the caller sends. Nothing is read. */
import { formulaText, type Layout } from "../../core/template/layout";
import type { Areas } from "./insert-areas";
import { writeContents } from "./insert-contents";
import { writeFormats } from "./insert-formats";
import { cellLooks, writeLocks } from "./insert-looks";
import type { Step } from "./insert-steps";
import { writeMerges } from "./insert-merges";
import { blankGrid, digestOf } from "./insert-record";
import { writeValidations } from "./insert-validations";

/** Of the values that stand there as soon as the form is written. */
export function layoutDigest({ range, cells }: Layout): string {
  const grid = blankGrid(range.bottom - range.top + 1, range.right - range.left + 1);
  for (const { at, value } of cells) {
    const row = grid[at.top - range.top];
    if (row) row[at.left - range.left] = value ?? "";
  }
  return digestOf(grid);
}

/**
 * What a form is: what it says, where it is merged and what may be typed into it. Formats come first: Excel makes a number
 * of a project called 95% unless the cell is one of text already.
 */
export function writeLayout(areas: Areas, layout: Layout): void {
  writeFormats(areas, layout);
  writeContents(areas, layout);
  writeMerges(areas, layout.merges);
  writeLocks(areas, layout);
  writeValidations(areas, layout.validations);
}

/** How it looks. The tints come last: of rules there would be two if they were written again. */
export function looksOf(layout: Layout): readonly Step[] {
  return [...cellLooks(layout), (areas) => writeHeights(areas, layout), (areas) => writeTints(areas, layout)];
}

function writeTints(areas: Areas, { tints }: Layout): void {
  for (const { range, formula, colour } of tints) {
    const tint = areas.range(range).conditionalFormats.add("Custom").custom;
    tint.rule.formula = formulaText(formula);
    tint.format.fill.color = `#${colour}`;
  }
}

/** A column's width in characters is one of digits of seven pixels. */
export function pointsOf(characters: number): number {
  return Math.round(characters * 7) * 0.75;
}

/** The commonest height for all rows, then one call for those of another. */
function writeHeights(areas: Areas, { range, rowHeights }: Layout): void {
  const counts = new Map<number, number>();
  for (const height of rowHeights) counts.set(height, (counts.get(height) ?? 0) + 1);
  const [common] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  if (common === undefined) return;
  areas.range(range).format.rowHeight = common;
  const isOther = (height: number) => height !== common;
  const [first, last] = [rowHeights.findIndex(isOther), rowHeights.findLastIndex(isOther)];
  if (first < 0) return;
  areas
    .range({ ...range, top: range.top + first, bottom: range.top + last })
    .setRowProperties(
      rowHeights.slice(first, last + 1).map((height) => (isOther(height) ? { format: { rowHeight: height } } : {})),
    );
}
