import { sum, type Amount } from "../../core/amount";
import { absolute } from "../../core/decimal";
import { amountsIn } from "../../core/fields";
import type { Form } from "../../core/form";
import { amountOf } from "../../core/form";
import { defineRule } from "../../core/rule";
import type { Range } from "../../core/sheet";
import { ofBalance } from "../../core/recognise/words/sum-words";
import { matched } from "../provisions/measures-2015";
import { costIndicators } from "../provisions/guide-2021";
import { amountsOf, costLines, namesTotal, type CostLine } from "../costs";
import { reckon } from "../reckoning";
import { slippedUnit } from "../unit-slip";

export const costsWithinAnnualFunds = defineRule({
  id: "costs-within-annual-funds",
  summary: "成本指标的金额合计应当与年度资金总额一致，不得超出。单价不计入。",
  category: "cost-mismatch",
  severity: "error",
  basis: [matched, costIndicators],
  appliesTo: ["project", "special-policy", "list", "regional"],
  messages: {
    over: [
      "成本指标合计 {sum} 万元，超出年度资金总额 {annual} 万元 {difference} 万元。",
      "请核对 {cells}，改正成本指标或资金总额。",
    ],
    overPart: [
      "成本指标合计 {sum} 万元，多于年度资金总额 {annual} 万元；其中“{name}”看来已是总成本。",
      "请确认各成本指标是总成本与分项的关系；否则请核对 {cells}。",
    ],
    doubtful: [
      "成本指标合计 {sum} 万元，年度资金总额 {annual} 万元，相差 {difference} 万元。",
      "如金额未经四舍五入，两者应当一致，请核对 {cells}。",
    ],
    under: [
      "成本指标合计 {sum} 万元，比年度资金总额 {annual} 万元少 {difference} 万元。",
      "请补充成本指标，或说明其余资金的用途。",
    ],
    underPrices: [
      "成本指标合计 {sum} 万元，比年度资金总额 {annual} 万元少 {difference} 万元；单价 {prices} 未计入。",
      "请为单价写明数量或总额，使成本指标能够说明全部资金。",
    ],
    price: ["“{value}”是单价，没有数量，得不出金额。", "请写明人数、天数等数量，或直接写总额。"],
  },
  reasons: {
    noFunds: "年度资金总额没有填写或无法识别；成本指标合计 {sum} 万元，没有可比的数。",
    words: "成本指标 {cells} 没有可以相加的金额。",
    unreadable: "成本指标 {cells} 的金额无法识别，不能相加。",
    noUnit: "成本指标与年度资金总额有的没有单位，无法比较。",
    onlyPrices: "成本指标只有单价或比例，不能相加。",
  },
  settings: {
    shortfall: { default: 0, min: 0, max: 100, text: "成本指标合计比年度资金总额少百分之几以内，不提示。" },
  },
  check(form, report, { shortfall }) {
    const lines = costLines(form);
    const amounts = amountsOf(lines);
    const annual = annualTotal(form);
    if (lines.every(({ is }) => is === "blank")) return report.notApplicable();
    const unreadable = lines.filter(({ is }) => is === "unreadable");
    if (unreadable.length > 0) return report.cannotCheck(cellsOf(lines), "unreadable", { cells: cellsOf(unreadable) });
    if (!annual) return report.cannotCheck(cellsOf(lines), "noFunds", { sum: sum(amounts) });
    if (amounts.length === 0)
      return report.cannotCheck(cellsOf(lines), lines.some(isUnclear) ? "words" : "onlyPrices", {
        cells: cellsOf(lines),
      });
    const found = reckon(annual.amount, amounts);
    if (found.is === "cannot-tell") return report.cannotCheck([annual.at, ...cellsOf(lines)], "noUnit", {});
    if (found.is === "agrees" || found.is === "rounded" || slippedUnit(form, lines)) return;
    if (isStatedElsewhere(form, amounts)) return;
    const { total: printed, difference } = found;
    const added = lines.filter(({ is }) => is === "amount");
    const first = added[0]?.indicator.valueAt;
    if (!first) return;
    const places: readonly [Range, ...Range[]] = [first, ...added.slice(1).map(({ indicator }) => indicator.valueAt)];
    const holes = { sum: found.sum, annual: printed, difference, cells: [...places, annual.at] };
    // The costs are at fault, and the funds are what they are held against.
    const details = { related: [annual.at], figures: { actual: found.sum, expected: printed } };
    const asked = { ...details, severity: "warning" as const };
    if (found.is === "doubtful") return report(places, "doubtful", holes, asked);
    if (found.sum > printed) {
      const whole = wholeLine(added, annual.amount);
      if (whole === "parts-agree") return;
      if (whole) return report(places, "overPart", { ...holes, name: whole.indicator.name ?? "" }, asked);
      return report(places, "over", holes, details);
    }
    if (difference * 100n <= printed * BigInt(shortfall)) return;
    if (lines.some(isUnclear))
      return report.cannotCheck(cellsOf(lines), "words", { cells: cellsOf(lines.filter(isUnclear)) });
    const prices = lines.filter(({ is }) => is === "unit-price");
    const under = { ...asked, waits: true };
    if (prices.length === 0) return report(places, "under", holes, under);
    report(places, "underPrices", { ...holes, prices: cellsOf(prices) }, under);
    for (const { indicator } of prices) {
      report(
        [indicator.valueAt],
        "price",
        { value: indicator.value ?? "" },
        { severity: "warning", category: "unit", related: [indicator.nameAt] },
      );
    }
  },
});

/** 本年支出 247 below 可用资金 275: the costs are what a table of the form says will be spent. */
function isStatedElsewhere({ tableSums = [] }: Form, costs: readonly Amount[]): boolean {
  const spent = sum(costs);
  return tableSums.some(
    ({ label, parts }) => ofBalance.test(label) && amountsIn(parts).some(({ value }) => absolute(value) === spent),
  );
}

function annualTotal(form: Form): { amount: Amount; at: Range } | null {
  for (const id of ["funds.annual.total", "sources.total"] as const) {
    const amount = amountOf(form, id);
    const field = form.fields[id];
    if (amount && field) return { amount, at: field.at };
    // The total is there, and nobody can tell what it is: another one is no answer.
    if (field?.value.is === "unreadable") return null;
  }
  return null;
}

const isUnclear = ({ is }: CostLine) => is === "words" || is === "no-unit";

const cellsOf = (lines: readonly CostLine[]): readonly Range[] => lines.map(({ indicator }) => indicator.valueAt);

/** One line states the whole budget, and the others are its parts: then they must not be added to it. */
function wholeLine(lines: readonly CostLine[], annual: Amount): CostLine | "parts-agree" | null {
  const isIn = (amounts: readonly Amount[]) => reckon(annual, amounts).is === "agrees";
  const whole = lines.find((line) => isIn(line.amounts));
  if (!whole || lines.length < 2) return null;
  const rest = amountsOf(lines.filter((line) => line !== whole));
  if (isIn(rest)) return "parts-agree";
  return namesTotal(whole) && sum(rest) <= annual.value ? whole : null;
}
