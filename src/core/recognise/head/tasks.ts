/**
 * The department's main tasks with their amounts.
 *
 *   | 年度主要任务 | 任务名称 | 主要内容 | 预算金额（万元）              |
 *   |              |          |          | 合计   | 财政拨款 | 其他资金 |
 *   |              | 合计                | 4090.9 | 4090.9   |          |
 *   |              | 人员支出 | 工资…    | 2486.7 | 2486.7   |          |
 */
import { agreement, type Amount, type MoneyUnit } from "../../amount";
import { isErrorValue } from "../../error-value";
import { blank, type FieldValue } from "../../fields";
import type { Task, TaskAmount } from "../../form";
import type { Areas } from "../cells/areas";
import { isMoney, moneyOfTile } from "../cells/money";
import { isRowNumber } from "../cells/row-number";
import { wordsOf } from "../words/squash";
import { isUnder, type Line, type Tile } from "../cells/tiles";

export interface Tasks {
  readonly tasks: readonly Task[];
  readonly total: Task | null;
}

type Part = "total" | "fiscal" | "other";
const parts: readonly Part[] = ["total", "fiscal", "other"];

export function readTasks(lines: readonly Line[], areas: Areas, formUnit: MoneyUnit | null): Tasks {
  // 支出项目名称 | 预算金额 heads columns; 项目名称 | 道路养护 names the project of the form.
  const ofProject = lines.some(({ tiles }) =>
    tiles.some(
      (tile, at) =>
        isProjectName(tile) &&
        (tile.label?.content !== null || tiles[at + 1]?.label === null || (tiles.length === 1 && isFirst(tile))),
    ),
  );
  const nameIn = (line: Line, index: number) =>
    namesProject(line)
      ? null
      : (line.tiles.find(isNameHeading) ?? (ofProject ? null : nameOfTasks(line, lines.slice(index + 1))));
  const head = lines.findIndex((line, index) => nameIn(line, index) !== null);
  const heading = lines[head];
  const name = heading && nameIn(heading, head);
  if (!heading || !name) return { tasks: [], total: null };
  const unit =
    heading.tiles.map(({ label }) => (label?.meaning.is === "tasks" ? label.unit : null)).find((found) => found) ??
    formUnit;
  const columns = columnsOf(heading, name, lines[head + 1]);
  const rows: Row[] = [];
  const first = columns.inHeading ? head + 1 : head + 2;
  const headings = lines.slice(head, first).flatMap(({ tiles }) => tiles);
  for (const line of lines.slice(first)) {
    if (line.tiles.every((tile) => repeats(tile, headings))) continue;
    if (endsTasks(line, name) || (!hasAmounts(columns) && isOtherTable(line, name))) break;
    const row = readRow(line, name, columns, unit);
    if (row) rows.push(row);
  }
  const totalIndex = rows.findIndex(({ isTotal }) => isTotal);
  const tasks = rows.filter(({ isTotal }) => !isTotal);
  const settled = tasks.map((row) => settle(row, columns, unit, areas, null));
  const totalRow = rows[totalIndex];
  return { tasks: settled, total: totalRow ? settle(totalRow, columns, unit, areas, settled) : null };
}

/** One cell: what reaches over a table is its heading. */
const isFirst = ({ at }: Tile) => at.left === at.right;

/** A page break prints the headings again. */
const repeats = ({ at, text }: Tile, headings: readonly Tile[]) =>
  headings.some((heading) => heading.at.left === at.left && wordsOf(heading.text) === wordsOf(text));

/** 任务名称 | 理论宣讲 | 任务编号 | 4743: the name of the one task is that of the project. */
export function namesProject({ tiles: [first, next, ...others] }: Line): boolean {
  if (!first || !next || !isNameHeading(first) || next.label) return false;
  const isOfHead = ({ label, number }: Tile) =>
    number !== null || label?.meaning.is === "field" || label?.meaning.is === "other";
  return others.some(isOfHead);
}

const isNameHeading = ({ label }: Tile) => label?.meaning.is === "tasks" && label.meaning.part === "name";
/** 事项名称 heads tasks as well. */
const isProjectName = ({ label, text }: Tile) =>
  label?.meaning.is === "field" &&
  label.meaning.id === "projectName" &&
  /项目|专项|资金|政策|支出|转移支付/.test(wordsOf(text));

const aboutTasks = /任务|重点工作|履职|工作(?:事项|名称|内容)/;
const longestHeading = 14;

/**
 * Headings in words that nobody knows, above two rows or more of a name and a content:
 *
 *   | 年度重点工作 | 事项     | 具体做法           | 资金  |
 *   | ^            | 社会救助 | 发放低保、特困资金 | 2138  |
 */
function nameOfTasks(line: Line, below: readonly Line[]): Tile | null {
  const tiles = line.tiles.filter(({ text }, at) => at > 0 || !/^(?:序号|编号|号)$/.test(wordsOf(text)));
  const [lead, first] = tiles;
  if (!lead || !first || tiles.some((tile) => tile.number !== null || wordsOf(tile.text).length > longestHeading))
    return null;
  const isOfTasks = ({ text }: Tile) => aboutTasks.test(wordsOf(text));
  // 年度履职目标 | 部门职能 | 年度目标任务 | 支出项目名称 | 预算金额 heads tasks, beside what leads them all.
  const heads = tiles.some(isAmountHeading) && tiles.slice(1).some(isOfTasks);
  const mayHead = (tile: Tile) =>
    heads && (isProjectName(tile) || (isGoal(tile) && (isOfTasks(tile) || tile === lead)));
  if (!(heads || [lead, first].some(isOfTasks)) || tiles.some((tile) => isElsewhere(tile) && !mayHead(tile)))
    return null;
  const name = lead.at.bottom > lead.at.top || !isRow(below, lead) ? first : lead;
  const content = tiles[tiles.indexOf(name) + 1];
  return content !== undefined && isRow(below, name) && isRow(below, content) ? name : null;
}

const isGoal = ({ label }: Tile) => label?.meaning.is === "goal" && label.content === null;

const isElsewhere = (tile: Tile) =>
  tile.label !== null &&
  ["field", "goal", "level1", "level2", "column"].includes(tile.label.meaning.is) &&
  !(tile.label.meaning.is === "field" && tile.label.meaning.id === "projectName" && !isProjectName(tile));

/** Texts stand in a column of the next rows; the first of them may still be one of headings. */
const isRow = (below: readonly Line[], heading: Tile) =>
  below
    .slice(0, 4)
    .filter(({ tiles }) => tiles.some(({ at, number }) => at.left === heading.at.left && number === null)).length >= 2;

interface Columns {
  readonly at: Readonly<Record<Part, Tile | null>>;
  /** Amounts are named in the heading itself, without a second row. */
  readonly inHeading: boolean;
  /** The headings right of the names that head no amounts. */
  readonly others: readonly Tile[];
}

function columnsOf(heading: Line, name: Tile, below: Line | undefined): Columns {
  const found = amountColumns(heading, below);
  const headings = [...heading.tiles, ...(found.inHeading ? [] : (below?.tiles ?? []))];
  const amounts = Object.values(found.at);
  // 预算金额 over 合计 and 财政拨款 heads amounts as well.
  const isOver = (tile: Tile) => amounts.some((amount) => amount !== null && isUnder(amount, tile));
  return { ...found, others: headings.filter((tile) => tile.at.left > name.at.left && !isOver(tile)) };
}

function amountColumns(heading: Line, below: Line | undefined): Omit<Columns, "others"> {
  const named = (line: Line | undefined): Record<Part, Tile | null> => ({
    total: line?.tiles.find(isTotal) ?? null,
    fiscal: line?.tiles.find(({ label }) => label?.meaning.is === "funds" && label.meaning.part === "fiscal") ?? null,
    other: line?.tiles.find(isOther) ?? null,
  });
  const second = named(below);
  if (second.fiscal || (second.total && second.other)) {
    // The first row may have no amount there, by which an unknown heading would be known.
    const rest = below?.tiles.filter((tile) => tile.label === null && tile.number === null) ?? [];
    const other = second.other ?? (rest.length === 1 ? rest[0] : null) ?? null;
    // 预算金额 over 预算金额 | 其中：财政拨款 | 其他资金.
    const total = second.total ?? below?.tiles.find(isAmountHeading) ?? null;
    return { at: { ...second, total, other }, inHeading: false };
  }
  const first = named(heading);
  const amount = heading.tiles.find(isAmountHeading) ?? null;
  // 总额 | 基本支出 | 项目支出: other parts than usual.
  const others = below?.tiles.filter((tile) => tile !== second.total) ?? [];
  const [fiscal = null, other = null, ...more] = others;
  const isHeading = amount !== null && others.every(({ at, number }) => number === null && at.left >= amount.at.left);
  if (second.total && isHeading && !others.some(isMoney))
    return { at: more.length === 0 ? { total: second.total, fiscal, other } : second, inHeading: false };
  // 小计 | 基本支出 | 项目支出, in one row of headings.
  const total = first.total ?? amount;
  const behind = total ? heading.tiles.slice(heading.tiles.indexOf(total) + 1) : [];
  const [one = null, two = null, further] = behind.filter(({ label }) => label?.meaning.is !== "column");
  if (!first.fiscal && !first.other && one && two && !further && holdMoney([one, two], below))
    return { at: { total, fiscal: one, other: two }, inHeading: true };
  const ofNumbers = below?.tiles.find(isMoney);
  const above = heading.tiles.findLast(({ at }) => ofNumbers !== undefined && at.left === ofNumbers.at.left);
  return { at: { ...first, total: first.total ?? amount ?? above ?? null }, inHeading: true };
}

const holdMoney = (headings: readonly Tile[], below: Line | undefined) =>
  headings.every(({ at }) => below?.tiles.some((tile) => tile.at.left === at.left && isMoney(tile)));

const isAmountHeading = ({ label }: Tile) => label?.meaning.is === "tasks" && label.meaning.part === "amount";

const isTotal = ({ label }: Tile) =>
  label?.meaning.is === "sum" ||
  (label?.meaning.is === "column" && label.meaning.role === "amount") ||
  (label?.meaning.is === "funds" && label.meaning.part === "total");

/** 其他资金, and 其他收入 */
const isOther = ({ label }: Tile) =>
  (label?.meaning.is === "funds" && label.meaning.part === "other") ||
  (label?.meaning.is === "source" && label.meaning.id === "sources.other");

function endsTasks(line: Line, name: Tile): boolean {
  // 项目支出 among the names is a task, with its amounts beside it.
  const isName = ({ at }: Tile) => at.left === name.at.left && line.tiles.some(isMoney);
  return line.tiles.some(
    (tile) =>
      tile.label !== null &&
      !isName(tile) &&
      ["goal", "section", "level1", "level2", "column", "signoff"].includes(tile.label.meaning.is),
  );
}

const hasAmounts = ({ at }: Columns) => parts.some((part) => at[part] !== null);

/** In a table without amounts, no row slid: what stands left of the names begins another table. */
function isOtherTable({ tiles }: Line, name: Tile): boolean {
  const [first] = tiles;
  if (!first || first.at.left >= name.at.left || first.number !== null) return false;
  return first.text.length >= 4 && first.label?.meaning.is !== "tasks" && first.label?.meaning.is !== "continued";
}

interface Row {
  readonly line: Line;
  readonly texts: readonly Tile[];
  readonly amounts: readonly Tile[];
  readonly isTotal: boolean;
}

function readRow(line: Line, name: Tile, columns: Columns, unit: MoneyUnit | null): Row | null {
  const inAmounts = (tile: Tile) => parts.some((part) => inColumn(columns.at[part], tile));
  const isOfRow = (tile: Tile) => tile.at.left >= name.at.left || !isRowNumber(tile);
  const tiles = line.tiles.filter(
    (tile) => tile.label?.meaning.is !== "tasks" && tile.label?.meaning.is !== "continued" && isOfRow(tile),
  );
  // An error value may stand for anything: only its column tells.
  const mayBeAmount = (tile: Tile) => inAmounts(tile) || (isMoney(tile) && !isErrorValue(tile.text));
  const firstAmount = tiles.findIndex(
    (tile, index) => index > 0 && mayBeAmount(tile) && moneyOfTile(tile, unit).is !== "blank",
  );
  const texts = firstAmount < 0 ? tiles : tiles.slice(0, firstAmount);
  const amounts = firstAmount < 0 ? [] : tiles.slice(firstAmount).filter((tile) => !isAside(tile, columns));
  const isTotal = texts.some(({ label }) => label?.meaning.is === "sum");
  if (texts.length === 0 && amounts.length === 0) return null;
  return { line, texts, amounts, isTotal };
}

const inColumn = (column: Tile | null, tile: Tile) => column !== null && isUnder(tile, column);

/** What stands under a heading of no money is none: 完成时限, 责任科室, 占部门预算比重. */
function isAside(tile: Tile, { at, others }: Columns): boolean {
  if (parts.some((part) => inColumn(at[part], tile))) return false;
  const heading = others.find((one) => isUnder(tile, one));
  return heading !== undefined && (!isMoney(tile) || ofNoMoney.test(wordsOf(heading.text)));
}
const ofNoMoney = /比重|比例|占比|[%％]|人数|数量/;

/**
 * Gives each amount its column. Where an amount stands outside the columns, or a total is blank that its own row states
 * one place further right, the row slid: then its amounts are taken in their order, if the figures agree so.
 */
function settle(row: Row, columns: Columns, unit: MoneyUnit | null, areas: Areas, tasks: readonly Task[] | null): Task {
  const [name, content] = row.isTotal ? [null, null] : [row.texts[0]?.text ?? null, row.texts[1]?.text ?? null];
  const byColumn = (part: Part): Tile | null => row.amounts.find((tile) => inColumn(columns.at[part], tile)) ?? null;
  const outside = row.amounts.some((tile) => !parts.some((part) => inColumn(columns.at[part], tile)));
  const slid =
    outside || (byColumn("total") === null && byColumn("fiscal") !== null && slidAgrees(row.amounts, unit, tasks));
  const tileOf = (part: Part): Tile | null => (slid ? (row.amounts[parts.indexOf(part)] ?? null) : byColumn(part));
  const amount = (part: Part): TaskAmount | null => {
    const tile = tileOf(part);
    const column = columns.at[part];
    const heading = column && part !== "total" && column.label?.meaning.is !== "funds" ? column.text : null;
    if (tile) return { heading, at: tile.at, value: moneyOfTile(tile, unit) };
    return column && !slid ? { heading, at: areas.at(row.line.row, column.at.left), value: blank } : null;
  };
  const first = row.line.tiles[0]?.at;
  const last = row.line.tiles.at(-1)?.at;
  return {
    name,
    content,
    at: { top: row.line.row, bottom: row.line.row, left: first?.left ?? 0, right: last?.right ?? 0 },
    total: amount("total"),
    fiscal: amount("fiscal"),
    other: amount("other"),
    shifted: slid,
  };
}

/** Read in their order, the amounts of the total row are the sums of the tasks. */
function slidAgrees(amounts: readonly Tile[], unit: MoneyUnit | null, tasks: readonly Task[] | null): boolean {
  const read = amounts.map((tile) => amountIn(moneyOfTile(tile, unit)));
  const [total, ...rest] = read;
  if (!total) return false;
  if (!tasks)
    return (
      rest.length > 0 &&
      agreement(
        total,
        rest.flatMap((part) => (part ? [part] : [])),
      ) === "equal"
    );
  const sums = tasks.flatMap((task) => amountIn(task.total?.value) ?? []);
  return sums.length > 0 && agreement(total, sums) === "equal";
}

function amountIn(value: FieldValue | undefined): Amount | null {
  return value?.is === "amount" ? value.amount : null;
}
