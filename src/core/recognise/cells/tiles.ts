/** The cells of a sheet that hold something, row by row, each with its merged area and its label, if it is one. */
import type { Range, Sheet } from "../../sheet";
import { a1 } from "../../sheet";
import { shown } from "../../number-format";
import { furtherPart, partsOf, shortestParts } from "./parts-of-cell";
import { invisible, squash } from "../words/squash";
import type { Areas } from "./areas";
import type { Label, Meaning, Vocabulary } from "../words/vocabulary";

export interface Tile {
  /** The merged area, or the one cell. */
  readonly at: Range;
  /** As printed. */
  readonly text: string;
  /** How far white space moves the text to the right, in half a character's width; absent where it does not. */
  readonly indent?: number;
  /** The number, where the cell holds one. */
  readonly number: number | null;
  readonly format: string | null;
  readonly label: Label | null;
}

/** A row of the sheet with at least one tile, from left to right. */
export interface Line {
  readonly row: number;
  readonly tiles: readonly Tile[];
  /** Which meanings its labels have, a bit each: `says()` reads it. */
  readonly meanings: number;
}

const bits: Readonly<Record<Meaning["is"], number>> = {
  field: 1,
  funds: 2,
  source: 4,
  goal: 8,
  tasks: 16,
  sum: 32,
  level1: 64,
  level2: 128,
  column: 256,
  section: 512,
  signoff: 1024,
  other: 2048,
  continued: 4096,
};

/** A set of meanings, for `says()`. */
export function anyOf(...meanings: readonly Meaning["is"][]): number {
  return meanings.reduce((set, is) => set | bits[is], 0);
}

/** Whether a label of the line has one of these meanings. */
export function says(line: Line, meanings: number): boolean {
  return (line.meanings & meanings) !== 0;
}

/** Whether a tile begins in the columns of what stands above it. */
export const isUnder = ({ at }: Tile, above: Tile): boolean => at.left >= above.at.left && at.left <= above.at.right;

/** A line of some of the tiles of another. */
export function lineOf(row: number, tiles: readonly Tile[]): Line {
  return { row, tiles, meanings: meaningsOf(tiles) };
}

/** A line in which some tiles have other labels than they had; `labelOf` gives null where one keeps its own. */
export function relabelled(line: Line, labelOf: (tile: Tile, at: number) => Label | null): Line {
  // Most lines keep all of theirs, and are not copied.
  let tiles: Tile[] | null = null;
  for (const [at, tile] of line.tiles.entries()) {
    const label = labelOf(tile, at);
    if (label) (tiles ??= [...line.tiles])[at] = { ...tile, label };
  }
  return tiles ? lineOf(line.row, tiles) : line;
}

function meaningsOf(tiles: readonly Tile[]): number {
  let meanings = 0;
  for (const { label } of tiles) if (label) meanings |= bits[label.meaning.is];
  return meanings;
}

/** A line whose first label may still turn out to be half of one. */
interface OpenLine {
  readonly row: number;
  readonly tiles: Tile[];
  meanings: number;
}

/**
 * One line after another, so that a form can be read and its tiles let go before the next one is looked at: a sheet of a
 * thousand forms has more than a hundred thousand tiles.
 */
export function* layTiles(sheet: Sheet, areas: Areas, vocabulary: Vocabulary): Generator<Line> {
  const formatted = Object.keys(sheet.formats).length > 0;
  let above: OpenLine | null = null;
  // Filled anew for each row: a list that grows by itself takes more room than a row's few tiles need.
  const found: Tile[] = [];
  // Plain loops: this runs once for every cell of the sheet.
  for (let index = 0; index < sheet.values.length; index++) {
    const values = sheet.values[index] ?? [];
    const row = sheet.origin.row + index;
    let count = 0;
    for (let offset = 0; offset < values.length; offset++) {
      const held = values[offset];
      if (held === null || held === undefined || held === "") continue;
      const value = typeof held === "string" && odd.test(held) ? plain(held) : held;
      const column = sheet.origin.column + offset;
      if (typeof value !== "string") {
        const isNumber = typeof value === "number";
        const format = formatted && isNumber ? (sheet.formats[a1({ row, column })] ?? null) : null;
        const text = isNumber ? shown(value, format).text : checkBox(value);
        if (text === "") continue;
        found[count++] = { at: areas.at(row, column), text, number: isNumber ? value : null, format, label: null };
        continue;
      }
      const text = isTight(value) ? value : value.trim();
      if (text === "") continue;
      const several = value.length >= shortestParts ? partsOf(value, vocabulary) : null;
      const at = areas.at(row, column);
      if (!several) {
        const indent = text.length < value.length ? indentOf(value) : 0;
        const label = vocabulary.label(value);
        found[count++] = { at, text, number: null, format: null, label, ...(indent > 0 ? { indent } : {}) };
      } else for (const label of several) found[count++] = { at, text, number: null, format: null, label };
    }
    if (count === 0) continue;
    const tiles = joinedApart(besideEachOther(found.slice(0, count), vocabulary), vocabulary);
    const line: OpenLine = { row, tiles, meanings: meaningsOf(tiles) };
    if (above) {
      joinSplitLabel(above, line, vocabulary);
      yield above;
    }
    above = line;
  }
  if (above) yield above;
}

/**
 * Labels and amounts in two cells, a line each, or with strokes between; the amounts may have a cell each:
 *
 *   | 年度资金总额⏎其中：财政拨款⏎其他资金 | 80⏎60⏎20 |      | 财政拨款/其他资金 | 60/20 |      | 财政拨款/其他资金 | 60 | 20 |
 */
function besideEachOther(tiles: Tile[], vocabulary: Vocabulary): Tile[] {
  for (let index = 1; index < tiles.length; index++) {
    const names = tiles[index - 1];
    if (!names || names.number !== null || !parted.test(names.text)) continue;
    const left = linesOf(names.text);
    if (left.length < 2) continue;
    // A line break alone may part one label.
    const amounts = amountsBeside(tiles, index, left.length, !names.text.includes("\n"));
    if (!amounts) continue;
    const read = left.map((text, at) => {
      const amount = amounts[at]?.text ?? "";
      const label = vocabulary.label(text) ?? furtherPart(`${text}${amount}元`);
      return label && { ...label, text, content: amount };
    });
    if (!read.some((label) => label?.meaning.is === "funds")) continue;
    const made = read.flatMap((label, at) => {
      const tile = amounts[at]?.tile;
      return label && tile ? [{ ...tile, number: null, label }] : [];
    });
    tiles.splice(index - 1, 1 + new Set(amounts.map(({ tile }) => tile)).size, ...made);
  }
  return tiles;
}

interface AmountBeside {
  readonly tile: Tile;
  readonly text: string;
}

/** So many amounts in the next cell, or in as many cells. */
function amountsBeside(
  tiles: readonly Tile[],
  index: number,
  count: number,
  mayBeApart: boolean,
): readonly AmountBeside[] | null {
  const isAmount = (text: string) => /^-?[\d,.]+\s*(?:万?元)?$/.test(text);
  const tile = tiles[index];
  if (!tile) return null;
  const inOne = tile.number === null ? linesOf(tile.text) : [];
  if (inOne.length === count && inOne.every(isAmount)) return inOne.map((text) => ({ tile, text }));
  if (!mayBeApart) return null;
  const inEach = tiles.slice(index, index + count);
  if (inEach.length < count || !inEach.every(({ text }) => isAmount(text))) return null;
  return inEach.map((one) => ({ tile: one, text: one.text }));
}

/** 项目 | 名称 | 道路养护: a label in two cells, before what it asks for. */
function joinedApart(tiles: Tile[], vocabulary: Vocabulary): Tile[] {
  const [first, second, content, more] = tiles;
  if (!first || !second || !content || more || second.at.left !== first.at.right + 1 || content.label) return tiles;
  if (first.text.length > 4 || !secondHalf.test(squash(second.text)) || first.number !== null) return tiles;
  const label = vocabulary.joined(first.text, second.text);
  if (label?.content !== null || (label.meaning.is !== "field" && label.meaning.is !== "goal")) return tiles;
  const at = { ...first.at, right: second.at.right };
  return [{ ...first, at, text: `${first.text}${second.text}`, label }, content];
}
const secondHalf = /^(?:名称|单位|部门|目标)$/;

const parted = /[\n/／]/;

const linesOf = (text: string) =>
  text.split(text.includes("\n") ? /[\r\n]+/ : /[/／]/).flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));

/** Full-width digits, and characters that nobody sees: texts copied from the web have them. */
const odd = /[\u200b-\u200f\u2060\ufeff０-９]/;

/** The text with plain digits and without invisible characters: every reader looks for numbers in it. */
function plain(text: string): string {
  return text.replace(invisible, "").replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** No white space stands at either end: so it is with most texts, and tells faster than trimming. */
function isTight(text: string): boolean {
  return isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1));
}

/** Plain signs and Chinese characters; of any other one cannot be sure. */
const isInk = (code: number) => (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff);

function indentOf(text: string): number {
  const [space = ""] = /^[ \u00a0\u3000]*/.exec(text) ?? [];
  return Array.from(space).reduce((width, sign) => width + (sign === "\u3000" ? 2 : 1), 0);
}

/** Excel's own check boxes hold TRUE or FALSE. */
const checkBox = (ticked: boolean) => (ticked ? "☑" : "□");

const continued: Meaning = { is: "continued" };

const standsAlone = ({ meaning }: Label) => meaning.is !== "field" && meaning.is !== "other";

/**
 * A label split over two rows stands in two cells:
 *
 *   | 部门（单位） |        | 实施单位 | 某单位
 *   | 名称         |        | 及责任人 |
 */
function joinSplitLabel(upper: OpenLine, lower: OpenLine, vocabulary: Vocabulary): void {
  if (lower.row !== upper.row + 1) return;
  let isJoined = false;
  for (const [index, first] of upper.tiles.entries()) {
    if (first.at.bottom !== first.at.top || first.number !== null || first.text.length > longestHalf) continue;
    const next = upper.tiles[index + 1];
    const isBesideBoth = next !== undefined && next.at.bottom === lower.row && next.at.left === first.at.right + 1;
    // Hardly a row has any such cell but its first.
    if (!isBesideBoth && index > 0) continue;
    const place = isBesideBoth ? lower.tiles.findIndex(({ at }) => at.left === first.at.left) : 0;
    const second = lower.tiles[place];
    if (second?.at.left !== first.at.left || second.text.length > longestHalf) continue;
    if (!isBesideBoth && second.label) continue;
    // 当年绩效目标 above 指标设置 are two labels, whatever they would say together.
    const isWhole = first.label !== null && standsAlone(first.label) && upper.tiles.length > 1;
    if (first.label && (first.label.content !== null || isWhole)) continue;
    const label = vocabulary.joined(first.text, second.text);
    if (!label || label.content !== null) continue;
    if (index > 0 && label.meaning.is !== "field" && label.meaning.is !== "goal") continue;
    upper.tiles[index] = { ...first, label };
    lower.tiles[place] = {
      ...second,
      label: { meaning: continued, text: second.text, content: null, unit: null, why: "wording" },
    };
    isJoined = true;
  }
  if (!isJoined) return;
  upper.meanings = meaningsOf(upper.tiles);
  lower.meanings = meaningsOf(lower.tiles);
}

const longestHalf = 8;
