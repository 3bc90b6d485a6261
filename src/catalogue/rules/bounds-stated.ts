import type { Form } from "../../core/form";
import { defineWorkbookRule, type Placed } from "../../core/rule";
import type { Range } from "../../core/sheet";
import { parseTarget } from "../../core/target-value";
import { valueInParts } from "../provisions/practice";

export const boundsStated = defineWorkbookRule({
  id: "bounds-stated",
  summary: "比率应当有计算符号，写明是至少还是至多，如≥95%。",
  category: "format",
  severity: "advice",
  basis: [valueInParts],
  messages: {
    form: ["这张表的比率都没有计算符号（{cells}），同一工作簿的其他表有。", "请考虑写明≥或≤。"],
    workbook: ["工作簿中的比率都没有计算符号，如 {cells}；转换文件时可能丢失了符号。", "请核对原件，写明≥或≤。"],
  },
  reasons: {},
  check(forms, reportOn) {
    const without: { readonly placed: Placed; readonly cells: readonly [Range, ...Range[]] }[] = [];
    let [first, some]: [boolean, boolean] = [true, false];
    for (const placed of forms) {
      if (statesBound(placed.form)) some = true;
      else {
        const [cell, ...others] = bareRates(placed.form);
        if (cell && others.length >= fewest - 1) without.push({ placed, cells: [cell, ...others] });
      }
      if (!placed.form.indicators.some(({ value }) => isShare.test(value ?? ""))) reportOn(placed).notApplicable();
    }
    for (const { placed, cells } of without) {
      if (!some && !first) continue;
      reportOn(placed)(cells, some ? "form" : "workbook", { cells });
      first = false;
    }
  },
});

/** Of fewer nobody says that all lack it. */
const fewest = 3;
const isShare = /[%％]/;

const statesBound = ({ indicators }: Form) =>
  indicators.some(({ value }) => parseTarget(value ?? "").quantities.some(({ operator }) => operator !== null));

/** Shares below 100 % without any bound. */
function bareRates({ indicators }: Form): readonly Range[] {
  return indicators.flatMap(({ value, valueAt }) => {
    const [only, more] = parseTarget(value ?? "").quantities;
    const isBare = only && !more && only.operator === null && only.unit === "%" && !/100/.test(value ?? "");
    return isBare ? [valueAt] : [];
  });
}
