import { type Amount, eachAmount, sum } from "../../core/amount";
import { amountsIn, foundFields, nameOfField, sourceFields, type Field } from "../../core/fields";
import { amountOf, type Form, type Horizon, type Spending } from "../../core/form";
import { defineRule } from "../../core/rule";
import type { Range } from "../../core/sheet";
import { annualTotal } from "../provisions/practice";
import { arithmetic } from "../provisions/form-itself";
import { addendsOf, type MoneyLine } from "../addends";
import { mismatch } from "../reckoning";
import { sameUnits } from "../../core/same-units";

const idsOf = {
  annual: { total: "funds.annual.total", fiscal: "funds.annual.fiscal", other: "funds.annual.other" },
  midLong: { total: "funds.midLong.total", fiscal: "funds.midLong.fiscal", other: "funds.midLong.other" },
} as const;

export const fundsAddUp = defineRule({
  id: "funds-add-up",
  summary: "资金总额等于财政拨款与其他资金之和，年度和中长期都如此。",
  category: "total-mismatch",
  severity: "error",
  basis: [annualTotal, arithmetic],
  appliesTo: "every-form",
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
    nearest: [
      "{name} {total} 万元，其下各项无论怎样取舍都不等于它：最接近的是 {cells} 之和 {sum} 万元，相差 {difference} 万元。",
      "请核对总额和各项金额。",
    ],
    below: [
      "“{label}” {total} 万元，其下各项之和 {sum} 万元，相差 {difference} 万元。",
      "如其下各项应当相加得出，请核对 {cells}。",
    ],
    list: [
      "合计 {total} 万元，表中 {count} 个项目的年度资金之和 {sum} 万元，相差 {difference} 万元。",
      "请核对 {cells}。",
    ],
    listColumn: [
      "“{name}”一栏合计 {total} 万元，表中各项目该栏之和 {sum} 万元，相差 {difference} 万元。",
      "请核对 {cells}。",
    ],
    spending: [
      "合计 {total} 万元，其上 {count} 项之和 {sum} 万元，相差 {difference} 万元。",
      "请核对 {cells}，改正合计或其中的项。",
    ],
    noTotal: [
      "中长期资金总额未填写，而其中项已有 {sum} 万元。",
      "请填写中长期资金总额；如属年度资金，请移到年度一栏。",
    ],
  },
  terms: { annual: "年度资金总额", midLong: "中长期资金总额", total: "合计" },
  reasons: {
    noAmount: "{name}或其中项的金额无法识别。",
    noUnit: "{name}与其中项有的没有单位，无法比较。",
  },
  check(form, report) {
    let seen = false;
    for (const total of form.listTotals ?? []) {
      seen = true;
      checkSum(total, total.ofTotals ? "list" : "listColumn", total.label);
    }
    for (const half of ["annual", "midLong"] as const) {
      const ids = idsOf[half];
      const total = form.fields[ids.total];
      const parts = [form.fields[ids.fiscal], form.fields[ids.other]].filter((part) => part !== undefined);
      const filled = parts.filter(({ value }) => value.is === "amount");
      const name = { term: half };
      const stated = [
        ...(total ? [total] : []),
        ...parts,
        ...form.otherFunds.filter(({ horizon }) => horizon === half),
      ];
      if (stated.some(isUnreadable)) {
        seen = true;
        report.cannotCheck(
          stated.map(({ at }) => at),
          "noAmount",
          { name },
        );
        continue;
      }
      const lines = extraLines(form, half);
      const others = lines.filter(({ amount }) => amount.value !== 0n);
      if (!total || (filled.length === 0 && lines.length < 2)) continue;
      seen = true;
      if (filled.length === 0) {
        checkTransfer(total, others, name);
        continue;
      }
      const amounts = amountsIn(filled);
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
      const mains = filled.flatMap(({ label, at, value }) =>
        value.is === "amount" ? [{ label, at, amount: value.amount }] : [],
      );
      const { addends, agrees } = addendsOf(amount, mains, others);
      if (agrees) checkBelow(addends, others);
      else if (addends.length > mains.length) {
        reportNearest(total.at, amount, addends, [...mains, ...others], name);
        continue;
      }
      const found = mismatch(amount, eachAmount(agrees ? addends : mains));
      if (!found) continue;
      const holes = {
        name,
        total: amount.value,
        sum: found.sum,
        difference: found.difference,
        cells: [total.at, ...(agrees ? addends : mains).map(({ at }) => at)],
      };
      const details = {
        related: [...mains, ...others].map(({ at }) => at),
        figures: found.figures,
        severity: found.severity,
      };
      const at = [total.at] as const;
      if (found.is !== "differs") report(at, "doubtful", holes, details);
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
    if (form.spending) {
      seen = true;
      checkSum(form.spending, "spending");
    }
    if (!seen) report.notApplicable();

    /** 年度金额 of a transfer: 其中：中央补助, 地方资金. A project may list only some of its money so. */
    function checkTransfer(total: Field, lines: readonly MoneyLine[], name: Name): void {
      if (total.value.is !== "amount") return;
      const { amount } = total.value;
      if (!sameUnits([amount, ...eachAmount(lines)])) return report.cannotCheck([total.at], "noUnit", { name });
      const { addends, agrees } = addendsOf(amount, [], lines);
      if (agrees) checkBelow(addends, lines);
      const parts = agrees ? addends : lines;
      const found = mismatch(amount, eachAmount(parts));
      if (!found) return;
      const related = parts.map(({ at }) => at);
      report(
        [total.at],
        "lines",
        {
          name,
          total: amount.value,
          sum: found.sum,
          difference: found.difference,
          cells: [total.at, ...related],
        },
        {
          related,
          figures: found.figures,
          severity: agrees ? found.severity : form.kind === "regional" ? "error" : "warning",
        },
      );
    }

    function checkSum(
      { at, value, parts }: Spending,
      message: "list" | "listColumn" | "spending",
      column: string | null = null,
    ): void {
      const name = column ?? ({ term: "total" } as const);
      if ([{ value }, ...parts].some(isUnreadable))
        return report.cannotCheck([at, ...parts.map((part) => part.at)], "noAmount", {
          name: column === null ? name : { list: [column] },
        });
      const amounts = amountsIn(parts);
      if (value.is !== "amount" || !sameUnits([value.amount, ...amounts])) return;
      const found = mismatch(value.amount, amounts);
      if (!found) return;
      const related = parts.map((part) => part.at);
      report(
        [at],
        message,
        {
          name,
          total: value.amount.value,
          count: amounts.length,
          sum: found.sum,
          difference: found.difference,
          cells: [at, ...related],
        },
        { related, figures: found.figures, severity: found.severity },
      );
    }

    function reportNearest(
      at: Range,
      amount: Amount,
      addends: readonly MoneyLine[],
      all: readonly MoneyLine[],
      name: Name,
    ): void {
      const cells = addends.map((line) => line.at);
      const related = all.map((line) => line.at);
      const found = mismatch(amount, eachAmount(addends));
      if (!found) return;
      const { difference, figures, severity } = found;
      report(
        [at],
        "nearest",
        { name, total: amount.value, sum: found.sum, difference, cells },
        { related, figures, severity },
      );
    }

    /** The lines that the total does without are parts of the addend above them. */
    function checkBelow(addends: readonly MoneyLine[], lines: readonly MoneyLine[]): void {
      for (const addend of addends) {
        const next = addends.filter(({ at }) => at.top > addend.at.top).map(({ at }) => at.top);
        const end = Math.min(Infinity, ...next);
        // Sources below 财政拨款 are compared with it by a rule of their own.
        const isSource = ({ at }: MoneyLine) => sourceFields.some((id) => form.fields[id]?.at === at);
        const below = lines.filter(
          (line) => !addends.includes(line) && !isSource(line) && line.at.top > addend.at.top && line.at.top < end,
        );
        const amounts = eachAmount(below);
        if (below.length < 2 || addend.amount.value === 0n || !sameUnits([addend.amount, ...amounts])) continue;
        if (addendsOf(addend.amount, [], below).agrees) continue;
        const found = mismatch(addend.amount, amounts);
        if (!found) continue;
        const related = below.map(({ at }) => at);
        report(
          [addend.at],
          "below",
          {
            label: nameOfField(addend),
            total: addend.amount.value,
            sum: found.sum,
            difference: found.difference,
            cells: [addend.at, ...related],
          },
          { related, figures: found.figures, severity: "warning" },
        );
      }
    }
  },
});

/** What the total of a half is called. */
type Name = { readonly term: Horizon };

const isUnreadable = ({ value }: Pick<Field, "value">) => value.is === "unreadable";

/** Further lines of the block that state something. 一般公共预算 is one of them where the sources have no total of their own. */
function extraLines(form: Form, half: Horizon): MoneyLine[] {
  const ofSources = half === "annual" && !form.fields["sources.total"] ? foundFields(form.fields, sourceFields) : [];
  if (form.otherFunds.length + ofSources.length === 0) return [];
  const lines = [...form.otherFunds, ...ofSources.map((field) => ({ ...field, horizon: half }))];
  return lines.flatMap(({ horizon, label, at, value }) =>
    horizon === half && value.is === "amount" ? [{ label, at, amount: value.amount }] : [],
  );
}
