/**
 * The header of the indicators: which column holds what.
 *
 *   | 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值 |
 *   |          | └── mid/long-term half ──┘   | └──── annual half ────┘     |
 */
import type { Why } from "../fields";
import type { Horizon, ReadColumn } from "../form";
import { isPlace, settleColumns, type Heading, type SettledHeading } from "./columns";
import { anyOf, says, type Line, type Tile } from "./tiles";
import type { Role } from "./vocabulary";

export interface Column {
  readonly role: Role;
  readonly left: number;
  readonly right: number;
  readonly half: Horizon;
  readonly heading: Tile;
  readonly why: Why;
  /** One of several values of a row, each for a place. */
  readonly place: boolean;
}

export interface Header {
  readonly row: number;
  readonly columns: readonly Column[];
  /** The column that a tile begins in, counted from `left`. */
  readonly columnAt: readonly (Column | undefined)[];
  /** Where the first column begins. */
  readonly left: number;
  /** The table has a mid/long-term half beside the annual one. */
  readonly halves: boolean;
  /** The headings themselves name the halves. */
  readonly saysHalves: boolean;
  /** Categories and names share one column, one below the other. */
  readonly tree: boolean;
}

/** The line that heads the indicators; null when the block has lost it. */
export function findHeader(lines: readonly Line[]): Header | null {
  return knownHeader(lines) ?? headerAbove(lines);
}

const ofColumns = anyOf("column");

/** The first line that names at least two of the indicators' columns. */
function knownHeader(lines: readonly Line[]): Header | null {
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line || !says(line, ofColumns)) continue;
    const upper = headings(line);
    const main = upper.filter(isMain);
    if (main.length < 2 && !(main.length === 1 && upper.length >= 3)) continue;
    return makeHeader(lines, index, upper);
  }
  return null;
}

/**
 * A line of headings that nobody knows, above the first category:
 *
 *   | 绩效   | 大类     | 小类     | 事项 | 定值 |
 *   | ^      | 产出指标 | 数量指标 | 培训 | 2 次 |
 */
function headerAbove(lines: readonly Line[]): Header | null {
  const first = lines.findIndex((line) => says(line, ofLevels) && line.tiles.some(isLevel));
  const [line, body] = [lines[first - 1], lines[first]];
  if (!line || !body || body.row !== line.row + 1) return null;
  const tiles = line.tiles.filter(
    ({ at, number, text, label }) =>
      number === null && text.length <= longestHeading && (label?.content ?? null) === null && at.bottom < body.row + 1,
  );
  const category = body.tiles.find(isLevel);
  if (tiles.length < 3 || line.tiles.length - tiles.length > 1 || !category) return null;
  // Each cell of the first row has its heading.
  const under = body.tiles.filter(({ at }) => at.left >= category.at.left);
  if (under.some(({ at }) => !tiles.some((tile) => at.left >= tile.at.left && at.left <= tile.at.right))) return null;
  return makeHeader(lines, first - 1, headings(line), tiles);
}

const ofLevels = anyOf("level1", "level2");
const longestHeading = 16;
const isLevel = ({ label }: Tile) =>
  label?.content === null && (label.meaning.is === "level1" || label.meaning.is === "level2");

function makeHeader(
  lines: readonly Line[],
  index: number,
  upper: readonly Heading[],
  all: readonly Tile[] = lines[index]?.tiles ?? [],
): Header {
  const [line, lower] = [lines[index], lines[index + 1]];
  const row = line?.row ?? 0;
  const below = lower?.row === row + 1 ? headings(lower) : [];
  const twoRows =
    below.filter(isMain).length >= 2 && (upper.some(({ role }) => role === "half") || isBeside(upper, below));
  const split = !twoRows && line && lower ? underValue(line, lower, upper) : null;
  const known = split ?? (twoRows ? underHalves(upper, below) : upper);
  const body = lines.slice(index + (twoRows || split ? 2 : 1));
  const ofValue = new Set(split ? line?.tiles.filter((tile) => !split.some((heading) => heading.tile === tile)) : []);
  const others = all.filter((tile) => !ofValue.has(tile) || tile.label === null);
  const columns = oneName(settleColumns(withUnknown(known, twoRows ? [] : others), body));
  const tree = !columns.some(({ role }) => role === "level1" || role === "level2" || role === "name");
  const named = tree
    ? columns.map((column, at) => (at === 0 ? { ...column, role: "name" as const } : column))
    : columns;
  return { row: (twoRows || split) && lower ? lower.row : row, tree, ...halved(named) };
}

/** Names and values of both halves in the second row, right of the categories, under headings that nobody knows. */
function isBeside(upper: readonly Heading[], below: readonly Heading[]): boolean {
  const names = below.filter(({ role }) => role === "name");
  const end = Math.max(...upper.filter(isMain).map(({ tile }) => tile.at.right));
  return names.length === 2 && below.every(({ tile }) => tile.at.left > end);
}

/**
 * Two columns of values under one heading:
 *
 *   | 三级指标 | 指标值     | <        |
 *   | ^        | 上年完成数 | 本年计划 |
 */
function underValue(line: Line, lower: Line, upper: readonly Heading[]): readonly Heading[] | null {
  const value = upper.findLast(({ role }) => role === "value");
  if (!value || lower.row !== line.row + 1 || lower.tiles.length < 2) return null;
  const next = line.tiles.find(({ at }) => at.left > value.tile.at.left);
  const isUnder = ({ at, number, text, label }: Tile) =>
    at.left >= value.tile.at.left &&
    at.left < (next?.at.left ?? Infinity) &&
    number === null &&
    text.length <= longestHeading &&
    !/\d{2}/.test(text) &&
    (label?.content ?? null) === null;
  if (!lower.tiles.every(isUnder)) return null;
  const own = headings(lower);
  const below = lower.tiles.map(
    (tile): Heading =>
      own.find((heading) => heading.tile === tile) ?? { tile, role: null, half: null, why: "contents" },
  );
  return [...upper.filter((heading) => heading !== value), ...below].sort((a, b) => a.tile.at.left - b.tile.at.left);
}

function headings(line: Line): readonly Heading[] {
  const found: Heading[] = [];
  for (const tile of line.tiles) {
    const meaning = tile.label?.meaning;
    if (meaning?.is === "column" && tile.label?.content === null)
      found.push({ tile, role: meaning.role, half: meaning.half, why: tile.label.why });
  }
  return found;
}

/** Headings that no wording tells, such as 绩效指标描述, still have their columns. */
function withUnknown(columns: readonly Heading[], tiles: readonly Tile[]): readonly Heading[] {
  const known = new Set(columns.map(({ tile }) => tile));
  // What leads the header stands for the whole table.
  const isSection = ({ label }: Tile) => label?.meaning.is === "section";
  const unknown = tiles.filter(
    (tile) => !known.has(tile) && !isSection(tile) && (tile.label?.content ?? null) === null,
  );
  if (unknown.length === 0) return columns;
  return [...columns, ...unknown.map((tile): Heading => ({ tile, role: null, half: null, why: "contents" }))].sort(
    (a, b) => a.tile.at.left - b.tile.at.left,
  );
}

/** 三级指标 | 绩效指标描述: what stands beside the names without a value between describes them. */
function oneName(columns: readonly SettledHeading[]): readonly SettledHeading[] {
  return columns.map((column, at) =>
    column.role === "name" && columns[at - 1]?.role === "name" ? { ...column, role: "extra" } : column,
  );
}

const isMain = ({ role }: Heading) => role === "level1" || role === "level2" || role === "name" || role === "value";

/**
 * A header over two rows:
 *
 *   | 一级指标 | 二级指标 | 中长期指标 | <      | 年度指标 | <      |
 *   | ^        | ^        | 三级指标   | 指标值 | 三级指标 | 指标值 |
 */
function underHalves(upper: readonly Heading[], below: readonly Heading[]): readonly Heading[] {
  const halves = upper.filter(({ role }) => role === "half");
  const halfAbove = ({ at }: Tile) => halves.findLast(({ tile }) => tile.at.left <= at.left)?.half ?? null;
  const own = below.map((heading) => ({ ...heading, half: halfAbove(heading.tile) ?? heading.half }));
  return [...upper.filter(({ role }) => role !== "half"), ...own].sort((a, b) => a.tile.at.left - b.tile.at.left);
}

/** The second 三级指标 or 指标值 opens the annual half, unless the labels themselves say which half they are of. */
function halved(
  columns: readonly SettledHeading[],
): Pick<Header, "columns" | "columnAt" | "left" | "halves" | "saysHalves"> {
  const count = (role: Role) => columns.filter((column) => column.role === role).length;
  const halves = count("name") > 1 || (count("level2") > 1 && count("value") > 1);
  const oneNameTwoValues = count("name") === 1 && count("value") > 1;
  // 长期绩效目标表 beside a whole table.
  const lead = columns[0]?.role === "half" ? columns[0].half : null;
  const seen = new Set<Role>();
  let second = false;
  const placed = columns.map((column): Column => {
    const { tile, role, half, why } = column;
    if (halves && seen.has(role) && role !== "extra") second = true;
    // In a table of two halves the second 二级指标 already belongs to the annual one.
    seen.add(role);
    const byPlace: Horizon =
      (halves && !second) || (oneNameTwoValues && role === "value" && half === "midLong") ? "midLong" : "annual";
    return {
      role,
      heading: tile,
      why,
      place: role === "value" && isPlace(column),
      left: tile.at.left,
      right: tile.at.right,
      half: role === "level1" ? "annual" : (half ?? lead ?? byPlace),
    };
  });
  const left = Math.min(...placed.map((column) => column.left));
  return {
    halves,
    saysHalves: columns.some(({ half }) => half !== null),
    left,
    columns: placed,
    columnAt: columnsFrom(left, placed),
  };
}

function columnsFrom(start: number, columns: readonly Column[]): readonly (Column | undefined)[] {
  const columnAt: (Column | undefined)[] = [];
  for (const column of columns)
    for (let place = column.left; place <= column.right; place++) columnAt[place - start] ??= column;
  return columnAt;
}

/** The column of the header that a tile begins in. */
export function columnOf(header: Header, tile: Tile): Column | null {
  return header.columnAt[tile.at.left - header.left] ?? null;
}

const shown = ["level1", "level2", "name", "value", "operator", "unit", "weight", "extra"] as const;

/** The columns for a person to look at. */
export function readColumns(header: Header | null): readonly ReadColumn[] {
  return (header?.columns ?? []).flatMap(({ role, half, heading, why }) => {
    const known = shown.find((one) => one === role);
    return known ? [{ role: known, horizon: half, heading: heading.text, at: heading.at, why }] : [];
  });
}
