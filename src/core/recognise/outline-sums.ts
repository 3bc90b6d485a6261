/** Sums down a column of amounts whose rows show which comprises which: see `outline.ts`. */
import { agreement, sum, type MoneyUnit } from "../amount";
import { zero } from "../decimal";
import type { TableSum } from "../form";
import { laneOf, placeOf, stated, type Cell } from "./lanes";
import { isBareMoney } from "./money";
import { outlineOf, type OutlineRow } from "./outline";
import { isRowNumber } from "./row-number";
import { wordsOf } from "./squash";
import type { Line, Tile } from "./tiles";

/** A total with two parts. */
const fewestRows = 3;
const mostRows = 400;

interface Entry extends OutlineRow {
  /** Null where the cell is blank. */
  readonly tile: Tile | null;
}

/** The surest come first. */
export function outlineSums(lines: readonly Line[], unit: MoneyUnit | null): readonly TableSum[] {
  const columns = new Set(lines.flatMap(({ tiles }) => tiles.filter(isBareMoney).map(({ at }) => at.left)));
  return [...columns].flatMap((left) => runsIn(lines, left).flatMap((run) => sumsOf(run, unit)));
}

/** Rows on end with a name and an amount in this column. A name without one is a blank amount, where more follow. */
function runsIn(lines: readonly Line[], left: number): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [];
  let open: Entry[] = [];
  const close = () => {
    while (open.at(-1)?.tile === null) open.pop();
    if (open.length >= fewestRows && open.length <= mostRows) runs.push(open);
    open = [];
  };
  for (const line of lines) {
    const entry = entryIn(line, left);
    if (!entry || (entry.tile === null && open.length === 0)) close();
    else open.push(entry);
  }
  close();
  return runs;
}

function entryIn({ row, tiles }: Line, left: number): Entry | null {
  const at = tiles.findIndex((one) => one.at.left >= left);
  const found = at < 0 ? undefined : tiles[at];
  const tile = found?.at.left === left ? found : null;
  if (tile && !isBareMoney(tile) && !mayBeAmount(tile)) return null;
  const before = tiles.slice(0, at < 0 ? tiles.length : at);
  // 管材 | 卷 | 75 | 5700 | 42.75: a quantity and a price stand between.
  const name = before.findLast((one) => !isBareMoney(one));
  if (!name || (name.label && name.label.content !== null)) return null;
  if (!tile && name.at.right >= left) return null;
  const lead = before[before.indexOf(name) - 1];
  const code = lead && /^\d{3,9}$/.test(wordsOf(lead.text)) ? wordsOf(lead.text) : codeIn(name.text);
  const merged = before.findLast((one) => one.at.bottom > one.at.top);
  const counted = before[0] !== undefined && before.length > 1 && before.slice(0, 2).some(isRowNumber);
  return {
    row,
    name: name.text,
    code,
    counted,
    group: merged ? { top: merged.at.top, bottom: merged.at.bottom } : null,
    tile,
  };
}

/** 12..5, 1O0 and 待核定 among amounts stand for one. */
const mayBeAmount = ({ label, text }: Tile) =>
  label === null &&
  text.length <= longestAmount &&
  (/^[\dOoIl.,\s]*\d[\dOoIl.,\s]*$/.test(text) || /^(?:待|未)[\p{Script=Han}]{1,3}$/u.test(text.trim()));
const longestAmount = 16;

const codeIn = (name: string) => /^(\d{3,9})(?=\D)/.exec(wordsOf(name))?.[1] ?? null;

interface Claim {
  readonly name: string;
  readonly total: Cell;
  readonly parts: readonly Cell[];
  readonly odd: readonly Tile[];
}

function sumsOf(run: readonly Entry[], unit: MoneyUnit | null): readonly TableSum[] {
  const outline = outlineOf(run);
  if (!outline) return [];
  const places = run.map(({ tile }) => placeOf(tile ?? undefined, unit));
  const claims = outline.branches.flatMap(({ total, parts }): Claim[] =>
    laneOf(
      run[total]?.name ?? "",
      places[total] ?? null,
      parts.map((part) => places[part] ?? null),
      1,
    ).map(({ label, ...lane }) => ({ name: label, ...lane })),
  );
  const sound = claims.filter(({ odd }) => odd.length === 0);
  const [wrong, right] = [sound.filter((one) => differs(one)), sound.filter((one) => !differs(one))];
  const shown = right.filter(({ parts }) => parts.filter(({ amount }) => amount.value !== zero).length >= 2).length;
  // An outline that most of its amounts deny is another one, unless one of them is wrong.
  if (wrong.length > shown && !((outline.said || shown > 0) && haveOneCause(wrong))) return [];
  return claims.map(({ name, total, parts, odd }) => ({
    label: name,
    at: total.tile.at,
    value: { is: "amount", amount: total.amount },
    parts: [...parts.map(({ tile, amount }) => stated(tile, amount)), ...odd.map((tile) => stated(tile, null))],
    agreeing: shown,
    down: true,
    sure: outline.said || shown > 0,
  }));
}

const amountsOf = ({ parts }: Claim) => parts.map(({ amount }) => amount);
const differs = (claim: Claim) => ["differs", "doubtful"].includes(agreement(claim.total.amount, amountsOf(claim)));

/** Whether another amount in one cell would make all these sums right. */
function haveOneCause([first, ...others]: readonly Claim[]): boolean {
  if (!first) return false;
  return changesThatMend(first).some(([tile, by]) =>
    others.every((claim) => changesThatMend(claim).some(([other, change]) => other === tile && change === by)),
  );
}

function changesThatMend(claim: Claim): readonly (readonly [Tile, bigint])[] {
  const difference = claim.total.amount.value - sum(amountsOf(claim));
  return [[claim.total.tile, -difference] as const, ...claim.parts.map(({ tile }) => [tile, difference] as const)];
}
