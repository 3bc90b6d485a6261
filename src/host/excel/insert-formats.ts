/**
 * Number formats. Rows that are alike, as those of indicators, take one call for each of their columns; of the others a
 * grid says only what is not General, for `null` leaves a cell as it is.
 */
import { contains, type Range } from "../../core/sheet";
import type { Layout } from "../../core/template/layout";
import { formatAll } from "./format-all";
import type { Areas } from "./insert-areas";

/** From so many equal rows on, calls for columns are shorter than a grid. */
const many = 4;

export function writeFormats(areas: Areas, layout: Layout): void {
  const { range } = layout;
  formatAll(areas.range(range), "General");
  const rows = formatRows(layout);
  let top = 0;
  let pending = 0;
  while (top < rows.length) {
    const end = endOfRun(rows, top);
    if (end - top >= many) {
      writeGrid(areas, range, rows, pending, top);
      writeColumns(areas, range, rows[top] ?? [], top, end);
      pending = end;
    }
    top = end;
  }
  writeGrid(areas, range, rows, pending, rows.length);
}

type FormatRow = readonly (string | null)[];

/** All cells of a merged area have the format of the first. */
function formatRows({ range, cells, looks }: Layout): FormatRow[] {
  return Array.from({ length: range.bottom - range.top + 1 }, (_, down) => {
    const here = cells.filter(({ at }) => at.top <= range.top + down && range.top + down <= at.bottom);
    return Array.from({ length: range.right - range.left + 1 }, (__, right) => {
      const place = { row: range.top + down, column: range.left + right };
      const format = looks[here.find(({ at }) => contains(at, place))?.look ?? ""]?.numberFormat ?? "General";
      return format === "General" ? null : format;
    });
  });
}

function endOfRun(rows: readonly FormatRow[], top: number): number {
  const key = JSON.stringify(rows[top]);
  let end = top + 1;
  while (end < rows.length && JSON.stringify(rows[end]) === key) end++;
  return end;
}

function writeColumns(areas: Areas, range: Range, formats: FormatRow, top: number, end: number): void {
  for (let from = 0; from < formats.length;) {
    const format = formats[from] ?? null;
    let next = from + 1;
    while (next < formats.length && (formats[next] ?? null) === format) next++;
    if (format !== null) formatAll(areas.range(part(range, top, end, from, next)), format);
    from = next;
  }
}

function writeGrid(areas: Areas, range: Range, rows: readonly FormatRow[], top: number, end: number): void {
  const grid = rows.slice(top, end);
  const first = grid.findIndex((row) => row.some((format) => format !== null));
  if (first < 0) return;
  const last = grid.findLastIndex((row) => row.some((format) => format !== null));
  const at = part(range, top + first, top + last + 1, 0, range.right - range.left + 1);
  areas.range(at).numberFormat = grid.slice(first, last + 1).map((row) => [...row]);
}

const part = ({ top, left }: Range, from: number, end: number, first: number, next: number): Range => ({
  top: top + from,
  left: left + first,
  bottom: top + end - 1,
  right: left + next - 1,
});
