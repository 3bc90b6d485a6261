/** Lists of addresses, such as "D9,D11:D12" and "Sheet1!D11:D12,Sheet1!D9". */
import { stacked } from "../../core/address-lists";
import { a1Range, meets, parseRange, type Range } from "../../core/sheet";

export function cellsIn(addresses: string): readonly Range[] {
  return addresses.split(",").flatMap((address): Range[] => {
    const range = parseRange(address.slice(address.lastIndexOf("!") + 1));
    return range ? [range] : [];
  });
}

export function sameCells(a: string, b: string): boolean {
  return named(a) === named(b);
}

export function cellsMeet(a: string, b: string): boolean {
  const others = cellsIn(b);
  return cellsIn(a).some((range) => others.some((other) => meets(range, other)));
}

const named = (addresses: string): string => stacked(cellsIn(addresses)).map(a1Range).sort().join();
