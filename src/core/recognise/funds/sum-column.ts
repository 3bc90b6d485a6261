import { agreement, type MoneyUnit } from "../../amount";
import { amountsIn } from "../../fields";
import type { Entry } from "./amounts-below";
import { moneyOfTile } from "../cells/money";
import type { Line } from "../cells/tiles";

/** 年度资金总额 | 745 | 591 | 1336 leads the sums of its columns, of which the last is that of all. */
export function inColumnOfSums(entry: Entry, { tiles }: Line, unit: MoneyUnit | null): Entry {
  if (entry.part !== "total" || tiles[0] !== entry.tile || tiles.some(({ label }, index) => index > 0 && label))
    return entry;
  const amounts = tiles
    .slice(1)
    .map((tile) => ({ at: tile.at, value: moneyOfTile(tile, entry.tile.label?.unit ?? unit) }));
  const last = amounts.at(-1);
  if (!last || last.value.is !== "amount" || amounts.length < 3) return entry;
  const parts = amountsIn(amounts.slice(0, -1));
  const isSum = parts.length === amounts.length - 1 && agreement(last.value.amount, parts) === "equal";
  return isSum ? { ...entry, ...last } : entry;
}
