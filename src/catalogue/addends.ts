/** Which lines of money add up to a total, where no heading tells. */
import { agreement, eachAmount, sum, type Amount } from "../core/amount";
import { absolute } from "../core/decimal";
import type { FieldValue } from "../core/fields";
import type { Range } from "../core/sheet";
import { groupsOf, type MoneyGroup } from "./groups-of-money";

export interface MoneyLine {
  readonly label: string;
  readonly at: Range;
  readonly amount: Amount;
}

/** None where no amount is stated. */
export const lineOf = ({ label, at, value }: { label: string; at: Range; value: FieldValue }): MoneyLine[] =>
  value.is === "amount" ? [{ label, at, amount: value.amount }] : [];

const mostLines = 10;

/**
 * Which further lines are addends and which are parts of the line above them, no heading tells: those are taken that
 * make the total, if only by the decimals that are printed, or come nearest to it.
 *
 *   年度资金总额 331 = 当年财政拨款 281 (上级补助 200, 本级安排 81) + 上年结转 30 + 其他资金 20
 */
export function addendsOf(total: Amount, mains: readonly MoneyLine[], others: readonly MoneyLine[]): Addends {
  const makes = (apart: readonly MoneyLine[], added: readonly MoneyLine[]) => {
    const isFree = (line: MoneyLine) => !apart.includes(line) && !added.includes(line);
    return nearestTo(total, [...added, ...mains.filter(isFree)], others.filter(isFree)).agrees;
  };
  const groups = groupsOf(
    [...mains, ...others],
    // What is as much as the total proves nothing of its parts.
    ({ head, parts }) => head.amount.value !== total.value && (makes(parts, [head]) || makes([head], parts)),
    // 其中：基本支出 and 项目支出 make the total itself: they are its parts, whatever stands before them.
    (parts) => agreement(total, eachAmount(parts)) === "equal",
  );
  const within = new Set(groups.flatMap(({ parts }) => parts));
  const isFree = (line: MoneyLine) => !within.has(line);
  const found = nearestTo(total, mains.filter(isFree), others.filter(isFree));
  // Where the groups are known, what stands in none is an addend.
  const isKnown = groups.length > 0 && !found.agrees;
  return { ...found, ...(isKnown ? { addends: [...mains, ...others].filter(isFree) } : {}), groups };
}

interface Addends {
  readonly addends: readonly MoneyLine[];
  readonly agrees: boolean;
  /** Those whose names say what they comprise: their parts are no addends of the total. */
  readonly groups: readonly MoneyGroup[];
}

function nearestTo(
  total: Amount,
  mains: readonly MoneyLine[],
  others: readonly MoneyLine[],
): Pick<Addends, "addends" | "agrees"> {
  const further = others.slice(0, mostLines);
  let nearest: { addends: readonly MoneyLine[]; difference: bigint } | null = null;
  let rounded: readonly MoneyLine[] | null = null;
  for (let set = 0; set < 1 << further.length; set++) {
    const addends = [...mains, ...further.filter((_, index) => (set >> index) & 1)];
    const amounts = eachAmount(addends);
    const difference = absolute(total.value - sum(amounts));
    const verdict = addends.length > 0 ? agreement(total, amounts) : "differs";
    if (verdict === "equal") return { addends, agrees: true };
    if (verdict === "rounded") rounded ??= addends;
    if (!nearest || difference < nearest.difference) nearest = { addends, difference };
  }
  if (rounded) return { addends: rounded, agrees: true };
  return { addends: nearest?.addends ?? mains, agrees: false };
}
