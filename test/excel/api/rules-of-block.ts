import { touches } from "../model/area";
import type { Rule } from "../model/sheet";
import { live, type Block } from "../host/block";
import type { Host } from "../host/host";

/** The conditional formats that touch a range, first priority first. */
export function rulesOf(block: Block, host: Host): Rule[] {
  const { areas } = live(block, host);
  return block.sheet.conditionalFormats.filter((rule) => touches(rule.areas, areas));
}
