/**
 * Amounts whose words stand in a cell of their own, beside a label that says so:
 *
 *   | 预算金额（小写） | 178.91万元 | 人民币（大写） | 壹佰柒拾捌万玖仟壹佰元整 |
 */
import type { Amount } from "../../amount";
import type { FieldValue } from "../../fields";
import { amountInWords } from "../words/money-in-words";
import { wordsOf } from "../words/squash";
import type { Range } from "../../sheet";
import type { Line } from "./tiles";

/** What gives a cell with an amount the words that stand beside it. */
export function wordsBeside(
  lines: readonly Line[],
): <Cell extends { readonly at: Range; readonly value: FieldValue }>(cell: Cell) => Cell {
  const found = lines.flatMap(({ tiles }) =>
    tiles.flatMap(({ at }, index): readonly { readonly at: Range; readonly words: Amount }[] => {
      const [label, text] = [tiles[index + 1], tiles[index + 2]];
      if (!label || !text || !ofWords.test(wordsOf(label.text))) return [];
      const words = amountInWords(text.text.replace(/^\s*(?:人民币)?[:：]?/, ""));
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

const ofWords = /^.{0,6}大写.{0,3}$/;
