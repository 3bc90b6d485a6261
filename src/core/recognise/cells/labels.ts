/**
 * Which cells above the indicators are labels. What leads a row, what follows a content, and what stands above an amount
 * is a label, whether its wording is known or not; where it is not, the word that decides in such a place says what it is:
 *
 *   | 牵头落地单位 | 某中心 | 具体项目名称 | 道路养护 |        | 金额合计 | 财政承担资金 |
 *     └ label        └ its content └ label                        | 96       | 90           |
 */
import type { Areas } from "./areas";
import { isErrorValue } from "../../error-value";
import { bareUnit } from "../words/label-text";
import { isMoney } from "./money";
import { colons } from "../words/signs";
import { squash } from "../words/squash";
import { relabelled, type Line, type Tile } from "./tiles";
import type { Label, Vocabulary } from "../words/vocabulary";

const longestLabel = 16;

/** The lines, with the labels told that only their place tells. */
export function withLabels(
  lines: readonly Line[],
  title: Tile | null,
  vocabulary: Vocabulary,
  areas: Areas,
): readonly Line[] {
  return lines.map((line, index) => {
    if (title && line.tiles.includes(title)) return line;
    const below = lines[index + 1];
    const beside = [lines[index - 1], below];
    return relabelled(
      line,
      (tile, at) => placedLabel(line, at, tile, below, vocabulary) ?? unanswered(line, at, beside, vocabulary, areas),
    );
  });
}

function placedLabel(
  { row, tiles }: Line,
  at: number,
  tile: Tile,
  below: Line | undefined,
  vocabulary: Vocabulary,
): Label | null {
  // 申报依据 heads explanations in a table of indicators, and is a field above it.
  const isColumn = tile.label?.meaning.is === "column" && tile.label.content === null;
  if (tile.label && !isColumn) return null;
  const inline = tile.label ? null : inlineLabel(tile, vocabulary);
  if (inline || !mayBeLabel(tile)) return inline;
  const under =
    below?.row === row + 1 ? below.tiles.find((other) => other.at.left === tile.at.left && !other.label) : undefined;
  const next = tiles[at + 1];
  if (under && isMoney(under) && !(next && isMoney(next))) return vocabulary.placed(tile.text, "money");
  if (!leads(tiles, at)) return null;
  // An error value may stand for anything.
  if (next && isErrorValue(next.text))
    return vocabulary.placed(tile.text, "text") ?? vocabulary.placed(tile.text, "money");
  if (next && !next.label) return vocabulary.placed(tile.text, isMoney(next) ? "money" : "text");
  // A heading alone in its row has its text below; above a row of contents stand none but labels.
  if (!under || isMoney(under)) return null;
  if (tiles.length === 1) return under.text.length >= shortestText ? vocabulary.placed(tile.text, "text") : null;
  const isRow = below && below.meanings === 0 && tiles.every(mayHead) && tiles.some(({ label }) => label !== null);
  return isRow ? vocabulary.placed(tile.text, "text") : null;
}

/**
 * A label whose content was left blank: another label stands beyond the blank cell, or nothing, where in the rows beside it
 * something does, or where blank cells are merged for it.
 *
 *   | 重点项目名称 |        | 建设单位 | 某公司 |
 *   | 活动项目     |        |
 *   | 主管单位     | 某局   |
 */
function unanswered(
  { tiles }: Line,
  at: number,
  beside: readonly (Line | undefined)[],
  vocabulary: Vocabulary,
  areas: Areas,
): Label | null {
  const [before, tile, next] = [tiles[at - 1], tiles[at], tiles[at + 1]];
  if (!tile || tile.label || !mayBeLabel(tile)) return null;
  const isGap = (left: Tile, right: Tile) => right.at.left > left.at.right + 1;
  // 事项名称 |  | 登记序号 | : the label before it is left blank.
  const isBehindBlank = before?.label?.content === null && hasContent(before.label) && isGap(before, tile);
  if (!isBehindBlank && !leads(tiles, at)) return null;
  const isAlike = (line: Line | undefined) => {
    const [label, content] = line?.tiles ?? [];
    return (
      label?.label?.content === null &&
      label.at.left === tile.at.left &&
      label.at.right === tile.at.right &&
      content?.label === null
    );
  };
  const place = areas.at(tile.at.top, tile.at.right + 1);
  const isBlank = next
    ? next.label !== null && isGap(tile, next)
    : isBehindBlank || (tiles.length === 1 && (place.right > place.left || beside.some(isAlike)));
  const label = isBlank ? vocabulary.placed(tile.text, "text") : null;
  const is = label?.meaning.is;
  const isAsked = isBehindBlank ? is === "other" : is === "field" || is === "goal";
  return isAsked ? label : null;
}

const labelled = /^\s*([^:：\s]{2,14})\s*[:：]\s*(\S.*)$/su;

/** 预算项目：道路养护, in one cell. */
function inlineLabel({ text }: Tile, vocabulary: Vocabulary): Label | null {
  if (!colons.anyIn(text)) return null;
  const [, words, content] = labelled.exec(text) ?? [];
  // 单位：人民币元 names no office.
  if (words === undefined || content === undefined || bareUnit.test(squash(content))) return null;
  const label = vocabulary.placed(words, "text");
  return label && label.meaning.is !== "signoff" ? { ...label, content: content.trim() } : null;
}

const shortestText = 8;
const mayHead = (tile: Tile) => (tile.label ? tile.label.content === null : mayBeLabel(tile));

/** Whether a label would stand in this place of its row: first, after a section's heading, or after a content. */
function leads(tiles: readonly Tile[], at: number): boolean {
  let content = false;
  for (let place = 0; place < at; place++) {
    const label = tiles[place]?.label ?? null;
    if (content) content = false;
    else content = label ? label.content === null && hasContent(label) : place + 1 < at || !isTall(tiles[place]);
  }
  return !content;
}

const hasContent = ({ meaning }: Label) => meaning.is !== "section" && meaning.is !== "sum";
const isTall = (tile: Tile | undefined) => tile !== undefined && tile.at.bottom > tile.at.top;

export function mayBeLabel(tile: Tile): boolean {
  if (tile.number !== null || isMoney(tile)) return false;
  if (tile.text.length > longestLabel * 2) return false;
  const text = squash(tile.text);
  return text.length <= longestLabel && /\p{Script=Han}{2}/u.test(text) && !/[。；;，]|\d{5}/.test(text);
}
