/** Which lines of money add up to a total, where no heading tells. */
import { agreement, eachAmount, sum, type Amount } from "../core/amount";
import { absolute } from "../core/decimal";
import type { FieldValue } from "../core/fields";
import type { Range } from "../core/sheet";

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
export function addendsOf(
  total: Amount,
  mains: readonly MoneyLine[],
  others: readonly MoneyLine[],
): { addends: readonly MoneyLine[]; agrees: boolean } {
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
