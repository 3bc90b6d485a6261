/** What stands where forms are to go: asked in one request for all of them, before anything is written. */
import { a1, lastColumn, lastRow, meets, type Range } from "../../core/sheet";
import type { Obstacle } from "../../core/template/place";
import { rangesOf } from "./area";
import type { RowsOfHeight } from "./insert-record";
import { hostError, placeOf } from "./run";
import { supports, withMerges } from "./supported";

export interface AskedWay {
  /** To be called when the answers have come. */
  obstacles(index: number): Obstacle[];
  /** Rows of other than the standard height there. */
  heights(index: number): RowsOfHeight[];
}

/**
 * Rows of which the merged areas are asked for at once: Excel counts up to 512 of them, and only those that begin inside
 * what is asked for. Few rows have so many that it takes the smaller number.
 */
export const [rowsAtOnce, fewRowsAtOnce] = [64, 8];
/** For what reaches down from above. */
const rowsAbove = 64;
const mostNamed = 5;

export function askWay(worksheet: Excel.Worksheet, ranges: readonly Range[], tile: number): AskedWay {
  worksheet.protection.load("protected");
  worksheet.load("standardHeight");
  const fits = ({ bottom, right }: Range) => bottom <= lastRow && right <= lastColumn;
  const cells = ranges.map((at) => {
    if (!fits(at)) return null;
    const asked = worksheet.getRangeByIndexes(at.top, at.left, at.bottom - at.top + 1, at.right - at.left + 1);
    asked.load("formulas");
    return { asked, rows: asked.getRowProperties({ format: { rowHeight: true } }) };
  });
  const merged = askMerges(worksheet, ranges.filter(fits), tile);
  return {
    obstacles(index) {
      const [at, asked] = [ranges[index], cells[index]?.asked];
      if (!at) return [];
      if (!asked) return [{ is: "off-sheet" }];
      const filled = filledCells(asked.formulas, at);
      const inWay = merged.flatMap(rangesOf).filter((area) => meets(area, at));
      return [
        ...(worksheet.protection.protected ? [{ is: "protected" } as const] : []),
        ...(filled.length > 0
          ? [{ is: "content", cells: filled.slice(0, mostNamed), count: filled.length } as const]
          : []),
        ...(inWay.length > 0 ? [{ is: "merged", ranges: inWay.slice(0, mostNamed) } as const] : []),
      ];
    },
    heights(index) {
      const rows: RowsOfHeight[] = [];
      (cells[index]?.rows.value ?? []).forEach(({ format }, from) => {
        const height = format?.rowHeight ?? worksheet.standardHeight;
        if (height === worksheet.standardHeight) return;
        const last = rows.at(-1);
        if (last?.height === height && last.from + last.count === from)
          rows[rows.length - 1] = { ...last, count: last.count + 1 };
        else rows.push({ from, count: 1, height });
      });
      return rows;
    },
  };
}

/** Looks, and once more with smaller questions where Excel cannot count the merged areas. Nothing may be written by it. */
export async function inTiles<Result>(look: (tile: number) => Promise<Result>): Promise<Result> {
  try {
    return await look(rowsAtOnce);
  } catch (error) {
    if (!/mergedAreas/i.test(placeOf(hostError(error).cause))) throw error;
    return look(fewRowsAtOnce);
  }
}

function filledCells(formulas: readonly (readonly unknown[])[], { top, left }: Range): string[] {
  return formulas.flatMap((row, down) =>
    row.flatMap((formula, right) => (formula === "" ? [] : [a1({ row: top + down, column: left + right })])),
  );
}

/** In tiles of rows, each asked once; some more on top, for what reaches down from there. */
export function askMerges(worksheet: Excel.Worksheet, ranges: readonly Range[], tile: number): Excel.RangeAreas[] {
  if (!supports(withMerges)) return [];
  const width = Math.max(0, ...ranges.map(({ right }) => right)) + 1;
  const above = Math.ceil(rowsAbove / tile);
  const tiles = new Set<number>();
  for (const { top, bottom } of ranges) {
    for (let index = Math.floor(top / tile) - above; index <= Math.floor(bottom / tile); index++) tiles.add(index);
  }
  return [...tiles]
    .filter((index) => index >= 0)
    .map((index) => {
      const merged = worksheet.getRangeByIndexes(index * tile, 0, tile, width).getMergedAreasOrNullObject();
      merged.load("areas/items/address");
      return merged;
    });
}
