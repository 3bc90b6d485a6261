/** The cells around a finding, as a small table: a row above and below, as many columns as a page is wide. */
import type { Finding } from "../../core/findings";
import { shown } from "../../core/number-format";
import { a1, columnName, contains, meets, valueAt, type Range, type Sheet } from "../../core/sheet";
import type { Picture, PictureCell } from "./file-report";

const mostRows = 5;
const mostColumns = 9;
const longestText = 60;

/** `form`: where the form ends, the picture does. */
export function pictureOf({ at, related }: Pick<Finding, "at" | "related">, sheet: Sheet, form: Range): Picture {
  const area = areaAround(at[0], form);
  const merges = sheet.merges.filter((merge) => meets(merge, area));
  const rows = span(area.top, area.bottom).filter((row) => !sheet.hiddenRows.includes(row));
  const columns = span(area.left, area.right);
  const cells = rows.map((row) =>
    columns.flatMap((column): PictureCell[] => {
      const merge = merges.find((one) => contains(one, { row, column }));
      const seen = merge && {
        ...merge,
        top: rows.find((one) => one >= merge.top) ?? row,
        left: Math.max(merge.left, area.left),
      };
      if (seen && (row !== seen.top || column !== seen.left)) return [];
      const across = seen ? Math.min(seen.right, area.right) - seen.left + 1 : 1;
      const down = seen ? rows.filter((one) => one >= seen.top && one <= seen.bottom).length : 1;
      const mark = at.some((range) => contains(range, { row, column }))
        ? "fault"
        : related.some((range) => contains(range, { row, column }))
          ? "related"
          : undefined;
      const cell = merge ? { row: merge.top, column: merge.left } : { row, column };
      return [
        {
          text: textOf(sheet, cell),
          ...(across > 1 ? { across } : {}),
          ...(down > 1 ? { down } : {}),
          ...(mark ? { mark } : {}),
        },
      ];
    }),
  );
  return { rows: rows.map((row) => row + 1), columns: columns.map(columnName), cells };
}

/** Around the first cell, within the form: at its edge the picture goes on to the other side. */
function areaAround(fault: Range, form: Range): Range {
  const bottomFault = Math.min(fault.bottom, fault.top + mostRows - 3);
  const top = Math.max(form.top, fault.top - 1);
  const bottom = Math.max(bottomFault, Math.min(form.bottom, bottomFault + 1));
  const widest = Math.min(form.right, form.left + 199);
  const left = Math.max(form.left, Math.min(fault.left - Math.floor(mostColumns / 2), widest - mostColumns + 1));
  return {
    top: Math.min(top, fault.top),
    bottom,
    left: Math.min(left, fault.left),
    right: Math.min(Math.max(widest, fault.left), left + mostColumns - 1),
  };
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

function textOf(sheet: Sheet, cell: { readonly row: number; readonly column: number }): string {
  const value = valueAt(sheet, cell);
  if (value === null) return "";
  const text = typeof value === "number" ? shown(value, sheet.formats[a1(cell)] ?? null).text : String(value);
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
