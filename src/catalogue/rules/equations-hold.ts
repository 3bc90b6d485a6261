import { defineRule } from "../../core/rule";
import { arithmetic } from "../provisions/form-itself";
import { shownNumber } from "../shown-number";

const decimals = 4;

export const equationsHold = defineRule({
  id: "equations-hold",
  summary: "写在单元格里的算式应当成立（如：20人×800元/月×12个月=19.2万元）。",
  category: "semantic",
  severity: "error",
  basis: [arithmetic],
  appliesTo: "every-form",
  messages: {
    sum: ["“{text}”各项之和是 {expected}，写的是 {printed}。", "请核对 {cell}，改正有误的一项或结果。"],
    product: ["“{text}”算出来是 {expected}，写的是 {printed}。", "请核对 {cell}，改正有误的数，或补上没有写出的因数。"],
  },
  reasons: {},
  check(form, report) {
    const { equations = [] } = form;
    if (equations.length === 0) return report.notApplicable();
    for (const { at, text, printed, expected, isProduct, within } of equations) {
      if (within) continue;
      const holes = {
        text,
        printed: shownNumber(printed, decimals),
        expected: shownNumber(expected, decimals),
        cell: at,
      };
      // A factor may stand elsewhere; of a sum all parts do.
      report([at], isProduct ? "product" : "sum", holes, { severity: isProduct ? "warning" : "error" });
    }
  },
});
