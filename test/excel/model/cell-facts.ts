import { parseAddress } from "./address";
import type { Sheet } from "./sheet";

const PROTECT = /\bCELL\(\s*"protect"\s*,\s*([$A-Z]+[$\d]+)\s*\)/gi;
/** Of a text N() is 0. */
const TEXT_AS_NUMBER = /\bN\("(?:[^"]|"")*"\)/gi;

/** HyperFormula knows values, not formats, and no N(): these are answered before it sees the formula. */
export function withCellFacts(sheet: Sheet, formula: string): string {
  return formula.replace(TEXT_AS_NUMBER, "0").replace(PROTECT, (call: string, address: string) => {
    const area = parseAddress(address)?.area;
    if (!area) return call;
    return sheet.cells.get(area.row, area.column).style?.protection?.locked === false ? "0" : "1";
  });
}
