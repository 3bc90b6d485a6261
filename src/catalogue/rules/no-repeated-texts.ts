import type { Indicator } from "../../core/form";
import { defineRule } from "../../core/rule";
import { sound } from "../provisions/measures-2015";

export const noRepeatedTexts = defineRule({
  id: "no-repeated-texts",
  summary: "不同的指标不应当照抄同一段文字，同一指标不应当重复填写。",
  category: "duplicate",
  severity: "warning",
  basis: [sound],
  appliesTo: "every-form",
  messages: {
    value: ["指标“{name}”的值与 {other} 完全相同。", "请写明这一指标自己的目标。"],
    indicator: ["指标“{name}”已在 {other} 填过，名称和值都相同。", "请删去重复的一行，或改写。"],
  },
  reasons: {},
  // Short values such as ≥95% repeat rightly; whole sentences do not.
  settings: { longest: { default: 20, min: 1, max: 200, text: "指标值不超过多少个字时，可以与别的指标相同。" } },
  check(form, report, { longest }) {
    if (form.indicators.length < 2) return report.notApplicable();
    const byValue = new Map<string, Indicator>();
    const byWhole = new Map<string, Indicator>();
    for (const indicator of form.indicators) {
      const { name, value, nameAt, valueAt, horizon } = indicator;
      if (name === null || value === null || valueAt.bottom > valueAt.top || nameAt.top === valueAt.bottom + 1)
        continue;
      const whole = `${horizon}\u0000${value}\u0000${name}`;
      const twin = byWhole.get(whole);
      const sameValue = value.length > longest ? byValue.get(horizon + value) : undefined;
      if (twin && twin.nameAt.top !== nameAt.top)
        report([nameAt], "indicator", { name, other: twin.nameAt }, { related: [twin.nameAt] });
      else if (sameValue && sameValue.valueAt.top !== valueAt.top)
        report([valueAt, nameAt], "value", { name, other: sameValue.valueAt }, { related: [sameValue.valueAt] });
      if (!twin) byWhole.set(whole, indicator);
      if (!sameValue && value.length > longest) byValue.set(horizon + value, indicator);
    }
  },
});
