import { textOf } from "../../core/form";
import { defineRule } from "../../core/rule";
import { parseTarget } from "../../core/target-value";
import { feasible } from "../provisions/measures-2015";

export const deadlinesInBudgetYear = defineRule({
  id: "deadlines-in-budget-year",
  summary: "年度指标的完成时间应当在标题所写的年度之内。",
  category: "year-mismatch",
  severity: "warning",
  basis: [feasible],
  appliesTo: "every-form",
  messages: {
    later: ["指标“{name}”的时限“{deadline}”晚于标题的 {year} 年。", "请核对标题年度和完成时间。"],
    earlier: [
      "指标“{name}”的时限“{deadline}”早于标题的 {year} 年。",
      "请核对标题年度和完成时间，可能沿用了往年的内容。",
    ],
  },
  reasons: { noYear: "标题没有年度，完成时间无从核对。" },
  check(form, report) {
    const annual = form.indicators.filter(
      ({ horizon, value, level2 }) =>
        horizon === "annual" && value !== null && (level2 === "timeliness" || isDeadline(value)),
    );
    if (annual.length === 0) return report.notApplicable();
    if (form.year === null)
      return report.cannotCheck(
        annual.map(({ valueAt }) => valueAt),
        "noYear",
        {},
      );
    // A project of several years says so in its period.
    if (new Set(textOf(form, "period")?.match(/(?:19|20)\d{2}/g)).size > 1) return report.notApplicable();
    for (const { name, value, nameAt, valueAt } of annual) {
      const { deadlines } = parseTarget(value ?? "");
      if (deadlines.length === 0) continue;
      const years = deadlines.flatMap(({ year, text }) => (year === null ? [] : [{ year, text }]));
      const last = years.at(-1);
      if (!last || years.some(({ year }) => year === form.year)) continue;
      const related = [nameAt, ...(form.yearAt ? [form.yearAt] : [])];
      report(
        [valueAt],
        last.year > form.year ? "later" : "earlier",
        { name: name ?? "", deadline: last.text, year: form.year },
        { related },
      );
    }
  },
});

const deadline = /\d{4}年.{0,12}(前|底|内|完成)/;
const isDeadline = (value: string) => value.includes("年") && deadline.test(value);
