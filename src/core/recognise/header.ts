/**
 * The header of the indicators: which column holds what.
 *
 *   | 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值 |
 *   |          | └── mid/long-term half ──┘   | └──── annual half ────┘     |
 */
import type { Horizon } from "../form";
import type { Line, Tile } from "./tiles";
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
  /** The table has a mid/long-term half beside the annual one. */
  readonly halves: boolean;
  /** Categories and names share one column, one below the other. */
  readonly tree: boolean;
}

/** The first line that names at least two of the indicators' columns; null when the block has lost it. */
export function findHeader(lines: readonly Line[]): Header | null {
  for (const line of lines) {
    const columns = line.tiles.flatMap((tile): { tile: Tile; role: Role; half: Horizon | null }[] => {
      const meaning = tile.label?.meaning;
      if (meaning?.is !== "column" || tile.label?.content !== null) return [];
      return [{ tile, role: meaning.role, half: meaning.half }];
    });
    const main = columns.filter(
      ({ role }) => role === "level1" || role === "level2" || role === "name" || role === "value",
    );
    if (main.length < 2 && !(main.length === 1 && columns.length >= 3)) continue;
    const tree = !columns.some(({ role }) => role === "level1" || role === "level2" || role === "name");
    return {
      row: line.row,
      tree,
      ...halved(tree ? columns.map((column, index) => (index === 0 ? { ...column, role: "name" } : column)) : columns),
    };
  }
  return null;
}

/** The second 三级指标 or 指标值 opens the annual half, unless the labels themselves say which half they are of. */
function halved(
  columns: readonly { tile: Tile; role: Role; half: Horizon | null }[],
): Pick<Header, "columns" | "halves"> {
  const count = (role: Role) => columns.filter((column) => column.role === role).length;
  const halves = count("name") > 1 || (count("level2") > 1 && count("value") > 1);
  const oneNameTwoValues = count("name") === 1 && count("value") > 1;
  const seen = new Set<Role>();
  let second = false;
  return {
    halves,
    columns: columns.map(({ tile, role, half }) => {
      if (halves && seen.has(role) && role !== "extra") second = true;
      // In a table of two halves the second 二级指标 already belongs to the annual one.
      seen.add(role);
      const byPlace: Horizon =
        (halves && !second) || (oneNameTwoValues && role === "value" && half === "midLong") ? "midLong" : "annual";
      return { role, left: tile.at.left, right: tile.at.right, half: role === "level1" ? "annual" : (half ?? byPlace) };
    }),
  };
}

/** The column of the header that a tile begins in. */
export function columnOf(header: Header, tile: Tile): Column | null {
  return header.columns.find(({ left, right }) => tile.at.left >= left && tile.at.left <= right) ?? null;
}
