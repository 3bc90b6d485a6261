import { tickedOf } from "../../core/form";
import { defineRule } from "../../core/rule";
import { periodOf, yearOf } from "../project-period";
import { sense } from "../provisions/form-itself";
import { complete } from "../provisions/measures-2015";

export const periodIsPlausible = defineRule({
  id: "period-is-plausible",
  summary: "项目起止年限先起后止，包括表的年度；一次性项目的年限不应当有好几年。",
  category: "checkbox",
  severity: "error",
  basis: [sense, complete],
  appliesTo: "every-form",
  messages: {
    reversed: ["项目起止年限“{period}”的终止早于开始。", "请核对 {cell} 的起止时间。"],
    earlier: [
      "项目起止年限“{period}”在 {year} 年以前就结束，这张表却是 {year} 年的。",
      "请核对 {cell} 的起止时间和表的年度，可能沿用了往年的内容。",
    ],
    later: [
      "项目起止年限“{period}”在 {year} 年以后才开始，这张表却是 {year} 年的。",
      "请核对 {cell} 的起止时间和表的年度。",
    ],
    oneOff: ["勾选了一次性，起止年限“{period}”却有 {years} 年。", "请核对项目期限和 {cell} 的年限。"],
  },
  reasons: {},
  settings: {
    // A one-off project may well begin in one year and end in the next.
    several: { default: 3, min: 2, max: 20, text: "一次性项目的年限有多少年以上，才提示。" },
  },
  check(form, report, { several }) {
    const found = periodOf(form);
    if (!found) return report.notApplicable();
    const { text: period, at, from, to } = found;
    if (to < from) return report([at], "reversed", { period, cell: at }, { category: "year-mismatch" });
    const [first, last] = [yearOf(from), yearOf(to)];
    const { year, yearAt, fields } = form;
    if (year !== null && !severalYears(form.title ?? "") && (last < year || first > year)) {
      const related = yearAt ? [yearAt] : [];
      const details = { severity: "warning", category: "year-mismatch", related } as const;
      return report([at], last < year ? "earlier" : "later", { period, year, cell: at }, details);
    }
    const ticked = tickedOf(form, "term");
    const years = last - first + 1;
    if (years < several || ticked?.length !== 1 || !ticked[0]?.includes("一次性")) return;
    const related = fields.term ? [fields.term.at] : [];
    report([at], "oneOff", { period, years, cell: at }, { severity: "warning", related });
  },
});

/** 2024—2026年 is a plan's term and no year. */
const severalYears = (title: string) => new Set(title.match(/(?:19|20)\d{2}/g)).size > 1;
