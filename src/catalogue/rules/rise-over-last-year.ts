import { amountOf } from "../../core/form";
import { likelyTotal } from "../../core/likely-total";
import { isOfLastYear } from "../../core/prior-year";
import { risePercent, risesBeyond } from "../../core/rise";
import { defineRule } from "../../core/rule";
import { fundsFit } from "../provisions/measures-2015";
import { sameUnits } from "../../core/same-units";

/** In %. No document says so. */
const usual = 30;

export const riseOverLastYear = defineRule({
  id: "rise-over-last-year",
  summary: `年度资金比上年增加 ${String(usual)}% 以上的，应当说得出理由。`,
  category: "cost-mismatch",
  severity: "advice",
  basis: [fundsFit],
  appliesTo: ["project", "special-policy"],
  messages: {
    more: [
      "年度资金 {annual} 万元，上年 {prior} 万元，增加了 {percent}%。",
      "请确认年度目标和指标也相应增加，或在项目概况中说明理由。",
    ],
  },
  reasons: {},
  settings: { most: { default: usual, min: 0, max: 1000, text: "比上年增加不超过百分之几的，不提示。" } },
  check(form, report, { most }) {
    const [annual, prior] = [form.fields["funds.annual.total"], form.fields["funds.priorYear"]];
    const [now, before] = [likelyTotal(form), amountOf(form, "funds.priorYear")];
    if (!annual || !prior || !now || !before || before.value <= 0n || !isOfLastYear(prior.label))
      return report.notApplicable();
    if (!sameUnits([now, before])) return report.notApplicable();
    if (!risesBeyond(before.value, now.value, most)) return;
    const percent = risePercent(before.value, now.value, most);
    const holes = { annual: now.value, prior: before.value, percent };
    report([annual.at], "more", holes, { related: [prior.at] });
  },
});
