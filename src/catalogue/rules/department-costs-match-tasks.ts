import { defineRule } from "../../core/rule";
import { squash } from "../../core/recognise/words/squash";
import type { Range } from "../../core/sheet";
import { matched } from "../provisions/measures-2015";
import { costIndicators } from "../provisions/guide-2021";
import { amountsOf, costLines } from "../costs";
import { reckon } from "../reckoning";

export const departmentCostsMatchTasks = defineRule({
  id: "department-costs-match-tasks",
  summary: "部门整体的成本指标应当与年度主要任务的金额一致。",
  category: "cost-mismatch",
  severity: "error",
  basis: [matched, costIndicators],
  appliesTo: ["department-overall"],
  messages: {
    over: ["成本指标合计 {sum} 万元，超出年度主要任务合计 {total} 万元 {difference} 万元。", "请核对 {cells}。"],
    under: [
      "成本指标合计 {sum} 万元，比年度主要任务合计 {total} 万元少 {difference} 万元。",
      "请核对 {cells}，补充或改正成本指标。",
    ],
    line: [
      "“{name}”的成本指标为 {cost} 万元，年度主要任务中为 {task} 万元，相差 {difference} 万元。",
      "两处说的是同一项任务，请核对 {cells}。",
    ],
  },
  reasons: {
    noTotal: "年度主要任务没有可用的合计，成本指标无从比较。",
    words: "成本指标中有的没有金额，不能相加。",
    unreadable: "成本指标中有的金额无法识别，不能相加。",
    noUnit: "成本指标与年度主要任务的金额有的没有单位，无法比较。",
  },
  settings: {
    shortfall: { default: 0, min: 0, max: 100, text: "成本指标合计比年度主要任务合计少百分之几以内，不提示。" },
  },
  check(form, report, { shortfall }) {
    const lines = costLines(form);
    const added = lines.filter(({ is }) => is === "amount");
    const [first, ...others] = added.map(({ indicator }) => indicator.valueAt);
    const unreadable = lines.filter(({ is }) => is === "unreadable").map(({ indicator }) => indicator.valueAt);
    if (form.tasks.length === 0 || (!first && unreadable.length === 0)) return report.notApplicable();
    if (!first || unreadable.length > 0) return report.cannotCheck(unreadable, "unreadable", {});
    const places: readonly [Range, ...Range[]] = [first, ...others];
    for (const { indicator, amounts } of added) {
      const same = form.tasks.find(({ name, content }) =>
        [name, content].some((text) => text !== null && squash(text) === squash(indicator.name ?? "")),
      );
      const task = same?.total?.value;
      if (!same?.total || task?.is !== "amount") continue;
      const found = reckon(task.amount, amounts);
      if (found.is !== "differs") continue;
      report(
        [indicator.valueAt],
        "line",
        {
          name: indicator.name ?? "",
          cost: found.sum,
          task: found.total,
          difference: found.difference,
          cells: [indicator.valueAt, same.total.at],
        },
        {
          related: [same.total.at],
          severity: "warning",
          figures: { actual: found.sum, expected: found.total },
        },
      );
    }
    const printed = form.tasksTotal?.total?.value;
    if (!form.tasksTotal?.total || printed?.is !== "amount") return report.cannotCheck(places, "noTotal", {});
    const found = reckon(printed.amount, amountsOf(added));
    if (found.is === "cannot-tell") return report.cannotCheck(places, "noUnit", {});
    if (found.is !== "differs") return;
    const { total, sum, difference } = found;
    if (sum < total && difference * 100n <= total * BigInt(shortfall)) return;
    if (sum < total && lines.some(({ is }) => is !== "amount" && is !== "rate"))
      return report.cannotCheck(places, "words", {});
    const { at } = form.tasksTotal.total;
    const holes = { sum, total, difference, cells: [...places, at] };
    const severity = sum > total && tasksAgree(form) ? "error" : "warning";
    const details = { related: [at], figures: { actual: sum, expected: total }, severity } as const;
    if (sum > total) report(places, "over", holes, details);
    else report(places, "under", holes, { ...details, waits: true });
  },
});

/** The printed total is the sum of the tasks: then it is the costs that are wrong. */
function tasksAgree({ tasks, tasksTotal }: Parameters<typeof departmentCostsMatchTasks.check>[0]): boolean {
  const printed = tasksTotal?.total?.value;
  const amounts = tasks.flatMap(({ total }) => (total?.value.is === "amount" ? [total.value.amount] : []));
  return printed?.is === "amount" && reckon(printed.amount, amounts).is === "agrees";
}
