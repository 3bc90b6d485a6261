import type { Rule } from "../model/sheet";
import type { Json } from "../model/workbook";
import { node, UnknownMember, type ApiType, type Node } from "../host/api-type";
import { live, type Block } from "../host/block";
import { invalidArgument, itemNotFound } from "../host/errors";
import type { Host } from "../host/host";
import { CONDITIONAL_FORMAT, type Placed } from "./conditional-format";
import { mayDo } from "./guard";
import { cutConditionalFormats } from "./range-edit";
import { rulesOf } from "./rules-of-block";

const ADDED: Readonly<Record<string, Rule["type"]>> = { custom: "expression", cellvalue: "cellIs" };

/**
 * The rules that touch a range, first priority first. Ids are positions in this collection, so they are good only
 * until a rule comes or goes (d.ts, ConditionalFormat.id; SOURCES.md 2.5).
 */
export const CONDITIONAL_FORMATS: ApiType<Block> = {
  name: "ConditionalFormatCollection",
  go: {
    add(block, args, host) {
      const type = ADDED[args.text(0).toLowerCase()];
      if (!type) throw new UnknownMember(`ConditionalFormatCollection.add("${args.text(0)}")`);
      mayDo(block.sheet, "formatCells");
      const rule: Rule = { type, areas: live(block, host).areas };
      // A new rule gets the first priority.
      block.sheet.conditionalFormats = [rule, ...block.sheet.conditionalFormats];
      return placed(block, rule);
    },
    getItem: (block, args, host) => existing(itemOf(block, args.json(0), host)),
    getItemOrNullObject: (block, args, host) => itemOf(block, args.json(0), host),
    getItemAt: (block, args, host) => existing(itemOf(block, args.whole(0), host)),
  },
  call: {
    getCount: (block, _args, host) => rulesOf(block, host).length,
    /** Takes the range out of every rule, the user's too: a rule for more cells stays for those, in pieces. */
    clearAll(block, _args, host) {
      mayDo(block.sheet, "formatCells");
      cutConditionalFormats(block.sheet, live(block, host).areas);
    },
  },
  collection: {
    items: (block, host) => rulesOf(block, host).map((rule) => placed(block, rule)),
    item: itemOf,
  },
};

const placed = (block: Block, rule: Rule): Node => node<Placed>(CONDITIONAL_FORMAT, { block, rule });

function itemOf(block: Block, key: Json, host: Host): Node | null {
  const position = typeof key === "number" ? key : typeof key === "string" && /^\d+$/.test(key) ? Number(key) : -1;
  if (typeof key !== "number" && typeof key !== "string") throw invalidArgument();
  const rule = rulesOf(block, host)[position];
  return rule ? placed(block, rule) : null;
}

function existing(found: Node | null): Node {
  if (!found) throw itemNotFound();
  return found;
}
