/**
 * Excel writes a formula that was filled down once, at its first cell; the other cells only name it. This gives such a
 * cell its own text back: relative references move with the cell, absolute ones stay.
 *
 *   D2: =B2*$F$1   →   D3: =B3*$F$1
 */
import { columnName, lastColumn, lastRow, parseRange } from "../../core/sheet";

export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(token, (text: string, ...groups: (string | undefined)[]) => {
    const [dollarColumn, column, dollarRow, row] = groups;
    if (column === undefined || row === undefined) return text;
    const cell = parseRange(column + row);
    if (!cell) return text;
    const newRow = dollarRow ? cell.top : cell.top + rows;
    const newColumn = dollarColumn ? cell.left : cell.left + columns;
    if (newRow < 0 || newRow > lastRow || newColumn < 0 || newColumn > lastColumn) return "#REF!";
    return `${dollarColumn ?? ""}${columnName(newColumn)}${dollarRow ?? ""}${String(newRow + 1)}`;
  });
}

// Texts and quoted sheet names first, so that nothing inside them is taken for a reference; then names and functions
// that only look like one (LOG10( , A1B2); then references.
const token =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[A-Za-z_\\][\w.\\]*(?=[(!])|(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(])/g;
