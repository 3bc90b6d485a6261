/**
 * Sums that a table of amounts holds by itself, whatever its rows and columns are called: what most rows (or columns) show
 * to be the sum of others is meant to be so in all of them.
 *
 *   | 年度   | 计划投资 | 财政资金 | 自筹资金 |
 *   | 2025年 | 325.51   | 325.51   | 0        |
 *   | 2026年 | 162.76   | 162.76   | 0        |
 *   | 总投资 | 490.27   | 488.27   | 0        |    488.27 = 325.51 + 162.76, and 计划投资 = 财政资金 + 自筹资金 above
 */
import type { MoneyUnit } from "../../amount";
import type { TableSum } from "../../form";
import { ledgerSums } from "./ledger-sums";
import { withoutNumbering } from "./numbering-columns";
import { partition } from "./partition";
import { outlineSums } from "./outline-sums";
import { periodBands } from "./period-bands";
import { rowSums } from "./row-sums";
import { sentenceSums } from "./sentence-sums";
import { spanSums } from "./span-sums";
import { withHeadings } from "./sum-headings";
import { established, isFall, laneOf, placeOf, type Lane, type Place } from "./lanes";
import { isBareMoney } from "../cells/money";
import { wordsOf } from "../words/squash";
import { namesPart } from "../words/sum-words";
import type { Line, Tile } from "../cells/tiles";

interface Row {
  readonly name: string;
  readonly isSum: boolean;
  /** The row that its merged label begins in: 收入构成 and 支出构成 have a total each. Null without one. */
  readonly group: number | null;
  /** By column. */
  readonly cells: readonly Place[];
}

/** The sums of all tables of amounts in these lines. */
export function tableSums(printed: readonly Line[], unit: MoneyUnit | null): readonly TableSum[] {
  const lines = withoutNumbering(printed);
  const outlined = outlineSums(printed, lines, unit);
  // What a column's own rows say is surer than what most of its amounts do.
  const isOutlined = ({ at }: TableSum) => outlined.some((one) => one.at === at);
  const ofTables = tablesIn(lines)
    .flatMap((table) => sumsIn(table, unit))
    .filter((one) => !isOutlined(one));
  return [
    ...withHeadings([...outlined, ...ofTables], lines),
    ...ledgerSums(lines, unit),
    ...periodBands(lines, unit),
    ...spanSums(lines, unit),
    ...rowSums(lines, unit),
    ...sentenceSums(lines),
  ];
}

const fewestColumns = 2;
const fewestRows = 3;
/** Sums of a list of thousands of rows are those of its own columns: see `list-sums.ts`. */
const mostRows = 400;

/** Lines on end with amounts in two columns or more; the line above them holds the headings. */
function tablesIn(
  lines: readonly Line[],
): readonly { readonly heading: Line | null; readonly rows: readonly Line[] }[] {
  const tables: { heading: Line | null; rows: Line[] }[] = [];
  let above: Line | null = null;
  let open: Line[] | null = null;
  for (const line of lines) {
    const amounts = line.tiles.filter(isBareMoney);
    const isHeading = amounts.every(({ text }) => onlyYear.test(text));
    if (!isHeading && amounts.length >= (open ? 1 : fewestColumns)) {
      if (open) open.push(line);
      else {
        open = [line];
        tables.push({ heading: above, rows: open });
      }
    } else open = null;
    above = line;
  }
  return tables.filter(({ rows }) => rows.length >= fewestRows && rows.length <= mostRows);
}

/** 2024 | 2025 | 2026 are headings. */
const onlyYear = /^\s*(?:19|20)\d{2}年?\s*$/;

function sumsIn({ heading, rows }: ReturnType<typeof tablesIn>[number], unit: MoneyUnit | null): readonly TableSum[] {
  const counts = new Map<number, number>();
  for (const { tiles } of rows)
    for (const tile of tiles) if (isBareMoney(tile)) counts.set(tile.at.left, (counts.get(tile.at.left) ?? 0) + 1);
  const columns = [...counts].filter(([, count]) => count * 2 >= rows.length).map(([left]) => left);
  if (columns.length < fewestColumns) return [];
  columns.sort((a, b) => a - b);
  let merged: readonly Tile[] = [];
  const table = rows.map(({ row, tiles }): Row => {
    const begun = tiles.filter((tile) => tile.at.bottom > tile.at.top && tile.at.left < (columns[0] ?? 0));
    merged = [...merged.filter(({ at }) => at.bottom >= row), ...begun];
    const name = tiles.filter((tile) => !isBareMoney(tile) && tile.at.left < (columns[0] ?? 0)).at(-1);
    const words = wordsOf(name?.text ?? "");
    const cells = columns.map((left) =>
      placeOf(
        tiles.find(({ at }) => at.left === left),
        unit,
      ),
    );
    const group = merged.at(-1)?.at.top ?? null;
    return { name: name?.text ?? "", isSum: ofSums.test(words), group, cells };
  });
  const headings = columns.map(
    (column) => heading?.tiles.find(({ at }) => at.left <= column && at.right >= column)?.text ?? "",
  );
  return [...downward(table, headings), ...across(table, headings)];
}

const mostUnnamed = 30;
const ofSums = /合计|总计|小计|共计|总额|总和|总投资|总预算|总数/;

/** Rows that are sums of rows, column by column. */
function downward(table: readonly Row[], headings: readonly string[]): readonly TableSum[] {
  return table.flatMap((row, index) => {
    if (!row.isSum) {
      // 年度金额 above 其中：中央补助 and 地方资金: nothing but the amounts shows that it is their sum.
      const below = table.slice(index + 1);
      return below.length > mostUnnamed ? [] : established([lanesOf(row, below)], 2);
    }
    const isOfGroup = ({ group }: Row) => row.group === null || group === row.group;
    const before = table.slice(0, index).filter(isOfGroup);
    const last = before.findLastIndex(({ isSum }) => isSum);
    const after = table.slice(index + 1).filter(isOfGroup);
    const next = after.findIndex(({ isSum }) => isSum);
    const plain = (rows: readonly Row[]) => rows.filter((one) => !one.isSum && !namesPart(one.name));
    const groupings = [
      plain(before.slice(last + 1)),
      plain(before),
      before.filter(({ isSum }) => isSum),
      plain(next < 0 ? after : after.slice(0, next)),
      plain(after),
      after.filter(({ isSum }) => isSum),
    ].map((parts) => lanesOf(row, parts));
    return established(groupings, 1);
  });

  function lanesOf(row: Row, parts: readonly Row[]): Lane[] {
    return headings.flatMap((heading, column) =>
      laneOf(
        `${row.name} ${heading}`,
        row.cells[column] ?? null,
        parts.map(({ cells }) => cells[column] ?? null),
      ),
    );
  }
}

/** Columns that are sums of the columns beside them, row by row. */
function across(table: readonly Row[], headings: readonly string[]): readonly TableSum[] {
  const change = partition(headings.map(wordsOf), "below");
  return headings.flatMap((heading, column) => {
    const groupings: Lane[][] = [];
    // A total stands before its parts, or behind them; the longest group comes first.
    for (let end = headings.length; end >= column + 3; end--) groupings.push(lanes(column, columns(column + 1, end)));
    for (let from = 0; from <= column - 2; from++) groupings.push(lanes(column, columns(from, column)));
    if (change?.is === "change" && change.order[0] === column)
      groupings.push(lanes(column, change.order.slice(1)).filter(isNoFall));
    return established(groupings, ofSums.test(wordsOf(heading)) ? 1 : 2);
  });

  function lanes(column: number, parts: readonly number[]): Lane[] {
    return table.flatMap(({ name, cells }) =>
      laneOf(
        `${name} ${headings[column] ?? ""}`,
        cells[column] ?? null,
        parts.map((part) => cells[part] ?? null),
      ),
    );
  }
}

const columns = (from: number, end: number) => Array.from({ length: end - from }, (_, index) => from + index);

const isNoFall = ({ total, parts: [before, change] }: Lane) => !isFall(total.amount, before?.amount, change?.amount);
