import { eachAmount } from "../../core/amount";
import { amountsIn } from "../../core/fields";
import { taskRows, type Task } from "../../core/form";
import { defineRule } from "../../core/rule";
import { arithmetic } from "../provisions/form-itself";
import { complete } from "../provisions/measures-2015";
import { reckon } from "../reckoning";

const parts = ["total", "fiscal", "other"] as const;

export const tasksAddUp = defineRule({
  id: "tasks-add-up",
  summary: "年度主要任务的金额横向、纵向都应当相加得出。",
  category: "total-mismatch",
  severity: "error",
  basis: [arithmetic, complete],
  appliesTo: ["department-overall"],
  messages: {
    across: [
      "“{task}”一行的合计为 {total} 万元，{parts}之和为 {sum} 万元，相差 {difference} 万元。",
      "请核对 {cells}。",
    ],
    down: [
      "“{column}”一列各项任务之和 {sum} 万元，合计行为 {total} 万元，相差 {difference} 万元。",
      "请核对 {cells}。",
    ],
    noTotal: ["“{task}”有财政拨款或其他资金，合计却未填写。", "请在 {cell} 填写合计。"],
    subtotal: ["“{task}” {total} 万元，与其上、其下各项任务之和都不一致。", "请核对 {cells}。"],
  },
  terms: { total: "合计", fiscal: "财政拨款", other: "其他资金" },
  reasons: {
    noAmount: "任务金额中有无法识别的内容，“{column}”一列无法相加。",
    noAmountInRow: "“{task}”一行的金额中有无法识别的内容，无法相加。",
    unsplit: "有的任务只写了合计，没有分财政拨款和其他资金，“{column}”一列无法相加。",
    noUnit: "“{name}”与其各项的金额有的没有单位，无法比较。",
    noTotalRow: "没有合计行，各项任务无从核对合计。",
  },
  check(form, report) {
    const { tasks, tasksTotal } = form;
    if (tasks.length === 0) return report.notApplicable();
    for (const task of taskRows(form)) across(task);
    if (!tasksTotal) return report.cannotCheck([], "noTotalRow", {});
    for (const part of parts) down(part, tasksTotal);
    subtotals();

    function across(task: Task): void {
      if (parts.some((part) => task[part]?.value.is === "unreadable"))
        return report.cannotCheck([task.at], "noAmountInRow", { task: task.name ?? { term: "total" as const } });
      const filled = [task.fiscal, task.other].flatMap((cell) => (cell && cell.value.is === "amount" ? [cell] : []));
      const amounts = amountsIn(filled);
      if (amounts.length === 0 || !task.total) return;
      const name = task.name ?? { term: "total" as const };
      if (task.total.value.is === "blank") {
        return report(
          [task.total.at],
          "noTotal",
          { task: name, cell: task.total.at },
          { category: "missing-value", related: filled.map(({ at }) => at), waits: true },
        );
      }
      if (task.total.value.is !== "amount") return;
      const { amount } = task.total.value;
      const found = reckon(amount, amounts);
      const related = filled.map(({ at }) => at);
      if (found.is === "cannot-tell") return report.cannotCheck([task.total.at, ...related], "noUnit", { name });
      if (found.is === "agrees") return;
      report(
        [task.total.at, ...related],
        "across",
        {
          task: name,
          parts: {
            list: parts.flatMap((part) => (part !== "total" && task[part] ? [nameOf(task[part], part)] : [])),
            and: true,
          },
          total: amount.value,
          sum: found.sum,
          difference: found.difference,
          cells: [task.total.at, ...related],
        },
        { figures: found.figures, severity: found.severity },
      );
    }

    function down(part: (typeof parts)[number], total: Task): void {
      const printed = total[part];
      const cells = tasks.flatMap((task) => (isPartOfAnother(task) ? [] : (task[part] ?? [])));
      if (!printed || printed.value.is !== "amount") return;
      if (cells.some(({ value }) => value.is === "unreadable"))
        return report.cannotCheck(
          cells.map(({ at }) => at),
          "noAmount",
          { column: nameOf(printed, part) },
        );
      const unsplit = tasks.filter((task) => !isPartOfAnother(task) && isUnsplit(task)).map(({ at }) => at);
      if (part !== "total" && unsplit.length > 0)
        return report.cannotCheck(unsplit, "unsplit", { column: nameOf(printed, part) });
      const filled = cells.filter(({ value }) => value.is === "amount");
      const amounts = amountsIn(filled);
      const { amount } = printed.value;
      if (amounts.length === 0 && part !== "total") return;
      const found = reckon(amount, amounts);
      const related = filled.map(({ at }) => at);
      if (found.is === "cannot-tell")
        return report.cannotCheck([printed.at, ...related], "noUnit", { name: nameOf(printed, part) });
      if (found.is === "agrees") return;
      report(
        [printed.at],
        "down",
        {
          column: nameOf(printed, part),
          total: amount.value,
          sum: found.sum,
          difference: found.difference,
          cells: [printed.at, ...related],
        },
        { related, figures: found.figures, severity: found.severity },
      );
    }

    /** 小计 stands below its tasks, or above them. */
    function subtotals(): void {
      if (tasks.some(({ total }) => total?.value.is === "unreadable")) return;
      tasks.forEach((task, index) => {
        const cell = task.total;
        if (!/小计$/.test(task.name ?? "") || cell?.value.is !== "amount") return;
        const above = amountsOf(tasks.slice(tasks.slice(0, index).findLastIndex(isSubtotal) + 1, index));
        const end = tasks.findIndex((other, place) => place > index && isSubtotal(other));
        const below = amountsOf(tasks.slice(index + 1, end < 0 ? tasks.length : end));
        const { amount } = cell.value;
        if (above.length === 0 && below.length === 0) return;
        if (reckon(amount, eachAmount(above), eachAmount(below)).is !== "differs") return;
        const group = above.length > 0 ? above : below;
        report(
          [cell.at],
          "subtotal",
          {
            task: task.name ?? "",
            total: amount.value,
            cells: [cell.at, ...group.map(({ at }) => at)],
          },
          { related: group.map(({ at }) => at), severity: "warning" },
        );
      });
    }
  },
});

const isSubtotal = ({ name }: Task) => /小计$/.test(name ?? "");

const amountsOf = (tasks: readonly Task[]) =>
  tasks.flatMap(({ name, total }) =>
    total?.value.is === "amount" && !/^其中/.test(name ?? "") ? [{ at: total.at, amount: total.value.amount }] : [],
  );

const nameOf = (cell: Task["total"], part: (typeof parts)[number]) =>
  cell?.heading?.replace(/\s+/g, "") ?? { term: part };

/** 其中：… repeats a part of the task above, …小计 the sum of its group. */
const isPartOfAnother = (task: Task) => /^其中|小计$/.test(task.name ?? "");

/** The task states its total, and no part of it. */
function isUnsplit({ total, fiscal, other }: Task): boolean {
  const states = (cell: Task["total"]) => cell?.value.is === "amount";
  return total?.value.is === "amount" && total.value.amount.value !== 0n && !states(fiscal) && !states(other);
}
