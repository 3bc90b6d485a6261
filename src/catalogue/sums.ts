/** The sums of a form: which printed amounts should be the sum of which others, by the rule that compares them. */
import { eachAmount, type Amount } from "../core/amount";
import { foundFields, sourceFields, type FieldId, type FieldValue } from "../core/fields";
import type { Form, Spending, Task } from "../core/form";
import type { Range } from "../core/sheet";
import { addendsOf, lineOf, type MoneyLine } from "./addends";
import { costLines } from "./costs";
import { sameUnits } from "../core/same-units";

/** An amount and its cell. */
export interface Term {
  readonly at: Range;
  readonly amount: Amount;
}

export interface Sum {
  /** The rule that compares the two. */
  readonly rule: string;
  readonly total: Term;
  readonly parts: readonly Term[];
}

const budgets: readonly FieldId[] = ["sources.generalPublic", "sources.governmentFund", "sources.stateCapital"];

/** The totals of a list, which are of other forms as well: what else those say, nobody here knows. */
export const listSums = ({ listTotals = [] }: Form): readonly Sum[] => listTotals.flatMap(spendingSum);

const spendingSum = (spending: Spending): readonly Sum[] => {
  const total = termOf(spending);
  return total ? [{ rule: "funds-add-up", total, parts: spending.parts.flatMap((part) => termOf(part) ?? []) }] : [];
};

/** The surest first. Sums of amounts that nobody can compare are left out. */
export function sumsOf(form: Form): readonly Sum[] {
  const { fields } = form;
  const found: Sum[] = [];
  const add = (rule: string, total: Term | null, parts: readonly Term[]) => {
    if (total && parts.length > 0 && sameUnits([total.amount, ...eachAmount(parts)]))
      found.push({ rule, total, parts });
  };
  const term = (id: FieldId) => termOf(fields[id]);
  const terms = (ids: readonly FieldId[]) => foundFields(fields, ids).flatMap((field) => termOf(field) ?? []);
  const lines = (horizon: string) => form.otherFunds.filter((line) => line.horizon === horizon).flatMap(lineOf);
  /** With the lines that no heading places, where they make the total. */
  const addTo = (rule: string, id: FieldId, parts: readonly FieldId[], others: readonly MoneyLine[]) => {
    const total = term(id);
    if (!total) return;
    const { addends, agrees } = addendsOf(total.amount, foundFields(fields, parts).flatMap(lineOf), others);
    if (others.length === 0 || agrees) add(rule, total, addends);
  };
  for (const half of ["annual", "midLong"] as const)
    addTo(
      "funds-add-up",
      `funds.${half}.total`,
      [`funds.${half}.fiscal`, `funds.${half}.other`],
      lines(half).filter(({ amount }) => amount.value !== 0n),
    );
  addTo("sources-add-up", "sources.total", sourceFields, lines("annual"));
  add("sources-equal-annual-funds", term("sources.total"), terms(["funds.annual.total"]));
  add("fiscal-equals-budget-sources", term("funds.annual.fiscal"), terms(budgets));
  for (const part of ["total", "fiscal", "other"] as const)
    add(
      "tasks-add-up",
      termOf(form.tasksTotal?.[part]),
      form.tasks.filter(isOfItsOwn).flatMap((task) => termOf(task[part]) ?? []),
    );
  for (const task of form.tasksTotal ? [form.tasksTotal, ...form.tasks] : form.tasks)
    add(
      "tasks-add-up",
      termOf(task.total),
      [task.fiscal, task.other].flatMap((cell) => termOf(cell) ?? []),
    );
  if (form.spending) for (const { rule, total, parts } of spendingSum(form.spending)) add(rule, total, parts);
  for (const one of form.tableSums ?? [])
    add(
      "tables-add-up",
      termOf(one),
      one.parts.flatMap((part) => termOf(part) ?? []),
    );
  const costs = costLines(form).flatMap(({ indicator, amounts: [amount, more] }): Term[] =>
    amount && !more ? [{ at: indicator.valueAt, amount }] : [],
  );
  if (costs.length === costLines(form).filter(({ is }) => is === "amount").length) {
    add("costs-within-annual-funds", term("funds.annual.total"), costs);
    add("department-costs-match-tasks", termOf(form.tasksTotal?.total), costs);
  }
  return found;
}

const termOf = (cell: { readonly at: Range; readonly value: FieldValue } | null | undefined): Term | null =>
  cell?.value.is === "amount" ? { at: cell.at, amount: cell.value.amount } : null;

/** 其中：… and 小计 repeat other tasks. */
const isOfItsOwn = ({ name }: Task) => !/^其中|小计$/.test(name ?? "");
