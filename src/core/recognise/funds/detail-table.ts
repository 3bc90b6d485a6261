import { isBareMoney } from "../cells/money";
import { anyOf, says, type Line } from "../cells/tiles";

// 合计 | 财政拨款 | 自筹 across are columns of the funds, whose sum stands below.
const isOfFunds = anyOf("source", "field", "goal", "sum");
const ofFunds = anyOf("funds", "source", "field", "goal");
const ofSums = anyOf("sum");
const fewestHeadings = 3;
const fewestRows = 2;

/**
 * The rows of tables whose lines hold several numbers each below headings of their own. They are no lines of the funds,
 * and the first amount of a column is not that of its heading:
 *
 *   | 补助类别 | 人数 | 标准（元/年） | 补助金额（万元） |
 *   | 甲类     | 1820 | 3700          | 673.4            |
 *   | 乙类     | 240  | 2300          | 55.2             |
 */
export function rowsOfDetails(lines: readonly Line[]): ReadonlySet<number> {
  const rows = new Set<number>();
  for (let index = 0; index < lines.length; index++) {
    const heads = headsIn(lines, index);
    const own = heads === 0 ? [] : rowsFrom(lines, index + heads);
    if (own.length >= fewestRows && !isSumOfParts(lines[index], own[0]))
      for (const { row } of [...lines.slice(index, index + heads), ...own]) rows.add(row);
  }
  return rows;
}

/** 预算数 | 财政资金 | 其他资金 above 合计 | 376 | 330 | 46: the first row states the funds, and the details follow. */
function isSumOfParts(heads: Line | undefined, first: Line | undefined): boolean {
  const has = (part: string) =>
    heads?.tiles.some(({ label }) => label?.meaning.is === "funds" && label.meaning.part === part) === true;
  return first !== undefined && says(first, ofSums) && has("fiscal") && has("other");
}

/** How many lines of headings stand here: none, one, or one with another below it. */
function headsIn(lines: readonly Line[], index: number): number {
  const isHeads = (line: Line | undefined) =>
    line !== undefined && !says(line, isOfFunds) && line.tiles.length >= 2 && !line.tiles.some(isBareMoney);
  const [first, second] = [lines[index], lines[index + 1]];
  if (!first || !isHeads(first) || first.tiles.length < fewestHeadings) return 0;
  return isHeads(second) ? 2 : 1;
}

function rowsFrom(lines: readonly Line[], from: number): readonly Line[] {
  const isRow = (line: Line) => !says(line, ofFunds) && line.tiles.filter(isBareMoney).length >= 2;
  let end = from;
  for (let line = lines[end]; line && isRow(line); line = lines[++end]);
  return lines.slice(from, end);
}
