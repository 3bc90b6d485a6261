/**
 * The tint of cells that are to be filled in, while they are blank. Excel on the web cannot ask a cell whether it is locked
 * (CELL("protect") is not there), and a relative formula goes wrong over several areas: so each rectangle without a
 * locked blank cell has a rule of its own, which also holds for rows that are added within it.
 *
 *   | 项目资金 | 年度资金总额： | 80 | (locked, blank) |      rows 1–6 | row 7 without its end | rows 8–30
 */
import type { Range } from "../sheet";
import type { LayoutCell, Tint } from "./layout";

const colour = "FFFBE6";
const isToFill = 'OR(LEN({})=0,AND(LEN({})-LEN(SUBSTITUTE({},"□",""))>1,ISERROR(FIND("☑",{}))))';

export function tintsOf(range: Range, cells: readonly LayoutCell[]): readonly Tint[] {
  const shut = cells.filter(({ value, formula, input }) => !input && !formula && (value === null || value === ""));
  const rectangles: Range[] = [];
  for (let row = range.top + 1; row <= range.bottom; row++) {
    for (const { left, right } of openColumns(range, row, shut)) {
      const above = rectangles.findIndex((one) => one.bottom === row - 1 && one.left === left && one.right === right);
      const found = rectangles[above];
      if (found) rectangles[above] = { ...found, bottom: row };
      else rectangles.push({ top: row, bottom: row, left, right });
    }
  }
  return rectangles.map((at) => ({
    range: at,
    formula: { text: isToFill, of: [{ ...at, bottom: at.top, right: at.left }] },
    colour,
  }));
}

/** The columns of a row between those of locked blank cells. */
function openColumns(range: Range, row: number, shut: readonly LayoutCell[]): readonly Pick<Range, "left" | "right">[] {
  const parts: Pick<Range, "left" | "right">[] = [];
  let left = range.left;
  const ofRow = shut.filter(({ at }) => at.top <= row && row <= at.bottom).sort((a, b) => a.at.left - b.at.left);
  for (const { at } of ofRow) {
    if (at.left > left) parts.push({ left, right: at.left - 1 });
    left = at.right + 1;
  }
  return left <= range.right ? [...parts, { left, right: range.right }] : parts;
}
