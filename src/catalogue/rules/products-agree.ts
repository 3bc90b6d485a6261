import { defineRule } from "../../core/rule";
import { arithmetic } from "../provisions/form-itself";
import { shownNumber } from "../shown-number";

const decimals = 4;

export const productsAgree = defineRule({
  id: "products-agree",
  summary: "明细表里，金额应当等于数量乘单价，或人数、标准、月数相乘（多数行都如此的）。",
  category: "semantic",
  severity: "error",
  basis: [arithmetic],
  appliesTo: "every-form",
  messages: {
    differs: [
      "金额写的是 {printed}，按 {factors} 相乘应为 {expected}；这样相乘都相符的有 {agreeing} 行。",
      "请核对 {cells}。",
    ],
  },
  reasons: {},
  check(form, report) {
    const { products = [] } = form;
    if (products.length === 0) return report.notApplicable();
    for (const { at, of, printed, expected, within, agreeing, sure } of products) {
      if (within) continue;
      const holes = {
        printed: shownNumber(printed, decimals),
        expected: shownNumber(expected, decimals),
        factors: of,
        agreeing,
        cells: [at, ...of],
      };
      report([at], "differs", holes, { related: of, severity: sure ? "error" : "warning" });
    }
  },
});
