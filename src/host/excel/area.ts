/** Ranges of Excel as ranges of ours. */
import { parseRange, type Range } from "../../core/sheet";

/** Of a range whose rowIndex, columnIndex, rowCount and columnCount were loaded; null for a null object. */
export function rangeOf(used: Excel.Range): Range | null {
  if (used.isNullObject) return null;
  return {
    top: used.rowIndex,
    left: used.columnIndex,
    bottom: used.rowIndex + used.rowCount - 1,
    right: used.columnIndex + used.columnCount - 1,
  };
}

/** Of areas whose `areas/items/address` was loaded: the address of all together may show single cells only. */
export function rangesOf(areas: Excel.RangeAreas): Range[] {
  if (areas.isNullObject) return [];
  return areas.areas.items.flatMap(({ address }) => parseRange(address.slice(address.lastIndexOf("!") + 1)) ?? []);
}

/** The smallest range with all of them. */
export function around(areas: readonly Range[]): Range {
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}
