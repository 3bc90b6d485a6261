import { defineRule } from "../../core/rule";
import { complete } from "../provisions/measures-2015";

export const headPresent = defineRule({
  id: "head-present",
  summary: "每张表应当有标题和表头。",
  category: "lost-header",
  severity: "error",
  basis: [complete],
  appliesTo: "every-form",
  messages: {
    lost: [
      "这一块从绩效指标开始，没有标题和表头：项目名称、单位、资金和目标都不见了，金额因此无从核对。",
      "请从原表补上表头，或确认这些行属于哪一张表。",
    ],
    untitled: ["这张表没有标题。", "请补上标题，写明年度和表名。"],
  },
  reasons: {},
  check(form, report) {
    if (form.kind === "list") return report.notApplicable();
    const first = { ...form.range, bottom: form.range.top };
    if (form.headless) report([first], "lost", {});
    else if (form.title === null) report([first], "untitled", {}, { severity: "warning" });
  },
});
