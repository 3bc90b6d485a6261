/** The sum of amounts in a row, by what they are called. */
import type { MoneyUnit } from "../../amount";
import type { FieldValue } from "../../fields";
import type { TableSum } from "../../form";
import { unitNote } from "../words/label-text";
import { isFall, stated } from "./lanes";
import { moneyOfTile } from "../cells/money";
import type { Partition } from "./partition";
import { squash, wordsOf } from "../words/squash";
import type { Tile } from "../cells/tiles";

/** An amount with what it is called, and what stands above its heading. */
export interface Column {
  readonly heading: Tile;
  readonly over: Tile | null;
  /** Null where the cell is blank. */
  readonly amount: Tile | null;
}

export function sumBy(
  { order, is }: Partition,
  columns: readonly Column[],
  unit: MoneyUnit | null,
): readonly TableSum[] {
  const sums = sumOf(
    order.map((index) => columns[index]),
    unit,
  );
  return is === "change" ? sums.filter(isNoFall) : sums;
}

/** The first is the total. */
export function sumOf(columns: readonly (Column | undefined)[], unit: MoneyUnit | null): readonly TableSum[] {
  const [own, ...parts] = columns.flatMap((column) => {
    if (!column?.amount) return column ? [null] : [];
    const { heading, amount } = column;
    const value = moneyOfTile(amount, unitNote(squash(heading.text)) ?? unit);
    return [stated(amount, value.is === "amount" ? value.amount : null)];
  });
  const known = parts.flatMap((part) => part ?? []);
  if (!own || known.length === 0) return [];
  return [
    { ...own, label: wordsOf(columns[0]?.heading.text ?? ""), parts: known, agreeing: 0, down: false, sure: true },
  ];
}

const amountIn = (value: FieldValue | undefined) => (value?.is === "amount" ? value.amount : undefined);

function isNoFall({ value, parts: [before, change] }: TableSum): boolean {
  const now = amountIn(value);
  return now === undefined || !isFall(now, amountIn(before?.value), amountIn(change?.value));
}
