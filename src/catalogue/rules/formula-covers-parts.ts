import { amountOfNumber, eachAmount } from "../../core/amount";
import { zero } from "../../core/decimal";
import type { Formula } from "../../core/formulas";
import { defineRule } from "../../core/rule";
import { contains, type Range } from "../../core/sheet";
import { arithmetic } from "../provisions/form-itself";
import { reckon } from "../reckoning";
import { listSums, sumsOf, type Sum, type Term } from "../sums";

export const formulaCoversParts = defineRule({
  id: "formula-covers-parts",
  summary: "合计用公式的，公式应当正好包括各项：不漏一行，不把小计再加一遍，各项都是数字。",
  category: "total-mismatch",
  severity: "warning",
  basis: [arithmetic],
  appliesTo: "every-form",
  messages: {
    leftOut: ["{cell} 的公式 {formula} 没有包括 {cells}。", "请把漏掉的单元格加进公式。"],
    takenIn: ["{cell} 的公式 {formula} 还加了 {cells}，那里不是其中的一项（如小计）。", "请把它从公式中去掉。"],
    text: ["{cell} 的公式 {formula} 没有计入 {cells}：那里的数字是文本。", "请把文本改成数字。"],
    textBeside: [
      "{cell} 的公式 {formula} 的范围里有文本形式的数字 {cells}，合计因为没有计入它才相符。",
      "请把它移出公式的范围；否则改成数字以后，合计就错了。",
    ],
  },
  reasons: {},
  check(form, report) {
    const { formulas } = form;
    if (!formulas) return report.notApplicable();
    let seen = false;
    for (const one of [...sumsOf(form), ...listSums(form)]) {
      const formula = formulas.at(one.total.at);
      if (!formula) continue;
      const { covered, leftOut, takenIn, texts } = takenBy(formula, one);
      // Such as =H20, which repeats what another cell says.
      if (covered === 0) continue;
      seen = true;
      const { at } = one.total;
      const found = reckon(one.total.amount, eachAmount(one.parts));
      if (found.is === "cannot-tell") continue;
      const told = (message: "leftOut" | "takenIn" | "text" | "textBeside", related: readonly Range[]) => {
        if (related.length === 0) return;
        const holes = { cell: at, formula: formula.text, cells: related };
        if (found.is !== "agrees") report([at], message, holes, { related, figures: found.figures });
        else report([at], message, holes, { related, severity: message === "leftOut" ? "advice" : "warning" });
      };
      const isPart = (cell: Range) => one.parts.some((part) => isFirst(part.at, cell));
      const filled = leftOut.filter(({ amount }) => amount.value !== zero);
      if (found.is !== "agrees") {
        told("leftOut", cellsOf(filled));
        told("takenIn", takenIn);
        told("text", texts.filter(isPart));
      } else if (filled.length === 0) {
        // One of several, that is nothing as yet. A single cell is repeated rather than added up.
        if (covered > 1) told("leftOut", cellsOf(leftOut));
        told(
          "textBeside",
          texts.filter((cell) => !isPart(cell)),
        );
      }
    }
    if (!seen) report.notApplicable();
  },
});

/** What a formula does with the parts of its total, and what else it adds. */
function takenBy({ looksAt, adds }: Formula, { total, parts }: Sum) {
  const leftOut = parts.filter(({ at }) => !looksAt.some((range) => contains(range, { row: at.top, column: at.left })));
  const takenIn = (adds?.numbers ?? []).flatMap(({ at, value }) => {
    const amount = amountOfNumber(value, total.amount.unit, null);
    return amount?.value === zero || parts.some((part) => isFirst(part.at, at)) ? [] : [at];
  });
  return { covered: parts.length - leftOut.length, leftOut, takenIn, texts: adds?.texts ?? [] };
}

const cellsOf = (terms: readonly Term[]) => terms.map(({ at }) => at);
const isFirst = (range: Range, cell: Range) => range.top === cell.top && range.left === cell.left;
