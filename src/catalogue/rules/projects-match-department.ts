import { sum, type Amount } from "../../core/amount";
import type { AnyReport, Placed } from "../../core/rule";
import { amountOf, type Task } from "../../core/form";
import { defineWorkbookRule } from "../../core/rule";
import { projectFunds } from "../provisions/practice";
import { amountsOf, costLines } from "../costs";
import { reckon } from "../reckoning";

export const projectsMatchDepartment = defineWorkbookRule({
  id: "projects-match-department",
  summary: "一起核查的各项目的年度资金合计应当等于部门整体表的特定项目金额。",
  category: "total-mismatch",
  severity: "warning",
  basis: [projectFunds],
  messages: {
    over: [
      "一起核查的 {count} 个项目的年度资金合计 {sum} 万元，超出部门整体表“{task}”的 {amount} 万元 {difference} 万元。",
      "请核对 {cell}，或确认各项目是否都属于这个部门。",
    ],
    under: [
      "一起核查的 {count} 个项目的年度资金合计 {sum} 万元，比部门整体表“{task}”的 {amount} 万元少 {difference} 万元。",
      "请核对 {cell}，或确认是否还有项目不在其中。",
    ],
    remainder: [
      "一起核查的 {count} 个项目的年度资金合计 {sum} 万元，比部门整体表“{task}”的 {amount} 万元少 {difference} 万元；另有 {unknown} 张表没有填写资金（成本指标合计 {costs} 万元），可能就是差额所在。",
      "请补上这些表的资金后再核对 {cell}。",
    ],
  },
  reasons: {
    several: "一起核查的有 {count} 张部门整体表，不能确定各项目属于哪一张。",
    noAmount: "部门整体表没有可用的特定项目金额。",
    unreadable: "有 {count} 个项目的年度资金无法识别，不能相加。",
    noUnit: "项目资金与部门整体表的金额有的没有单位，无法比较。",
  },
  check(forms, reportOn) {
    const departments = forms.filter(({ form }) => form.kind === "department-overall");
    const projects = forms.filter(
      ({ form }) => form.kind === "project" || form.kind === "special-policy" || form.kind === "list",
    );
    for (const placed of projects) reportOn(placed).notApplicable();
    const [department, ...others] = departments;
    if (!department) return;
    const report = reportOn(department);
    if (projects.length === 0) return report.notApplicable();
    if (others.length > 0) {
      for (const placed of departments) reportOn(placed).cannotCheck([], "several", { count: departments.length });
      return;
    }
    const task = department.form.tasks.find(
      ({ name }) => /特定|项目支出|专项/.test(name ?? "") && !/运转/.test(name ?? ""),
    );
    const cell = task?.total;
    if (!task || cell?.value.is !== "amount") return report.cannotCheck([], "noAmount", {});
    compare(task, cell.value.amount, cell.at, projects, report);
  },
});

function compare(
  task: Task,
  amount: Amount,
  at: NonNullable<Task["total"]>["at"],
  projects: readonly Placed[],
  report: AnyReport,
): void {
  const unreadable = projects.filter(({ form }) => form.fields["funds.annual.total"]?.value.is === "unreadable");
  if (unreadable.length > 0) return report.cannotCheck([at], "unreadable", { count: unreadable.length });
  const amounts = projects.flatMap(({ form }) => amountOf(form, "funds.annual.total") ?? []);
  const unknown = projects.filter(({ form }) => amountOf(form, "funds.annual.total") === null);
  const found = reckon(amount, amounts);
  if (found.is === "cannot-tell") return report.cannotCheck([at], "noUnit", {});
  if (found.is !== "differs") return;
  const { total, difference, figures } = found;
  const holes = { count: amounts.length, sum: found.sum, task: task.name ?? "", amount: total, difference, cell: at };
  if (found.sum > total) return report([at], "over", holes, { figures });
  if (unknown.length === 0) return report([at], "under", holes, { figures });
  const costs = sum(unknown.flatMap(({ form }) => amountsOf(costLines(form))));
  report([at], "remainder", { ...holes, unknown: unknown.length, costs }, { figures });
}
