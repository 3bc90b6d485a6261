/**
 * Shares beside the amounts that they are of:
 *
 *   | 季度     | 计划支出（万元） | 占全年比例 |
 *   | 第一季度 | 71.7             | 24.8%      |
 *   | 合计     | 289.3            | 100%       |
 */
import type { MoneyUnit } from "../../amount";
import type { Share } from "../../form";
import { placeOf, type Place } from "./lanes";
import { isBareMoney } from "../cells/money";
import { wordsOf } from "../words/squash";
import { namesSum } from "../words/sum-words";
import type { Line, Tile } from "../cells/tiles";

/** A share, and what may be the amounts that it is of. */
interface Row {
  readonly line: Line;
  readonly tile: Tile;
  readonly isWhole: boolean;
}

const fewestRows = 3;
const ofShares = /占比|比例|比重|占.{0,8}[%％]/;
const percent = /^(-?\d{1,3}(?:\.(\d{1,4}))?)\s*[%％]?$/;

/** Those of all columns of shares that most of their own rows bear out. */
export function sharesIn(lines: readonly Line[], unit: MoneyUnit | null): readonly Share[] {
  return lines.flatMap((line, index) =>
    line.tiles.flatMap((heading) => {
      if (!ofShares.test(wordsOf(heading.text)) || /\d/.test(heading.text)) return [];
      return sharesBelow(heading, lines, index + 1, unit);
    }),
  );
}

/** `from`: the first line below the heading. */
function sharesBelow(heading: Tile, lines: readonly Line[], from: number, unit: MoneyUnit | null): readonly Share[] {
  const rows: Row[] = [];
  for (let index = from; index < lines.length; index++) {
    const line = lines[index];
    const tile = line?.tiles.find(({ at }) => at.left === heading.at.left);
    if (!line || !tile || !percent.test(tile.text.trim())) break;
    rows.push({ line, tile, isWhole: line.tiles.some(({ text }) => namesSum(text)) });
  }
  const [whole, more] = rows.filter(({ isWhole }) => isWhole);
  if (!whole || more || rows.length < fewestRows) return [];
  // In hundredths where the whole is 100, or says that it is.
  const scale = Number(percent.exec(whole.tile.text.trim())?.[1]) === 1 && !/[%％]/.test(whole.tile.text) ? 100 : 1;
  for (const column of amountsLeftOf(whole.line, heading)) {
    const shares = sharesOf(rows, whole, column, unit, scale);
    if (isBorneOut(shares)) return shares;
  }
  return [];
}

/** The columns of amounts beside the shares, the nearest first. */
const amountsLeftOf = ({ tiles }: Line, heading: Tile): readonly number[] =>
  tiles
    .filter((tile) => tile.at.left < heading.at.left && isBareMoney(tile))
    .map(({ at }) => at.left)
    .reverse();

function sharesOf(rows: readonly Row[], whole: Row, column: number, unit: MoneyUnit | null, scale: number): Share[] {
  const amountIn = ({ line }: Row): Place =>
    placeOf(
      line.tiles.find(({ at }) => at.left === column),
      unit,
    );
  const all = amountIn(whole);
  if (!all || !("amount" in all) || all.amount.value <= 0n) return [];
  return rows.flatMap((row): Share[] => {
    const part = amountIn(row);
    const [, digits = "", decimals = ""] = percent.exec(row.tile.text.trim()) ?? [];
    if (row === whole || !part || !("amount" in part)) return [];
    const printed = Number(digits) * scale;
    const expected = (Number(part.amount.value) / Number(all.amount.value)) * 100;
    return [
      {
        at: row.tile.at,
        of: part.tile.at,
        whole: all.tile.at,
        printed,
        expected,
        // Shares are rounded, and one of them may be trimmed so that all make 100.
        within: Math.abs(printed - expected) <= (scale * 1.05) / 10 ** decimals.length,
      },
    ];
  });
}

/** Most of them are right, and not by being of nothing. */
function isBorneOut(shares: readonly Share[]): boolean {
  const right = shares.filter(({ within, expected }) => within && expected > 0).length;
  return right >= 2 && right * 2 > shares.length;
}
