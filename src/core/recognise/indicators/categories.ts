/** The categories that rows of indicators stand under, as they are printed from top to bottom. */
import type { Group, Horizon, Level1, Level2 } from "../../form";
import { memo } from "../../memo";
import { readsAsValue } from "../../target-value";
import { columnOf, hasLevels, isInLevels, type Header } from "./header";
import { isLevel } from "../cells/levels";
import { leadingCategory } from "../words/leading-category";
import type { Row } from "./row";
import { lineOf, relabelled, type Line, type Tile } from "../cells/tiles";
import type { Vocabulary } from "../words/vocabulary";

export interface Category<Level> {
  readonly level: Level | null;
  /** As printed; null where it is not. */
  readonly label: string | null;
}

/** What is printed above or beside the row at hand. */
export interface Categories {
  readonly level1: Category<Level1>;
  readonly level2: Readonly<Record<Horizon, Category<Level2>>>;
}

const none = { level: null, label: null } as const;
export const noCategories: Categories = { level1: none, level2: { annual: none, midLong: none } };

const parentOf: Readonly<Record<Level2, Level1>> = {
  quantity: "output",
  quality: "output",
  timeliness: "output",
  cost: "output",
  "economic-cost": "cost",
  "social-cost": "cost",
  "ecological-cost": "cost",
  economic: "benefit",
  social: "benefit",
  ecological: "benefit",
  sustainability: "benefit",
  satisfaction: "satisfaction",
};

/** The lines, with the texts in the columns of categories saying which they are, however they are worded. */
export function withCategories(lines: readonly Line[], header: Header | null, vocabulary: Vocabulary): readonly Line[] {
  if (!header) return withLeadingCategories(lines, vocabulary);
  if (header.tree) return lines.map((line) => withLoneCategory(line, vocabulary));
  // Where each half has categories of its own a text may as well have slid there, unless both halves are filled.
  const shared = header.columns.filter(({ role }) => role === "level2").length < 2;
  const isWhole = (line: Line) => {
    const held = line.tiles.flatMap((tile) => columnOf(header, tile) ?? []);
    const of = (half: Horizon | null) =>
      (["name", "value"] as const).filter((is) =>
        held.some(({ role, half: own }) => role === is && own === (half ?? own)),
      );
    if (!header.halves) return of(null).length === 2;
    const filled = [of("midLong"), of("annual")].filter((roles) => roles.length > 0);
    return filled.length >= (shared ? 1 : 2) && filled.every((roles) => roles.length === 2);
  };
  // The value may be missing, where most rows show that nothing slid.
  let settled: boolean | null = null;
  const isSettled = () => (settled ??= lines.filter(isWhole).length * 2 >= lines.length);
  const isName = (tile: Tile) =>
    columnOf(header, tile)?.role === "name" && tile.number === null && !readsAsValue(tile.text);
  const isNamed = (line: Line) => !header.halves && line.tiles.some(isName) && isSettled();
  const inLevels = (tile: Tile) => isInLevels(header, tile);
  const noLevels = !hasLevels(header);
  const isUnknown = (tile: Tile, line: Line) => {
    if (isLevel(tile.label?.meaning.is) || tile.label?.content || tile.number !== null) return false;
    // 时效指标 | 完成时间: the category of this row is printed already, and what follows it slid.
    const isBefore = ({ at, label }: Tile) => label?.meaning.is === "level2" && at.left < tile.at.left;
    if (!header.halves && line.tiles.some(isBefore)) return false;
    const alone = line.tiles.length === 1 && !header.halves;
    if (alone && (isAcross(tile) || noLevels)) return true;
    // 快检成本 | ≤3万元, in the columns of categories: name and value slid there.
    const areLevels = () => !header.halves && line.tiles.every((one) => inLevels(one) && !readsAsValue(one.text));
    return inLevels(tile) && (isWhole(line) || isNamed(line) || areLevels());
  };
  // Alone in its row, from the names to the values: 预期产出—数量目标 above its indicators.
  const value = header.columns.find(({ role }) => role === "value");
  const isAcross = ({ at }: Tile) => value !== undefined && at.left < value.left && at.right >= value.left;
  return lines.map((line) =>
    relabelled(line, (tile) => (isUnknown(tile, line) ? vocabulary.category(tile.text) : null)),
  );
}

/** A tree has its categories in rows of their own, however they are worded. */
function withLoneCategory(line: Line, vocabulary: Vocabulary): Line {
  if (line.tiles.length > 1) return line;
  return relabelled(line, ({ label, number, text }) => (label || number !== null ? null : vocabulary.category(text)));
}

/** Without a header: what stands before others in the columns where the known categories do so. */
function withLeadingCategories(lines: readonly Line[], vocabulary: Vocabulary): readonly Line[] {
  const isKnown = ({ label }: Tile) => isLevel(label?.meaning.is);
  const counts = new Map<number, number>();
  for (const { tiles } of lines) {
    for (const tile of tiles.slice(0, -1))
      if (isKnown(tile)) counts.set(tile.at.left, (counts.get(tile.at.left) ?? 0) + 1);
  }
  const inCategories = ({ at }: Tile) => (counts.get(at.left) ?? 0) >= fewestKnown;
  const isUnknown = (tile: Tile) => !tile.label && tile.number === null && inCategories(tile);
  return lines.map((line) => {
    // One cell of contents, behind its categories.
    const leads = line.tiles.slice(0, -1);
    if (leads.length > 2 || !leads.every((tile) => isKnown(tile) || isUnknown(tile))) return line;
    return relabelled(line, (tile, at) =>
      at < leads.length && isUnknown(tile) ? vocabulary.category(tile.text) : null,
    );
  });
}

const fewestKnown = 2;

/** 【数量】培训人数: the category of this one row, and the line with the name alone. */
export function bracketedCategory(
  line: Line,
  header: Header | null,
  vocabulary: Vocabulary,
): { readonly category: Category<Level2>; readonly line: Line } | null {
  for (const tile of line.tiles) {
    if (!header || columnOf(header, tile)?.role !== "name") continue;
    const lead = leadingCategory(tile.text, vocabulary);
    // 满意度--服务对象评价 alone in its row is two levels of categories.
    if (!lead || (line.tiles.length === 1 && vocabulary.category(lead.name))) continue;
    const tiles = line.tiles.map((other) => (other === tile ? { ...tile, text: lead.name, label: null } : other));
    return { category: lead.category, line: lineOf(line.row, tiles) };
  }
  return null;
}

/** The categories after a row's labels. The groups that these labels print are added to `groups`. */
export function takeLabels(before: Categories, row: Row, header: Header | null, groups: Group[]): Categories {
  const { labels, unnamed, unnamed1, fits } = row;
  let { level1, level2 } = before;
  let first: Tile | null = null;
  let seconds = 0;
  // 履职完成情况 beside 履职效能, which no wording knows, is of the second level.
  const hasFirst = fits && header?.columns.some(({ role }) => role === "level1");
  const isBelow = (tile: Tile) => hasFirst === true && header !== null && columnOf(header, tile)?.role === "level2";
  for (const tile of labels) {
    const is = tile.label?.meaning.is;
    if (is === "level1" && isBelow(tile)) continue;
    if (first === null && (is === "level1" || (is === "level2" && isCostGroup(tile, row, header)))) first = tile;
    else if (is === "level2") seconds++;
  }
  if (first) {
    const meaning = first.label?.meaning;
    level1 = { level: meaning?.is === "level1" ? meaning.level : "cost", label: labelText(first) };
    level2 = underNew(level1);
  }
  if (unnamed1) {
    level1 = { level: null, label: unnamed1.text };
    level2 = noCategories.level2;
  }
  let taken = 0;
  for (const tile of labels) {
    const meaning = tile.label?.meaning;
    if (meaning?.is !== "level2" || tile === first) continue;
    const label = labelText(tile);
    const category: Category<Level2> = { level: meaning.level, label };
    const column = fits && header ? columnOf(header, tile) : null;
    const byPlace = taken++ === 0 && seconds > 1 ? "midLong" : "annual";
    const horizon = column && column.role !== "level1" ? column.half : byPlace;
    // A label printed on the left only serves the annual half as well; one label serves both values of a name.
    const both = horizon === "midLong" || header?.halves === false;
    level2 = { midLong: both ? category : level2.midLong, annual: category };
    groups.push({ level1: levelOf(level1.level, meaning.level), level2: meaning.level, horizon, label, at: tile.at });
  }
  // 效益指标 | 履职效益: a second word for the group names its part; 满意度指标 | 满意度指标 the only one that there is.
  for (const tile of taken === 0 ? labels : []) {
    const meaning = tile.label?.meaning;
    const column = fits && header ? columnOf(header, tile) : null;
    if (tile === first || meaning?.is !== "level1" || column?.role !== "level2") continue;
    const own: Category<Level2> = {
      level: meaning.level === "satisfaction" ? "satisfaction" : null,
      label: labelText(tile),
    };
    const both = column.half === "midLong" || header?.halves === false;
    level2 = { midLong: both ? own : level2.midLong, annual: own };
  }
  if (unnamed) {
    const strange = { level: null, label: unnamed.text };
    level2 = { annual: strange, midLong: header?.halves ? none : strange };
  }
  return { level1, level2 };
}

/** The level-1 group an indicator belongs to: its level 2 decides where the printed group cannot hold it. */
export function levelOf(printed: Level1 | null, level2: Level2 | null): Level1 | null {
  if (level2 === null) return printed;
  if (level2 === "cost" && printed === "cost") return "cost";
  return parentOf[level2];
}

/** A group of level 1 that is its own level 2, until one is printed. */
function underNew(level1: Category<Level1>): Categories["level2"] {
  if (level1.level !== "satisfaction" && level1.level !== "cost") return noCategories.level2;
  const own: Category<Level2> = { level: level1.level, label: null };
  return { annual: own, midLong: own };
}

/** Forms print the same labels again and again. */
const withoutSpaces = memo((text) => text.replace(/\s+/g, ""), 1_000);
const labelText = (tile: Tile) => withoutSpaces(tile.text);

/** 成本指标 names a group of level 1 where it stands in that column, or has 经济成本指标 … beside it. */
function isCostGroup(tile: Tile, { labels, fits }: Row, header: Header | null): boolean {
  const meaning = tile.label?.meaning;
  if (meaning?.is !== "level2" || meaning.level !== "cost") return false;
  const next = labels[labels.indexOf(tile) + 1]?.label?.meaning;
  if (next?.is === "level2" && next.level.endsWith("-cost")) return true;
  return fits && header !== null && columnOf(header, tile)?.role === "level1";
}
