import { absolute, agreement, type Amount, sum } from "../../core/amount";
import type { Field, Form, Horizon } from "../../core/form";
import { amountOf } from "../../core/form";
import { defineRule } from "../../core/rule";
import type { Range } from "../../core/sheet";
import { sameUnits } from "../units";

const names: Readonly<Record<Horizon, string>> = { annual: "年度资金总额", midLong: "中长期资金总额" };

const idsOf = {
  annual: { total: "funds.annual.total", fiscal: "funds.annual.fiscal", other: "funds.annual.other" },
  midLong: { total: "funds.midLong.total", fiscal: "funds.midLong.fiscal", other: "funds.midLong.other" },
} as const;

export const fundsAddUp = defineRule({
  id: "funds-add-up",
  summary: "资金总额等于财政拨款与其他资金之和，年度和中长期都如此。",
  category: "total-mismatch",
  severity: "error",
  basis: ["central-measures-2015", "budget-law"],
  appliesTo: ["project", "special-policy", "regional"],
  messages: {
    differs: [
      "{name} {total} 万元，与财政拨款 {fiscal} 万元、其他资金 {other} 万元之和 {sum} 万元相差 {difference} 万元。",
      "请核对 {cells}，改正总额或其中项。",
    ],
    doubtful: [
      "{name} {total} 万元，各项之和 {sum} 万元，相差 {difference} 万元。",
      "如金额未经四舍五入，合计有误，请核对 {cells}。",
    ],
    lines: ["{name} {total} 万元，其下各项之和 {sum} 万元，相差 {difference} 万元。", "请核对 {cells}。"],
    noTotal: [
      "中长期资金总额未填写，而其中项已有 {sum} 万元。",
      "请填写中长期资金总额；如属年度资金，请移到年度一栏。",
    ],
  },
  reasons: {
    noAmount: "{name}或其中项的金额无法识别。",
    noUnit: "{name}与其中项有的没有单位，无法比较。",
    otherParts: "除财政拨款和其他资金外还有“{label}”，不能确定是否计入{name}。",
  },
  check(form, report) {
    let seen = false;
    for (const half of ["annual", "midLong"] as const) {
      const ids = idsOf[half];
      const total = form.fields[ids.total];
      const parts = [form.fields[ids.fiscal], form.fields[ids.other]].filter((part) => part !== undefined);
      const filled = parts.filter(({ value }) => value.is === "amount");
      const name = names[half];
      if (total?.value.is === "unreadable" || parts.some(({ value }) => value.is === "unreadable")) {
        seen = true;
        report.cannotCheck([...(total ? [total.at] : []), ...parts.map(({ at }) => at)], "noAmount", { name });
        continue;
      }
      const transfers = filled.length === 0 ? extraLines(form, half) : [];
      if (!total || (filled.length === 0 && transfers.length < 2)) continue;
      seen = true;
      if (filled.length === 0) {
        checkTransfer(total, transfers, name);
        continue;
      }
      const amounts = filled.flatMap(({ value }) => (value.is === "amount" ? [value.amount] : []));
      if (total.value.is !== "amount") {
        if (half === "midLong" && sum(amounts) > 0n)
          report(
            [total.at, ...filled.map(({ at }) => at)] as const,
            "noTotal",
            { sum: sum(amounts) },
            { category: "missing-value" },
          );
        continue;
      }
      const { amount } = total.value;
      if (!sameUnits([amount, ...amounts])) {
        report.cannotCheck([total.at, ...filled.map(({ at }) => at)], "noUnit", { name });
        continue;
      }
      const verdict = agreement(amount, amounts);
      if (verdict === "equal" || verdict === "rounded") continue;
      const others = extras(form, half);
      if (others.some((set) => ["equal", "rounded"].includes(agreement(amount, [...amounts, ...set])))) continue;
      const most = sum([...amounts, ...(others[0] ?? [])]);
      if (others.length > 0 && amount.value > sum(amounts) && amount.value <= most) {
        report.cannotCheck([total.at], "otherParts", { name, label: form.otherFunds[0]?.label ?? "" });
        continue;
      }
      const cells = [total.at, ...filled.map(({ at }) => at)];
      const holes = {
        name,
        total: amount.value,
        sum: sum(amounts),
        difference: absolute(amount.value - sum(amounts)),
        cells,
      };
      const details = {
        related: filled.map(({ at }) => at),
        figures: { actual: amount.value, expected: sum(amounts) },
      };
      const at = [total.at] as const;
      if (verdict === "doubtful") report(at, "doubtful", holes, { ...details, severity: "warning" });
      else
        report(
          at,
          "differs",
          {
            ...holes,
            fiscal: amountOf(form, ids.fiscal)?.value ?? 0n,
            other: amountOf(form, ids.other)?.value ?? 0n,
          },
          details,
        );
    }
    if (!seen) report.notApplicable();

    /** 年度金额 of a transfer: 其中：中央补助, 地方资金. Lines that together fall short of it leave something unsaid. */
    function checkTransfer(total: Field, lines: readonly { at: Range; amount: Amount }[], name: string): void {
      if (total.value.is !== "amount") return;
      const { amount } = total.value;
      const amounts = lines.map((line) => line.amount);
      if (!sameUnits([amount, ...amounts])) return report.cannotCheck([total.at], "noUnit", { name });
      if (agreement(amount, amounts) !== "differs") return;
      const related = lines.map(({ at }) => at);
      if (form.kind !== "regional")
        return report.cannotCheck([total.at], "otherParts", { name, label: form.otherFunds[0]?.label ?? "" });
      report(
        [total.at],
        "lines",
        {
          name,
          total: amount.value,
          sum: sum(amounts),
          difference: absolute(amount.value - sum(amounts)),
          cells: [total.at, ...related],
        },
        { related, figures: { actual: amount.value, expected: sum(amounts) } },
      );
    }
  },
});

function extraLines(form: Form, half: Horizon): { at: Range; amount: Amount }[] {
  return form.otherFunds.flatMap(({ horizon, at, value }) =>
    horizon === half && value.is === "amount" ? [{ at, amount: value.amount }] : [],
  );
}

/** Further lines of the block: all of them may be addends, or each may be a part of the fiscal line. */
function extras(form: Form, half: Horizon): Amount[][] {
  const amounts = extraLines(form, half).map(({ amount }) => amount);
  return amounts.length === 0 ? [] : [amounts, ...amounts.map((amount) => [amount])];
}
