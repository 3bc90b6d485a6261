import type { Area } from "../model/area";
import { fits } from "../model/area";
import { parseAddress, splitList } from "../model/address";
import type { Sheet } from "../model/sheet";
import { sheetNamed, type Workbook } from "../model/workbook";
import { namedNode, type Node } from "../host/api-type";
import type { Args } from "../host/args";
import type { Block } from "../host/block";
import { live } from "../host/block";
import { ExcelError, invalidArgument } from "../host/errors";
import type { Host } from "../host/host";

/** Ranges made, and found by address. */
export const rangeNode = (sheet: Sheet, area: Area): Node => namedNode("Range", { sheet, areas: [area] });
export const rangeAreasNode = (sheet: Sheet, areas: readonly Area[]): Node => namedNode("RangeAreas", { sheet, areas });

/** What an event's `getRange` finds its cells by, also after they moved. */
export function eventReference(host: Host, sheet: Sheet, area: Area): string {
  const block: Block = { sheet, areas: [area] };
  return host.references.keep(namedNode("Range", block), block);
}

/** For cells asked for by number: off the sheet is an invalid argument. */
export function fittingRange(sheet: Sheet, area: Area): Node {
  if (!fits(area)) throw invalidArgument();
  return rangeNode(sheet, area);
}

/** Longer address texts are refused (SOURCES.md 2.2). */
const LONGEST_ADDRESS = 8192;

/** One area by an address or by a name: "A1:B2", "Sheet1!A1", "3:5", "total". */
export function areaByAddress(workbook: Workbook, home: Sheet, address: string): { sheet: Sheet; area: Area } {
  if (address.length > LONGEST_ADDRESS) throw invalidArgument("The address is longer than 8192 characters.");
  const parsed = parseAddress(address);
  if (parsed) {
    const sheet = parsed.sheet === undefined ? home : sheetNamed(workbook, parsed.sheet);
    if (!sheet) throw new ExcelError("ItemNotFound");
    return { sheet, area: parsed.area };
  }
  const name = workbook.names.find(
    (each) => each.name.toLowerCase() === address.toLowerCase() && (each.scope === undefined || each.scope === home),
  );
  const target = name && parseAddress(name.range);
  const sheet = target?.sheet === undefined ? home : sheetNamed(workbook, target.sheet);
  if (!target || !sheet) throw invalidArgument();
  return { sheet, area: target.area };
}

export function areasByAddress(workbook: Workbook, home: Sheet, address: string): Area[] {
  if (address.length > LONGEST_ADDRESS) throw invalidArgument("The address is longer than 8192 characters.");
  return splitList(address).map((part) => {
    const found = areaByAddress(workbook, home, part);
    if (found.sheet !== home) throw invalidArgument();
    return found.area;
  });
}

/** An argument that is a Range, a RangeAreas or an address. */
export function blockArgument(args: Args, index: number, home: Sheet, host: Host): Block {
  const given = args.node(index);
  if (given) {
    if (given.name !== "Range" && given.name !== "RangeAreas") throw invalidArgument();
    return live(given.self as Block, host);
  }
  const { sheet, area } = areaByAddress(host.workbook, home, args.text(index));
  return { sheet, areas: [area] };
}
