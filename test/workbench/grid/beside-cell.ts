/** Where the help for a cell stands: within the grid, and never on its cell. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Corner {
  readonly left: number;
  readonly top: number;
}

const GAP = 2;

/** On the right of its cell; where there is no room, below it; where there is none either, above it. */
export function besideCell(cell: Box, { width, height }: Size, grid: Box): Corner {
  const within = (from: number, size: number, start: number, end: number) =>
    Math.max(start, Math.min(from, end - size));
  const right = cell.right + GAP;
  if (right + width <= grid.right) return { left: right, top: within(cell.top, height, grid.top, grid.bottom) };
  const left = within(cell.left, width, grid.left, grid.right);
  const below = cell.bottom + GAP;
  return { left, top: below + height <= grid.bottom ? below : Math.max(grid.top, cell.top - GAP - height) };
}
