import { parseAddress } from "./address";
import type { Sheet } from "./sheet";

const PROTECT = /\bCELL\(\s*"protect"\s*,\s*([$A-Z]+[$\d]+)\s*\)/gi;

/** HyperFormula knows values, not formats: CELL("protect", …) is answered before it sees the formula. */
export function withCellFacts(sheet: Sheet, formula: string): string {
  return formula.replace(PROTECT, (call: string, address: string) => {
    const area = parseAddress(address)?.area;
    if (!area) return call;
    return sheet.cells.get(area.row, area.column).style?.protection?.locked === false ? "0" : "1";
  });
}
