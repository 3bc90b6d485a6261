/**
 * What was read, for other programs. The shape is an interface to them; `version` rises when it changes:
 *
 *   { version: 1, files: [
 *     { path, error }                       a file that could not be read, with the sentence why
 *     { path, leftOut?, wordingsProblem?, sheets: [{ name, hidden?, farOff?, uncalculated?, forms: [{
 *         kind, title, titleCell, year, yearCell, range, unit, standard,
 *         fields:     [{ id, label, labelCell, cell, value, why }]           names, texts and boxes, from top to bottom
 *         money:      [{ id, label, cell, value, why, parts: […] }]          in 万元; id null: no known field; label, cell
 *                                                                            null: a total that was not found
 *         tasks:      [{ name, content, cell, total, fiscal, other }], tasksTotal   amounts in 万元
 *         goals:      [{ id, label, labelCell, cell, value, why }]
 *         indicators: [{ horizon, level1, level2, label1, label2, name, nameCell, value, valueCell, weight, weightCell }]
 *         columns:    [{ role, horizon, heading, cell, why }]
 *         lost:       [field id]                                             of the standard form, not found
 *         unread:     [{ is: "label" | "column" | "category", text, cell, beside: [{ text, cell }] }]
 *     }] }] }
 *   ] }
 *
 * `why` is one of taught | wording | parts | contents | arithmetic | place; `value` is as in the report of `check`.
 */
import type { Field } from "../core/fields";
import type { Form, Indicator, Task } from "../core/form";
import { outlineOf, type MoneyLine } from "../core/outline";
import { a1, a1Range, type Range } from "../core/sheet";
import type { CheckedFile, FailedFile, FileResult } from "./checked-file";
import { fieldValue, taskValue } from "./field-value";
import { toNumber } from "../core/decimal";
import { jsonSheetNotes, jsonWorkbookNotes } from "./notes";

export function readJson(results: readonly FileResult[], sentence: (failed: FailedFile) => string) {
  return {
    version: 1,
    files: results.map((result) =>
      result.is === "checked" ? fileOf(result) : { path: result.path, error: sentence(result) },
    ),
  };
}

function fileOf({ path, workbook, review }: CheckedFile) {
  return {
    path,
    ...jsonWorkbookNotes(workbook),
    sheets: review.sheets.map(({ sheet, forms }) => ({
      name: sheet.name,
      ...jsonSheetNotes(workbook, sheet.name),
      forms: forms.map(formOf),
    })),
  };
}

function formOf(form: Form) {
  const { head, money, goals } = outlineOf(form);
  const { kind, title, titleAt, year, yearAt, range, unit, standard, lost } = form;
  const field = (one: Field) => ({
    id: one.id,
    label: one.label,
    labelCell: cellOf(one.labelAt),
    cell: cellOf(one.at),
    value: fieldValue(one, kind),
    why: one.why,
  });
  return {
    ...{ kind, title, titleCell: titleAt && cellOf(titleAt) },
    ...{ year, yearCell: yearAt && cellOf(yearAt), range: a1Range(range), unit, standard },
    fields: head.map(field),
    money: money.map(moneyOf),
    tasks: form.tasks.map(taskOf),
    tasksTotal: form.tasksTotal && taskOf(form.tasksTotal),
    goals: goals.map(field),
    indicators: form.indicators.map(indicatorOf),
    columns: form.columns.map(({ role, horizon, heading, at, why }) => ({
      ...{ role, horizon, heading, cell: cellOf(at), why },
    })),
    lost,
    unread: form.unread.map(({ is, text, at, beside }) => ({
      ...{ is, text, cell: cellOf(at) },
      beside: beside.map((one) => ({ text: one.text, cell: cellOf(one.at) })),
    })),
  };
}

interface JsonMoney {
  readonly id: string | null;
  readonly label: string | null;
  readonly cell: string | null;
  readonly value: number | null;
  readonly why: string | null;
  readonly parts: readonly JsonMoney[];
}

function moneyOf({ id, read, parts }: MoneyLine): JsonMoney {
  return {
    id,
    label: read?.label ?? null,
    cell: read && cellOf(read.at),
    value: read?.value.is === "amount" ? toNumber(read.value.amount.value) : null,
    why: read?.why ?? null,
    parts: parts.map(moneyOf),
  };
}

function taskOf({ name, content, at, total, fiscal, other }: Task) {
  const amounts = { total: taskValue(total), fiscal: taskValue(fiscal), other: taskValue(other) };
  return { name, content, cell: cellOf(at), ...amounts };
}

function indicatorOf(indicator: Indicator) {
  const { horizon, level1, level2, label1, label2, name, nameAt, value, valueAt, weight } = indicator;
  return {
    ...{ horizon, level1, level2, label1, label2, name, nameCell: cellOf(nameAt), value, valueCell: cellOf(valueAt) },
    ...{ weight: weight?.text ?? null, weightCell: weight && cellOf(weight.at) },
  };
}

/** The cell that holds the value of a merged area. */
function cellOf({ top, left }: Range): string {
  return a1({ row: top, column: left });
}
