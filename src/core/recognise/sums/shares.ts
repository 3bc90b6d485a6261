/**
 * Ratios beside the amounts that they are of: shares of a total, rises over last year, what of a budget is spent.
 *
 *   | 季度     | 计划支出（万元） | 占全年比例 |      | 上年预算 | 本年预算 | 增减率 |
 *   | 第一季度 | 71.7             | 24.8%      |      | 80       | 84       | 5%     |
 *   | 合计     | 289.3            | 100%       |      | 25       | 20       | -20%   |
 */
import type { MoneyUnit } from "../../amount";
import type { Share } from "../../form";
import { placeOf, type Cell } from "./lanes";
import { isBareMoney } from "../cells/money";
import { wordsOf } from "../words/squash";
import { namesSum } from "../words/sum-words";
import type { Line, Tile } from "../cells/tiles";

/** A ratio, and what may be the amounts that it is of. */
interface Row {
  readonly line: Line;
  readonly tile: Tile;
  /** In hundredths, but for the scale of its column. */
  readonly printed: number;
  readonly decimals: number;
  readonly isWhole: boolean;
}

/** What a ratio is of, in its row; null where one of them is missing. */
type Of = (row: Row) => { readonly part: Cell; readonly whole: Cell; readonly expected: number } | null;

const fewestRows = 3;
/** Two of its own rows bear a share out: they make 100. Other ratios of three columns may do so by chance. */
const fewestShares = 2;
const fewestRatios = 3;
const ofRatios =
  /占比|比例|比重|占.{0,8}[%％]|率(?:\([%％]\))?$|增幅|降幅|增减.{0,4}[%％]|^(?:同比)?增[长减]\(?[%％]\)?$/;
const percent = /^([-－−+]?\d{1,4}(?:\.(\d{1,4}))?)\s*[%％]?$/;
const mostColumns = 8;
const kinds = ["share", "rise", "fall"] as const;

/** Those of all columns of ratios that most of their own rows bear out. */
export function sharesIn(lines: readonly Line[], unit: MoneyUnit | null): readonly Share[] {
  return lines.flatMap((line, index) =>
    line.tiles.flatMap((heading) => {
      if (!ofRatios.test(wordsOf(heading.text)) || /\d/.test(heading.text)) return [];
      return ratiosBelow(heading, lines, index + 1, unit);
    }),
  );
}

/** `from`: the first line below the heading. */
function ratiosBelow(heading: Tile, lines: readonly Line[], from: number, unit: MoneyUnit | null): readonly Share[] {
  const rows: Row[] = [];
  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    const tile = line?.tiles.find(({ at }) => at.left === heading.at.left);
    const [, number, decimals = ""] = percent.exec(tile?.text.trim() ?? "") ?? [];
    if (!line || !tile || number === undefined) break;
    const isWhole = line.tiles.some(({ text }) => namesSum(text));
    const printed = Number(number.replace(/[－−]/, "-"));
    rows.push({ line, tile, printed, decimals: decimals.length, isWhole });
  }
  if (rows.length < fewestRows) return [];
  const amounts = new Map(rows.map((row) => [row, amountsIn(row.line, unit)] as const));
  const columns = [...new Set([...amounts.values()].flatMap((cells) => [...cells.keys()]))].slice(0, mostColumns);
  const [whole, more] = rows.filter(({ isWhole }) => isWhole);
  if (whole && !more) {
    // In hundredths where the whole is 100, or says that it is.
    const scale = whole.printed === 1 && !/[%％]/.test(whole.tile.text) ? 100 : 1;
    // The nearest column first, and those before it.
    for (const column of columns.filter((left) => left < heading.at.left).sort((a, b) => b - a)) {
      const parts = rows.filter((row) => row !== whole);
      const shares = sharesOf(
        parts,
        ratioOf(amounts, () => whole, column, column, "share"),
        heading,
        scale,
      );
      if (isBorneOut(shares, fewestShares)) return shares;
    }
  }
  for (const part of columns)
    for (const other of columns)
      for (const kind of kinds) {
        if (part === other) continue;
        const of = ratioOf(amounts, (row) => row, part, other, kind);
        const ratios = sharesOf(rows, of, heading, 1);
        if (isBorneOut(ratios, fewestRatios)) return ratios;
      }
  return [];
}

/** By column. */
function amountsIn({ tiles }: Line, unit: MoneyUnit | null): ReadonlyMap<number, Cell> {
  const cells = new Map<number, Cell>();
  for (const tile of tiles) {
    const place = isBareMoney(tile) && !/[%％]/.test(tile.text) ? placeOf(tile, unit) : null;
    if (place && "amount" in place) cells.set(tile.at.left, place);
  }
  return cells;
}

/** The amount in one column divided by that in another. */
function ratioOf(
  amounts: ReadonlyMap<Row, ReadonlyMap<number, Cell>>,
  rowOfWhole: (row: Row) => Row,
  column: number,
  other: number,
  kind: (typeof kinds)[number],
): Of {
  return (row) => {
    const part = amounts.get(row)?.get(column);
    const whole = amounts.get(rowOfWhole(row))?.get(other);
    if (!part || !whole || whole.amount.value <= 0n) return null;
    const ratio = (Number(part.amount.value) / Number(whole.amount.value)) * 100;
    return { part, whole, expected: kind === "share" ? ratio : kind === "rise" ? ratio - 100 : 100 - ratio };
  };
}

function sharesOf(rows: readonly Row[], of: Of, heading: Tile, scale: number): Share[] {
  return rows.flatMap((row): Share[] => {
    const found = of(row);
    if (!found) return [];
    const { part, whole, expected } = found;
    const printed = row.printed * scale;
    // Shares are rounded, and one of them may be trimmed so that all make 100.
    const within = Math.abs(printed - expected) <= (scale * 1.05) / 10 ** row.decimals;
    const label = heading.text.trim();
    return [{ label, at: row.tile.at, of: part.tile.at, whole: whole.tile.at, printed, expected, within }];
  });
}

/** Most of them are right, and enough of these not by being nothing or all. */
function isBorneOut(shares: readonly Share[], fewest: number): boolean {
  const right = shares.filter(({ within, expected }) => within && expected !== 0);
  return right.length * 2 > shares.length && right.filter(({ expected }) => expected !== 100).length >= fewest;
}
