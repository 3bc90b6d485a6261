import { defineRule } from "../../core/rule";
import { parseTarget } from "../../core/target-value";
import { satisfactionScores } from "../provisions/guide-2021";
import { quantified } from "../provisions/measures-2015";

export const satisfactionIsMeasured = defineRule({
  id: "satisfaction-is-measured",
  summary: "满意度指标的值应当是比率。",
  category: "measurability",
  severity: "warning",
  basis: [satisfactionScores, quantified],
  appliesTo: "every-form",
  messages: { words: ["满意度指标“{name}”的值“{value}”不是比率，无法衡量。", "请写明满意度要达到的比率，如≥90%。"] },
  reasons: {},
  check(form, report) {
    const rows = form.indicators.filter(
      ({ level1, name, value }) => level1 === "satisfaction" && name !== null && value !== null,
    );
    if (rows.length === 0) return report.notApplicable();
    for (const { name, value, nameAt, valueAt } of rows) {
      if (parseTarget(value ?? "").quantities.length === 0 && !isMeasured(name ?? "", value ?? ""))
        report([valueAt], "words", { name: name ?? "", value: value ?? "" }, { related: [nameAt] });
    }
  },
});

/** A share in words, or no complaint at all. */
function isMeasured(name: string, value: string): boolean {
  return (
    /^0?\.\d+$/.test(value) ||
    /百分之[一二三四五六七八九十百]|[一二三四五六七八九]成/.test(value) ||
    (/投诉/.test(name) && /^(无|零)/.test(value))
  );
}
