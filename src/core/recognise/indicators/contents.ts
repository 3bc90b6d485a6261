/** What a column of indicators holds, told by its cells: the heading of a column may be any word. */
import { readsAsValue } from "../../target-value";
import { isBound } from "../words/bound";
import { leadsHeadAgain } from "./leads-head";
import { leadingCategory } from "../words/leading-category";
import { isCategory, meaningAsCategory } from "../cells/levels";
import { Signs } from "../words/signs";
import { squash, wordsOf } from "../words/squash";
import type { Line, Tile } from "../cells/tiles";
import type { Role, Vocabulary } from "../words/vocabulary";

/** How large a part of a column's cells is of each sort: 0 to 1. */
export interface Contents {
  readonly count: number;
  readonly level1: number;
  readonly level2: number;
  /** Of these two, what a wording says in full. */
  readonly categories: number;
  readonly bounds: number;
  readonly units: number;
  readonly numbers: number;
  readonly values: number;
  /** Numbers with their units behind them. */
  readonly measured: number;
  /** Texts of words: names, or explanations. */
  readonly texts: number;
  /** Of the texts, how many differ. */
  readonly variety: number;
  readonly averageLength: number;
  /** The sum of the numbers; the last one left out, where it is the sum of the others. */
  readonly sum: number;
}

const mostRows = 60;
/** What stands below a table. */
const closing = /审核|意见\s*[:：]?$|^\s*(?:备注|注|填表说明|说明)\s*[:：]/;

const fewestRows = 3;

/** The tiles that begin between two columns, below a header. */
export function contentsOf(lines: readonly Line[], left: number, right: number, vocabulary: Vocabulary): Contents {
  const tiles: Tile[] = [];
  for (const [index, line] of lines.slice(0, mostRows).entries()) {
    if (index >= fewestRows && leadsHeadAgain(line)) break;
    const first = line.tiles[0]?.label?.meaning.is;
    if (first === "signoff" || closing.test(line.tiles[0]?.text ?? "")) break;
    if (first === "sum") continue;
    // What stands alone in its row heads others, and is none of the column's cells.
    if (line.tiles.length === 1 && line.tiles[0]?.label) continue;
    for (const tile of line.tiles) if (tile.at.left >= left && tile.at.left <= right) tiles.push(tile);
  }
  const share = (is: (tile: Tile) => boolean) => (tiles.length === 0 ? 0 : tiles.filter(is).length / tiles.length);
  // However they are worded: 效益绩效（经济效果） is a category, and so are most of the texts in its column; 数量指标：培训人数
  // is a name behind its category.
  const is = (level: "level1" | "level2") => (tile: Tile) =>
    !tile.label?.content &&
    meaningAsCategory(tile, vocabulary)?.is === level &&
    leadingCategory(tile.text, vocabulary) === null;
  const isText = (tile: Tile) => tile.number === null && /\p{Script=Han}{2}/u.test(tile.text);
  const texts = tiles.filter(isText);
  const numbers = tiles.flatMap(({ number }) => number ?? []);
  const last = numbers.at(-1) ?? 0;
  const all = numbers.reduce((sum, number) => sum + number, 0);
  return {
    count: tiles.length,
    level1: share(is("level1")),
    level2: share(is("level2")),
    categories: share(isCategory),
    bounds: share(({ text }) => isBound(text) || /^(?:定性|定量|正向|反向|逆向|负向)(?:指标)?$/.test(text)),
    units: share(isUnit),
    numbers: share(isNumber),
    values: share((tile) => isNumber(tile) || readsAsValue(tile.text)),
    measured: share(({ text }) => /\d\s*(?:[%％‰℃]|[\p{Script=Han}A-Za-z])/u.test(text)),
    texts: share(isText),
    variety: texts.length === 0 ? 0 : new Set(texts.map(({ text }) => text)).size / texts.length,
    averageLength: texts.reduce((sum, { text }) => sum + wordsOf(text).length, 0) / (texts.length || 1),
    sum: numbers.length > 2 && Math.abs(all - last - last) < 0.01 ? last : all,
  };
}

const isNumber = ({ number, text }: Tile) => number !== null || /^-?\d+(?:[,，]\d{3})*(?:\.\d+)?分?$/.test(text);

/** Counters and units of measure: what most units end with. */
const unitEnds = new Signs(
  "%‰℃㎡个人次场元里米户台套年天时月日周件项份篇亩吨家辆册期批条张处座所例株克斤方分级类种幅块栋间宗笔名位组支队班度顷瓦只头口艘架颗瓶箱盒包卷本页起轮届节堂科室楼层村镇乡县市棵盏根门课升",
);

export function isUnit({ text, number, label }: Tile): boolean {
  const squashed = squash(text);
  if (number !== null || label !== null || squashed.length > 5 || /\d/.test(squashed)) return false;
  // 综合科 answers for an indicator, and counts nothing.
  if (/.[^个间所处][科处股室局办部站所院校]$/.test(squashed)) return false;
  return /^[A-Za-z]{1,3}[²³23]?$/.test(squashed) || unitEnds.has(squashed.charCodeAt(squashed.length - 1));
}

/** Points of all indicators: 100, or 90 beside 10 for the execution of the budget. */
const isSumOfPoints = (sum: number) => [90, 100, 80, 1, 0.9].some((whole) => Math.abs(sum - whole) < 0.051);

type Told = Extract<Role, "level1" | "level2" | "operator" | "unit" | "weight">;

/** What only one sort of column holds. Names, values and explanations are told by their order: see columns.ts. */
export function toldBy(contents: Contents): Told | null {
  if (contents.count === 0) return null;
  if (contents.level2 >= 0.5) return "level2";
  if (contents.level1 + contents.level2 >= 0.5) return "level1";
  if (contents.bounds >= 0.6) return "operator";
  if (contents.units >= 0.6) return "unit";
  if (contents.numbers >= 0.8 && contents.count >= 3 && isSumOfPoints(contents.sum)) return "weight";
  return null;
}
