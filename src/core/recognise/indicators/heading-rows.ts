/**
 * The headings of a table, which may take several rows. What counts for a column is the lowest heading above it; those
 * over that one say which half or which sort of columns they are:
 *
 *   | 一级指标 | 二级指标 | 实施期指标        | <      | 年度指标 | <      |
 *   | ^        | ^        | 三级指标          | 指标值 | 三级指标 | 指标值 |
 */
import type { Heading } from "./heading";
import { isCategory } from "../cells/levels";
import { horizonOf, isPast } from "../words/period";
import { wordsOf } from "../words/squash";
import { anyOf, isUnder, says, type Line, type Tile } from "../cells/tiles";

export interface HeadingRows {
  /** One a column, from left to right. */
  readonly headings: readonly Heading[];
  /** Of the lowest heading. */
  readonly row: number;
  /** How many lines the headings take. */
  readonly lines: number;
}

const mostRows = 3;
export const longestHeading = 16;

/** The headings that begin in a line; `all` are the cells of it that may be headings. */
export function headingRows(lines: readonly Line[], index: number, all?: readonly Tile[]): HeadingRows {
  const rows: (readonly Tile[])[] = [all ?? lines[index]?.tiles ?? []];
  while (rows.length < mostRows) {
    const [line, below] = [lines[index + rows.length - 1], lines[index + rows.length]];
    const upper = rows.at(-1);
    if (!line || !below || !upper || below.row !== line.row + 1 || !goesOn(rows, below)) break;
    rows.push(below.tiles);
  }
  const last = lines[index + rows.length - 1];
  return { headings: lowest(rows), row: last?.row ?? 0, lines: rows.length };
}

/** Whether a line of headings is divided by the one below it. */
export const isDivided = (line: Line, below: Line): boolean =>
  below.row === line.row + 1 && line.tiles.length > 1 && goesOn([line.tiles], below);

const ofLevels = anyOf("level1", "level2");

/** Whether a line goes on with the headings: it divides one of those above, and holds nothing but headings. */
function goesOn(rows: readonly (readonly Tile[])[], below: Line): boolean {
  const upper = rows.at(-1) ?? [];
  if (below.tiles.length < 2 || (says(below, ofLevels) && !isUnderCategories(upper, below))) return false;
  if (!upper.every(isShort) || !below.tiles.every(isShort)) return false;
  // A merge that was taken apart repeats its text.
  const apart = upper.filter(({ text }, at) => text !== upper[at - 1]?.text);
  const groups = apart.map((tile, at) => ({ tile, under: tilesUnder(below.tiles, tile, apart[at + 1]) }));
  const heads = (tile: Tile) => isColumn(tile) || isHalf(tile) || isIndicators(tile) || isCategory(tile);
  if (
    !upper.some(heads) &&
    !groups.some(({ tile, under }) => tile.label && under.filter(isColumn).length >= surelyColumns)
  )
    return false;
  // A heading that reaches down has its own cells below, not those of the next line.
  if (groups.some(({ tile, under }) => under.length > 0 && tile.at.bottom >= below.row)) return false;
  // 实施周期 | 2021年 above the headings is a field with its content.
  if (groups.some(({ tile, under }) => under.length > 0 && tile.label?.meaning.is === "field")) return false;
  const divided = groups.filter(({ under }) => under.length >= 2);
  if (divided.length === 0 || groups.reduce((sum, { under }) => sum + under.length, 0) < below.tiles.length)
    return false;
  const known = below.tiles.filter((tile) => isColumn(tile) || isMoneyHeading(tile) || isCategory(tile)).length;
  // 五年 | 2026年目标: two times of what stands above them.
  if (below.tiles.every((tile) => isHalf(tile) || isValue(tile) || isGoalOfHalf(tile))) return true;
  if (divided.some(({ tile }) => isHalf(tile))) return known >= 1;
  if (divided.some(({ tile }) => isValue(tile))) return true;
  if (divided.some(({ tile }) => isIndicators(tile))) return known >= 2;
  return known >= 2 && known * 2 >= below.tiles.length;
}

/** 一级指标 | 二级指标 | 三级指标 below 部门整体支出年度绩效目标: so many headings of columns make a row of them. */
const surelyColumns = 3;

/**
 * 产出数量指标 below 产出指标 heads columns of a list, and 数量 below 指标值 numbers; the first row of a table has its
 * category right of 产出指标.
 */
function isUnderCategories(upper: readonly Tile[], below: Line): boolean {
  // Several side by side head what stands below them, though their merges are lost.
  const areSeveral = upper.filter(isCategory).length >= 2;
  return below.tiles
    .filter(isCategory)
    .every((category) =>
      upper.some((tile, at) =>
        isValue(tile) || (areSeveral && isCategory(tile))
          ? tilesUnder([category], tile, upper[at + 1]).length > 0
          : isCategory(tile) && isUnder(category, tile),
      ),
    );
}

/** The cells of the next row that stand below a heading, up to the heading beside it. */
function tilesUnder(tiles: readonly Tile[], { at }: Tile, next: Tile | undefined): readonly Tile[] {
  return tiles.filter((tile) => tile.at.left >= at.left && tile.at.left < (next?.at.left ?? Infinity));
}

const isValue = ({ label }: Tile) => label?.meaning.is === "column" && label.meaning.role === "value";
const isColumn = ({ label }: Tile) => label?.meaning.is === "column";
const isIndicators = ({ label }: Tile) => label?.meaning.is === "section" && label.meaning.of === "indicators";
const isMoneyHeading = ({ label }: Tile) => label !== null && ["funds", "source", "sum"].includes(label.meaning.is);
const isHalf = ({ label, text }: Tile) =>
  (label?.meaning.is === "column" && label.meaning.role === "half") || (label === null && horizonOf(text) !== null);

const isGoalOfHalf = ({ label }: Tile) => label?.meaning.is === "goal" && label.meaning.half !== null;

const isShort = ({ number, text, label }: Tile) => {
  if (number !== null || (label?.content ?? null) !== null) return false;
  const words = wordsOf(text);
  return (
    words.replace(/\([^()]*\)/g, "").length <= longestHeading && !/\d{2}/.test(words.replace(/(?:19|20)\d{2}/g, ""))
  );
};

function lowest(rows: readonly (readonly Tile[])[]): readonly Heading[] {
  const [only, more] = rows;
  if (only && !more)
    return only.filter(({ label }) => (label?.content ?? null) === null).map((tile) => headingOf(tile, []));
  const found: { readonly tile: Tile; readonly above: readonly Tile[] }[] = [];
  rows.forEach((tiles, row) => {
    tiles.forEach((tile, at) => {
      const next = tiles[at + 1];
      if (rows.slice(row + 1).some((lower) => tilesUnder(lower, tile, next).length > 0)) return;
      const above = rows
        .slice(0, row)
        .flatMap((upper) => upper.findLast(({ at: over }) => over.left <= tile.at.left) ?? []);
      found.push({ tile, above });
    });
  });
  return withoutPast(
    found
      .sort((a, b) => a.tile.at.left - b.tile.at.left)
      .flatMap(({ tile, above }): readonly Heading[] => {
        if ((tile.label?.content ?? null) !== null) return [];
        return [headingOf(tile, above)];
      }),
  );
}

const yearIn = ({ tile }: Heading) => Number(/(?:19|20)\d{2}/.exec(wordsOf(tile.text))?.[0] ?? NaN);

/** 2024年 | 2025年 | 当年预期值: the values of years before the last are no targets. */
function withoutPast(headings: readonly Heading[]): readonly Heading[] {
  const isYear = (heading: Heading) => heading.role === "value" && heading.half === "annual";
  const years = headings.filter(isYear);
  const last = years.at(-1);
  const names = headings.filter(({ role }) => role === "name").length;
  if (!last || years.length < 2 || names > 1 || !years.some((heading) => yearIn(heading) > 0)) return headings;
  const latest = Math.max(...years.map((heading) => yearIn(heading) || 0));
  const target = Number.isNaN(yearIn(last)) ? last : years.find((heading) => yearIn(heading) === latest);
  return headings.map((heading) =>
    isYear(heading) && heading !== target ? { ...heading, role: "extra", half: null } : heading,
  );
}

function headingOf(tile: Tile, above: readonly Tile[]): Heading {
  const meaning = tile.label?.meaning;
  if (meaning?.is === "section" && meaning.of === "funds") return { tile, role: "amount", half: null, why: "parts" };
  const own = meaning?.is === "column" ? meaning : null;
  const half = above.reduce<Heading["half"]>((told, over) => {
    const upper = over.label?.meaning;
    return told ?? (upper?.is === "column" && upper.role === "half" ? upper.half : horizonOf(over.text));
  }, null);
  // 实施期 and 2022年目标 below 指标值 are its two times.
  const time = own === null && above.some(isValue) && !isPast(tile.text) ? horizonOf(tile.text) : null;
  if (time) return { tile, role: "value", half: time, why: "parts" };
  return { tile, role: own?.role ?? null, half: half ?? own?.half ?? null, why: tile.label?.why ?? "contents" };
}
