import { amountOf } from "../../core/form";
import { defineRule } from "../../core/rule";
import { consistency } from "../provisions/form-itself";
import { sameUnits } from "../../core/same-units";

export const midLongCoversAnnual = defineRule({
  id: "mid-long-covers-annual",
  summary: "中长期资金总额不少于年度资金总额；填了中长期资金，就应有中长期目标。",
  category: "total-mismatch",
  severity: "error",
  basis: [consistency],
  appliesTo: ["project", "special-policy"],
  messages: {
    less: [
      "中长期资金总额 {midLong} 万元，少于年度资金总额 {annual} 万元。",
      "中长期资金应当包含本年度，请核对 {cells}。",
    ],
    noGoal: ["中长期资金 {midLong} 万元已填写，中长期目标却是空白。", "请在 {cell} 填写中长期目标。"],
  },
  reasons: {
    unreadable: "中长期或年度资金总额无法识别，无法比较。",
    noUnit: "中长期与年度资金总额只有一处写明单位，无法比较。",
  },
  check(form, report) {
    const midLong = amountOf(form, "funds.midLong.total");
    const field = form.fields["funds.midLong.total"];
    if (field?.value.is === "unreadable") return report.cannotCheck([field.at], "unreadable", {});
    if (!midLong || !field || midLong.value === 0n) return report.notApplicable();
    const goal = form.fields["goals.midLong"];
    if (goal?.value.is === "blank")
      report(
        [goal.at, goal.labelAt],
        "noGoal",
        { midLong: midLong.value, cell: goal.at },
        { category: "missing-value" },
      );
    const [annual, year] = [amountOf(form, "funds.annual.total"), form.fields["funds.annual.total"]];
    if (year?.value.is === "unreadable") return report.cannotCheck([year.at], "unreadable", {});
    if (!annual || !year) return;
    if (!sameUnits([midLong, annual])) return report.cannotCheck([field.at, year.at], "noUnit", {});
    if (midLong.value >= annual.value) return;
    report(
      [field.at],
      "less",
      { midLong: midLong.value, annual: annual.value, cells: [field.at, year.at] },
      { related: [year.at], figures: { actual: midLong.value, expected: annual.value } },
    );
  },
});
