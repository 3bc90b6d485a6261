import { defineRule } from "../../core/rule";
import { arithmetic } from "../provisions/form-itself";

export const productsAgree = defineRule({
  id: "products-agree",
  summary: "明细表里，金额应当等于数量乘单价（多数行都如此的）。",
  category: "semantic",
  severity: "warning",
  basis: [arithmetic],
  appliesTo: "every-form",
  messages: {
    differs: [
      "金额写的是 {printed}，按数量 {quantity} 和单价 {price} 应为 {expected}；其他行都相符的有 {right} 行。",
      "请核对 {cells}。",
    ],
  },
  reasons: {},
  check(form, report) {
    const { products = [] } = form;
    if (products.length === 0) return report.notApplicable();
    const right = products.filter(({ within }) => within).length;
    for (const { at, of, printed, expected, within } of products) {
      if (within) continue;
      const [quantity, price] = of;
      const holes = { printed: shown(printed), expected: shown(expected), quantity, price, right, cells: [at, ...of] };
      report([at], "differs", holes, { related: of });
    }
  },
});

const shown = (amount: number) => String(Number(amount.toFixed(4)));
