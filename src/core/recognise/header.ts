/**
 * The header of the indicators: which column holds what.
 *
 *   | 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值 |
 *   |          | └── mid/long-term half ──┘   | └──── annual half ────┘     |
 */
import type { Horizon } from "../form";
import { anyOf, says, type Line, type Tile } from "./tiles";
import type { Role } from "./vocabulary";

export interface Column {
  readonly role: Role;
  readonly left: number;
  readonly right: number;
  readonly half: Horizon;
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

interface Heading {
  readonly tile: Tile;
  readonly role: Role;
  readonly half: Horizon | null;
}

const ofColumns = anyOf("column");

/** The first line that names at least two of the indicators' columns; null when the block has lost it. */
export function findHeader(lines: readonly Line[]): Header | null {
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line || !says(line, ofColumns)) continue;
    const upper = headings(line);
    const main = upper.filter(isMain);
    if (main.length < 2 && !(main.length === 1 && upper.length >= 3)) continue;
    const lower = lines[index + 1];
    const below = lower?.row === line.row + 1 ? headings(lower) : [];
    const twoRows = below.filter(isMain).length >= 2 && upper.some(({ role }) => role === "half");
    const columns = oneName(withUnknown(twoRows ? underHalves(upper, below) : upper, line));
    const tree = !columns.some(({ role }) => role === "level1" || role === "level2" || role === "name");
    const named = tree
      ? columns.map((column, at) => (at === 0 ? { ...column, role: "name" as const } : column))
      : columns;
    return { row: twoRows && lower ? lower.row : line.row, tree, ...halved(named) };
  }
  return null;
}

function headings(line: Line): readonly Heading[] {
  const found: Heading[] = [];
  for (const tile of line.tiles) {
    const meaning = tile.label?.meaning;
    if (meaning?.is === "column" && tile.label?.content === null)
      found.push({ tile, role: meaning.role, half: meaning.half });
  }
  return found;
}

/** A heading that no word list knows, such as 绩效指标描述, still has its column. */
function withUnknown(columns: readonly Heading[], line: Line): readonly Heading[] {
  if (columns.length < 3) return columns;
  const unknown = line.tiles.filter((tile) => tile.label === null && tile.at.left > (columns[0]?.tile.at.left ?? 0));
  if (unknown.length === 0) return columns;
  return [...columns, ...unknown.map((tile): Heading => ({ tile, role: "extra", half: null }))].sort(
    (a, b) => a.tile.at.left - b.tile.at.left,
  );
}

/** 三级指标 | 绩效指标描述: what stands beside the names without a value between describes them. */
function oneName(columns: readonly Heading[]): readonly Heading[] {
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
  const own = below.map((heading) => ({ ...heading, half: heading.half ?? halfAbove(heading.tile) }));
  return [...upper.filter(({ role }) => role !== "half"), ...own].sort((a, b) => a.tile.at.left - b.tile.at.left);
}

/** The second 三级指标 or 指标值 opens the annual half, unless the labels themselves say which half they are of. */
function halved(columns: readonly Heading[]): Pick<Header, "columns" | "columnAt" | "left" | "halves" | "saysHalves"> {
  const count = (role: Role) => columns.filter((column) => column.role === role).length;
  const halves = count("name") > 1 || (count("level2") > 1 && count("value") > 1);
  const oneNameTwoValues = count("name") === 1 && count("value") > 1;
  // 长期绩效目标表 beside a whole table.
  const lead = columns[0]?.role === "half" ? columns[0].half : null;
  const seen = new Set<Role>();
  let second = false;
  const placed = columns.map(({ tile, role, half }): Column => {
    if (halves && seen.has(role) && role !== "extra") second = true;
    // In a table of two halves the second 二级指标 already belongs to the annual one.
    seen.add(role);
    const byPlace: Horizon =
      (halves && !second) || (oneNameTwoValues && role === "value" && half === "midLong") ? "midLong" : "annual";
    return {
      role,
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
