import { defineRule } from "../../core/rule";
import { budgetYear } from "../provisions/practice";

export const yearsOfFormAgree = defineRule({
  id: "years-of-form-agree",
  summary: "标题的年度与表中另行写明的预算年度应当一致。",
  category: "year-mismatch",
  severity: "error",
  basis: [budgetYear],
  appliesTo: "every-form",
  messages: {
    differs: ["标题写的是 {year} 年，{cell} 写的却是 {other} 年。", "请核对标题和 {cell}，改正其中写错的年度。"],
  },
  reasons: {},
  check({ title, titleAt, year, yearLine }, report) {
    if (year === null || !yearLine || !titleAt || severalYears(title ?? "")) return report.notApplicable();
    if (yearLine.at === titleAt || year === yearLine.year) return;
    report([yearLine.at], "differs", { year, other: yearLine.year, cell: yearLine.at }, { related: [titleAt] });
  },
});

/** 2024—2026年 is a plan's term and no year. */
const severalYears = (title: string) => (title.match(/(?:19|20)\d{2}/g) ?? []).length > 1;
