/** What a row of indicators says in one of its halves. */
import type { Horizon } from "../../form";
import { columnOf, type Header } from "./header";
import { isBound } from "../words/bound";
import type { Tile } from "../cells/tiles";
import { isEmptied } from "../words/unfilled";
import type { Role } from "../words/vocabulary";

/** Name and value as they stand in a row, with the cells beside them that belong to the value. */
export interface Reading {
  readonly half: Horizon;
  readonly name: Tile | null;
  readonly value: Tile | null;
  readonly operator: Tile | null;
  readonly unit: Tile | null;
  readonly weight: Tile | null;
  readonly shifted: boolean;
}

/** The readings of a row whose cells stand where the header says. */
export function byColumns(header: Header, texts: readonly Tile[]): readonly Reading[] {
  let midLong: Unread | null = null;
  let annual: Unread | null = null;
  // Those of further pairs that stand side by side: hardly a table has any.
  let further: Unread[] | null = null;
  const ofPlaces: Tile[] = [];
  for (const tile of texts) {
    const column = columnOf(header, tile);
    if (column?.role === "operator" && !isBound(tile.text)) continue;
    switch (column?.role) {
      case "operator":
      case "name":
      case "value":
      case "unit":
      case "weight": {
        const reading: Unread =
          column.half === "midLong"
            ? (midLong ??= unread("midLong"))
            : column.pair === 0
              ? (annual ??= unread("annual"))
              : ((further ??= [])[column.pair] ??= unread("annual"));
        // Each level may have its points: the last column has those of the indicator.
        if (column.role === "weight") reading.weight = tile;
        else if (column.place && reading.value) ofPlaces.push(tile);
        else reading[column.role] ??= tile;
      }
    }
  }
  // One name may serve two values: | 三级指标 | 中期指标值 | 年度指标值 |
  if (midLong && annual && !header.halves) {
    midLong.name ??= annual.name;
    // One unit, or one operator, as well.
    if (isLone("unit", header)) midLong.unit ??= annual.unit;
    if (isLone("operator", header)) midLong.operator ??= annual.operator;
  }
  // A dash beside the value of the year leaves the other one out.
  const isStated = midLong?.value && (header.halves || !isEmptied(midLong.value.text));
  const ofMidLong = midLong && (isStated || (header.halves && midLong.name)) ? midLong : null;
  const ofYear = annual && (annual.name || annual.value || annual.operator || annual.unit) ? annual : null;
  if (!ofMidLong && ofYear && ofPlaces.length > 0)
    return [ofYear, ...ofPlaces.map((value): Reading => ({ ...ofYear, value }))];
  const first = ofMidLong ? (ofYear ? [ofMidLong, ofYear] : [ofMidLong]) : ofYear ? [ofYear] : [];
  // A pair without a cell in the row is a hole.
  return further ? [...first, ...further.flatMap((reading) => [reading])] : first;
}

const isLone = (is: Role, { columns }: Header) => columns.filter(({ role }) => role === is).length === 1;

type Unread = { -readonly [Part in keyof Reading]: Reading[Part] };

function unread(half: Horizon): Unread {
  return { half, name: null, value: null, operator: null, unit: null, weight: null, shifted: false };
}
