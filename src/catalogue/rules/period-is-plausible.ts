import { textOf, tickedOf } from "../../core/form";
import { squash } from "../../core/recognise/squash";
import { defineRule } from "../../core/rule";
import { sense } from "../provisions/form-itself";
import { complete } from "../provisions/measures-2015";

export const periodIsPlausible = defineRule({
  id: "period-is-plausible",
  summary: "项目起止年限先起后止；一次性项目的年限不应当有好几年。",
  category: "checkbox",
  severity: "warning",
  basis: [sense, complete],
  appliesTo: "every-form",
  messages: {
    reversed: ["项目起止年限“{period}”的终止早于开始。", "请核对 {cell} 的起止时间。"],
    oneOff: ["勾选了一次性，起止年限“{period}”却有 {years} 年。", "请核对项目期限和 {cell} 的年限。"],
  },
  reasons: {},
  settings: {
    // A one-off project may well begin in one year and end in the next.
    several: { default: 3, min: 2, max: 20, text: "一次性项目的年限有多少年以上，才提示。" },
  },
  check(form, report, { several }) {
    const field = form.fields.period;
    const period = textOf(form, "period");
    const dates = period === null ? null : datesOf(period);
    if (!field || period === null || !dates) return report.notApplicable();
    const { from, to } = dates;
    const term = form.fields.term;
    const ticked = tickedOf(form, "term");
    const years = Math.floor(to / 12) - Math.floor(from / 12) + 1;
    if (to < from) report([field.at], "reversed", { period, cell: field.at });
    else if (years >= several && ticked?.length === 1 && ticked[0]?.includes("一次性")) {
      const related = term ? [term.at] : [];
      report([field.at], "oneOff", { period, years, cell: field.at }, { related });
    }
  },
});

const year = "(20\\d{2})";
const month = "(?:[年.\\-/]?(1[0-2]|0?[1-9])月?)?";
/** 2024年1月—2026年12月, 2024-2026年, 202001-202012: two dates and nothing but what joins them. */
const twoDates = new RegExp(
  `^${year}${month}(?:[.\\-/]?\\d{1,2}日?)?年?(?:[-—–~～至到]+)${year}${month}(?:[.\\-/]?\\d{1,2}日?)?年?[底末]?[。)]?$`,
);

/** In months; a year without a month is from its first to its last. */
function datesOf(period: string): { readonly from: number; readonly to: number } | null {
  const [, year1, month1, year2, month2] = twoDates.exec(squash(period)) ?? [];
  if (year1 === undefined || year2 === undefined) return null;
  return { from: Number(year1) * 12 + Number(month1 ?? 1) - 1, to: Number(year2) * 12 + Number(month2 ?? 12) - 1 };
}
