import {
  cellCount,
  intersection,
  isWholeColumns,
  isWholeRows,
  wholeColumns,
  wholeRows,
  type Area,
} from "../model/area";
import { formatAddress } from "../model/address";
import { usedArea } from "../model/sheet";
import { namedNode, node, type ApiType, type Node } from "../host/api-type";
import type { Args } from "../host/args";
import { live, type Block } from "../host/block";
import { invalidArgument, itemNotFound } from "../host/errors";
import type { Host } from "../host/host";
import { CONDITIONAL_FORMATS } from "./conditional-formats";
import { DATA_VALIDATION } from "./data-validation";
import { clear } from "./range-edit";
import { RANGE_FORMAT } from "./range-format";
import { blockArgument, fittingRange, rangeAreasNode, rangeNode } from "./ranges";

/** Several areas of one sheet at once. */
export const RANGE_AREAS: ApiType<Block> = {
  name: "RangeAreas",
  keep: (block, host) => host.references.keep(node(RANGE_AREAS, block), block),
  get: {
    address: (block, host) => addresses(block, host),
    addressLocal: (block, host) => addresses(block, host),
    areaCount: (block, host) => live(block, host).areas.length,
    cellCount(block, host) {
      const cells = live(block, host).areas.reduce((sum, area) => sum + cellCount(area), 0);
      return cells > 2_147_483_647 ? -1 : cells;
    },
    isEntireRow: (block, host) => live(block, host).areas.every(isWholeRows),
    isEntireColumn: (block, host) => live(block, host).areas.every(isWholeColumns),
  },
  go: {
    areas: (block) => node(RANGE_COLLECTION, block),
    format: (block) => node(RANGE_FORMAT, block),
    worksheet: (block, _args, host) => namedNode("Worksheet", live(block, host).sheet),
    conditionalFormats: (block) => node(CONDITIONAL_FORMATS, block),
    dataValidation: (block) => node(DATA_VALIDATION, block),
    getEntireRow: (block, _args, host) => rangeAreasNode(block.sheet, live(block, host).areas.map(wholeRows)),
    getEntireColumn: (block, _args, host) => rangeAreasNode(block.sheet, live(block, host).areas.map(wholeColumns)),
    getOffsetRangeAreas(block, args, host) {
      const areas = live(block, host).areas.map((area) => ({
        ...area,
        row: area.row + args.whole(0),
        column: area.column + args.whole(1),
      }));
      for (const area of areas) fittingRange(block.sheet, area);
      return rangeAreasNode(block.sheet, areas);
    },
    getIntersection: (block, args, host) => found(intersect(block, args, host)),
    getIntersectionOrNullObject: intersect,
    getUsedRangeAreas: (block, args, host) => found(used(block, args, host)),
    getUsedRangeAreasOrNullObject: used,
  },
  call: {
    clear: (block, args, host) => clear(live(block, host), args, host),
    calculate: () => undefined,
  },
};

const RANGE_COLLECTION: ApiType<Block> = {
  name: "RangeCollection",
  go: { getItemAt: (block, args, host) => itemAt(block, args.whole(0), host) },
  call: { getCount: (block, _args, host) => live(block, host).areas.length },
  collection: {
    items: (block, host) => live(block, host).areas.map((area) => rangeNode(block.sheet, area)),
    item: (block, key, host) => (typeof key === "number" ? itemAt(block, key, host) : null),
  },
};

function itemAt(block: Block, index: number, host: Host): Node {
  const area = live(block, host).areas[index];
  if (!area) throw invalidArgument();
  return rangeNode(block.sheet, area);
}

const addresses = (block: Block, host: Host): string =>
  live(block, host)
    .areas.map((area) => formatAddress(block.sheet.name, area))
    .join(",");

function intersect(block: Block, args: Args, host: Host): Node | null {
  const other = blockArgument(args, 0, block.sheet, host);
  if (other.sheet !== block.sheet) throw invalidArgument();
  const parts = live(block, host).areas.flatMap((mine) => other.areas.map((theirs) => intersection(mine, theirs)));
  return nodeOrNull(
    block,
    parts.filter((area) => area !== null),
  );
}

function used(block: Block, args: Args, host: Host): Node | null {
  const parts = live(block, host).areas.map((area) => usedArea(block.sheet, area, args.flag(0) ? "valuesOnly" : "all"));
  return nodeOrNull(
    block,
    parts.filter((area) => area !== null),
  );
}

const nodeOrNull = (block: Block, areas: readonly Area[]): Node | null =>
  areas.length > 0 ? rangeAreasNode(block.sheet, areas) : null;

function found(node: Node | null): Node {
  if (!node) throw itemNotFound();
  return node;
}
