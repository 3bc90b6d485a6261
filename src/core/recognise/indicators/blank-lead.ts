/** Categories of the first level with nothing printed above them. */
import type { Heading } from "./heading";
import type { Line, Tile } from "../cells/tiles";

/**
 *   |              | 指标 | 子指标   | 目标   |
 *   | 做什么(产出) | 数量 | 运行座数 | =46座  |
 */
export function withBlankLead(headings: readonly Heading[], row: number, body: readonly Line[]): readonly Heading[] {
  const [first] = headings;
  if (!first || headings.some(({ role }) => role === "level1")) return headings;
  const edge = first.tile.at.left;
  // A sheet may be full of headings: the first rows below each tell.
  const leads = body
    .slice(0, mostLookedAt)
    .flatMap(({ tiles: [lead, ...others] }) =>
      lead && lead.at.right < edge && lead.number === null && others.length >= headings.length - 1 ? [lead] : [],
    );
  const [lead] = leads;
  if (!lead || leads.length < fewestLeads || leads.some(({ at }) => at.left !== lead.at.left)) return headings;
  const at = { top: row, bottom: row, left: lead.at.left, right: edge - 1 };
  const tile: Tile = { at, text: "", number: null, format: null, label: null };
  return [{ tile, role: null, half: null, why: "contents" }, ...headings];
}
const fewestLeads = 2;
const mostLookedAt = 60;
