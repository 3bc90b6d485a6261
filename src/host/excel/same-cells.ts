/** Whether two lists of addresses, such as "D9,D11:D12" and "Sheet1!D11:D12,Sheet1!D9", are of the same cells. */
import { a1Range, parseRange, type Range } from "../../core/sheet";
import { stacked } from "../../core/address-lists";

export function sameCells(a: string | null, b: string): boolean {
  // An Excel that does not say where a rule is.
  return a === null || named(a) === named(b);
}

function named(addresses: string): string {
  const ranges = addresses.split(",").flatMap((address): Range[] => {
    const range = parseRange(address.slice(address.lastIndexOf("!") + 1));
    return range ? [range] : [];
  });
  return stacked(ranges).map(a1Range).sort().join();
}
