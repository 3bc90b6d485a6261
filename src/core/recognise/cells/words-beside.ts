/**
 * Amounts whose words stand in a cell of their own, beside a label that says so:
 *
 *   | 预算金额（小写） | 178.91万元 | 人民币（大写） | 壹佰柒拾捌万玖仟壹佰元整 |
 *
 * or before it, or below it:
 *
 *   | 小写 | 913万元               |
 *   | 大写 | 人民币玖佰壹拾叁万元整 |
 */
import type { Amount } from "../../amount";
import type { FieldValue } from "../../fields";
import { amountInWords } from "../words/money-in-words";
import { wordsOf } from "../words/squash";
import type { Range } from "../../sheet";
import type { Line, Tile } from "./tiles";

/** What gives a cell with an amount the words that stand beside it. */
export function wordsBeside(
  lines: readonly Line[],
): <Cell extends { readonly at: Range; readonly value: FieldValue }>(cell: Cell) => Cell {
  const found = lines.flatMap(({ tiles, row }, place) =>
    tiles.flatMap(({ at, text }, index): readonly { readonly at: Range; readonly words: Amount }[] => {
      // Words above words are of another amount.
      if (!/\d/.test(text)) return [];
      const next = lines[place + 1];
      const below = next?.row === row + 1 ? next.tiles : [];
      const under = below.findIndex((tile) => tile.at.left === at.left);
      const before = ofDigits.test(wordsOf(tiles[index - 1]?.text ?? "")) ? tiles.slice(index - 3, index - 1) : [];
      const words =
        wordsIn(tiles[index + 1], tiles[index + 2]) ??
        wordsIn(before[0], before[1]) ??
        wordsIn(below[under - 1], below[under]);
      return words ? [{ at, words }] : [];
    }),
  );
  return (cell) => {
    const { at, value } = cell;
    const own =
      value.is === "amount" && !value.inWords
        ? found.find((one) => one.at.top === at.top && one.at.left === at.left)
        : undefined;
    return own ? { ...cell, value: { ...value, inWords: own.words } } : cell;
  };
}

/** The amount beside 大写. */
function wordsIn(label: Tile | undefined, text: Tile | undefined): Amount | null {
  if (!label || !text || !ofWords.test(wordsOf(label.text))) return null;
  return amountInWords(text.text.replace(/^\s*(?:人民币)?[:：]?/, ""));
}

const ofDigits = /^.{0,6}小写.{0,5}$/;
const ofWords = /^.{0,6}大写.{0,6}$/;
