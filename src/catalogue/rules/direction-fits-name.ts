import { decimalOne } from "../../core/decimal";
import { defineRule } from "../../core/rule";
import { parseTarget } from "../../core/target-value";
import type { Indicator } from "../../core/form";
import { costLines, type CostLine } from "../costs";
import { wantsLittle, wantsMuch } from "../names-of-measures";
import { sense } from "../provisions/form-itself";
import { valueInParts } from "../provisions/practice";

export const directionFitsName = defineRule({
  id: "direction-fits-name",
  summary: "计算符号的方向应当与指标名称相符：差错、投诉、成本用≤，合格率、覆盖率、满意度用≥。",
  category: "semantic",
  severity: "warning",
  basis: [sense, valueInParts],
  appliesTo: "every-form",
  messages: {
    little: ["“{name}”应当越少越好，指标值“{value}”写的却是下限。", "请核对 {cell} 的符号，如应为≤。"],
    much: ["“{name}”应当越高越好，指标值“{value}”写的却是上限。", "请核对 {cell} 的符号，如应为≥。"],
    cost: ["成本指标“{name}”的值“{value}”写的是下限，成本应当有上限。", "请核对 {cell} 的符号，如应为≤。"],
  },
  reasons: {},
  check(form, report) {
    let seen = false;
    // Few forms state a floor for any cost: only these are looked for.
    let costs: ReadonlySet<Indicator> | null = null;
    for (const indicator of form.indicators) {
      const { name, value, level1, level2, nameAt, valueAt } = indicator;
      const [only, more] = value === null ? [] : parseTarget(value).quantities;
      if (name === null || value === null || !only || more || !only.operator) continue;
      seen = true;
      const isFloor = only.operator === "≥" || only.operator === ">";
      const isCeiling = only.operator === "≤" || only.operator === "<";
      const isCost = () =>
        (level1 === "cost" || level2 === "cost") &&
        (!isIncome.test(name) || isOutlay(name)) &&
        (costs ??= amountsAmong(costLines(form))).has(indicator);
      const message =
        isFloor && isCost()
          ? "cost"
          : isFloor && wantsLittle(name, level2 === null || level2 === "quantity")
            ? "little"
            : isCeiling && isRate(only.unit) && only.number.value < hundred && wantsMuch(name)
              ? "much"
              : null;
      if (message) report([valueAt], message, { name, value, cell: valueAt }, { related: [nameAt] });
    }
    if (!seen) report.notApplicable();
  },
});

const amountsAmong = (lines: readonly CostLine[]): ReadonlySet<Indicator> =>
  new Set(lines.flatMap(({ is, indicator }) => (is === "amount" ? [indicator] : [])));

/** A floor is right for what people are paid, what is saved and what is raised. */
const isIncome = /补助|补贴|投入|标准|工资|薪|收入|收益|节|奖|配套|争取|自筹|带动|撬动|效益|投资/;
/** 节能设备购置费 names what is bought: the words above say what it is for. 节约维护成本 does not. */
const isOutlay = (name: string) =>
  /(?:费|费用|成本|开支|总投入|项目投资)$/.test(name) &&
  !/补助|补贴|工资|薪|奖励|奖金|节约|节省|节支|降低|减少|下降|争取|自筹|带动|撬动/.test(name);
/** ≤100% says no more than that it is a share. */
const hundred = 100n * decimalOne;
const isRate = (unit: string | null) => unit?.startsWith("%") === true;
