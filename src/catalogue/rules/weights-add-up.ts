import { sum, type Amount } from "../../core/amount";
import { formatDecimal, type Decimal } from "../../core/decimal";
import type { Form, Indicator, LoosePoints } from "../../core/form";
import { defineRule } from "../../core/rule";
import type { Range } from "../../core/sheet";
import { indicatorPoints, points, weights } from "../provisions/guide-2021";
import { arithmetic } from "../provisions/form-itself";
import { reckon } from "../reckoning";
import { allPoints, pointsIn, sumOf, wantedSums, weightsOf, type Weighted } from "../weights";

export const weightsAddUp = defineRule({
  id: "weights-add-up",
  summary: `权重合计应当为 ${String(indicatorPoints)}（另 ${String(points.execution)} 分为预算执行率）或 ${String(allPoints)}，与所印合计一致，且每个指标都有权重。`,
  category: "weight",
  severity: "warning",
  basis: [weights, arithmetic],
  appliesTo: "every-form",
  messages: {
    sum: ["权重合计 {sum}，既不是 {indicators} 也不是 {all}。", "请核对 {cells}。"],
    printed: ["权重合计印的是 {printed}，各指标的权重加起来是 {sum}。", "请核对 {cells}，改正合计或权重。"],
    subtotal: [
      "权重小计印的是 {printed}，其上各指标的权重 {weights} 加不出这个数。",
      "请核对 {cells}，改正小计或权重。",
    ],
    missing: ["指标“{name}”没有权重，其他指标都有。", "请在权重栏填写分值。"],
    emptyRow: ["{cell} 有权重 {points}，这一行却没有指标。", "请补上指标，或把分值移到其他指标，使合计不变。"],
  },
  reasons: { noNumber: "权重中有无法识别的内容，不能相加。" },
  check(form, report) {
    const weighted = weightsOf(form);
    const [first, ...others] = weighted.map(({ at }) => at);
    if (!first || weighted.length < 2) return report.notApplicable();
    const places: readonly [Range, ...Range[]] = [first, ...others];
    const known = weighted.flatMap(({ amount }) => amount ?? []);
    if (known.length < weighted.length) return report.cannotCheck(places, "noNumber", {});
    const total = sum(known);
    const missing = form.indicators.filter((indicator) => lacksWeight(indicator, places));
    const isWhole = isOneOf(wantedSums(total), known);
    for (const { name, nameAt } of missing) {
      // Where the others make the whole, the form may well mean it so.
      const severity = isWhole || missing.length >= weighted.length ? "warning" : "error";
      report([nameAt], "missing", { name: name ?? "" }, { severity, waits: true });
    }
    if (missing.length > 0) return;
    const empty = emptyRows(form);
    if (!isWhole && empty.length > 0 && isOneOf(wantedSums(total), [...known, ...empty.map(({ amount }) => amount)])) {
      for (const { at, text } of empty) report([at], "emptyRow", { points: text, cell: at }, { severity: "error" });
      return;
    }
    const wrong = wrongSubtotals(form, weighted);
    for (const { printed, above } of wrong) {
      const cells = above.map(({ at }) => at);
      const holes = { printed: printed.text, weights: { list: above.map(textOf) }, cells: [printed.at, ...cells] };
      report([printed.at], "subtotal", holes, { related: cells, severity: "error" });
    }
    if (wrong.length > 0) return;
    const printed = form.loosePoints.findLast(({ of }) => of === "sum");
    if (printed && differs(printed, known)) {
      const holes = { printed: printed.text, sum: formatDecimal(total), cells: [printed.at, ...places] };
      // Where the weights make no whole either, some of them may be missing.
      const severity = isWhole ? "error" : "warning";
      return report([printed.at], "printed", holes, { related: places, severity });
    }
    if (!isWhole) {
      const holes = { sum: formatDecimal(total), indicators: indicatorPoints, all: allPoints };
      report(places, "sum", { ...holes, cells: places }, { waits: total < wantedSums(total)[0] });
    }
  },
});

const isOneOf = (wanted: readonly Decimal[], known: readonly Amount[]) =>
  wanted.some((value) => reckon({ value, unit: null, decimals: 0 }, known).is === "agrees");

/** A weight merged over several rows is of each of them; the execution rate is scored apart. */
function lacksWeight({ horizon, name, value, weight, nameAt }: Indicator, places: readonly Range[]): boolean {
  if (horizon !== "annual" || weight || name === null || value === null || /执行率/.test(name)) return false;
  return !places.some(({ top, bottom }) => top <= nameAt.top && bottom >= nameAt.top);
}

/** Categories with points and without an indicator. */
function emptyRows({ loosePoints, indicators }: Form) {
  return loosePoints.flatMap(({ of, at, text }) => {
    const amount = of === "empty-row" ? pointsIn(text) : null;
    const isOfIndicator = indicators.some(({ nameAt }) => nameAt.top <= at.top && nameAt.bottom >= at.top);
    return amount && amount.value > 0n && !isOfIndicator ? [{ at, text, amount }] : [];
  });
}

interface Subtotal {
  readonly printed: LoosePoints;
  readonly above: readonly Weighted[];
}

/** 小计 is the sum of the rows above it, or of the last few of them. */
function wrongSubtotals({ loosePoints }: Form, weighted: readonly Weighted[]): readonly Subtotal[] {
  const subtotals = loosePoints.filter(({ of }) => of === "subtotal");
  return subtotals.flatMap((printed, index): Subtotal[] => {
    const above = weighted.filter(({ at }) => at.top < printed.at.top);
    const own = above.filter(({ at }) => at.top > (subtotals[index - 1]?.at.top ?? -1));
    const amount = pointsIn(printed.text);
    const isRight = above.some((_, first) => sumOf(above.slice(first)) === amount?.value);
    return amount && !isRight && own.length > 0 ? [{ printed, above: own }] : [];
  });
}

const textOf = ({ indicator }: Weighted) => indicator.weight?.text ?? "";

/** The printed sum may count the execution rate, which is none of the indicators. */
function differs({ text }: LoosePoints, known: readonly Amount[]): boolean {
  const printed = pointsIn(text);
  if (!printed || reckon(printed, known).is !== "differs") return false;
  const [indicators, all] = wantedSums(sum(known));
  return !(sum(known) === indicators && printed.value === all);
}
