/**
 * One row of indicators: its category labels, and what it says. A row whose cells stand where the header says is read by
 * its columns; any other, as in tables whose cells slid left or right, by its order.
 *
 *   header  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
 *   fits    | 产出指标 | 数量指标 | 培训     | 2 次   |
 *   slid    | 成本指标 | 培训费   | 5 万元   |
 */
import type { Horizon, Level2 } from "../../form";
import { readsAsValue } from "../../target-value";
import { columnOf, hasLevels, type Header } from "./header";
import { isCategory, isLevel } from "../cells/levels";
import { byColumns, type Reading } from "./reading";
import { wordsOf } from "../words/squash";
import type { Line, Tile } from "../cells/tiles";
import type { Role } from "../words/vocabulary";

export interface Row {
  readonly labels: readonly Tile[];
  /** Categories that no word list knows, where name and value stand beside them. */
  readonly unnamed: Tile | null;
  readonly unnamed1: Tile | null;
  readonly contents: readonly Tile[];
  readonly fits: boolean;
}

/** Categories lead the row; a text that only reads like one is a name or a value. */
export function splitRow(line: Line, header: Header | null, above: Level2 | null = null): Row {
  if (line.meanings === 0) return rowOf(none, withoutStrayTicks(line.tiles, header), header);
  const named = header ? namesIn(line, header, above) : nameBesideItsCategory(line);
  let labels = 0;
  let texts = 0;
  for (const tile of withoutStrayTicks(line.tiles, header)) {
    if (!named.includes(tile) && !isBehind(tile, header) && (isCategory(tile) || isSection(tile, header)))
      foundLabels[labels++] = tile;
    else foundTexts[texts++] = tile;
  }
  return rowOf(foundLabels.slice(0, labels), foundTexts.slice(0, texts), header);
}

/** √ beside a row, beyond the last column: somebody has ticked it off. */
function withoutStrayTicks(tiles: readonly Tile[], header: Header | null): readonly Tile[] {
  const last = tiles.at(-1);
  const edge = header?.columns.at(-1)?.right ?? Infinity;
  return last && last.at.left > edge && /^[√✓✔☑○●]$/.test(last.text) ? tiles.slice(0, -1) : tiles;
}

// Filled anew for each row: a list that grows by itself takes more room than a row's few tiles need.
const foundLabels: Tile[] = [];
const foundTexts: Tile[] = [];

function rowOf(labels: readonly Tile[], texts: readonly Tile[], header: Header | null): Row {
  const fits = header !== null && fitting(header, labels, texts);
  let [unnamed1, unnamed]: [Tile | null, Tile | null] = [null, null];
  for (const tile of fits ? texts : none) {
    const role = header ? columnOf(header, tile)?.role : undefined;
    if (role === "level1") unnamed1 ??= tile;
    else if (role === "level2") unnamed ??= tile;
  }
  const contents = unnamed1 || unnamed ? texts.filter((tile) => tile !== unnamed1 && tile !== unnamed) : texts;
  return { labels, unnamed, unnamed1, contents, fits };
}

/**
 * What the row says. `previous` is the half of the row above; in a `damaged` table, cells of other rows slid.
 */
export function readRow(
  { labels, contents, fits }: Row,
  header: Header | null,
  previous: Horizon,
  damaged: boolean,
): readonly Reading[] {
  const readings = fits && header ? byColumns(header, contents) : null;
  if (readings && !torn(readings, contents, damaged)) return readings;
  return byOrder(
    contents,
    labels.filter((tile) => tile.label?.meaning.is === "level2"),
    header,
    previous,
    damaged,
  );
}

const none: readonly Tile[] = [];

/** 完成 in a column behind the values, such as that of a quarter, names no category. */
function isBehind(tile: Tile, header: Header | null): boolean {
  const column = header && columnOf(header, tile);
  if (column?.role !== "extra") return false;
  return header?.columns.some(({ role, left }) => role === "value" && left < column.left) ?? false;
}

/** 绩效指标 leads its rows; in the columns of names and values the same words are content. */
function isSection(tile: Tile, header: Header | null): boolean {
  if (tile.label?.content !== null) return false;
  const { meaning } = tile.label;
  // 绩效目标 is a category of its own beside 项目立项.
  if (meaning.is !== "continued" && !(meaning.is === "section" && meaning.of === "indicators")) return false;
  const role = header ? columnOf(header, tile)?.role : undefined;
  return role === undefined || isLevel(role);
}

/**
 * A name may read like a category, as 服务对象满意度 does. It stands in the column of names with its value beside it, and
 * taken so the whole row fits its header:
 *
 *   | 满意度指标 | 服务对象满意度指标 | 服务对象满意度 | ≥90% |
 */
function namesIn(line: Line, header: Header, above: Level2 | null): readonly Tile[] {
  const may = line.tiles.filter(
    (tile) => isCategory(tile) && (!wordsOf(tile.text).includes("指标") || repeats(tile, line, above)),
  );
  if (may.length === 0) return none;
  const one = may.find((tile) => isName([tile], line, header));
  // In both halves at once.
  return one ? [one] : may.length > 1 && isName(may, line, header) ? may : none;
}

/** 服务对象满意度指标 | 社会公众满意度 | ≥92%, without a header. */
function nameBesideItsCategory(line: Line): readonly Tile[] {
  const at = line.tiles.findLastIndex(isCategory);
  const [tile, next, more] = line.tiles.slice(at);
  const isIt = tile && next && !more && readsAsValue(next.text) && !wordsOf(tile.text).includes("指标");
  return isIt && isBesideItsOwn(tile, line) ? [tile] : none;
}

/** 经济效益 | 经济效益 prints a blank category twice. */
const isBesideItsOwn = (tile: Tile, { tiles }: Line) =>
  levelOf(tile) !== null &&
  tiles.some((other) => other !== tile && levelOf(other) === levelOf(tile) && bareWords(other) !== bareWords(tile));
const bareWords = ({ text }: Tile) => wordsOf(text).replace(/指标$/, "");

/** The category printed beside it, or above, stands again in the column of names. */
function repeats(tile: Tile, line: Line, above: Level2 | null): boolean {
  const level = levelOf(tile);
  if (level === null) return false;
  const beside = line.tiles.find((other) => other !== tile && levelOf(other) !== null);
  return (beside ? levelOf(beside) : above) === level;
}

const levelOf = ({ label }: Tile) => (label?.meaning.is === "level2" ? label.meaning.level : null);

function isName(names: readonly Tile[], line: Line, header: Header): boolean {
  const hasValue = (tile: Tile) => {
    const column = columnOf(header, tile);
    // Points or an explanation may stand between name and value.
    const isValue = (other: Tile) => {
      const beside = other.at.left > tile.at.right ? columnOf(header, other) : null;
      return beside?.role === "value" && beside.half === column?.half;
    };
    return column?.role === "name" && (line.tiles.some(isValue) || isBesideItsOwn(tile, line));
  };
  if (!names.every(hasValue)) return false;
  const labels = line.tiles.filter(
    (other) => !names.includes(other) && (isCategory(other) || isSection(other, header)),
  );
  return fitting(
    header,
    labels,
    line.tiles.filter((other) => !labels.includes(other)),
  );
}

/** Whether every cell of the row stands in a column that may hold it. */
function fitting(header: Header, labels: readonly Tile[], texts: readonly Tile[]): boolean {
  for (const tile of header.tree ? [] : labels) {
    const role = columnOf(header, tile)?.role;
    const is = tile.label?.meaning.is;
    // Categories that no heading is above stand left of all columns.
    const isOutside = role === undefined && tile.at.left < header.left;
    if (is === "level2" && role !== "level2" && role !== "level1" && !(isOutside && !hasLevels(header))) return false;
    if (is === "level1" && role !== "level1" && role !== "level2" && !isOutside) return false;
    if (is === "section" && role !== undefined && role !== "level1") return false;
  }
  let known = 0;
  let inLevel1 = 0;
  let inLevel2 = 0;
  let outside = false;
  for (const tile of texts) {
    const role = columnOf(header, tile)?.role;
    if (role === undefined && tile.at.left < header.left) return false;
    if (role === undefined) outside = true;
    else if (role === "level1") inLevel1++;
    else if (role === "level2") inLevel2++;
    else known++;
  }
  if (inLevel1 > 0 && (inLevel1 > 1 || inLevel2 > 1 || outside || !isWhole(header, texts))) return false;
  if (inLevel2 !== 1 || known < 2) return inLevel2 === 0 && !outside;
  // An unknown category of its own, with name and value where they belong.
  const isSecond = (tile: Tile) => tile.label?.meaning.is === "level2";
  if (!labels.some(isSecond)) return true;
  // 可持续发展能力 | 人才支撑: a word of the second level may head the first.
  const isNamed = texts.some((tile) => columnOf(header, tile)?.role === "name" && !readsAsValue(tile.text));
  const isUnder = labels.every((tile) => !isSecond(tile) || columnOf(header, tile)?.role === "level1");
  return !header.halves && isNamed && isUnder && isWhole(header, texts);
}

/** Name and value stand in their columns. */
function isWhole(header: Header, texts: readonly Tile[]): boolean {
  const has = (role: Role) => texts.some((tile) => columnOf(header, tile)?.role === role);
  return has("name") && has("value");
}

/**
 * Name and value ended up in different halves: | | 培训 | | | 2022年底前完成 | is one indicator that slid. So is, where
 * other rows slid, a text in a value's column that reads like a name.
 */
function torn(readings: readonly Reading[], texts: readonly Tile[], damaged: boolean): boolean {
  const [lone] = readings;
  if (damaged && readings.length === 1 && lone && !lone.name && lone.value) return !readsAsValue(lone.value.text);
  if (texts.length !== 2 || readings.length !== 2) return false;
  // Two values behind a blank name are none: | | 三年 60 场 | 年度 20 场 |.
  const [one, other] = readings;
  const parts = [one, other].map((reading) => (reading?.name ? "name" : "value"));
  return readings.every(({ name, value }) => (name === null) !== (value === null)) && parts[0] !== parts[1];
}

function byOrder(
  texts: readonly Tile[],
  labels2: readonly Tile[],
  header: Header | null,
  previous: Horizon,
  damaged: boolean,
): Reading[] {
  const contents = header ? texts.filter((tile) => !extraColumn(header, tile)) : texts;
  const [first, second, third, fourth] = contents.length > 0 ? contents : texts;
  if (!first) return [];
  const lastLabel = labels2.at(-1);
  // Left half, then the right half's category, then the right half.
  if (
    fourth &&
    third &&
    second &&
    lastLabel &&
    lastLabel.at.left > second.at.left &&
    lastLabel.at.left < third.at.left
  ) {
    return [slid("midLong", first, second), slid("annual", third, fourth)];
  }
  const onLeft = labels2.length > 1 && lastLabel !== undefined && lastLabel.at.left > first.at.left;
  const half: Horizon = onLeft ? "midLong" : labels2.length > 0 ? "annual" : previous;
  if (second) return [slid(half, first, second)];
  const isValue =
    readsAsValue(first.text) || (!damaged && header !== null && columnOf(header, first)?.role === "value");
  return [isValue ? slid(half, null, first) : slid(half, first, null)];
}

function slid(half: Horizon, name: Tile | null, value: Tile | null): Reading {
  return { half, name, value, operator: null, unit: null, weight: null, shifted: true };
}

function extraColumn(header: Header, tile: Tile): boolean {
  const role = columnOf(header, tile)?.role;
  return role === "extra" || role === "weight" || role === "amount";
}
