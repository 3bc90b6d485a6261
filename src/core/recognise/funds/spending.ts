/**
 * Spending by part, with its sum:
 *
 *   | 项目预算 | 支出内容 | 金额（万元） | 测算依据     |
 *   | ^        | 材料购置 | 28.87        | 按市场价测算 |
 *   | ^        | 设备租赁 | 25.26        | 按市场价测算 |
 *   | ^        | 合计     | 54.13        |              |
 */
import type { MoneyUnit } from "../../amount";
import type { Spending } from "../../form";
import { unitNote } from "../words/label-text";
import { isMoney, moneyOfTile } from "../cells/money";
import { isRowNumber } from "../cells/row-number";
import { squash, wordsOf } from "../words/squash";
import { namesPart, namesSubtotal } from "../words/sum-words";
import { anyOf, says, type Line, type Tile } from "../cells/tiles";

const ofSums = anyOf("sum");

interface FoundSpending extends Spending {
  readonly label: Tile;
  /** The rows of the table, its heading included. */
  readonly from: number;
  readonly to: number;
}

/** The first table of spending by part. */
export function findSpending(lines: readonly Line[], unit: MoneyUnit | null): FoundSpending | null {
  let first: FoundSpending | null = null;
  for (let index = 0; index < lines.length; index++) {
    const found = spendingOf(lines, index, unit);
    if (!found) continue;
    if (!isSubtotal(found.label)) return found;
    first ??= found;
  }
  return first && (ofSubtotals(first, lines, unit) ?? first);
}

const isSubtotal = ({ text }: Tile) => namesSubtotal(text);

/** 小计 is the sum of a group: 总计 in the same column comprises all groups. */
function ofSubtotals(group: FoundSpending, lines: readonly Line[], unit: MoneyUnit | null): FoundSpending | null {
  const sums = lines.flatMap(({ row, tiles }) => {
    const label = tiles.find((tile) => tile.label?.meaning.is === "sum" && tile.label.content === null);
    const amount = tiles.find(({ at }) => at.left === group.at.left);
    return label && amount && isMoney(amount) ? [{ row, label, at: amount.at, value: moneyOfTile(amount, unit) }] : [];
  });
  const total = sums.find(({ label }) => !isSubtotal(label));
  if (!total) return null;
  const parts = sums
    .filter(({ label }) => isSubtotal(label))
    .map(({ label, at, value }) => ({ label: label.text, at, value }));
  const { label, at, value, row } = total;
  return { label, at, value, parts, from: Math.min(group.from, row), to: Math.max(group.to, row) };
}

/**
 * Sources one below another, and their sum, which is the money of the form:
 *
 *   | 来源     | 金额（万元） | 占比 |
 *   | 财政拨款 | 158.4        | 90%  |
 *   | 村级自筹 | 17.6         | 10%  |
 *   | 合计     | 176          | 100% |
 */
export function findSourcesSum(lines: readonly Line[], unit: MoneyUnit | null): FoundSpending | null {
  for (let index = 0; index < lines.length; index++) {
    const found = sumAt(lines, index, unit, (names) => names.some(isOfSource));
    if (found && !isSubtotal(found.label)) return found;
  }
  return null;
}

const spendingOf = (lines: readonly Line[], index: number, unit: MoneyUnit | null): FoundSpending | null =>
  sumAt(lines, index, unit, (names) => !names.some(isOfSource));

/** The table whose sum a line states, with the parts in the lines above it, or below it. */
function sumAt(
  lines: readonly Line[],
  index: number,
  formUnit: MoneyUnit | null,
  isSought: (names: readonly Tile[]) => boolean,
): FoundSpending | null {
  const line = lines[index];
  if (!line || !says(line, ofSums)) return null;
  const at = line.tiles.findIndex(({ label }) => label?.meaning.is === "sum" && label.content === null);
  const label = line.tiles[at];
  const amounts = line.tiles.slice(at + 1).filter(isMoney);
  if (!label || at > 1 || line.tiles[at + 1] !== amounts[0]) return null;
  const [before, behind] = [lines.slice(0, index).reverse(), lines.slice(index + 1)];
  const tables = amounts.flatMap((amount) => {
    const above = partsOf(before, label, amount);
    const found = above.rows.length >= 2 ? above : partsOf(behind, label, amount);
    if (found.rows.length < 2 || !isSought(found.rows.map(({ name }) => name))) return [];
    return amounts.length === 1 || (found.heading && ofAmounts.test(wordsOf(found.heading.text)))
      ? [{ amount, found }]
      : [];
  });
  const [only, second] = tables;
  if (!only || second) return null;
  const { amount, found } = only;
  const unit = (found.heading ? unitNote(squash(found.heading.text)) : null) ?? formUnit;
  const above = lines[index - 1]?.tiles.find((tile) => tile.at.left === amount.at.left && !isMoney(tile)) ?? null;
  const parts = [...found.rows, ...besideThem(lines, { ...found, heading: found.heading ?? above })];
  const rows = [
    line.row,
    ...found.rows.map(({ name }) => name.at.top),
    ...(found.heading ? [found.heading.at.top] : []),
  ];
  return {
    label,
    from: Math.min(...rows),
    to: Math.max(...rows),
    at: amount.at,
    value: moneyOfTile(amount, unit),
    parts: parts.map(({ name, part }) => ({ label: name.text, at: part.at, value: moneyOfTile(part, unit) })),
  };
}

/** Of several columns of numbers, such as 数量 | 单价 | 金额, the one of the amounts. */
const ofAmounts = /^(?!.*[单均]价)(?=.*(?:金额|总价|合价|小计|经费|预算|资金|支出))/;

/** 财政拨款 and 其他资金 are where the money comes from, not what it is spent on. */
const isOfSource = ({ label }: Tile): boolean =>
  label?.meaning.is === "source" ||
  (label?.meaning.is === "funds" && (label.meaning.part === "fiscal" || label.meaning.part === "other"));

interface Parts {
  readonly rows: readonly { readonly name: Tile; readonly part: Tile }[];
  /** What heads the column of amounts. */
  readonly heading: Tile | null;
}

/** 地区 | 金额 | 地区 | 金额: the rows go on under the same heading beside it. */
function besideThem(lines: readonly Line[], { rows, heading }: Parts): Parts["rows"] {
  if (!heading) return [];
  const headings = lines.find(({ row }) => row === heading.at.top)?.tiles ?? [];
  const twins = headings.filter((tile) => tile !== heading && wordsOf(tile.text) === wordsOf(heading.text));
  const ofRows = lines.filter(({ row }) => rows.some(({ part }) => part.at.top === row));
  return twins.flatMap((twin) =>
    ofRows.flatMap(({ tiles }) => {
      const at = tiles.findIndex((tile) => tile.at.left === twin.at.left);
      const [name, part] = [tiles[at - 1], tiles[at]];
      return name && part && isMoney(part) && !isMoney(name) ? [{ name, part }] : [];
    }),
  );
}

/** Lines next to the sum, each with a name above its label and an amount above its amount. */
function partsOf(lines: readonly Line[], label: Tile, amount: Tile): Parts {
  const rows: { name: Tile; part: Tile }[] = [];
  for (const { tiles } of lines) {
    if (tiles.some(({ text }) => namesPart(text))) continue;
    const lead = tiles.findIndex(({ at }) => at.left === label.at.left);
    // 合计 may reach from the numbers of the rows over their names.
    const name = tiles[lead] && isRowNumber(tiles[lead]) ? tiles[lead + 1] : tiles[lead];
    const part = tiles.find(({ at }) => at.left === amount.at.left);
    if (!name || !part || name.number !== null) break;
    if (!isMoney(part) || part.label) return { rows, heading: part };
    if (name.label && !["funds", "source", "other"].includes(name.label.meaning.is)) break;
    rows.push({ name, part });
  }
  return { rows, heading: null };
}
