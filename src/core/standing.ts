/**
 * What must still be so on the sheet for a mark to be right. Marks are written when somebody checks, and not at every
 * edit, for each writing is a step of the user's undo list: so they lapse by themselves when the cell is mended.
 *
 *   held  the cell holds what was judged               | 三级指标 | (blank) |
 *   sum   the numbers still do not add up, wherever    | 合计 | 230 |  甲 | 80 |  乙 | 155 |
 *         somebody changes one of them
 */
import type { Finding } from "./findings";
import { toNumber } from "./decimal";
import { a1Range, type Range, type Sheet } from "./sheet";
import { firstValue, nothing, sumUp, type Standing } from "./stands";

/** `finding` is the only one at the cell; null where there are several. */
export function standingOf(at: Range, finding: Finding | null, sheet: Sheet): Standing {
  return (finding && sumOf(finding, sheet)) ?? { is: "held", value: firstValue(sheet, at) };
}

const mostCells = 30;

/**
 * Total and parts of a finding on a sum, where they are plain numbers that differ by what the finding says. What else
 * takes part, such as costs in words that tell which number is wrong, is no part of the sum.
 */
function sumOf({ at, related, figures }: Finding, sheet: Sheet): Standing | null {
  // Of a sum of thousands every mark would look at all parts.
  if (!figures || at.length + related.length > mostCells) return null;
  const named = [...new Map([...at, ...related].map((cell) => [a1Range(cell), cell])).values()];
  const cells = named.filter((cell) => typeof firstValue(sheet, cell) === "number");
  const numbers = cells.map((cell) => Number(firstValue(sheet, cell)));
  if (cells.length < 3) return null;
  const all = sumUp(numbers);
  const difference = Math.abs(toNumber(figures.difference));
  const totals = cells.filter((_, index) => isOf(Math.abs(2 * (numbers[index] ?? NaN) - all), difference));
  const [total, more] = totals;
  return total && !more ? { is: "sum", total, parts: cells.filter((cell) => cell !== total) } : null;
}

/** 元 and 万元 differ by a power of ten. */
function isOf(found: number, difference: number): boolean {
  if (found < nothing || difference === 0) return false;
  const power = Math.log10(found / difference);
  return Math.abs(power - Math.round(power)) < nothing;
}
