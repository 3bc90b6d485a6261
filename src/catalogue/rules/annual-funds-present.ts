import { amountOf } from "../../core/form";
import { defineRule } from "../../core/rule";
import { complete, fundsFit } from "../provisions/measures-2015";

export const annualFundsPresent = defineRule({
  id: "annual-funds-present",
  summary: "年度资金总额应当填写。",
  category: "missing-value",
  severity: "error",
  basis: [complete, fundsFit],
  appliesTo: ["project", "special-policy", "regional", "list", "department-overall"],
  messages: {
    blank: ["年度资金总额未填写。", "请在 {cell} 填写年度资金总额。"],
    partsOnly: ["年度资金总额未填写，而其中项已有 {parts} 万元。", "请在 {cell} 填写年度资金总额并核对各项之和。"],
    absent: ["表中没有找到年度资金总额。", "请补上年度资金总额。"],
  },
  reasons: {},
  check(form, report) {
    if (form.headless) return report.notApplicable();
    const total = form.fields["funds.annual.total"];
    const fiscal = amountOf(form, "funds.annual.fiscal");
    const other = amountOf(form, "funds.annual.other");
    if (!total) {
      const part = form.fields["funds.annual.fiscal"];
      // The standard form of a department lists its tasks' money only.
      if (form.standard && form.kind !== "department-overall")
        report(
          [part?.at ?? { ...form.range, bottom: form.range.top }],
          "absent",
          {},
          { severity: "warning", category: "missing-field" },
        );
      else report.notApplicable();
      return;
    }
    if (total.value.is !== "blank") return;
    if (fiscal || other) {
      const related = [form.fields["funds.annual.fiscal"]?.at, form.fields["funds.annual.other"]?.at].flatMap(
        (at) => at ?? [],
      );
      report(
        [total.at],
        "partsOnly",
        { cell: total.at, parts: (fiscal?.value ?? 0n) + (other?.value ?? 0n) },
        { related, waits: true },
      );
    } else
      report([total.at], "blank", { cell: total.at }, { severity: form.standard ? "error" : "warning", waits: true });
  },
});
