/**
 * Money that changes from row to row: what came to it and what went from it leave what there is.
 *
 *   | 上年结转资金   |  40 |      | 年初预算安排 | 361 |
 *   | 加：本年新增   | 235 |      | 执行中追加   |  27 |
 *   | 本年可用资金   | 275 |      | 压减         | -17 |
 *   | 减：本年支出   | 247 |      | 预算现额     | 371 |
 *   | 结转下年       |  28 |
 */
import type { MoneyUnit } from "../../amount";
import type { TableSum } from "../../form";
import { isBareMoney, moneyOfTile } from "../cells/money";
import { wordsOf } from "../words/squash";
import { namesReduction, ofBalance } from "../words/sum-words";
import type { Line, Tile } from "../cells/tiles";

interface Entry {
  readonly name: string;
  readonly tile: Tile;
}

const isAdded = /^加[:：]|追加|调增|增加/;
const isTaken = (name: string) => /^减[:：]/.test(name) || namesReduction(name);
export function ledgerSums(lines: readonly Line[], unit: MoneyUnit | null): readonly TableSum[] {
  const columns = new Set(lines.flatMap(({ tiles }) => tiles.filter(isBareMoney).map(({ at }) => at.left)));
  return [...columns].flatMap((left) => runsIn(lines, left).flatMap((run) => sumsOf(run, unit)));
}

function runsIn(lines: readonly Line[], left: number): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [];
  let row = -2;
  for (const line of lines) {
    const at = line.tiles.findIndex((tile) => tile.at.left === left && isBareMoney(tile));
    const [tile, name] = [line.tiles[at], line.tiles[at - 1]];
    if (!tile || !name || isBareMoney(name)) continue;
    const run = line.row === row + 1 ? runs.at(-1) : undefined;
    if (run) run.push({ name: wordsOf(name.text), tile });
    else runs.push([{ name: wordsOf(name.text), tile }]);
    row = line.row;
  }
  return runs.filter((run) => run.length >= 3);
}

const mostChanges = 50;

function sumsOf(run: readonly Entry[], unit: MoneyUnit | null): readonly TableSum[] {
  const sums: TableSum[] = [];
  let base: Entry | null = null;
  let changes: readonly Entry[] = [];
  for (const entry of run) {
    if (base && changes.length < mostChanges && (isAdded.test(entry.name) || isTaken(entry.name))) {
      changes = [...changes, entry];
      continue;
    }
    if (base && changes.length > 0 && ofBalance.test(entry.name)) {
      const parts = [partOf(base, unit), ...changes.map((change) => partOf(change, unit))];
      const { name: label, tile } = entry;
      sums.push({ label, at: tile.at, value: moneyOfTile(tile, unit), parts, agreeing: 0, down: true, sure: true });
    }
    base = entry;
    changes = [];
  }
  return sums;
}

/** What was taken counts against the rest, whether it is printed with its sign or not. */
function partOf({ name, tile }: Entry, unit: MoneyUnit | null): TableSum["parts"][number] {
  const value = moneyOfTile(tile, unit);
  const isPlus = value.is === "amount" && value.amount.value > 0n;
  const signed =
    isTaken(name) && isPlus ? { ...value, amount: { ...value.amount, value: -value.amount.value } } : value;
  return { label: name, at: tile.at, value: signed };
}
