/**
 * A row of amounts below its headings, where the headings alone say which of them is the sum of all others:
 *
 *   | 分年度资金需求（万元） | 合计   | 2024年 | 2025年 | 2026年 |      原预算 | 调整数 | 调整后预算
 *   | ^                      | 614.96 | 172.49 | 287.48 | 114.99 |      85.59  | 21.4   | 106.99
 */
import type { MoneyUnit } from "../amount";
import type { TableSum } from "../form";
import { isBareMoney, moneyOfTile } from "./money";
import { wordsOf } from "./squash";
import type { Line, Tile } from "./tiles";

export function loneSums(lines: readonly Line[], unit: MoneyUnit | null): readonly TableSum[] {
  return lines.flatMap((line, index) => sumOf(line, lines[index - 1], lines[index + 1], unit));
}

/** A total and two parts. */
const fewest = 3;

interface Column {
  readonly heading: string;
  readonly amount: Tile;
}

function sumOf(
  line: Line,
  above: Line | undefined,
  below: Line | undefined,
  unit: MoneyUnit | null,
): readonly TableSum[] {
  if (!above || holdsAmounts(above) || (below && holdsAmounts(below))) return [];
  const columns = line.tiles.flatMap((amount): Column[] => {
    const heading = above.tiles.find(({ at }) => at.left === amount.at.left);
    return heading && heading.number === null && isBareMoney(amount)
      ? [{ heading: wordsOf(heading.text), amount }]
      : [];
  });
  const headed = above.tiles.filter(({ at }) => at.left >= (columns[0]?.amount.at.left ?? Infinity));
  // Each heading has its amount, and each amount its heading.
  if (columns.length < fewest || headed.length !== columns.length) return [];
  if (line.tiles.filter(isBareMoney).length !== columns.length) return [];
  const total = totalOf(columns);
  if (!total) return [];
  const stated = ({ amount }: Column) => ({ label: "", at: amount.at, value: moneyOfTile(amount, unit) });
  const own = stated(total);
  const parts = columns.filter((column) => column !== total).map(stated);
  if ([own, ...parts].some(({ value }) => value.is !== "amount")) return [];
  return [{ ...own, label: total.heading, parts, agreeing: 0 }];
}

const holdsAmounts = ({ tiles }: Line) => tiles.filter(isBareMoney).length >= fewest;

/** The column that is the sum of all others, where their headings leave no doubt. */
function totalOf(columns: readonly Column[]): Column | null {
  const [first] = columns;
  const last = columns.at(-1);
  if (!first || !last || columns.some(({ heading }) => ofNoMoney.test(heading))) return null;
  const others = columns.slice(1);
  if (isSum.test(first.heading))
    return others.some((one) => isSumColumn(one) || isWithin(one) || isOfPast(one)) ? null : first;
  // 总投资 = 以前年度 + 本年度 + 以后年度: together they are all years.
  if (isWhole.test(first.heading) && others.every(isOfTime) && others.some(isLater)) return first;
  const before = columns.slice(0, -1);
  return isAfter.test(last.heading) && columns.length === fewest && before.some(isChange) ? last : null;
}

const isSum = /^(?:合计|总计|小计|共计)(?:金额|数|额)?(?:\(.*\))?$/;
const isWhole = /^(?:项目|工程|计划)?总(?:投资|预算|资金|额|金额)/;
const isSumColumn = ({ heading }: Column) => /合计|总计|小计|共计|总额/.test(heading);
/** 其中 repeats a part of the column before it. */
const isWithin = ({ heading }: Column) => /^其中/.test(heading);
/** 上年预算 is no part of this year's; 上年结转 is. */
const isOfPast = ({ heading }: Column) => /(?:上|去|往)一?年(?!.*(?:结转|结余))/.test(heading);
const isOfTime = ({ heading }: Column) => /年|期/.test(heading);
const isLater = ({ heading }: Column) => /以后|后续|剩余|结转/.test(heading);
const isAfter = /^调整后/;
const isChange = ({ heading }: Column) => /^调(?:整|增|减)(?!前|后)/.test(heading);
const ofNoMoney = /比例|占比|[%％]|数量|单价|人数|户数|面积|次数|标准|比率|增长/;
