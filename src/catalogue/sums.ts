/** The sums of a form: which printed amounts should be the sum of which others, by the rule that compares them. */
import { eachAmount, type Amount } from "../core/amount";
import { amountsIn, foundFields, sourceFields, type FieldId, type FieldValue } from "../core/fields";
import { taskRows, type Form, type Spending, type TableSum, type Task } from "../core/form";
import type { Range } from "../core/sheet";
import { addendsOf, lineOf, type MoneyLine } from "./addends";
import { costLines } from "./costs";
import { reckon } from "./reckoning";
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

/** The totals and subtotals of a list, which are of other forms as well: what else those say, nobody here knows. */
export const listSums = (form: Form): readonly Sum[] => [
  ...totalSums(form),
  ...furtherSums(form)
    .filter((one) => !isWithin(one, form))
    .flatMap(tableSum),
];

/** What a table of amounts adds up, where no rule of its own compares the same total with the same parts. */
export function furtherSums(form: Form): readonly TableSum[] {
  const { tableSums = [] } = form;
  if (tableSums.length === 0) return tableSums;
  const own = ownSums(form);
  const ofLists = totalSums(form);
  // Several sums of one sentence have one cell: their amounts tell them apart.
  const isOf = ({ total }: Sum, { at, value }: TableSum) =>
    isSame(total.at, at) && (value.is !== "amount" || value.amount.value === total.amount.value);
  const isKnown = (one: TableSum) =>
    // Down its column a list's total is surer than across its row.
    ofLists.some(({ total }) => isSame(total.at, one.at)) ||
    own.some(
      (sum) =>
        isOf(sum, one) &&
        !countsTwice(sum, tableSums) &&
        one.parts.some((part) => sum.parts.some((it) => isSame(it.at, part.at))),
    );
  return tableSums.filter((one) => !isKnown(one));
}

/** 地方配套 84 and its part 其中：市级 34 are no two parts of one total, though they would make it. */
const countsTwice = ({ parts }: Sum, tables: readonly TableSum[]): boolean => {
  const isAdded = (at: Range) => parts.some((part) => isSame(part.at, at));
  return tables.some(
    ({ at, sure, parts: own }) => sure && isAdded(at) && own.some((part) => !isSame(part.at, at) && isAdded(part.at)),
  );
};

/**
 * Whether a table itself shows how a total comes about: by other parts that make it, by all of these parts and more, or
 * row by row. Then that counts, and not that these parts do not make it.
 */
export function isSettledByTable(
  { tableSums = [] }: Form,
  at: Range,
  parts: readonly { readonly at: Range }[],
): boolean {
  const has = (sum: TableSum, part: Range) => sum.parts.some((one) => isSame(one.at, part));
  return tableSums.some((sum) => {
    if (!isSame(sum.at, at) || sum.value.is !== "amount") return false;
    if (sum.sure && sum.parts.length > parts.length && parts.every((part) => has(sum, part.at))) return true;
    if (sum.sure && sum.down && parts.some((part) => !has(sum, part.at))) return true;
    const stated = amountsIn(sum.parts);
    return isReadable(sum) && stated.length >= 2 && reckon(sum.value.amount, stated).is === "agrees";
  });
}

const totalSums = ({ listTotals = [] }: Form) => listTotals.flatMap((total) => spendingSum("funds-add-up", total));
const tableSum = (one: TableSum) => (isReadable(one) ? spendingSum("tables-add-up", one) : []);

/** What is no amount makes a sum unknown; of several in one cell nobody can change one. */
const isReadable = ({ at, parts }: TableSum) =>
  parts.every((part) => part.value.is === "amount" && !isSame(part.at, at));

const spendingSum = (rule: string, spending: Spending): readonly Sum[] => {
  const total = termOf(spending);
  return total ? [{ rule, total, parts: spending.parts.flatMap((part) => termOf(part) ?? []) }] : [];
};

const isSame = (a: Range, b: Range) => a.top === b.top && a.left === b.left;
const isWithin = ({ at }: TableSum, { range }: Form) => at.top >= range.top && at.top <= range.bottom;

/** Several rules, one after another, ask for the sums of one form. */
let last: { readonly form: Form; readonly sums: readonly Sum[] } | null = null;

/** The surest first. Sums of amounts that nobody can compare are left out. */
export function sumsOf(form: Form): readonly Sum[] {
  if (last?.form !== form) {
    const ofTables = furtherSums(form).filter((one) => isWithin(one, form));
    last = { form, sums: [...ownSums(form), ...ofTables.flatMap(tableSum), ...costSums(form)].filter(isComparable) };
  }
  return last.sums;
}

const isComparable = ({ total, parts }: Sum) => parts.length > 0 && sameUnits([total.amount, ...eachAmount(parts)]);

/** Those of its fields, tasks and spending. */
function ownSums(form: Form): readonly Sum[] {
  const { fields } = form;
  const found: Sum[] = [];
  const add = (rule: string, total: Term | null, parts: readonly Term[]) => {
    if (total) found.push({ rule, total, parts });
  };
  const term = (id: FieldId) => termOf(fields[id]);
  const terms = (ids: readonly FieldId[]) => foundFields(fields, ids).flatMap((field) => termOf(field) ?? []);
  const lines = (horizon: string) => form.otherFunds.filter((line) => line.horizon === horizon).flatMap(lineOf);
  /** With the lines that no heading places, where they make the total. */
  const addTo = (rule: string, id: FieldId, parts: readonly FieldId[], others: readonly MoneyLine[]) => {
    const total = term(id);
    if (!total) return;
    const { addends, agrees, groups } = addendsOf(total.amount, foundFields(fields, parts).flatMap(lineOf), others);
    if (rule === "funds-add-up") for (const { head, parts } of groups) add(rule, head, parts);
    if (others.length === 0 || agrees || groups.length > 0) add(rule, total, addends);
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
  for (const task of taskRows(form))
    add(
      "tasks-add-up",
      termOf(task.total),
      [task.fiscal, task.other].flatMap((cell) => termOf(cell) ?? []),
    );
  if (form.spending) found.push(...spendingSum("funds-add-up", form.spending));
  return found.filter(
    ({ rule, total, parts }) =>
      (rule !== "funds-add-up" && rule !== "sources-add-up") || !isSettledByTable(form, total.at, parts),
  );
}

function costSums(form: Form): readonly Sum[] {
  const lines = costLines(form);
  const costs = lines.flatMap(({ indicator, amounts: [amount, more] }): Term[] =>
    amount && !more ? [{ at: indicator.valueAt, amount }] : [],
  );
  if (costs.length !== lines.filter(({ is }) => is === "amount").length) return [];
  const sum = (rule: string, total: Term | null) => (total ? [{ rule, total, parts: costs }] : []);
  return [
    ...sum("costs-within-annual-funds", termOf(form.fields["funds.annual.total"])),
    ...sum("department-costs-match-tasks", termOf(form.tasksTotal?.total)),
  ];
}

const termOf = (cell: { readonly at: Range; readonly value: FieldValue } | null | undefined): Term | null =>
  cell?.value.is === "amount" ? { at: cell.at, amount: cell.value.amount } : null;

/** 其中：… and 小计 repeat other tasks. */
const isOfItsOwn = ({ name }: Task) => !/^其中|小计$/.test(name ?? "");
