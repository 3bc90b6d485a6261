/** Sums down a column of amounts whose rows show which comprises which: see `outline.ts`. */
import { sum, type MoneyUnit } from "../../amount";
import type { TableSum } from "../../form";
import { amountsOf, isWrong, laneOf, placeOf, showsSum, sumOfLane, type Lane } from "./lanes";
import { isBareMoney, moneyOfTile } from "../cells/money";
import { isOutlineNumber, outlineOf, tellsPlace, type Outline, type OutlineRow } from "./outline";
import { isRowNumber } from "../cells/row-number";
import { wordsOf } from "../words/squash";
import type { Line, Tile } from "../cells/tiles";

/** A total with two parts. */
const fewestRows = 3;
const mostRows = 400;

interface Entry extends OutlineRow {
  /** Null where the cell is blank. */
  readonly tile: Tile | null;
}

/** The surest come first. */
export function outlineSums(
  lines: readonly Line[],
  /** The same lines without numbers that are no amounts. */
  amounts: readonly Line[],
  unit: MoneyUnit | null,
): readonly TableSum[] {
  const columns = new Set(amounts.flatMap(({ tiles }) => tiles.filter(isBareMoney).map(({ at }) => at.left)));
  const runs = [...columns].flatMap((left) => runsIn(lines, left)).flatMap((run) => readRun(run, unit));
  return runs.flatMap((own) => {
    // What the same rows show in another column they show in this one, too.
    const isBeside = (other: Run) => other !== own && other.from === own.from && other.names === own.names;
    return sumsOf(own, runs.filter((other) => isBeside(other) && isBorneOut(other)).length);
  });
}

/** Rows whose outline is known, with the sums of one column. */
interface Run {
  readonly from: number;
  /** Those of its rows, which the columns beside it may share. */
  readonly names: string;
  readonly outline: Outline;
  readonly lanes: readonly Lane[];
  readonly wrong: readonly Lane[];
  readonly agreeing: number;
}

const isBorneOut = ({ wrong, agreeing }: Run) => wrong.length === 0 && agreeing > 0;

/** Rows on end with a name and an amount in this column. A name without one is a blank amount, where more follow. */
function runsIn(lines: readonly Line[], left: number): readonly (readonly Entry[])[] {
  const runs: Entry[][] = [];
  let open: Entry[] = [];
  const close = () => {
    while (open.at(-1)?.tile === null) open.pop();
    if (open.length >= fewestRows && open.length <= mostRows) runs.push(open);
    open = [];
  };
  lines.forEach((line, index) => {
    const entry = entryIn(line, left);
    if (!entry || (open.length === 0 && !mayLead(entry))) close();
    else open.push(open.length === 0 ? { ...entry, headed: isHeaded(line, lines[index - 1], left) } : entry);
  });
  close();
  return runs;
}

/** Words stand over the amount and over what stands right before it. */
function isHeaded({ tiles }: Line, above: Line | undefined, left: number): boolean {
  const name = tiles.findLast((tile) => tile.at.left < left && !isBareMoney(tile));
  const isOver = (column: number) =>
    above?.tiles.some(({ at, text, number }) => at.left === column && number === null && !/\d/.test(text)) === true;
  // 地区 | 金额 | 地区 | 金额: the rows go on beside them.
  const heading = above?.tiles.find(({ at }) => at.left === left)?.text;
  const isOnly = above?.tiles.filter(({ text }) => text === heading).length === 1;
  return name !== undefined && isOnly && isOver(name.at.left) && isOver(left);
}

/** What is no number heads the column, above its first amount. */
const mayLead = ({ tile }: Entry) => tile !== null && (/\d/.test(tile.text) || isBlank(tile));

function entryIn({ row, tiles }: Line, left: number): Entry | null {
  const at = tiles.findIndex((one) => one.at.left >= left);
  const found = at < 0 ? undefined : tiles[at];
  const tile = found?.at.left === left ? found : null;
  if (tile && !isBareMoney(tile) && !mayBeAmount(tile) && !isBlank(tile)) return null;
  const before = tiles.slice(0, at < 0 ? tiles.length : at);
  // 管材 | 卷 | 75 | 5700 | 42.75: a quantity and a price stand between.
  const names = before.filter((one) => !isBareMoney(one));
  const name =
    names.find((one) => one.at.bottom === one.at.top && tellsPlace(one.text) && !isOutlineNumber(one.text)) ??
    names.at(-1);
  if (!name || hasOwnContent(name)) return null;
  if (!tile && name.at.right >= left) return null;
  const lead = before[before.indexOf(name) - 1];
  const code = lead && /^\d{3,9}$/.test(wordsOf(lead.text)) ? wordsOf(lead.text) : codeIn(name.text);
  const number = before
    .slice(0, before.indexOf(name))
    .find(({ at, text }) => at.bottom === at.top && isOutlineNumber(text));
  const merged = before.findLast((one) => one.at.bottom > one.at.top);
  const counted = before[0] !== undefined && before.length > 1 && before.slice(0, 2).some(isRowNumber);
  return {
    row,
    name: name.text,
    code,
    number: number?.text ?? null,
    indent: name.indent ?? 0,
    counted,
    headed: false,
    group: merged ? { top: merged.at.top, bottom: merged.at.bottom } : null,
    tile,
  };
}

/** 资金总额：80万元 says its amount itself; 1.资金来源：（1）财政拨款 does not. */
const hasOwnContent = ({ label }: Tile) =>
  label !== null && label.content !== null && !/^[(（][1一]/.test(label.content);

/** — and / stand for no amount. */
const isBlank = (tile: Tile) => tile.label === null && moneyOfTile(tile, null).is === "blank";

/** 12..5, 1O0 and 待核定 among amounts stand for one. */
const mayBeAmount = ({ label, text }: Tile) =>
  label === null &&
  text.length <= longestAmount &&
  (/^[\dOoIl.,\s]*\d[\dOoIl.,\s]*$/.test(text) || /^(?:待|未)[\p{Script=Han}]{1,3}$/u.test(text.trim()));
const longestAmount = 16;

const codeIn = (name: string) => /^(\d{3,9})(?=\D)/.exec(wordsOf(name))?.[1] ?? null;

function readRun(run: readonly Entry[], unit: MoneyUnit | null): readonly Run[] {
  const outline = outlineOf(run);
  if (!outline) return groupsIn(run).flatMap((group) => readRun(group, unit));
  const places = run.map(({ tile }) => placeOf(tile ?? undefined, unit));
  const lanes = outline.branches.flatMap(({ total, parts }) =>
    laneOf(
      run[total]?.name ?? "",
      places[total] ?? null,
      parts.map((part) => places[part] ?? null),
      1,
    ),
  );
  const sound = lanes.filter(({ odd }) => odd.length === 0);
  const wrong = sound.filter(isWrong);
  const agreeing = sound.filter((lane) => !isWrong(lane) && showsSum(lane)).length;
  return [{ from: run[0]?.row ?? 0, names: run.map(({ name }) => name).join("\n"), outline, lanes, wrong, agreeing }];
}

function sumsOf({ outline, lanes, wrong, agreeing: own }: Run, beside: number): readonly TableSum[] {
  const agreeing = own + beside;
  if (outline.plain && wrong.some(hasOtherWay)) return [];
  // An outline that most of its amounts deny is another one, unless one of them is wrong.
  const sure = outline.said || agreeing > 0;
  if (wrong.length > agreeing && !(sure && haveOneCause(wrong))) return [];
  return lanes.map((lane) => sumOfLane(lane, { agreeing, down: true, sure }));
}

/** 资金来源 and 支出内容 beside them in turn: each has its own total. */
function groupsIn(run: readonly Entry[]): readonly (readonly Entry[])[] {
  const starts = run.flatMap(({ group }, index) => (group || index === 0 ? [index] : []));
  if (starts.length < 2) return [];
  return starts
    .map((start, index) => run.slice(start, starts[index + 1]))
    .filter((group) => group.length >= fewestRows);
}

/** 合计 120 below 财政 100, 中央 60, 省级 40 and 其他 20: some of the parts make it, the others are theirs. */
function hasOtherWay({ total, parts }: Lane): boolean {
  const amounts = parts.map(({ amount }) => amount.value).slice(0, mostToChoose);
  const sums = amounts.reduce((all, value) => [...all, ...all.map((one) => one + value)], [0n]);
  return sums.includes(total.amount.value);
}
const mostToChoose = 10;

/** Whether another amount in one cell would make all these sums right. */
function haveOneCause([first, ...others]: readonly Lane[]): boolean {
  if (!first) return false;
  return changesThatMend(first).some(([tile, by]) =>
    others.every((lane) => changesThatMend(lane).some(([other, change]) => other === tile && change === by)),
  );
}

function changesThatMend(lane: Lane): readonly (readonly [Tile, bigint])[] {
  const { total, parts } = lane;
  const difference = total.amount.value - sum(amountsOf(lane));
  return [[total.tile, -difference] as const, ...parts.map(({ tile }) => [tile, difference] as const)];
}
