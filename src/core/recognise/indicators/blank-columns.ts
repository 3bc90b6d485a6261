/** Columns with nothing printed above them: categories of the first level, operators and units. */
import { contentsOf } from "./contents";
import type { Heading } from "./heading";
import type { Line, Tile } from "../cells/tiles";
import type { Vocabulary } from "../words/vocabulary";

export const withBlankColumns = (
  headings: readonly Heading[],
  row: number,
  body: readonly Line[],
  vocabulary: Vocabulary,
): readonly Heading[] => withBlankSides(withBlankLead(headings, row, body), row, body, vocabulary);

/**
 *   |              | 指标 | 子指标   | 目标   |
 *   | 做什么(产出) | 数量 | 运行座数 | =46座  |
 */
function withBlankLead(headings: readonly Heading[], row: number, body: readonly Line[]): readonly Heading[] {
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
  return [blankHeading(row, lead.at.left, edge - 1, null), ...headings];
}
const fewestLeads = 2;
const mostLookedAt = 60;

/**
 *   | 三级指标 |   | 指标值 |      |
 *   | 培训人数 | ≥ | 120    | 人次 |
 */
function withBlankSides(
  headings: readonly Heading[],
  row: number,
  body: readonly Line[],
  vocabulary: Vocabulary,
): readonly Heading[] {
  const rows = body.slice(0, mostLookedAt);
  const [first] = headings;
  if (!first || rows.length < fewestRows) return headings;
  const headed = new Set(headings.map(({ tile }) => tile.at.left));
  const counts = new Map<number, number>();
  for (const { tiles } of rows)
    for (const { at } of tiles)
      if (!headed.has(at.left) && at.left > first.tile.at.left) counts.set(at.left, (counts.get(at.left) ?? 0) + 1);
  const found = [...counts].flatMap(([left, count]): readonly Heading[] => {
    if (count * 2 < rows.length) return [];
    const { bounds, units } = contentsOf(rows, left, left, vocabulary);
    const role = bounds >= 0.6 ? "operator" : units >= 0.6 ? "unit" : null;
    if (!role || headings.some((heading) => heading.role === role)) return [];
    return [blankHeading(row, left, left, role)];
  });
  return found.length === 0 ? headings : [...headings, ...found].sort((a, b) => a.tile.at.left - b.tile.at.left);
}
const fewestRows = 3;

function blankHeading(row: number, left: number, right: number, role: Heading["role"]): Heading {
  const tile: Tile = { at: { top: row, bottom: row, left, right }, text: "", number: null, format: null, label: null };
  return { tile, role, half: null, why: "contents" };
}
