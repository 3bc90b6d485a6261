/**
 * A goal in several rows, below its first and beside the heading that reaches down:
 *
 *   | 绩效目标 | 1.新建卫生室20所 |      | 绩效目标 | 目标1 | 新建卫生室20所 |
 *   | ^        | 2.培训村医100人  |      | ^        | 目标2 | 培训村医100人  |
 */
import type { Range } from "../../sheet";
import { squash } from "../words/squash";
import type { Line, Tile } from "../cells/tiles";

export interface Goal {
  readonly at: Range;
  readonly text: string;
}

/** The goal that begins in `first`, which stands beside its heading or below it, in the line of `index`. */
export function goalFrom(lines: readonly Line[], index: number, heading: Tile, first: Tile): Goal {
  const numbered = numberedGoal(lines, index, heading, first);
  if (numbered) return numbered;
  const texts = [first.text];
  for (const { row, tiles } of lines.slice(index + 1)) {
    const [only, more] = tiles;
    const isNext = only && !more && only.label === null && only.at.left === first.at.left && only.number === null;
    if (!isNext || (row > heading.at.bottom && !goesOn.test(only.text))) break;
    texts.push(only.text);
  }
  return { at: first.at, text: texts.join("\n") };
}

/** 目标1 | … over 目标2 | …: each number has its text beside it. */
function numberedGoal(lines: readonly Line[], index: number, heading: Tile, first: Tile): Goal | null {
  if (!numbersGoal(first)) return null;
  const texts: Tile[] = [];
  const written: string[] = [];
  for (const { tiles } of lines.slice(index)) {
    const at = tiles.findIndex(({ at: { left } }) => left === first.at.left);
    const [number, text] = at < 0 ? [] : tiles.slice(at);
    const isOwn = at === (tiles[0] === heading ? 1 : 0) && tiles.length <= at + 2;
    if (!number || !isOwn || !numbersGoal(number) || text?.label) break;
    if (!text) continue;
    texts.push(text);
    written.push(`${number.text}：${text.text}`);
  }
  const [top] = texts;
  return top ? { at: top.at, text: written.join("\n") } : null;
}

/** 目标1, 目标二, (3): the number of a goal, and not the goal. */
export const numbersGoal = ({ text }: Tile): boolean => numberOfGoal.test(squash(text));
const numberOfGoal = /^(?:(?:分|子|年度|绩效)?目标)?[（(]?(?:\d{1,2}|[一二三四五六七八九十]|[①-⑳])[)）]?[、.:：]?$/;
const goesOn = /^\s*(?:目标)?\s*[（(]?(?:[2-9]|1\d|[二三四五六七八九十]|[②-⑳])\s*[.、:：)）是]/;
