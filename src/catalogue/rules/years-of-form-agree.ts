import { defineRule } from "../../core/rule";
import { budgetYear } from "../provisions/practice";

export const yearsOfFormAgree = defineRule({
  id: "years-of-form-agree",
  summary: "标题的年度与表中另行写明的预算年度应当一致；设置了核查年度的，也应当与它一致。",
  category: "year-mismatch",
  severity: "error",
  basis: [budgetYear],
  appliesTo: "every-form",
  messages: {
    differs: ["标题写的是 {year} 年，{cell} 写的却是 {other} 年。", "请核对标题和 {cell}，改正其中写错的年度。"],
    office: [
      "标题写的是 {year} 年，而设置的核查年度是 {wanted} 年。",
      "请核对 {cell} 的年度；如果本来就是另一年的表，请更改设置。",
    ],
  },
  reasons: {},
  check({ title, titleAt, year, yearAt, yearLine }, report, _, office) {
    const isAsked = office.year !== null;
    if (year === null || !titleAt || severalYears(title ?? "")) return report.notApplicable();
    const cell = yearAt ?? titleAt;
    if (isAsked && year !== office.year)
      report([cell], "office", { year, wanted: office.year, cell }, { severity: "warning" });
    if (!yearLine) return isAsked ? undefined : report.notApplicable();
    if (yearLine.at === titleAt || year === yearLine.year) return;
    report([yearLine.at], "differs", { year, other: yearLine.year, cell: yearLine.at }, { related: [titleAt] });
  },
});

/** 2024—2026年 is a plan's term and no year. */
const severalYears = (title: string) => (title.match(/(?:19|20)\d{2}/g) ?? []).length > 1;
