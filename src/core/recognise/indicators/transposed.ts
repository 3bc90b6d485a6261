/**
 * A table of indicators on its side: headings lead the rows, and each column is an indicator.
 *
 *   | 一级指标 | 产出指标 | <        | 效益指标 |
 *   | 二级指标 | 数量指标 | 质量指标 | 社会效益 |
 *   | 三级指标 | 养护里程 | 优良率   | 受益人数 |
 *   | 指标值   | 120 公里 | ≥90%     | 3 万人   |
 *
 * It is laid on its feet, read as any other, and what was read gets its own cells back.
 */
import type { ReadColumn } from "../../form";
import type { Areas } from "../cells/areas";
import { findHeader } from "./header";
import { longestHeading } from "./heading-rows";
import type { Indicators } from "./indicators";
import { isCategory, isLevel } from "../cells/levels";
import { moved, turned, turnedLines } from "../cells/moved";
import { wordsOf } from "../words/squash";
import { joinedTables, readTables } from "./tables";
import type { Line, Tile } from "../cells/tiles";
import type { Role, Vocabulary } from "../words/vocabulary";
import { readColumns } from "./read-columns";

export interface Transposed {
  /** The lines of the form without those of its tables on their side. */
  readonly others: readonly Line[];
  /** The first row of the first table. */
  readonly row: number;
  readonly read: Indicators;
  readonly columns: readonly ReadColumn[];
}

/** Null where the form has no such table. */
export function readTransposed(
  lines: readonly Line[],
  areas: Areas,
  vocabulary: Vocabulary,
  year: number | null,
): Transposed | null {
  const tables = tablesIn(lines);
  const [first] = tables;
  const top = first?.lines[0];
  if (!first || !top) return null;
  const turnedAreas = areas.moved(turned);
  const read = tables.flatMap(({ lines: own, left }) => {
    const upright = turnedLines(own).filter(({ row }) => row >= left);
    const header = findHeader(upright, vocabulary, year);
    return header ? [{ header, read: readTables(upright, header, [], turnedAreas, vocabulary, year) }] : [];
  });
  if (read.length === 0) return null;
  const taken = new Set(tables.flatMap(({ lines: own }) => own));
  return {
    others: lines.filter((line) => !taken.has(line)),
    row: top.row,
    read: moved(joinedTables(read.map((one) => one.read)), turned),
    columns: moved(
      read.flatMap(({ header }) => readColumns(header)),
      turned,
    ),
  };
}

interface Table {
  readonly lines: readonly Line[];
  /** The column of the headings. */
  readonly left: number;
}

const fewestRows = 3;
const main: readonly Role[] = ["name", "value"];

/** Rows one below the other whose first cells are the headings, each once, of a name and a value. */
function tablesIn(lines: readonly Line[]): readonly Table[] {
  const tables: Table[] = [];
  for (let index = 0; index < lines.length; index++) {
    const end = endOf(lines, index);
    const rows = lines.slice(index, end);
    const left = rows[0] ? headingOf(rows[0])?.at.left : undefined;
    const several = tables.length > 0 || endOf(lines, end) > end;
    if (left === undefined || !isTable(rows, several ? 1 : 2)) continue;
    const [from, to] = [withCategoriesAbove(lines, index, left), withRowsBelow(lines, end, left, rows)];
    tables.push({ lines: lines.slice(from, to), left });
    index = to - 1;
  }
  return tables;
}

/** Where the rows that begin at a line end: their headings stand in one column, and none of them returns. */
function endOf(lines: readonly Line[], start: number): number {
  const seen = new Set<Role>();
  let end = start;
  for (; end < lines.length; end++) {
    const [line, above] = [lines[end], lines[end - 1]];
    const heading = line && headingOf(line);
    const role = heading && roleOf(heading);
    if (!line || !role || seen.has(role)) break;
    const first = lines[start] && headingOf(lines[start]);
    if (end > start && (above?.row !== line.row - 1 || first?.at.left !== heading.at.left)) break;
    seen.add(role);
  }
  return end;
}

/** The heading that leads a line, behind the caption of the table. */
function headingOf({ tiles }: Line): Tile | undefined {
  const [first, second] = tiles;
  return first?.label?.meaning.is === "section" && first.label.content === null ? second : first;
}

function roleOf({ label }: Tile): Role | null {
  return label?.meaning.is === "column" && label.content === null ? label.meaning.role : null;
}

function isTable(rows: readonly Line[], fewest: number): boolean {
  const roles = rows.map((line) => {
    const heading = headingOf(line);
    const cells = line.tiles.filter(({ at }) => heading && at.left > heading.at.left);
    const isMain = heading && main.some((role) => role === roleOf(heading));
    return cells.some((tile) => roleOf(tile) !== null) || (isMain && cells.length < fewest) ? null : heading;
  });
  if (roles.some((heading) => !heading)) return false;
  const printed = roles.flatMap((heading) => (heading && roleOf(heading)) ?? []);
  const levels = printed.filter(isLevel).length;
  return main.every((role) => printed.includes(role)) && (printed.length >= fewestRows || levels > 0 || fewest > 1);
}

/** 类别 | 数量指标 | 质量指标, whatever heads the categories. */
function withCategoriesAbove(lines: readonly Line[], start: number, left: number): number {
  let from = start;
  for (;;) {
    const [line, below] = [lines[from - 1], lines[from]];
    const [heading, ...cells] = line?.tiles.filter(({ at }) => at.left >= left) ?? [];
    if (!line || !below || line.row !== below.row - 1 || heading?.at.left !== left || heading.label?.content)
      return from;
    if (cells.length === 0 || cells.filter(isCategory).length * 2 < cells.length) return from;
    from--;
  }
}

/** 备注 | … below the values, in their columns. */
function withRowsBelow(lines: readonly Line[], start: number, left: number, rows: readonly Line[]): number {
  const columns = new Set(rows.flatMap(({ tiles }) => tiles.map(({ at }) => at.left)));
  let end = start;
  for (;;) {
    const [line, above] = [lines[end], lines[end - 1]];
    const [heading, ...cells] = line?.tiles ?? [];
    if (!line || above?.row !== line.row - 1 || heading?.at.left !== left || cells.length < 2) return end;
    const meaning = heading.label?.meaning.is;
    const isHeading = heading.number === null && wordsOf(heading.text).length <= longestHeading;
    if (!isHeading || (meaning !== undefined && meaning !== "column" && meaning !== "other")) return end;
    if (cells.some(({ at, label }) => !columns.has(at.left) || label !== null)) return end;
    end++;
  }
}
