import { agreement, type Amount, eachAmount, sum } from "../../core/amount";
import { foundFields, nameOfField, sourceFields, type Field } from "../../core/fields";
import { amountOf, type Form, type Horizon, type Spending } from "../../core/form";
import { defineRule } from "../../core/rule";
import type { Range } from "../../core/sheet";
import { annualTotal } from "../provisions/practice";
import { arithmetic } from "../provisions/form-itself";
import { addendsOf, lineOf, type MoneyLine } from "../addends";
import type { MoneyGroup } from "../groups-of-money";
import { reckon } from "../reckoning";
import { isSettledByTable } from "../sums";
import { namesPart } from "../../core/recognise/words/sum-words";
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
    alone: [
      "{name} {total} 万元，其下只列了“{part}” {sum} 万元，另外 {difference} 万元的来源没有列出。",
      "如有其他资金，请一并列明；如没有，请核对 {cells}。",
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
    exceeds: ["“{part}” {amount} 万元，大于它所属的“{whole}” {total} 万元。", "请核对 {cells}。"],
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
      checkSum(total, total.ofTotals ? "list" : "listColumn", total.label, total.said);
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
      const mains = filled.flatMap(lineOf);
      if (total.value.is !== "amount") {
        const stated = sum(eachAmount(mains));
        const cells = [total.at, ...filled.map(({ at }) => at)] as const;
        if (half === "midLong" && stated > 0n)
          report(cells, "noTotal", { sum: stated }, { category: "missing-value", waits: true });
        continue;
      }
      const { amount } = total.value;
      const { addends, agrees, groups } = addendsOf(amount, mains, others);
      checkGroups(groups);
      // 支出总计 1781 | 其中：财政拨款 1731 above 基本支出 932 | 项目支出 849, which are all of it.
      const [only, more] = mains;
      const isAside = only && !more && namesPart(only.label);
      if (isAside && others.length >= 2 && reckon(amount, eachAmount(others)).is === "agrees") continue;
      const rest = ungrouped(others, groups);
      const isNearest = !agrees && addends.some((line) => !mains.includes(line));
      const isAll = isNearest && rest.every((line) => addends.includes(line));
      if (agrees) checkBelow(addends, rest);
      const fault = faultOf(total.at, amount, agrees || isNearest ? addends : mains, name);
      if (!fault || isSettledByTable(form, total.at, [...mains, ...others])) continue;
      const { is, holes } = fault;
      const at = [total.at] as const;
      const details = { ...fault.details, related: [...mains, ...others].map((line) => line.at) };
      const alone = stated.length === 2 && lines.length === 0 ? parts[0] : undefined;
      // A table with a column for 其中：财政拨款 and none for the rest does not ask for it.
      if (alone && isColumnOfPart(alone)) continue;
      if (alone && is !== "rounded" && fault.holes.sum < amount.value)
        report(
          at,
          "alone",
          { ...holes, part: nameOfField(alone).replace(/^其中/, "") },
          { ...details, severity: "warning" },
        );
      else if (isAll) report(at, "lines", holes, details);
      else if (isNearest) report(at, "nearest", { ...holes, cells: addends.map((line) => line.at) }, details);
      else if (is !== "differs") report(at, "doubtful", holes, details);
      else {
        const [fiscal, other] = [amountOf(form, ids.fiscal), amountOf(form, ids.other)];
        report(at, "differs", { ...holes, fiscal: fiscal?.value ?? 0n, other: other?.value ?? 0n }, details);
      }
    }
    if (form.spending && !isSettledByTable(form, form.spending.at, form.spending.parts)) {
      seen = true;
      checkSum(form.spending, "spending");
    }
    checkWithin();
    if (!seen) report.notApplicable();

    /** 其中：上级补助 1170 right below 财政拨款 226.9. */
    function checkWithin(): void {
      for (const { label, at, value, whole } of form.within ?? []) {
        // The parts of a total are added up, and one of them may be negative.
        const isTotal = (["annual", "midLong"] as const).some(
          (half) => form.fields[idsOf[half].total]?.at === whole.at,
        );
        if (isTotal || value.is !== "amount" || whole.value.is !== "amount") continue;
        seen = true;
        const [amount, total] = [value.amount, whole.value.amount];
        if (total.value === 0n || amount.value <= total.value || !sameUnits([amount, total])) continue;
        const holes = {
          part: nameOfField({ label }),
          amount: amount.value,
          whole: nameOfField(whole),
          total: total.value,
        };
        report([at], "exceeds", { ...holes, cells: [at, whole.at] }, { related: [whole.at] });
      }
    }

    /** What is wrong with a total, if anything. */
    function faultOf(at: Range, amount: Amount, parts: readonly MoneyLine[], name: Name) {
      const found = reckon(amount, eachAmount(parts));
      const related = parts.map((line) => line.at);
      if (found.is === "cannot-tell") report.cannotCheck([at, ...related], "noUnit", { name });
      if (found.is === "cannot-tell" || found.is === "agrees") return null;
      const { is, total, sum, difference, figures, severity } = found;
      return {
        is,
        holes: { name, total, sum, difference, cells: [at, ...related] },
        details: { related, figures, severity },
      };
    }

    /** 年度金额 of a transfer: 其中：中央补助, 地方资金. A project may list only some of its money so. */
    function checkTransfer({ at, value }: Field, lines: readonly MoneyLine[], name: Name): void {
      if (value.is !== "amount") return;
      const { addends, agrees, groups } = addendsOf(value.amount, [], lines);
      checkGroups(groups);
      const rest = ungrouped(lines, groups);
      if (agrees) checkBelow(addends, rest);
      const fault = faultOf(at, value.amount, agrees ? addends : rest, name);
      if (!fault || isSettledByTable(form, at, lines)) return;
      const isComplete =
        form.kind === "regional" || groups.length > 0 || lines.every(isBeside(at)) || lines.every(isYear);
      const unsettled = isComplete ? "error" : "warning";
      const severity = agrees ? fault.details.severity : unsettled;
      report([at], "lines", fault.holes, { ...fault.details, severity });
    }

    function checkSum(
      { at, value, parts }: Spending,
      message: "list" | "listColumn" | "spending",
      column: string | null = null,
      said = true,
    ): void {
      const name = column ?? ({ term: "total" } as const);
      if ([{ value }, ...parts].some(isUnreadable))
        return report.cannotCheck([at, ...parts.map((part) => part.at)], "noAmount", {
          name: column === null ? name : { list: [column] },
        });
      const lines = parts.flatMap(lineOf);
      const fault = value.is === "amount" ? faultOf(at, value.amount, lines, name) : null;
      // An office may have money beside that of its projects.
      const asked = said ? {} : { severity: "warning" as const };
      if (fault) report([at], message, { ...fault.holes, count: lines.length }, { ...fault.details, ...asked });
    }

    function checkGroups(groups: readonly MoneyGroup[]): void {
      for (const { head, parts } of groups) {
        if (isSettledByTable(form, head.at, parts)) continue;
        const fault = faultOf(head.at, head.amount, parts, nameOfField(head));
        if (fault) report([head.at], "below", { ...fault.holes, label: nameOfField(head) }, fault.details);
      }
    }

    /** The lines that the total does without are parts of the addend above them. */
    function checkBelow(addends: readonly MoneyLine[], lines: readonly MoneyLine[]): void {
      for (const { at, label, amount } of addends) {
        const next = addends.filter((other) => other.at.top > at.top).map((other) => other.at.top);
        const end = Math.min(Infinity, ...next);
        // Sources below 财政拨款 are compared with it by a rule of their own.
        const isSource = (line: MoneyLine) => sourceFields.some((id) => form.fields[id]?.at === line.at);
        const below = lines.filter(
          (line) => !addends.includes(line) && !isSource(line) && line.at.top > at.top && line.at.top < end,
        );
        // 财政拨款 | 60 | 自筹资金 | 40: no heading tells of which the lines below are.
        const isBesideOthers = addends.some((other) => other.at !== at && other.at.top === at.top);
        if (isBesideOthers || below.length < 2 || amount.value === 0n || !sameUnits([amount, ...eachAmount(below)]))
          continue;
        if (addendsOf(amount, [], below).agrees || isSettledByTable(form, at, below)) continue;
        const fault = faultOf(at, amount, below, label);
        if (fault)
          report(
            [at],
            "below",
            { ...fault.holes, label: nameOfField({ label }) },
            { ...fault.details, severity: "warning" },
          );
      }
    }
  },
});

const ungrouped = (lines: readonly MoneyLine[], groups: readonly MoneyGroup[]) =>
  lines.filter((line) => !groups.some(({ parts }) => parts.includes(line)));

/** Amounts in the row of their total, or of years one below another, leave none out. */
const isBeside = (total: Range) => (line: MoneyLine) => line.at.top === total.top;
const isYear = ({ label }: MoneyLine) => /^(?:19|20)\d{2}年/.test(label);

/** What a total is called. */
type Name = string | { readonly term: Horizon | "total" };

const isColumnOfPart = ({ label, labelAt, at }: Field) => /^其中/.test(label) && labelAt.bottom < at.top;
const isUnreadable = ({ value }: Pick<Field, "value">) => value.is === "unreadable";

/** Further lines of the block that state something. 一般公共预算 is one of them where the sources have no total of their own. */
function extraLines(form: Form, half: Horizon): MoneyLine[] {
  const ofSources = half === "annual" && !form.fields["sources.total"] ? foundFields(form.fields, sourceFields) : [];
  if (form.otherFunds.length + ofSources.length === 0) return [];
  const lines = [...form.otherFunds, ...ofSources.map((field) => ({ ...field, horizon: half }))];
  return withoutSources(form, half, lines.filter(({ horizon }) => horizon === half).flatMap(lineOf));
}

/** 财政专户资金 and 单位资金, which make the total of the sources with those that have names of their own, are parts of that total. */
function withoutSources(form: Form, half: Horizon, lines: MoneyLine[]): MoneyLine[] {
  const total = form.fields["sources.total"];
  if (half !== "annual" || total?.value.is !== "amount") return lines;
  const { addends, agrees } = addendsOf(
    total.value.amount,
    foundFields(form.fields, sourceFields).flatMap(lineOf),
    lines,
  );
  const rest = lines.filter((line) => !addends.includes(line));
  if (!agrees || rest.length === lines.length) return lines;
  const annual = amountOf(form, "funds.annual.total");
  const isAll = annual !== null && agreement(annual, [total.value.amount]) !== "differs";
  return isAll ? rest : [...rest, ...lineOf(total)];
}
