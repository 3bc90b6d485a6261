import { eachAmount } from "../../core/amount";
import { zero } from "../../core/decimal";
import type { Form } from "../../core/form";
import type { Formula } from "../../core/formulas";
import { defineRule } from "../../core/rule";
import { contains, type Range } from "../../core/sheet";
import { arithmetic } from "../provisions/form-itself";
import { reckon } from "../reckoning";
import { listSums, sumsOf, type Sum } from "../sums";

export const totalsAlike = defineRule({
  id: "totals-alike",
  summary: "同类的合计要么都是公式，要么都不是；公式的写法应当一样。",
  category: "total-mismatch",
  severity: "advice",
  basis: [arithmetic],
  appliesTo: "every-form",
  messages: {
    typed: [
      "{cell} 的合计 {total} 万元是手工填写的，同类的其他 {count} 处合计（{others}）都是公式。",
      "请也写成公式，以免以后改了其中的项，合计没有跟着改。",
    ],
    differs: ["{cell} 的公式 {formula} 与同类合计（{others}）的公式不同，没有取自己的各项 {parts}。", "请核对公式。"],
  },
  reasons: {},
  check(form, report) {
    const { formulas } = form;
    if (!formulas) return report.notApplicable();
    let seen = false;
    for (const family of familiesOf(form)) {
      const totals = family.map((one) => ({ one, formula: formulas.at(one.total.at) }));
      const computed = totals.flatMap(({ one, formula }) => (formula ? [{ one, formula }] : []));
      if (computed.length < 2) continue;
      seen = true;
      const detailsOf = ({ total, parts }: Sum) => {
        const found = reckon(total.amount, eachAmount(parts));
        return { related: parts.map((part) => part.at), ...("figures" in found ? { figures: found.figures } : {}) };
      };
      const typed = totals.filter(({ formula }) => !formula);
      for (const { one } of typed.length < computed.length ? typed : []) {
        const others = computed.map((other) => other.one.total.at);
        const { at, amount } = one.total;
        report([at], "typed", { cell: at, total: amount.value, count: others.length, others }, detailsOf(one));
      }
      const usual = mostUsual(computed.map(({ one, formula }) => shapeOf(one, formula)));
      for (const { one, formula } of usual === null ? [] : computed) {
        if (shapeOf(one, formula) === usual || takesOwn(one, formula, form)) continue;
        const others = computed.flatMap((other) =>
          shapeOf(other.one, other.formula) === usual ? [other.one.total.at] : [],
        );
        const { at } = one.total;
        const parts = one.parts.map((part) => part.at);
        report([at], "differs", { cell: at, formula: formula.text, others, parts }, detailsOf(one));
      }
    }
    if (!seen) report.notApplicable();
  },
});

/** Totals that are made in the same way: those of the rows of a table, those of its columns. */
function familiesOf(form: Form): readonly (readonly Sum[])[] {
  const stated = sumsOf(form).filter(
    ({ rule, total, parts }) => rule === "tasks-add-up" && total.amount.value !== zero && parts.length > 0,
  );
  const isInRow = ({ total, parts }: Sum) => parts.every((part) => part.at.top === total.at.top);
  return [stated.filter(isInRow), stated.filter((one) => !isInRow(one)), listSums(form)];
}

/** The cells that a formula looks at, as seen from its own. */
const shapeOf = ({ total: { at } }: Sum, { looksAt }: Formula) =>
  looksAt
    .flatMap(({ top, left, bottom, right }) => [top - at.top, left - at.left, bottom - at.top, right - at.left])
    .join();

/** At least three make what is usual, and more than half. */
function mostUsual(shapes: readonly string[]): string | null {
  const usual = shapes.find((shape) => shapes.filter((other) => other === shape).length * 2 > shapes.length);
  return usual !== undefined && shapes.filter((shape) => shape === usual).length > 2 ? usual : null;
}

/** Any of its parts, or of another sum that the cell is the total of: what it leaves out is another rule's. */
function takesOwn(one: Sum, { looksAt }: Formula, form: Form): boolean {
  const own = [...sumsOf(form), one].filter(({ total }) => isFirst(total.at, one.total.at));
  return own.some(({ parts }) =>
    parts.some(({ at }) => looksAt.some((range) => contains(range, { row: at.top, column: at.left }))),
  );
}

const isFirst = (range: Range, cell: Range) => range.top === cell.top && range.left === cell.left;
