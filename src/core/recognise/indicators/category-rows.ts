/** Where the categories of a table begin, by which a header is known whose words nobody knows. */
import { longestHeading } from "./heading-rows";
import { leadingCategory } from "../words/leading-category";
import { isCategory } from "../cells/levels";
import { wordsOf } from "../words/squash";
import type { Line, Tile } from "../cells/tiles";
import type { Vocabulary } from "../words/vocabulary";

export const headsCategories = (line: Line | undefined, vocabulary: Vocabulary) =>
  line?.tiles.some((tile) => showsCategory(tile, vocabulary) || vocabulary.category(tile.text) !== null) === true;

/** A category, or one in brackets before the name of its indicator. */
export const showsCategory = (tile: Tile, vocabulary: Vocabulary) =>
  isCategory(tile) || leadingCategory(tile.text, vocabulary) !== null;

/** The first line with a category; one that only its root tells must lead its line, as others do below it. */
export function firstOfCategories(lines: readonly Line[], vocabulary: Vocabulary): number {
  const known = lines.findIndex(({ tiles }) => tiles.some((tile) => showsCategory(tile, vocabulary)));
  const sure = withRooted(lines, known, lines[known]?.tiles.find(isCategory)?.at.left, vocabulary);
  const rooted = lines.flatMap(({ tiles }, index) => {
    const [first] = tiles;
    const isRooted =
      first !== undefined && tiles.length > 2 && first.number === null && vocabulary.category(first.text);
    return isRooted ? [{ index, left: first.at.left }] : [];
  });
  const [top] = rooted;
  const column = rooted.filter(({ left }) => left === top?.left);
  const first = top && withRooted(lines, top.index, top.left, vocabulary);
  return first !== undefined && column.length >= fewestRooted && (sure < 0 || first < sure) ? first : sure;
}

/** The categories above the first known one, in the same column, whatever they are called; a merged one has rows without any. */
function withRooted(lines: readonly Line[], known: number, left: number | undefined, vocabulary: Vocabulary): number {
  if (left === undefined) return known;
  let first = known;
  for (let index = known - 1; index >= 0; index--) {
    const tile = lines[index]?.tiles.find(({ at }) => at.left === left);
    if (!tile) continue;
    const reach = lines[first]?.row ?? 0;
    if (tile.label || tile.number !== null || tile.at.bottom + 1 < reach || vocabulary.category(tile.text) === null)
      break;
    first = index;
  }
  return first;
}

const fewestRooted = 3;

/** 项目及指标 | 指标值 | 金额 above categories in rows of their own, in its first column. */
export function headsTree(lines: readonly Line[], index: number, vocabulary: Vocabulary): boolean {
  const tiles = lines[index]?.tiles ?? [];
  // What leads the line may stand for the whole table.
  const isOfTable = tiles[0] !== undefined && lines[index + 1]?.tiles[0]?.at.left === tiles[1]?.at.left;
  const [lead, ...others] = isOfTable ? tiles.slice(1) : tiles;
  const isHeading = ({ text, number, label }: Tile) =>
    number === null && wordsOf(text).length <= longestHeading && (label?.content ?? null) === null;
  if (!lead || others.length === 0 || ![lead, ...others].every(isHeading)) return false;
  const meaning = lead.label?.meaning;
  const isIndicators = meaning?.is === "section" && meaning.of === "indicators";
  if (meaning && !isIndicators && !(meaning.is === "column" && meaning.role !== "value")) return false;
  const hasValue = others.some(({ label }) => label?.meaning.is === "column" && label.meaning.role === "value");
  if (meaning?.is === "column" && meaning.role === "project" && hasValue) return true;
  const isLone = ({ tiles: [first, more] }: Line) =>
    first?.at.left === lead.at.left &&
    (more
      ? leadingCategory(first.text, vocabulary) !== null
      : showsCategory(first, vocabulary) || vocabulary.category(first.text) !== null);
  return lines.slice(index + 1).filter(isLone).length >= fewestRooted;
}
