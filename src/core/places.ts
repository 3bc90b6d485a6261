/** Where there is something to write in a form, in reading order, and what is written already. */
import { foundFields, type Field } from "./fields";
import type { Form, Group, Horizon, Indicator, Level2 } from "./form";
import { a1, contains, rangeOfCell, valueAt, type Cell, type Range, type Sheet } from "./sheet";
import { taskRows } from "./template/add-row";

export interface Place {
  readonly at: Range;
  readonly filled: boolean;
  /** What of an indicator stands there; null for anything else. */
  readonly indicator: { readonly part: "name" | "value" | "weight"; readonly level2: Level2 | null } | null;
}

export interface Progress {
  readonly filled: number;
  readonly all: number;
}

/** The mid/long-term half counts as soon as somebody has begun with it: forms of one year leave it blank. */
export function placesOf(form: Form, sheet: Sheet): readonly Place[] {
  const places = allPlacesOf(form, sheet);
  const isBegun = places.some(({ half, filled }) => half === "midLong" && filled);
  return places.filter(({ half }) => half === "annual" || isBegun);
}

/** Those of both halves, begun or not. */
export function allPlacesOf(form: Form, sheet: Sheet): readonly InHalf[] {
  const totals = reckonedIn(form);
  return [
    ...foundFields(form.fields).map((field): InHalf => ({ ...ofField(field), half: halfOf(field) })),
    ...indicatorPlaces(form, sheet),
    ...taskPlaces(form, sheet),
  ]
    .filter(({ at }) => !Object.hasOwn(sheet.formulas, a1(corner(at))))
    .filter(({ at }) => !totals.some((total) => contains(total, corner(at))))
    .sort(inOrder);
}

/** In a form that we inserted totals are formulas: who types an amount over one has filled in no place more. */
function reckonedIn({ departures, fields, tasks }: Form): readonly Range[] {
  if (!departures) return [];
  return [
    ...foundFields(fields).flatMap(({ id, at }) => (id.endsWith(".total") ? [at] : [])),
    ...tasks.flatMap(({ total }) => (total ? [total.at] : [])),
  ];
}

export function progressOf(places: readonly Place[]): Progress {
  return { filled: places.filter(({ filled }) => filled).length, all: places.length };
}

/** The first blank place after a cell; then those before it. */
export function nextBlank(places: readonly Place[], after: Cell | null): Place | null {
  const blank = places.filter(({ filled }) => !filled);
  const isAfter = ({ at }: Place) =>
    !after || at.top > after.row || (at.top === after.row && at.left > after.column && !contains(at, after));
  return blank.find(isAfter) ?? blank[0] ?? null;
}

type InHalf = Place & { readonly half: Horizon };

const corner = ({ top, left }: Range): Cell => ({ row: top, column: left });
const inOrder = (a: Place, b: Place) => a.at.top - b.at.top || a.at.left - b.at.left;
const halfOf = ({ id }: Field): Horizon => (id.includes(".midLong") ? "midLong" : "annual");

function ofField({ at, value }: Field): Place {
  const isTicked = value.is !== "choice" || value.options.some(({ ticked }) => ticked);
  return { at, filled: value.is !== "blank" && isTicked, indicator: null };
}

function indicatorPlaces(form: Form, sheet: Sheet): readonly InHalf[] {
  const rows = form.groups.flatMap((group) =>
    Array.from({ length: group.at.bottom - group.at.top + 1 }, (_, index) => ({ group, row: group.at.top + index })),
  );
  const blank = rows.filter(({ group, row }) => !form.indicators.some((one) => isAt(one, group, row)));
  return [
    ...form.indicators.flatMap((indicator) => ofIndicator(indicator, form, sheet)),
    ...blank.flatMap(({ group, row }) => ofBlankRow(group, row, form, sheet)),
  ];
}

const isAt = ({ horizon, nameAt, valueAt: value }: Indicator, group: Group, row: number) =>
  horizon === group.horizon && [nameAt, value].some(({ top, bottom }) => top <= row && row <= bottom);

function ofIndicator(indicator: Indicator, form: Form, sheet: Sheet): readonly InHalf[] {
  const { name, nameAt, value, valueAt: at, weight, level2, horizon: half } = indicator;
  const place = (part: "name" | "value" | "weight", where: Range, filled: boolean): InHalf => ({
    ...{ at: where, filled, half },
    indicator: { part, level2 },
  });
  const weights = weight
    ? [place("weight", weight.at, true)]
    : ofColumn("weight", nameAt.top, level2, half, form, sheet);
  return [place("name", nameAt, name !== null), place("value", at, value !== null), ...weights];
}

function ofBlankRow({ level2, horizon }: Group, row: number, form: Form, sheet: Sheet): readonly InHalf[] {
  const parts = ["name", "value", "weight"] as const;
  return parts.flatMap((part) => ofColumn(part, row, level2, horizon, form, sheet));
}

function ofColumn(
  part: "name" | "value" | "weight",
  row: number,
  level2: Level2 | null,
  half: Horizon,
  { columns }: Form,
  sheet: Sheet,
): readonly InHalf[] {
  const column = columns.find(({ role, horizon }) => role === part && horizon === half);
  if (!column) return [];
  const at = wholeCell(sheet, { row, column: column.at.left });
  return [{ at, filled: valueAt(sheet, corner(at)) !== null, half, indicator: { part, level2 } }];
}

/** Of the main tasks the rows that somebody has begun with, or the first. */
function taskPlaces(form: Form, sheet: Sheet): readonly InHalf[] {
  const rows = taskRows(form);
  if (!rows) return [];
  const all = Array.from({ length: rows.bottom - rows.top + 1 }, (_, index) =>
    cellsOfRow(rows.top + index, form, sheet),
  );
  const begun = all.filter((cells) => cells.some(({ filled }) => filled));
  return begun.length > 0 ? begun.flat() : (all[0] ?? []);
}

function cellsOfRow(row: number, { range }: Form, sheet: Sheet): readonly InHalf[] {
  const cells: InHalf[] = [];
  for (let column = range.left; column <= range.right; column++) {
    const at = wholeCell(sheet, { row, column });
    column = at.right;
    // The label of the table reaches over all of its rows.
    if (at.top !== at.bottom) continue;
    if (Object.hasOwn(sheet.formulas, a1(corner(at)))) continue;
    cells.push({ at, filled: valueAt(sheet, corner(at)) !== null, half: "annual", indicator: null });
  }
  return cells;
}

function wholeCell({ merges }: Sheet, cell: Cell): Range {
  return merges.find((merge) => contains(merge, cell)) ?? rangeOfCell(cell);
}
