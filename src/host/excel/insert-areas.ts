/** Cells of a worksheet, each object asked for once: every one takes two hundred bytes of the request. */
import { a1Range, type Range } from "../../core/sheet";
import { addressLists } from "../../core/address-lists";

export interface Areas {
  range(at: Range): Excel.Range;
  /** Cells apart from each other; several objects only where the addresses are too long for one. */
  apart(ranges: readonly Range[], join?: boolean): readonly (Excel.Range | Excel.RangeAreas)[];
}

export function areasOn(worksheet: Excel.Worksheet): Areas {
  const whole = memo((address) => worksheet.getRange(address));
  const apart = memo((address) => worksheet.getRanges(address));
  return {
    range: (at) => whole(a1Range(at)),
    apart: (ranges, join) =>
      addressLists(ranges, join).map((address) => (address.includes(",") ? apart(address) : whole(address))),
  };
}

function memo<Value>(make: (address: string) => Value): (address: string) => Value {
  const known = new Map<string, Value>();
  return (address) => {
    const found = known.get(address) ?? make(address);
    known.set(address, found);
    return found;
  };
}
