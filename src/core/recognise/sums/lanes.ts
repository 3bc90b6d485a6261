/** Sums that most of their kind bear out: what is so in most rows of a table, or most columns, is meant in all. */
import { agreement, type Amount, type MoneyUnit } from "../../amount";
import { zero } from "../../decimal";
import type { TableSum } from "../../form";
import { moneyOfTile } from "../cells/money";
import type { Tile } from "../cells/tiles";

/** A total with its parts, in one row or one column. */
export interface Lane {
  readonly label: string;
  readonly total: Cell;
  readonly parts: readonly Cell[];
  /** Where something else than an amount stands: it makes the sum unknown. */
  readonly odd: readonly Tile[];
}

export interface Cell {
  readonly tile: Tile;
  readonly amount: Amount;
}

/** Null where nothing stands; the cell alone where something else than an amount does. */
export type Place = Cell | Tile | null;
const isCell = (place: Cell | Tile): place is Cell => "amount" in place;

export function placeOf(tile: Tile | undefined, unit: MoneyUnit | null): Place {
  const value = tile && moneyOfTile(tile, unit);
  // 2024年3月至12月 is said of something else.
  if (!tile || !value || value.is === "blank" || (value.is === "unreadable" && /\d\s*[年月日]/.test(tile.text)))
    return null;
  return value.is === "amount" ? { tile, amount: value.amount } : tile;
}

/** A sum of at least so many amounts, whatever stands in the cells of the others. */
export function laneOf(label: string, total: Place, cells: readonly Place[], fewest = 2): Lane[] {
  if (!total || !isCell(total)) return [];
  const parts = cells.flatMap((cell) => (cell && isCell(cell) ? [cell] : []));
  const odd = cells.flatMap((cell) => (cell && !isCell(cell) ? [cell] : []));
  return parts.length + odd.length >= fewest ? [{ label: label.trim(), total, parts, odd }] : [];
}

/** The grouping that most lanes bear out, where so many do and at most as many do not. */
export function established(groupings: readonly (readonly Lane[])[], fewest: number): readonly TableSum[] {
  let best: { readonly lanes: readonly Lane[]; readonly agree: number; readonly differ: number } | null = null;
  for (const lanes of groupings) {
    let [agree, differ] = [0, 0];
    for (const lane of lanes) {
      if (lane.odd.length > 0) continue;
      if (isWrong(lane)) differ++;
      else if (showsSum(lane)) agree++;
    }
    if (agree < fewest || differ > agree) continue;
    if (!best || agree - differ > best.agree - best.differ) best = { lanes, agree, differ };
  }
  if (!best) return [];
  const { agree, lanes } = best;
  return lanes.map((lane) => sumOfLane(lane, { agreeing: agree, down: false, sure: true }));
}

export function sumOfLane(
  { label, total, parts, odd }: Lane,
  shown: Pick<TableSum, "agreeing" | "down" | "sure">,
): TableSum {
  return {
    ...{ label, at: total.tile.at, value: { is: "amount", amount: total.amount } },
    parts: [...parts.map(({ tile, amount }) => stated(tile, amount)), ...odd.map((tile) => stated(tile, null))],
    ...shown,
  };
}

export const amountsOf = ({ parts }: Lane): readonly Amount[] => parts.map(({ amount }) => amount);

/** 80 = 80 + 0 shows nothing. */
export const showsSum = (lane: Lane): boolean => amountsOf(lane).filter(({ value }) => value !== zero).length >= 2;

export const isWrong = (lane: Lane): boolean =>
  ["differs", "doubtful"].includes(agreement(lane.total.amount, amountsOf(lane)));

/** 80 now, 90 before, 10 less, printed without its sign. */
export const isFall = (now: Amount, before: Amount | undefined, change: Amount | undefined): boolean =>
  before !== undefined && change !== undefined && agreement(before, [now, change]) === "equal";

/** A part of a sum, null where its cell holds something else than an amount. */
export function stated({ at, text }: Tile, amount: Amount | null): TableSum["parts"][number] {
  return { label: "", at, value: amount ? { is: "amount", amount } : { is: "unreadable", text: text.trim() } };
}
