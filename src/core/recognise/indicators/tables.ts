/**
 * The tables of indicators of a form: mostly one, sometimes two with a header each, one below the other or side by side.
 *
 *   | 长期绩效目标表 | 一级指标 | … |      | 一级指标 | 二级指标 | … | 一级指标   | 二级指标 | … |
 *   | ^              | 产出指标 | … |      | 产出指标 | 数量指标 | … | 满意度指标 | …
 *   | 年度绩效目标表 | 一级指标 | … |
 *   | ^              | 产出指标 | … |
 */
import type { Horizon } from "../../form";
import type { Areas } from "../cells/areas";
import { levelOf } from "./categories";
import { columnOf, findHeader, type Header } from "./header";
import { repeatsHeader } from "./repeats-header";
import { readIndicators, type Indicators } from "./indicators";
import { horizonOf } from "../words/period";
import { wordsOf } from "../words/squash";
import { anyOf, lineOf, says, type Line } from "../cells/tiles";
import type { Role, Vocabulary } from "../words/vocabulary";

/** Reads the lines from the header on; all of them where the block has lost it. */
export function readTables(
  lines: readonly Line[],
  header: Header | null,
  /** Above the header, from which it may have its half. */
  above: readonly Line[],
  areas: Areas,
  vocabulary: Vocabulary,
  year: number | null,
): Indicators {
  const tables = header ? tablesOf(lines, header, above, vocabulary, year) : [{ header, lines, half: null }];
  const [only, more] = tables;
  if (only && !more) return ofHalf(only.half, readIndicators(only.lines, only.header, areas, vocabulary));
  return joinedTables(
    tables.map((table) => ofHalf(table.half, readIndicators(table.lines, table.header, areas, vocabulary))),
  );
}

/** What several tables say, as one. */
export function joinedTables(read: readonly Indicators[]): Indicators {
  return {
    indicators: read.flatMap(({ indicators }) => indicators),
    groups: read.flatMap(({ groups }) => groups),
    shiftedRows: read.flatMap(({ shiftedRows }) => shiftedRows),
    unread: read.flatMap(({ unread }) => unread),
    doubts: read.flatMap(({ doubts }) => doubts),
    loosePoints: read.flatMap(({ loosePoints }) => loosePoints),
  };
}

/** 长期绩效指标, alone above a table, says which half it is of. */
function halfAbove(line: Line | undefined): Horizon | null {
  const [only, more] = line?.tiles ?? [];
  const words = only && !more ? wordsOf(only.text) : "";
  return words.length <= longestHeading && /指标|目标|绩效/.test(words) ? horizonOf(words) : null;
}
const longestHeading = 16;

function ofHalf(half: Horizon | null, read: Indicators): Indicators {
  if (half !== "midLong") return read;
  return {
    ...read,
    indicators: read.indicators.map((indicator) => ({ ...indicator, horizon: half })),
    groups: read.groups.map((group) => ({ ...group, horizon: half })),
  };
}

interface Table {
  readonly header: Header;
  readonly half: Horizon | null;
  /** Below the header. */
  readonly lines: readonly Line[];
}

const ofColumns = anyOf("column");

function tablesOf(
  lines: readonly Line[],
  first: Header,
  above: readonly Line[],
  vocabulary: Vocabulary,
  year: number | null,
): readonly Table[] {
  const tables: Table[] = [];
  let header = first;
  let half = halfAbove(above.at(-1)) ?? halfAbove(above.at(-2));
  let start = 0;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.row <= header.row) {
      start = index + 1;
      continue;
    }
    const next = halfAbove(lines[index - 1]);
    const again = repeatsHeader(line, header);
    if ((!says(line, ofColumns) && !again) || (again && next === null && !renewsValue(line, header))) continue;
    const own = headerFrom(lines.slice(index), vocabulary, year) ?? (again ? header : null);
    if (!own || (next === null && sameColumns(own, header))) continue;
    tables.push({ header, half, lines: lines.slice(start, next === null ? index : index - 1) });
    header = own;
    half = next;
    start = index + 1;
  }
  tables.push({ header, half, lines: lines.slice(start) });
  const [only] = tables;
  return tables.length === 1 && only ? besideEachOther(lines, only, vocabulary, year) : tables;
}

/** The header that the first line begins, with what stands below it: 指标值 may be divided into 上年 | 预计当年实现. */
function headerFrom(lines: readonly Line[], vocabulary: Vocabulary, year: number | null): Header | null {
  const isHeader = findHeader(lines.slice(0, 1), vocabulary, year) !== null;
  return isHeader ? findHeader(lines, vocabulary, year) : null;
}

/** Headings of which that of the value is new, such as 指标描述, begin another table. */
const renewsValue = ({ tiles }: Line, header: Header) =>
  tiles.some((tile) => {
    const role = columnOf(header, tile)?.role;
    const isOfValue = role === "value" || role === "operator" || role === "unit";
    return isOfValue && header.printed.get(tile.at.left)?.includes(wordsOf(tile.text)) !== true;
  });

/** A page break repeats the header, and its columns. */
const sameColumns = (a: Header, b: Header) =>
  a.columns.length === b.columns.length &&
  a.columns.every(({ role, left }, index) => {
    const other = b.columns[index];
    return other?.role === role && other.left === left;
  });

/**
 * A second 一级指标, or 二级指标 without one, with groups of its own begins a second table; with those of the first, it is
 * the other half's.
 */
function besideEachOther(
  lines: readonly Line[],
  table: Table,
  vocabulary: Vocabulary,
  year: number | null,
): readonly Table[] {
  const second = (level: Role) => table.header.columns.filter(({ role }) => role === level)[1]?.left;
  const middle = second("level1") ?? second("level2");
  const heading = lines.find(({ row }) => row === table.header.row);
  if (middle === undefined || !heading || table.header.saysHalves) return [table];
  const cut = (keep: (left: number) => boolean) => (line: Line) => {
    const tiles = line.tiles.filter(({ at }) => keep(at.left));
    return tiles.length > 0 ? [lineOf(line.row, tiles)] : [];
  };
  const [isLeft, isRight] = [(left: number) => left < middle, (left: number) => left >= middle];
  const [left, right] = [table.lines.flatMap(cut(isLeft)), table.lines.flatMap(cut(isRight))];
  const groups = groupsOf(right);
  if (groups.size === 0 || [...groupsOf(left)].some((group) => groups.has(group))) return [table];
  const [onLeft, onRight] = [
    findHeader([...cut(isLeft)(heading), ...left], vocabulary, year),
    findHeader([...cut(isRight)(heading), ...right], vocabulary, year),
  ];
  if (!onLeft || !onRight) return [table];
  return [
    { header: onLeft, half: table.half, lines: left },
    { header: onRight, half: table.half, lines: right },
  ];
}

function groupsOf(lines: readonly Line[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tiles } of lines) {
    for (const { label } of tiles) {
      if (label?.meaning.is === "level1") found.add(label.meaning.level);
      const ofLevel2 = label?.meaning.is === "level2" ? levelOf(null, label.meaning.level) : null;
      if (ofLevel2) found.add(ofLevel2);
    }
  }
  return found;
}
