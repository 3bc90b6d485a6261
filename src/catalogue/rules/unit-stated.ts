import { defineRule } from "../../core/rule";
import { clear } from "../provisions/measures-2015";
import { valueInParts } from "../provisions/practice";
import { lacksUnit, statesUnit, unitsStandApart } from "../units-of-values";

export const unitStated = defineRule({
  id: "unit-stated",
  summary: "指标值的数字应当写明计量单位，比率写明%；名称已经说明单位的不必再写。",
  category: "unit",
  severity: "warning",
  basis: [valueInParts, clear],
  appliesTo: "every-form",
  messages: {
    rate: ["指标“{name}”是比率，指标值“{value}”没有写%。", "请在 {cell} 补上%。"],
    missing: ["指标“{name}”的值“{value}”没有写计量单位。", "请在 {cell} 补上单位，如{example}。"],
    many: ["这张表有 {count} 个指标值只有数字，没有计量单位（{cells}）。", "请考虑写明单位，比率写明%。"],
  },
  reasons: {},
  terms: { example: "个、次、天" },
  check(form, report) {
    const apart = unitsStandApart(form);
    const withUnit = form.indicators.filter(({ value }) => value !== null && statesUnit(value) === true);
    const without = form.indicators.filter(({ value }) => value !== null && statesUnit(value) === false);
    if (withUnit.length + without.length === 0) return report.notApplicable();
    const found = without.flatMap((indicator) => {
      const what = lacksUnit(indicator, form, apart);
      return what === null ? [] : [{ indicator, what }];
    });
    const [first, ...others] = found.map(({ indicator }) => indicator.valueAt);
    if (!first) return;
    if (without.length > withUnit.length) {
      // Whoever leaves out most units does so on purpose, or lost them all at once: one remark will do.
      if (others.length < fewest - 1) return;
      const cells = [first, ...others] as const;
      const related = found.map(({ indicator }) => indicator.nameAt);
      return report(cells, "many", { count: cells.length, cells }, { severity: "advice", related });
    }
    for (const { indicator, what } of found) {
      const { name, value, nameAt, valueAt } = indicator;
      const holes = { name: name ?? "", value: value ?? "", cell: valueAt };
      if (what === "rate") report([valueAt], "rate", holes, { related: [nameAt] });
      else report([valueAt], "missing", { ...holes, example: { term: "example" } }, { related: [nameAt] });
    }
  },
});

/** Of a lone number nobody says that a form leaves out its units. */
const fewest = 3;
