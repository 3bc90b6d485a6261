import { agreement, parseAmount, sum, type Amount } from "../../core/amount";
import { formatDecimal } from "../../core/decimal";
import type { Indicator } from "../../core/form";
import { defineRule } from "../../core/rule";
import type { Range } from "../../core/sheet";
import { indicatorPoints, points, weights } from "../provisions/guide-2021";

/** Some forms count the execution rate with the indicators. */
const allPoints = indicatorPoints + points.execution;

export const weightsAddUp = defineRule({
  id: "weights-add-up",
  summary: `权重合计应当为 ${String(indicatorPoints)}（另 ${String(points.execution)} 分为预算执行率）或 ${String(allPoints)}，且每个指标都有权重。`,
  category: "weight",
  severity: "warning",
  basis: [weights],
  appliesTo: "every-form",
  messages: {
    sum: ["权重合计 {sum}，既不是 {indicators} 也不是 {all}。", "请核对 {cells}。"],
    missing: ["指标“{name}”没有权重，其他指标都有。", "请在权重栏填写分值。"],
  },
  reasons: { noNumber: "权重中有无法识别的内容，不能相加。" },
  check(form, report) {
    const weighted: NonNullable<Indicator["weight"]>[] = [];
    for (const { horizon, weight } of form.indicators) if (weight && horizon === "annual") weighted.push(weight);
    const [first, ...others] = weighted.map(({ at }) => at);
    if (!first || weighted.length < 2) return report.notApplicable();
    const places: readonly [Range, ...Range[]] = [first, ...others];
    const amounts = weighted.map(({ text }): Amount | null => parseAmount(text.replace(/[%分\s]/g, ""), null));
    const known = amounts.flatMap((amount) => amount ?? []);
    if (known.length < amounts.length) return report.cannotCheck(places, "noNumber", {});
    const fraction = sum(known) <= parsed("1");
    const wanted = [indicatorPoints, allPoints].map((total) => parsed(String(fraction ? total / allPoints : total)));
    if (wanted.every((value) => agreement({ value, unit: null, decimals: 0 }, known) !== "equal")) {
      const holes = { sum: formatDecimal(sum(known)), indicators: indicatorPoints, all: allPoints };
      report(places, "sum", { ...holes, cells: places });
    }
    for (const { horizon, name, weight, nameAt, value } of form.indicators) {
      if (horizon === "annual" && !weight && name !== null && value !== null) report([nameAt], "missing", { name });
    }
  },
});

const parsed = (digits: string) => parseAmount(digits, null)?.value ?? 0n;
