import type { Amount } from "../../core/amount";
import { moneyFields, nameOfField } from "../../core/fields";
import { amountsOfTask, taskRows } from "../../core/form";
import { isErrorValue } from "../../core/error-value";
import { defineRule } from "../../core/rule";
import { a1Range, type Range } from "../../core/sheet";
import { namesReduction } from "../../core/recognise/words/sum-words";
import { isCost, negativeAmount } from "../costs";
import { partsNumbers } from "../../core/recognise/words/parted-digits";
import { squash } from "../../core/recognise/words/squash";
import { parseTarget } from "../../core/target-value";
import { complete } from "../provisions/measures-2015";

export const amountIsANumber = defineRule({
  id: "amount-is-a-number",
  summary: "金额应当是数字。",
  category: "format",
  severity: "error",
  basis: [complete],
  appliesTo: "every-form",
  messages: {
    negative: ["“{label}”是负数（{amount} 万元）。", "请核对 {cell} 的金额。"],
    field: ["“{label}”的内容“{text}”不是金额。", "请在 {cell} 填写数字和单位。"],
    cost: ["成本指标“{name}”的值“{text}”不是金额。", "请在 {cell} 填写数字和单位。"],
    table: ["“{label}”的各项中，“{text}”不是金额。", "请在 {cell} 填写一个数字。"],
    garbled: ["“{text}”不是数字，而同一行或同一栏的都是。", "请在 {cell} 填写一个数字。"],
    task: ["“{task}”的金额“{text}”不是数字。", "请在 {cell} 填写数字。"],
  },
  reasons: {},
  terms: { total: "合计" },
  check(form, report) {
    const negative = (label: string | typeof total, amount: Amount, at: Range) =>
      report([at], "negative", { label, amount: amount.value, cell: at }, { severity: "warning" });
    for (const { label, value, at } of form.otherFunds) {
      if (value.is === "amount" && value.amount.value < 0n && !namesReduction(label))
        negative(nameOfField({ label }), value.amount, at);
    }
    for (const id of moneyFields) {
      const field = form.fields[id];
      if (field?.value.is === "amount" && field.value.amount.value < 0n)
        negative(nameOfField(field), field.value.amount, field.at);
      if (field?.value.is !== "unreadable" || isErrorValue(field.value.text)) continue;
      // Other layouts may hold headings or notes where the standard form has an amount.
      const severity = form.standard || !/\p{Script=Han}{3}/u.test(field.value.text) ? "error" : "warning";
      report([field.at], "field", { label: nameOfField(field), text: field.value.text, cell: field.at }, { severity });
    }
    for (const indicator of form.indicators) {
      const { name, value, valueAt, nameAt } = indicator;
      const below = value === null ? null : negativeAmount(value, form.unit);
      if (below && isCost(indicator)) negative(name ?? "", below, valueAt);
      if (value === null || !(partsNumbers(value) || statesLetters(value)) || !isCost(indicator)) continue;
      report([valueAt], "cost", { name: name ?? "", text: value, cell: valueAt }, { related: [nameAt] });
    }
    const tasks = taskRows(form);
    for (const task of tasks) {
      for (const cell of amountsOfTask(task)) {
        if (cell.value.is === "amount" && cell.value.amount.value < 0n)
          negative(task.name ?? total, cell.value.amount, cell.at);
        if (cell.value.is === "unreadable" && !isErrorValue(cell.value.text))
          report([cell.at], "task", { task: task.name ?? total, text: cell.value.text, cell: cell.at });
      }
    }
    const ofTasks = tasks.flatMap(amountsOfTask);
    const ofFields = moneyFields.flatMap((id) => form.fields[id] ?? []);
    const told = new Set(
      [...ofTasks, ...ofFields].flatMap(({ at, value }) => (value.is === "unreadable" ? [a1Range(at)] : [])),
    );
    for (const { at, text } of form.garbled ?? []) {
      if (told.has(a1Range(at))) continue;
      told.add(a1Range(at));
      report([at], "garbled", { text, cell: at });
    }
    for (const { label, parts, ...total } of form.tableSums ?? []) {
      for (const { at, value } of [total, ...parts]) {
        if (value.is !== "unreadable" || isErrorValue(value.text) || told.has(a1Range(at))) continue;
        told.add(a1Range(at));
        report([at], "table", { label, text: value.text, cell: at });
      }
    }
  },
});

const total = { term: "total" } as const;

const statesLetters = (value: string) =>
  garbled(value) && !parseTarget(value).quantities.some(({ money }) => money !== null);

/** Most values end otherwise, and need no closer look. */
const lastOfMoney = "万元。.．\u200b\u2060";

/** A unit of money with letters or signs where its number should be: ≤abc万元. Prompts (**) are another rule's. */
function garbled(value: string): boolean {
  if (!lastOfMoney.includes(value.charAt(value.length - 1))) return false;
  const text = squash(value);
  return (
    /[A-Za-z?#@&]+(?:\.[A-Za-z]+)?(万|亿)?元?[。.]?$/.test(text) &&
    /(万|元)[。.]?$/.test(text) &&
    !/[Xx*×]{2,}/.test(text)
  );
}
