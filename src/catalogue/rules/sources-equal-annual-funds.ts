import { amountOf } from "../../core/form";
import { defineRule } from "../../core/rule";
import { consistency } from "../provisions/form-itself";
import { mismatch } from "../reckoning";
import { sameUnits } from "../../core/same-units";

export const sourcesEqualAnnualFunds = defineRule({
  id: "sources-equal-annual-funds",
  summary: "资金来源合计等于年度资金总额。",
  category: "total-mismatch",
  severity: "error",
  basis: [consistency],
  appliesTo: ["project", "special-policy"],
  messages: {
    differs: [
      "资金来源合计 {sources} 万元，年度资金总额 {annual} 万元，相差 {difference} 万元。",
      "两处应当一致，请核对 {cells}。",
    ],
    doubtful: [
      "资金来源合计 {sources} 万元，年度资金总额 {annual} 万元，相差 {difference} 万元。",
      "如金额未经四舍五入，两处应当一致，请核对 {cells}。",
    ],
  },
  reasons: {
    blank: "资金来源合计或年度资金总额没有填写，或无法识别。",
    noUnit: "资金来源合计与年度资金总额只有一处写明单位，无法比较。",
  },
  check(form, report) {
    const [sources, annual] = [form.fields["sources.total"], form.fields["funds.annual.total"]];
    if (!sources || !annual) return report.notApplicable();
    const [left, right] = [amountOf(form, "sources.total"), amountOf(form, "funds.annual.total")];
    if (!left || !right) return report.cannotCheck([sources.at, annual.at], "blank", {});
    if (!sameUnits([left, right])) return report.cannotCheck([sources.at, annual.at], "noUnit", {});
    const found = mismatch(left, [right]);
    if (!found) return;
    const { is, severity, figures, difference } = found;
    report(
      [sources.at],
      is === "differs" ? "differs" : "doubtful",
      { sources: left.value, annual: right.value, difference, cells: [sources.at, annual.at] },
      { related: [annual.at], figures, severity },
    );
  },
});
