/** Where the cells of a sheet that hold something end, without those that lie far from them. */
import type { Range } from "../../core/sheet";
import { around, rangeOf } from "./area";

/** A stray cell in the last row would make us ask for millions of blank ones; so would one in the last column. */
const [rowsAtOnce, columnsAtOnce] = [5_000, 200];

/** `valued`, or less of it. One request more, only for a sheet that is longer or wider than forms are. */
export async function nearCells(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  valued: Range,
): Promise<Range> {
  const tall = await untilGap(context, worksheet, slices(valued, "rows"));
  return (tall && (await untilGap(context, worksheet, slices(tall, "columns")))) ?? tall ?? valued;
}

function slices(range: Range, by: "rows" | "columns"): readonly Range[] {
  const [first, last, step] =
    by === "rows" ? [range.top, range.bottom, rowsAtOnce] : [range.left, range.right, columnsAtOnce];
  const parts: Range[] = [];
  for (let from = first; from <= last; from += step) {
    const to = Math.min(last, from + step - 1);
    parts.push(by === "rows" ? { ...range, top: from, bottom: to } : { ...range, left: from, right: to });
  }
  return parts;
}

/** What the slices hold up to the first that holds nothing. Two are next to each other in any case. */
async function untilGap(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  parts: readonly Range[],
): Promise<Range | null> {
  const [first] = parts;
  if (parts.length <= 2) return first ? around(parts) : null;
  const used = parts.map(({ top, left, bottom, right }) => {
    const range = worksheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
    const held = range.getUsedRangeOrNullObject(true);
    held.load("rowIndex, columnIndex, rowCount, columnCount");
    return held;
  });
  await context.sync();
  const held = used.map(rangeOf);
  const gap = held.indexOf(null);
  const near = (gap < 0 ? held : held.slice(0, gap)).filter((range) => range !== null);
  return near.length > 0 ? around(near) : null;
}
