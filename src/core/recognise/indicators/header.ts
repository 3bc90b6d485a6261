/**
 * The header of the indicators: which column holds what.
 *
 *   | 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值 |
 *   |          | └── mid/long-term half ──┘   | └──── annual half ────┘     |
 */
import type { Why } from "../../fields";
import type { Horizon } from "../../form";
import { firstOfCategories, headsCategories, headsTree, showsCategory } from "./category-rows";
import { isLevel } from "../cells/levels";
import { isBand, withBand } from "./band";
import { withBlankColumns } from "./blank-columns";
import { settleColumns } from "./columns";
import { goOnBeside } from "./go-on-beside";
import type { Heading, SettledHeading } from "./heading";
import { headingRows, isDivided, longestHeading } from "./heading-rows";
import { wordsOf } from "../words/squash";
import { namesSubtotal, namesSum } from "../words/sum-words";
import { superseded } from "../words/superseded";
import { anyOf, isUnder, says, type Line, type Tile } from "../cells/tiles";
import { isPlace } from "./value-column";
import type { Role, Vocabulary } from "../words/vocabulary";

export interface Column {
  readonly role: Role;
  readonly left: number;
  readonly right: number;
  readonly half: Horizon;
  readonly heading: Tile;
  readonly why: Why;
  /** One of several values of a row, each for a place. */
  readonly place: boolean;
  /** Which of several pairs of name and value in a row it is of. */
  readonly pair: number;
}

export interface Header {
  readonly row: number;
  readonly columns: readonly Column[];
  /** The column that a tile begins in, counted from `left`. */
  readonly columnAt: readonly (Column | undefined)[];
  /** The words of all rows of headings, by the column that they begin in. */
  readonly printed: ReadonlyMap<number, readonly string[]>;
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
export function findHeader(lines: readonly Line[], vocabulary: Vocabulary, year: number | null): Header | null {
  return knownHeader(lines, vocabulary, year) ?? headerAbove(lines, vocabulary, year);
}

/** The header that begins with the first of the lines, where something else has told that it is one. */
export function headerAtTop(lines: readonly Line[], vocabulary: Vocabulary, year: number | null): Header {
  return makeHeader(lines, 0, vocabulary, year);
}

const ofColumns = anyOf("column");

/** The first line that names at least two of the indicators' columns, with the line above that it divides. */
function knownHeader(lines: readonly Line[], vocabulary: Vocabulary, year: number | null): Header | null {
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line || !says(line, ofColumns)) continue;
    const roles = line.tiles.flatMap(({ label }) =>
      label?.meaning.is === "column" && label.content === null ? [label.meaning.role] : [],
    );
    const main = new Set(roles.filter(isMain));
    // 项目 | 指标值 | 金额 heads a tree, and 三级指标 | 要求 names in it.
    const isTree = () => (main.has("value") || main.has("name")) && headsTree(lines, index, vocabulary);
    const above = lines[index - 1];
    const divides = above !== undefined && isDivided(above, line);
    // 指标名称 | 完成标准 | 指标名称 | 完成标准 below the names of the halves.
    const twice = roles.filter(isMain).length > 1 && divides;
    const ofHalves = main.size === 1 && roles.filter((role) => role === "half").length > 1;
    // 关系 | 值 | 度量 below headings that nobody knows, right above the categories.
    const isLowest =
      divides && main.size === 1 && above.tiles.length >= 3 && headsCategories(lines[index + 1], vocabulary);
    const below = lines[index + 1];
    const isDividedBelow =
      main.size === 1 && below !== undefined && isDivided(line, below) && headsCategories(lines[index + 2], vocabulary);
    const [band, next] = line.tiles;
    const ofBand = band !== undefined && main.size === 1 && isBand(band, next) && headsCategories(below, vocabulary);
    const isOther =
      ofBand || isDividedBelow || twice || ofHalves || isLowest || (main.size === 1 && new Set(roles).size >= 3);
    if (main.size < 2 && !isOther && !isTree()) continue;
    const start = divides ? index - 1 : index;
    return makeHeader(lines, start, vocabulary, year);
  }
  return null;
}

/**
 * A line of headings that nobody knows, above the first category:
 *
 *   | 绩效   | 大类     | 小类     | 事项 | 定值 |
 *   | ^      | 产出指标 | 数量指标 | 培训 | 2 次 |
 */
function headerAbove(lines: readonly Line[], vocabulary: Vocabulary, year: number | null): Header | null {
  const first = firstOfCategories(lines, vocabulary);
  const [line, body] = [lines[first - 1], lines[first]];
  if (!line || !body || body.row !== line.row + 1) return null;
  const tiles = line.tiles.filter(
    ({ at, number, text, label }) =>
      number === null &&
      wordsOf(text).length <= longestHeading &&
      (label?.content ?? null) === null &&
      at.bottom < body.row + 1,
  );
  // 指标 | 目标 above categories in rows of their own.
  if (tiles.length === 2 && body.tiles.length === 1 && headsTree(lines, first - 1, vocabulary))
    return makeHeader(lines, first - 1, vocabulary, year, tiles, true);
  const category = body.tiles.find((tile) => showsCategory(tile, vocabulary)) ?? body.tiles[0];
  if (tiles.length < 3 || line.tiles.length - tiles.length > 1 || !category) return null;
  // Each cell of the first row has its heading.
  const under = body.tiles.filter(({ at }) => at.left >= category.at.left);
  if (under.some((cell) => !tiles.some((tile) => isUnder(cell, tile)))) return null;
  return makeHeader(lines, first - 1, vocabulary, year, tiles);
}

function makeHeader(
  lines: readonly Line[],
  start: number,
  vocabulary: Vocabulary,
  year: number | null,
  all?: readonly Tile[],
  isTree = false,
): Header {
  const { headings: printed, row, lines: taken } = headingRows(lines, start, all);
  const body = lines.slice(start + taken);
  const headings = withBand(printed, body);
  const known = headings
    .filter(({ tile }) => isHeading(tile, lines[start], body))
    .map((heading, at): Heading => (isTree && at === 0 ? { ...heading, role: "name" } : heading));
  const led = withBlankColumns(ofTable(known, row, body), row, body, vocabulary);
  const columns = oneName(inTheEnd(settleColumns(led, body, vocabulary, year)));
  const tree = isTree || !columns.some(({ role }) => isLevel(role) || role === "name");
  const named = tree
    ? columns.map((column, at) => (at === 0 ? { ...column, role: "name" as const } : column))
    : columns;
  return { row, tree, printed: printedIn(lines.slice(start, start + taken)), ...halved(named, body) };
}

function printedIn(rows: readonly Line[]): Header["printed"] {
  const printed = new Map<number, string[]>();
  for (const { tiles } of rows)
    for (const { at, text } of tiles) printed.set(at.left, [...(printed.get(at.left) ?? []), wordsOf(text)]);
  return printed;
}

/** What leads the header stands for the whole table, unless names stand below it; goals are those of a list's projects. */
function isHeading(tile: Tile, line: Line | undefined, body: readonly Line[]): boolean {
  const meaning = tile.label?.meaning;
  if (meaning?.is !== "section") return true;
  if (meaning.of === "funds") return tile !== line?.tiles[0];
  if (meaning.of === "goals") return tile !== line?.tiles[0] && holdsValues(tile, body);
  if (meaning.of !== "indicators") return false;
  if (tile !== line?.tiles[0]) return true;
  const leads = body.flatMap(({ tiles: [first, more] }) => (more && first?.at.left === tile.at.left ? [first] : []));
  const below = leads.filter(({ label }) => !label || label.meaning.is === "level1");
  return tile.at.bottom === tile.at.top && !isOfLevel(line.tiles[1]) && below.length >= fewestNames;
}

const fewestNames = 3;
const isOfLevel = (tile: Tile | undefined) =>
  tile?.label?.meaning.is === "column" && tile.label.meaning.role === "level1";

/** 目标要求 above short texts is the heading of values, whatever else it says. */
function holdsValues(heading: Tile, body: readonly Line[]): boolean {
  const below = body.flatMap(({ tiles }) => tiles.filter(({ at, label }) => at.left === heading.at.left && !label));
  return below.length >= fewestNames && below.every(({ text }) => text.length <= longestValue);
}

const longestValue = 20;
const keptRoles: ReadonlySet<Role> = new Set(["level1", "level2", "half"]);

/** What leads the header and reaches down beside the rows stands for the whole table, and is no column's heading. */
function ofTable(headings: readonly Heading[], row: number, body: readonly Line[]): readonly Heading[] {
  const [first, next] = headings;
  if (!first || !next || (first.role !== null && keptRoles.has(first.role))) return headings;
  // A page break prints the same words again.
  const words = wordsOf(first.tile.text);
  const isEmpty = () =>
    !body.some(({ tiles }) =>
      tiles.some(
        ({ at, text }) => at.left >= first.tile.at.left && at.left < next.tile.at.left && wordsOf(text) !== words,
      ),
    );
  return first.tile.at.bottom > row || (headings.length > 3 && isEmpty()) ? headings.slice(1) : headings;
}

/**
 * 三级指标 | 绩效指标描述: what stands beside the names without a value between describes them; so does, behind the only
 * column of values, what would be the names of a half without any: 三级指标 | 指标值 | 计量单位 | 指标内容.
 */
function oneName(columns: readonly SettledHeading[]): readonly SettledHeading[] {
  const value = columns.findIndex(({ role }) => role === "value");
  const more = columns.filter(({ role }) => role === "value").length > 1;
  const name = columns.findIndex(({ role }) => role === "name");
  return columns.map((column, at) => {
    const isBeside = columns[at - 1]?.role === "name";
    const isBehind = !more && name >= 0 && name < value && value < at && column.half === columns[value]?.half;
    return column.role === "name" && (isBeside || isBehind) ? { ...column, role: "extra" } : column;
  });
}

/** 调整前指标值 | 调整后指标值: what gave way to another value is none. */
function inTheEnd(columns: readonly SettledHeading[]): readonly SettledHeading[] {
  const values = columns.filter(({ role }) => role === "value" || role === "extra");
  const found = superseded(values, ({ tile }) => tile.text);
  if (!found || ![found.last, ...found.giving].some(({ role }) => role === "value")) return columns;
  return columns.map((column) => {
    if (found.giving.has(column)) return { ...column, role: "extra" };
    return column === found.last ? { ...column, role: "value" } : column;
  });
}

const isMain = (role: Role) => isLevel(role) || role === "name" || role === "value";

/** The second 三级指标 or 指标值 opens the annual half, unless the labels themselves say which half they are of. */
function halved(
  columns: readonly SettledHeading[],
  body: readonly Line[],
): Pick<Header, "columns" | "columnAt" | "left" | "halves" | "saysHalves"> {
  const count = (role: Role) => columns.filter((column) => column.role === role).length;
  // 指标内容 | 指标值 | 指标内容 | 指标值 behind one category: two indicators a row, where no heading names a half.
  const oneLevel = count("level2") + count("level1") === 1 || (count("level2") <= 1 && goOnBeside(columns, body));
  const pairs = count("name") > 1 && count("name") === count("value") && oneLevel;
  // Categories of the other half stand behind the values of the first.
  const again =
    columns.findLastIndex(({ role }) => role === "level2") > columns.findIndex(({ role }) => role === "value");
  const halves = !pairs && (count("name") > 1 || (count("level2") > 1 && count("value") > 1 && again));
  const oneNameTwoValues = count("name") === 1 && count("value") > 1;
  // 长期绩效目标表 beside a whole table.
  const lead = columns[0]?.role === "half" ? columns[0].half : null;
  const seen = new Set<Role>();
  let second = false;
  let pair = -1;
  const placed = columns.map((column): Column => {
    const { tile, role, half, why } = column;
    if (halves && seen.has(role) && role !== "extra") second = true;
    // In a table of two halves the second 二级指标 already belongs to the annual one.
    seen.add(role);
    if (role === "name") pair++;
    const byPlace: Horizon =
      (halves && !second) || (oneNameTwoValues && role === "value" && half === "midLong") ? "midLong" : "annual";
    return {
      role,
      heading: tile,
      why,
      place: role === "value" && isPlace(column),
      pair: pairs ? Math.max(0, pair) : 0,
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
  const own = header.columnAt[tile.at.left - header.left] ?? null;
  if (!own || !isLevel(own.role) || tile.label || tile.at.right <= own.right) return own;
  // 预算执行率 merged from the categories to the names is a name; 效益指标小计 is none.
  if (namesSum(tile.text) || namesSubtotal(tile.text)) return own;
  const name = header.columns.find(({ role, left }) => role === "name" && left > own.left);
  return name && name.left <= tile.at.right ? name : own;
}

export const hasLevels = ({ columns }: Header): boolean => columns.some(({ role }) => isLevel(role));

/** Whether a tile begins in a column of categories. */
export const isInLevels = (header: Header, tile: Tile): boolean => isLevel(columnOf(header, tile)?.role);
