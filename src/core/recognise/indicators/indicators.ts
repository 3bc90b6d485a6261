/** The rows of indicators, each with its category, its half and the cells of its name and value. */
import type { Doubt, Group, Horizon, Indicator, LoosePoints, Unread } from "../../form";
import { doubtsOf } from "./doubts";
import type { Range } from "../../sheet";
import type { Areas } from "../cells/areas";
import { readCellList } from "./cell-list";
import { bracketedCategory, levelOf, noCategories, takeLabels, withCategories, type Categories } from "./categories";
import { isInLevels, type Header } from "./header";
import { repeatsHeader } from "./repeats-header";
import {
  endsTable,
  hasPointsOnly,
  isFieldBelow,
  isFooter,
  isHeaderAgain,
  isOrdinal,
  isRooted,
  isNote,
  isSum,
  isSumOfPoints,
  isUnderHeader,
  numbersColumns,
} from "./no-indicator";
import { withoutInnerHeadings } from "./inner-headings";
import type { Reading } from "./reading";
import { partedByLines } from "./lines-of-cells";
import { readRow, splitRow } from "./row";
import { squash } from "../words/squash";
import { MergedAbove } from "./merged-above";
import { areStatements, saying, statementsIn } from "./statements";
import { anyOf, says, type Line, type Tile } from "../cells/tiles";
import { isEmptied, leavesOut, statesNone, statesNoValue } from "../words/unfilled";
import type { Vocabulary } from "../words/vocabulary";

export interface Indicators {
  readonly indicators: readonly Indicator[];
  readonly groups: readonly Group[];
  readonly shiftedRows: readonly Range[];
  /** Columns and categories that nobody can tell. */
  readonly unread: readonly Unread[];
  readonly doubts: readonly Doubt[];
  readonly loosePoints: readonly LoosePoints[];
}

const ofColumns = anyOf("column");

export function readIndicators(
  lines: readonly Line[],
  header: Header | null,
  areas: Areas,
  vocabulary: Vocabulary,
): Indicators {
  const told = withCategories(header ? lines : withoutInnerHeadings(lines), header, vocabulary);
  const read = readRows(told, header, areas, vocabulary, header === null);
  if (!header) return read;
  const unread = [...unreadColumns(told, header), ...read.unread];
  // Cells slid somewhere: then a lone text in a value's column may be a name that slid as well.
  const settled = read.shiftedRows.length === 0 ? read : halvesTold(readRows(told, header, areas, vocabulary, true));
  return { ...settled, unread, doubts: doubtsOf(settled.indicators, told, header) };
}

/**
 * In a table whose cells slid, the left columns prove nothing: unless some row fills both halves, its indicators are
 * those of the year.
 */
function halvesTold(read: Indicators): Indicators {
  const rows = (horizon: Horizon) =>
    new Set(read.indicators.filter((one) => one.horizon === horizon).map((one) => one.valueAt.top));
  const annual = rows("annual");
  if ([...rows("midLong")].some((row) => annual.has(row))) return read;
  const moved = read.indicators.filter(({ horizon }) => horizon === "midLong");
  return {
    indicators: read.indicators.map((one) =>
      one.horizon === "midLong" ? { ...one, horizon: "annual", shifted: true } : one,
    ),
    groups: read.groups,
    unread: read.unread,
    doubts: read.doubts,
    loosePoints: read.loosePoints,
    shiftedRows: [
      ...read.shiftedRows,
      ...moved.map(({ nameAt, valueAt }) => ({ ...nameAt, right: Math.max(nameAt.right, valueAt.right) })),
    ],
  };
}

function readRows(
  lines: readonly Line[],
  header: Header | null,
  areas: Areas,
  vocabulary: Vocabulary,
  damaged: boolean,
): Indicators {
  const indicators: Indicator[] = [];
  const groups: Group[] = [];
  const shiftedRows: Range[] = [];
  const unread: Unread[] = [];
  const loosePoints: LoosePoints[] = [];
  const merged = new MergedAbove();
  const statements = areStatements(lines, header);
  const rooted = isRooted(lines, header);
  let begun = false;
  let categories = noCategories;
  let half: Horizon = "annual";
  // The category last printed has no indicator yet.
  let empty = false;
  let previousRow = -1;
  let headed = -2;
  let noted = false;
  for (const [index, printed] of lines.entries()) {
    if (indicators.length >= fewest && endsTable(printed, lines[index + 1], header)) break;
    if ((says(printed, ofColumns) && isHeaderAgain(printed)) || (header && repeatsHeader(printed, header))) {
      headed = printed.row;
      continue;
    }
    if (printed.row === headed + 1 && isUnderHeader(printed, header)) continue;
    if (numbersColumns(printed)) continue;
    // 生态环境质量：逐步改善 is a name with its value there.
    const own = statements ? null : bracketedCategory(printed, header, vocabulary);
    const line = own?.line ?? printed;
    const lead = line.tiles[0]?.label;
    // 填报单位：… above the next form, 填报人：… below this one.
    if (lead?.content && lead.meaning.is !== "level1" && lead.meaning.is !== "level2") continue;
    if (lead?.meaning.is === "signoff") break;
    if (isSum(line)) {
      loosePoints.push(...pointsIn(line.tiles, isSubtotal(line) ? "subtotal" : "sum", header));
      continue;
    }
    noted = isNote(line, header, noted);
    if (noted) continue;
    if (hasPointsOnly(line, header)) {
      loosePoints.push(...pointsIn(line.tiles, "empty-row", header));
      continue;
    }
    if (isSumOfPoints(line, header, indicators) || isFieldBelow(line, header)) continue;
    if (indicators.length > 0 && isFooter(line, header, vocabulary)) continue;
    const row = splitRow(line, header, categories.level2.annual.level);
    // A category in words that nobody knows, without an indicator.
    const [strange, more] = row.contents;
    if (strange && !more && header && !header.halves && isInLevels(header, strange)) {
      if (row.labels.length > 0) categories = takeLabels(categories, row, header, groups);
      unread.push({ is: "category", text: strange.text, at: strange.at, beside: [] });
      previousRow = line.row;
      continue;
    }
    const gap = line.row > previousRow + 1;
    // Blank rows beside a merged label are no gap.
    previousRow = row.labels.reduce((low, { at }) => Math.max(low, at.bottom), line.row);
    if (row.labels.length > 0 || row.unnamed || row.unnamed1) {
      categories = takeLabels(categories, row, header, groups);
      begun = true;
      const unnamed = row.unnamed ?? row.unnamed1;
      if (unnamed) unread.push({ is: "category", text: unnamed.text, at: unnamed.at, beside: besideOf(row.contents) });
      empty = true;
    } else if (empty && gap) {
      // Loose labels stood above, cut off from their rows: whose they are nobody can tell.
      categories = noCategories;
    }
    if (own) {
      categories = { ...categories, level2: { annual: own.category, midLong: own.category } };
      begun = true;
    }
    if (row.contents.every((tile) => isOrdinal(tile, header))) continue;
    if (rooted && !begun) continue;
    if (row.contents.length === 1 && row.labels.length > 0)
      loosePoints.push(...pointsIn(row.contents, "empty-row", header));
    const said = statements ? saying(row, header) : undefined;
    const listed = said && readCellList(said, vocabulary);
    if (listed) {
      indicators.push(...listed.indicators.map((one) => underLevel(one, categories)));
      empty = false;
      continue;
    }
    const ofRow = () => (statements ? [] : partedByLines(readRow(row, header, half, damaged)));
    const readings: readonly Reading[] = said ? statementsIn(said) : ofRow();
    for (const reading of readings) {
      half = reading.half;
      const indicator = makeIndicator(reading, categories, line, header, areas);
      if (indicator) indicators.push(merged.fill(indicator));
    }
    const [from, to] = [line.tiles[0], line.tiles.at(-1)];
    if (header && from && to && readings.some(({ shifted }) => shifted)) {
      shiftedRows.push({ top: line.row, bottom: line.row, left: from.at.left, right: to.at.right });
    }
    empty = false;
  }
  return { indicators, groups, shiftedRows, unread, doubts: [], loosePoints };
}

/** A cell that names its categories itself stands below that of the first level. */
function underLevel(indicator: Indicator, { level1 }: Categories): Indicator {
  if (indicator.level1 !== null && indicator.level1 !== level1.level) return indicator;
  return { ...indicator, level1: level1.level, label1: indicator.label1 ?? level1.label };
}

const isSubtotal = ({ tiles }: Line) => tiles.some(({ text }) => text.includes("小") && squash(text).includes("小计"));

/** The points in their column; where each level has its own, those of the last are the indicators'. */
function pointsIn(tiles: readonly Tile[], of: LoosePoints["of"], header: Header | null): readonly LoosePoints[] {
  const column = header?.columns.findLast(({ role }) => role === "weight");
  const tile = tiles.find(({ at }) => column && at.left >= column.left && at.left <= column.right);
  return tile ? [{ of, text: tile.text, at: tile.at }] : [];
}

const mostBeside = 3;
const fewest = 3;
const besideOf = (tiles: readonly Tile[]) => tiles.slice(0, mostBeside).map(({ text, at }) => ({ text, at }));

/** Columns that hold something, and neither their heading nor their cells tell what. */
function unreadColumns(lines: readonly Line[], header: Header): readonly Unread[] {
  return header.columns.flatMap(({ role, why, heading, left, right }): readonly Unread[] => {
    if (role !== "extra" || why !== "contents") return [];
    const cells = lines.flatMap(({ tiles }) => tiles.filter(({ at }) => at.left >= left && at.left <= right));
    return cells.length === 0 ? [] : [{ is: "column", text: heading.text, at: heading.at, beside: besideOf(cells) }];
  });
}

function makeIndicator(
  reading: Reading,
  { level1, level2: { [reading.half]: level2 } }: Categories,
  line: Line,
  header: Header | null,
  areas: Areas,
): Indicator | null {
  const name = reading.name && !isEmptied(reading.name.text) ? reading.name.text : null;
  const written = joined(reading);
  const isEmpty = written !== null && statesNoValue(written);
  // 无 without a name says that the category is left empty.
  if ((name === null || leavesOut(name)) && (written === null || leavesOut(written) || isEmpty)) return null;
  const unfilled = isEmpty || (written !== null && statesNone(written, name));
  const value = unfilled ? null : written;
  const group = levelOf(level1.level, level2.level);
  return {
    level1: group,
    level2: level2.level,
    label1: group === level1.level ? level1.label : null,
    label2: level2.label,
    horizon: reading.half,
    name,
    value,
    nameAt: reading.name?.at ?? cellOf("name", reading, line.row, header, areas),
    valueAt: reading.value?.at ?? cellOf("value", reading, line.row, header, areas),
    weight: reading.weight ? { text: reading.weight.text, at: reading.weight.at } : null,
    unfilled: unfilled ? written : null,
    shifted: reading.shifted,
  };
}

/** Where a name or value is missing: in its column, or beside the other of the two. */
function cellOf(
  role: "name" | "value",
  { half, shifted, name, value }: Reading,
  row: number,
  header: Header | null,
  areas: Areas,
): Range {
  const columns = shifted ? [] : (header?.columns.filter((candidate) => candidate.role === role) ?? []);
  const column = columns.find((candidate) => candidate.half === half) ?? columns[0];
  const left = column?.left ?? (role === "value" ? (name?.at.right ?? 0) + 1 : Math.max(0, (value?.at.left ?? 1) - 1));
  return areas.at(row, left);
}

/** Operator, number and unit joined where they stand in columns of their own. */
function joined({ value, operator, unit }: Reading): string | null {
  if (!value || isEmptied(value.text)) return null;
  const text = value.text;
  const sign = operator && !text.startsWith(operator.text) ? operator.text : "";
  const suffix = unit && !isEmptied(unit.text) && !leavesOut(unit.text) && !text.endsWith(unit.text) ? unit.text : "";
  return sign + text + suffix;
}
