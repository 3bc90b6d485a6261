/**
 * Rectangles of cells, zero-based, and how rows and columns coming and going move them.
 * An area over all rows (or all columns) is what Excel calls unbounded.
 */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const SHEET: Area = { row: 0, column: 0, rows: LAST_ROW, columns: LAST_COLUMN };

export const cellArea = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });
export const lastRowOf = (area: Area): number => area.row + area.rows - 1;
export const lastColumnOf = (area: Area): number => area.column + area.columns - 1;
export const cellCount = (area: Area): number => area.rows * area.columns;
export const isWholeRows = (area: Area): boolean => area.columns === LAST_COLUMN;
export const isWholeColumns = (area: Area): boolean => area.rows === LAST_ROW;
export const isUnbounded = (area: Area): boolean => isWholeRows(area) || isWholeColumns(area);

export const wholeRows = (area: Area): Area => ({ row: area.row, rows: area.rows, column: 0, columns: LAST_COLUMN });
export const wholeColumns = (area: Area): Area => ({
  row: 0,
  rows: LAST_ROW,
  column: area.column,
  columns: area.columns,
});

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

export function fits(area: Area): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rows >= 1 &&
    area.columns >= 1 &&
    area.row + area.rows <= LAST_ROW &&
    area.column + area.columns <= LAST_COLUMN
  );
}

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row <= lastRowOf(area) && column >= area.column && column <= lastColumnOf(area);

export const covers = (outer: Area, inner: Area): boolean =>
  contains(outer, inner.row, inner.column) && contains(outer, lastRowOf(inner), lastColumnOf(inner));

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRowOf(a), lastRowOf(b)) - row + 1;
  const columns = Math.min(lastColumnOf(a), lastColumnOf(b)) - column + 1;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** Thousands of merged areas are looked through for each that is added. */
export const intersects = (a: Area, b: Area): boolean =>
  Math.max(a.row, b.row) < Math.min(a.row + a.rows, b.row + b.rows) &&
  Math.max(a.column, b.column) < Math.min(a.column + a.columns, b.column + b.columns);

/** Whether any of these areas meets any of those. Rules over thousands of single cells are usual: rows sort them out. */
export function touches(these: readonly Area[], those: readonly Area[]): boolean {
  if (these === those) return these.length > 0;
  if (these.length * those.length < 1000) return these.some((a) => those.some((b) => intersects(a, b)));
  const byRow = new Map<number, Area[]>();
  const tall: Area[] = [];
  for (const area of these) {
    if (area.rows > 100) tall.push(area);
    else
      for (let row = area.row; row <= lastRowOf(area); row++) {
        const line = byRow.get(row);
        if (line) line.push(area);
        else byRow.set(row, [area]);
      }
  }
  return those.some((b) => {
    if (tall.some((a) => intersects(a, b))) return true;
    if (b.rows > 1000) return these.some((a) => intersects(a, b));
    for (let row = b.row; row <= lastRowOf(b); row++) if (byRow.get(row)?.some((a) => intersects(a, b))) return true;
    return false;
  });
}

export function bounding(areas: readonly Area[]): Area | null {
  const first = areas[0];
  if (!first) return null;
  const row = Math.min(...areas.map((a) => a.row));
  const column = Math.min(...areas.map((a) => a.column));
  return {
    row,
    column,
    rows: Math.max(...areas.map(lastRowOf)) - row + 1,
    columns: Math.max(...areas.map(lastColumnOf)) - column + 1,
  };
}

/** What is left of `area` once `hole` is cut out: at most four rectangles (above, left, right, below). */
export function subtract(area: Area, hole: Area): Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const pieces: Area[] = [];
  if (cut.row > area.row) pieces.push({ ...area, rows: cut.row - area.row });
  const middle = { row: cut.row, rows: cut.rows };
  if (cut.column > area.column) pieces.push({ ...middle, column: area.column, columns: cut.column - area.column });
  if (lastColumnOf(cut) < lastColumnOf(area))
    pieces.push({ ...middle, column: lastColumnOf(cut) + 1, columns: lastColumnOf(area) - lastColumnOf(cut) });
  if (lastRowOf(cut) < lastRowOf(area))
    pieces.push({ ...area, row: lastRowOf(cut) + 1, rows: lastRowOf(area) - lastRowOf(cut) });
  return pieces;
}

/**
 * Cells inserted or deleted: `count` rows (or columns) at `at`, across the whole sheet or only within a band
 * of columns (or rows), which is what "insert cells, shift down" does.
 */
export interface Shift {
  readonly is: "insert" | "delete";
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

export function shiftOf(is: Shift["is"], axis: Shift["axis"], area: Area): Shift {
  return axis === "rows"
    ? { is, axis, at: area.row, count: area.rows, from: area.column, to: lastColumnOf(area) }
    : { is, axis, at: area.column, count: area.columns, from: area.row, to: lastRowOf(area) };
}

/** Start and length of a span after the shift; null when all of it was deleted. Insertion inside a span stretches it. */
export function shiftSpan(start: number, length: number, shift: Shift, limit: number): [number, number] | null {
  const end = start + length;
  if (start === 0 && length === limit) return [start, length];
  if (shift.is === "insert") {
    if (shift.at <= start) {
      const moved = start + shift.count;
      return moved >= limit ? null : [moved, Math.min(length, limit - moved)];
    }
    return shift.at < end ? [start, Math.min(length + shift.count, limit - start)] : [start, length];
  }
  const gone = shift.at + shift.count;
  if (gone <= start) return [start - shift.count, length];
  if (shift.at >= end) return [start, length];
  const left = length - (Math.min(end, gone) - Math.max(start, shift.at));
  return left > 0 ? [Math.min(start, shift.at), left] : null;
}

/** An area after a shift. Parts outside the band stay where they are, so one area can become several. */
export function shiftArea(area: Area, shift: Shift): Area[] {
  const band: Area =
    shift.axis === "rows"
      ? { row: 0, rows: LAST_ROW, column: shift.from, columns: shift.to - shift.from + 1 }
      : { row: shift.from, rows: shift.to - shift.from + 1, column: 0, columns: LAST_COLUMN };
  const inside = intersection(area, band);
  if (!inside) return [area];
  const moved = moveInside(inside, shift);
  if (moved && sameArea(moved, inside)) return [area];
  return [...(moved ? [moved] : []), ...subtract(area, band)];
}

function moveInside(area: Area, shift: Shift): Area | null {
  if (shift.axis === "rows") {
    const span = shiftSpan(area.row, area.rows, shift, LAST_ROW);
    return span && { ...area, row: span[0], rows: span[1] };
  }
  const span = shiftSpan(area.column, area.columns, shift, LAST_COLUMN);
  return span && { ...area, column: span[0], columns: span[1] };
}
