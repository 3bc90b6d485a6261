/**
 * The looks of a form's cells: what most cells have is set once for the whole form, and the others differ by one
 * property at a time. A tenth of what it would take cell by cell.
 */
import type { Range } from "../../core/sheet";
import type { Layout } from "../../core/template/layout";
import type { Look, Side } from "../../core/template/looks";
import type { Areas } from "./insert-areas";
import type { Step } from "./insert-steps";

interface Looked {
  readonly at: Range;
  readonly look: Look;
}

/** Which cells a protected sheet lets nobody type into. */
export function writeLocks(areas: Areas, layout: Layout): void {
  vary(
    areas,
    layout,
    ({ locked }) => locked,
    (each, value) => (each.format.protection.locked = value),
  );
}

/** One property after the other. */
export function cellLooks(layout: Layout): readonly Step[] {
  const varied =
    <Value extends string | number | boolean>(valueOf: ValueOf<Value>, set: SetValue<Value>): Step =>
    (areas) =>
      vary(areas, layout, valueOf, set);
  return [
    (areas) => (areas.range(layout.range).format.verticalAlignment = "Center"),
    varied(
      ({ font }) => font.name,
      (each, value) => (each.format.font.name = value),
    ),
    varied(
      ({ font }) => font.size,
      (each, value) => (each.format.font.size = value),
    ),
    varied(
      ({ font }) => font.bold,
      (each, value) => (each.format.font.bold = value),
    ),
    varied(
      ({ horizontal }) => horizontal,
      (each, value) => (each.format.horizontalAlignment = value === "left" ? "Left" : "Center"),
    ),
    varied(
      ({ wrap }) => wrap,
      (each, value) => (each.format.wrapText = value),
    ),
    varied(
      ({ shrink }) => shrink,
      (each, value) => (each.format.shrinkToFit = value),
    ),
    (areas) => writeBorders(areas, lookedOf(layout)),
  ];
}

type ValueOf<Value> = (look: Look) => Value;
type SetValue<Value> = (cells: Excel.Range | Excel.RangeAreas, value: Value) => void;

function vary<Value>(areas: Areas, layout: Layout, valueOf: ValueOf<Value>, set: SetValue<Value>): void {
  const groups = groupsOf(lookedOf(layout), valueOf);
  const [common, ...rest] = groups.sort((a, b) => b.cells.length - a.cells.length);
  if (common) set(areas.range(layout.range), common.value);
  for (const { value, cells } of rest) for (const cell of areas.apart(cells)) set(cell, value);
}

const lookedOf = ({ cells, looks }: Layout): readonly Looked[] =>
  cells.flatMap(({ at, look }): Looked[] => {
    const found = looks[look];
    return found ? [{ at, look: found }] : [];
  });

function groupsOf<Value>(looked: readonly Looked[], valueOf: (look: Look) => Value) {
  const groups = new Map<Value, Range[]>();
  for (const { at, look } of looked) {
    const value = valueOf(look);
    groups.set(value, [...(groups.get(value) ?? []), at]);
  }
  return [...groups].map(([value, cells]) => ({ value, cells }));
}

const edges: readonly (readonly [Side, Excel.BorderIndex | `${Excel.BorderIndex}`])[] = [
  ["left", "EdgeLeft"],
  ["right", "EdgeRight"],
  ["top", "EdgeTop"],
  ["bottom", "EdgeBottom"],
];
const inside = ["InsideHorizontal", "InsideVertical"] as const;

/** Lines everywhere between the first and the last cell that has any; then those that are not there are taken away. */
function writeBorders(areas: Areas, looked: readonly Looked[]): void {
  const bordered = looked.filter(({ look }) => Object.values(look.border).some((line) => line));
  if (bordered.length === 0) return;
  const all: Range = {
    top: Math.min(...bordered.map(({ at }) => at.top)),
    left: Math.min(...bordered.map(({ at }) => at.left)),
    bottom: Math.max(...bordered.map(({ at }) => at.bottom)),
    right: Math.max(...bordered.map(({ at }) => at.right)),
  };
  const { borders } = areas.range(all).format;
  for (const edge of [...edges.map(([, name]) => name), ...inside]) borders.getItem(edge).style = "Continuous";
  for (const [side, edge] of edges) {
    const open = looked.filter(({ at, look }) => !look.border[side] && at.top >= all.top && at.bottom <= all.bottom);
    const cells = open.map(({ at }) => at);
    for (const each of areas.apart(cells, side === "left" || side === "right"))
      each.format.borders.getItem(edge).style = "None";
  }
}
