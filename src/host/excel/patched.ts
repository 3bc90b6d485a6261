/** A sheet of which some rows were read again. */
import { parseRange, type CellValue, type Range, type Sheet } from "../../core/sheet";
import type { Cells } from "./read-cells";

/** `sheet` with the rows of `area` read anew; its merged areas stay. */
export function patched(sheet: Sheet, fresh: Cells, area: Range): Sheet {
  const top = Math.min(sheet.origin.row, area.top);
  const left = Math.min(sheet.origin.column, area.left);
  const bottom = Math.max(sheet.origin.row + sheet.values.length - 1, area.bottom);
  const padded = (row: readonly CellValue[] | undefined, from: number) => [
    ...Array<CellValue>(from - left).fill(null),
    ...(row ?? []),
  ];
  const values = Array.from({ length: bottom - top + 1 }, (_, index) => {
    const row = top + index;
    const inside = row >= area.top && row <= area.bottom;
    return inside
      ? padded(fresh.values[row - area.top], area.left)
      : padded(sheet.values[row - sheet.origin.row], sheet.origin.column);
  });
  const outside = (address: string) => {
    const at = parseRange(address);
    return at === null || at.top < area.top || at.top > area.bottom;
  };
  const kept = (map: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(map).filter(([address]) => outside(address)));
  return {
    ...sheet,
    origin: { row: top, column: left },
    values,
    formats: { ...kept(sheet.formats), ...fresh.formats },
    formulas: { ...kept(sheet.formulas), ...fresh.formulas },
    hiddenRows: [...sheet.hiddenRows.filter((row) => row < area.top || row > area.bottom), ...fresh.hiddenRows].sort(
      (a, b) => a - b,
    ),
  };
}
