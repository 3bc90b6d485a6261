/** What is in the way of a block, as the workbook in memory tells it. */
import { a1, lastColumn, lastRow, meets, type Range, type Sheet } from "../../src/core/sheet";
import type { Obstacle } from "../../src/core/template/place";

const mostNamed = 5;

export function obstaclesFor(sheet: Sheet, range: Range): readonly Obstacle[] {
  if (range.bottom > lastRow || range.right > lastColumn) return [{ is: "off-sheet" }];
  const cells: string[] = [];
  sheet.values.forEach((line, index) => {
    const row = sheet.origin.row + index;
    if (row < range.top || row > range.bottom) return;
    line.forEach((value, offset) => {
      const column = sheet.origin.column + offset;
      if (column < range.left || column > range.right) return;
      const place = a1({ row, column });
      if (value !== null || sheet.formulas[place] !== undefined) cells.push(place);
    });
  });
  const merged = sheet.merges.filter((merge) => meets(merge, range));
  return [
    ...(sheet.protected ? [{ is: "protected" } as const] : []),
    ...(cells.length > 0 ? [{ is: "content", cells: cells.slice(0, mostNamed), count: cells.length } as const] : []),
    ...(merged.length > 0 ? [{ is: "merged", ranges: merged.slice(0, mostNamed) } as const] : []),
  ];
}
