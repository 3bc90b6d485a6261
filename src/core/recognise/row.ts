/**
 * One row of indicators: its category labels, and what it says. A row whose cells stand where the header says is read by
 * its columns; any other, as in tables whose cells slid left or right, by its order.
 *
 *   header  | 一级指标 | 二级指标 | 三级指标 | 指标值 |
 *   fits    | 产出指标 | 数量指标 | 培训     | 2 次   |
 *   slid    | 成本指标 | 培训费   | 5 万元   |
 */
import type { Horizon } from "../form";
import { readsAsValue } from "../target-value";
import { columnOf, type Header } from "./header";
import type { Line, Tile } from "./tiles";
import type { Role } from "./vocabulary";

export interface Row {
  readonly labels: readonly Tile[];
  /** A category that no word list knows, where name and value stand beside it. */
  readonly unnamed: Tile | null;
  readonly contents: readonly Tile[];
  readonly fits: boolean;
}

/** Name and value as they stand in a row, with the cells beside them that belong to the value. */
export interface Reading {
  readonly half: Horizon;
  readonly name: Tile | null;
  readonly value: Tile | null;
  readonly operator: Tile | null;
  readonly unit: Tile | null;
  readonly weight: Tile | null;
  readonly shifted: boolean;
}

export function splitRow(line: Line, header: Header | null): Row {
  const { labels, texts } = splitLabels(line, header);
  const fits = header !== null && fitting(header, labels, texts);
  const unnamed = (fits ? texts.find((tile) => columnOf(header, tile)?.role === "level2") : undefined) ?? null;
  return { labels, unnamed, contents: texts.filter((tile) => tile !== unnamed), fits };
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

/** Categories lead the row; a text that only reads like one is a name or a value. */
function splitLabels(line: Line, header: Header | null): { labels: Tile[]; texts: Tile[] } {
  const named = header ? line.tiles.find((tile) => isName(tile, line, header)) : undefined;
  const labels = line.tiles.filter((tile) => tile !== named && (isCategory(tile) || isSection(tile, header)));
  return { labels, texts: line.tiles.filter((tile) => !labels.includes(tile)) };
}

function isCategory({ label }: Tile): boolean {
  return label?.content === null && (label.meaning.is === "level1" || label.meaning.is === "level2");
}

/** 绩效指标 leads its rows; in the columns of names and values the same words are content. */
function isSection(tile: Tile, header: Header | null): boolean {
  if (tile.label?.content !== null || !["section", "continued"].includes(tile.label.meaning.is)) return false;
  const role = header ? columnOf(header, tile)?.role : undefined;
  return role === undefined || role === "level1" || role === "level2";
}

/**
 * A name may read like a category, as 服务对象满意度 does. It stands in the column of names with its value beside it, and
 * taken so the whole row fits its header:
 *
 *   | 满意度指标 | 服务对象满意度指标 | 服务对象满意度 | ≥90% |
 */
function isName(tile: Tile, line: Line, header: Header): boolean {
  if (!isCategory(tile) || /指标/.test(tile.text)) return false;
  const column = columnOf(header, tile);
  const next = line.tiles[line.tiles.indexOf(tile) + 1];
  const beside = next ? columnOf(header, next) : null;
  if (column?.role !== "name" || beside?.role !== "value" || beside.half !== column.half) return false;
  const labels = line.tiles.filter((other) => other !== tile && (isCategory(other) || isSection(other, header)));
  return fitting(
    header,
    labels,
    line.tiles.filter((other) => !labels.includes(other)),
  );
}

/** Whether every cell of the row stands in a column that may hold it. */
function fitting(header: Header, labels: readonly Tile[], texts: readonly Tile[]): boolean {
  const first = Math.min(...header.columns.map(({ left }) => left));
  for (const tile of header.tree ? [] : labels) {
    const role = columnOf(header, tile)?.role;
    const is = tile.label?.meaning.is;
    if (is === "level2" && role !== "level2" && !(role === "level1" && tile.label?.meaning.is === "level2"))
      return false;
    if (is === "level1" && role !== "level1" && role !== "level2" && !(role === undefined && tile.at.left < first))
      return false;
    if (is === "section" && role !== undefined && role !== "level1") return false;
  }
  const roles = texts.map((tile) => columnOf(header, tile)?.role);
  const known = roles.filter((role) => role !== undefined && role !== "level1" && role !== "level2");
  const inLevel2 = roles.filter((role) => role === "level2").length;
  if (roles.some((role) => role === "level1")) return false;
  if (roles.some((role, index) => role === undefined && (texts[index]?.at.left ?? 0) < first)) return false;
  // An unknown category of its own, with name and value where they belong.
  if (inLevel2 === 1 && known.length >= 2 && labels.every((tile) => tile.label?.meaning.is !== "level2")) return true;
  return inLevel2 === 0 && roles.every((role) => role !== undefined);
}

function byColumns(header: Header, texts: readonly Tile[]): Reading[] {
  const cells: Record<Horizon, Partial<Record<Role, Tile>>> = { midLong: {}, annual: {} };
  for (const tile of texts) {
    const column = columnOf(header, tile);
    if (column) cells[column.half][column.role] ??= tile;
  }
  return horizons.flatMap((half) => {
    const { value = null, operator = null, unit = null, weight = null } = cells[half];
    // One name may serve two values: | 三级指标 | 中期指标值 | 年度指标值 |
    const name = cells[half].name ?? (header.halves ? null : (cells.annual.name ?? null));
    if (half === "midLong" && !value && !(header.halves && name)) return [];
    return name || value || operator || unit ? [{ half, name, value, operator, unit, weight, shifted: false }] : [];
  });
}

const horizons: readonly Horizon[] = ["midLong", "annual"];

/**
 * Name and value ended up in different halves: | | 培训 | | | 2022年底前完成 | is one indicator that slid. So is, where
 * other rows slid, a text in a value's column that reads like a name.
 */
function torn(readings: readonly Reading[], texts: readonly Tile[], damaged: boolean): boolean {
  const [lone] = readings;
  if (damaged && readings.length === 1 && lone && !lone.name && lone.value) return !readsAsValue(lone.value.text);
  if (texts.length !== 2 || readings.length !== 2) return false;
  return readings.every(({ name, value }) => (name === null) !== (value === null));
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
