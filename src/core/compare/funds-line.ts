import type { Amount } from "../amount";
import type { Decimal } from "../decimal";
import type { Form } from "../form";
import { likelyTotal } from "../likely-total";
import { risePercent } from "../rise";
import { sameUnits } from "../same-units";
import type { Range } from "../sheet";

/** A year's money beside last year's. */
export interface FundsLine {
  readonly before: Amount | null;
  readonly now: Amount | null;
  /** Null where one is missing, or nobody can compare them. */
  readonly difference: Decimal | null;
  /** Of last year's, with one decimal. */
  readonly percent: number | null;
  /** Where this year's stands. */
  readonly at: Range | null;
}

export function fundsLine(before: Form | null, now: Form | null): FundsLine {
  const [was, is] = [before && fundsOf(before), now && fundsOf(now)];
  const [from, to] = [was?.amount ?? null, is?.amount ?? null];
  const difference = from && to && sameUnits([from, to]) ? to.value - from.value : null;
  const percent = difference !== null && from && to && from.value > 0n ? risePercent(from.value, to.value) : null;
  return { before: from, now: to, difference, percent, at: is?.at ?? null };
}

/** What a form says that the year costs: of a department without a total of its funds, its tasks. */
function fundsOf(form: Form): { readonly amount: Amount; readonly at: Range } | null {
  const [field, amount] = [form.fields["funds.annual.total"], likelyTotal(form)];
  if (field && amount) return { amount, at: field.at };
  const total = form.tasksTotal?.total ?? form.spending;
  return total?.value.is === "amount" ? { amount: total.value.amount, at: total.at } : null;
}
