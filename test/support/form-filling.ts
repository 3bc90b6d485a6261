/** A form as it was read → the settings of a blank one that takes it, and what to type into which hole. */
import { foundFields, type FieldValue, type Option } from "../../src/core/fields";
import { textOf, type Form, type Level2, type Task, type TaskAmount } from "../../src/core/form";
import type { Filling, Template } from "../../src/core/template";
import { settingsFor, type Settings } from "../../src/core/template/settings";
import { totalsOf, withTotals } from "../../src/core/template/totals";
import { printed } from "./typed";

export interface Filled {
  readonly chosen: Settings;
  readonly filling: Filling;
}

export function filledLike(form: Form, template: Template): Filled {
  const rows: Partial<Record<Level2, number>> = {};
  const filling: Record<string, string | number> = {};
  const type = (hole: string, value: string | number | null) => {
    if (value !== null) filling[hole] = value;
  };
  const seen = new Map<string, number>();
  for (const { horizon, level2, name, value } of form.indicators) {
    if (level2 === null) throw new Error(`an indicator without a category: ${String(name)}`);
    const key = `${horizon}.${level2}`;
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    rows[level2] = Math.max(rows[level2] ?? 1, number);
    const row = number === 1 ? key : `${key}.${String(number)}`;
    type(`${row}.name`, name);
    type(`${row}.value`, value);
  }
  for (const field of foundFields(form.fields)) typeField(field.id, field.value, template, type);
  form.tasks.forEach((task, index) => typeTask(String(index + 1), task, type));
  if (form.tasksTotal) typeTask("total", form.tasksTotal, type);
  const [, office = "", year = "", level = ""] = /^(.*?)(\d{4})年(.{1,3}级)?/.exec(form.title ?? "") ?? [];
  return {
    chosen: settingsFor(Number(year) || 2026, {
      office,
      level,
      unit: textOf(form, "department") ?? textOf(form, "budgetUnit") ?? "",
      implementingUnit: textOf(form, "implementingUnit") ?? "",
      projectName: textOf(form, "projectName") ?? "",
      rows,
      tasks: Math.max(1, form.tasks.length),
      midLong: form.groups.some(({ horizon }) => horizon === "midLong"),
    }),
    filling,
  };
}

type Type = (hole: string, value: string | number | null) => void;

function typeField(id: string, value: FieldValue, { options, several }: Template, type: Type): void {
  const texts = Object.entries(options).find(([field]) => field === id)?.[1];
  if (value.is !== "choice" || !texts) return type(id, printed(value, tickedOnly));
  const box = (text: string) =>
    (value.options.some((option) => option.ticked && option.text === text) ? "☑" : "□") + text;
  if (several.some((field) => field === id))
    texts.forEach((text, index) => type(`${id}.${String(index + 1)}`, box(text)));
  else type(id, texts.map(box).join(" "));
}

function typeTask(row: string, { name, content, total, fiscal, other }: Task, type: Type): void {
  type(`tasks.${row}.name`, name);
  type(`tasks.${row}.content`, content);
  type(`tasks.${row}.total`, amountIn(total));
  type(`tasks.${row}.fiscal`, amountIn(fiscal));
  type(`tasks.${row}.other`, amountIn(other));
}

const amountIn = (amount: TaskAmount | null) => amount && printed(amount.value, tickedOnly);

/** Sums that the source left blank, and that a form of ours computes of the parts it states. */
export function computedSums(template: Template, filling: Filling): Filling {
  const totals = totalsOf(template);
  return Object.fromEntries(
    Object.entries(withTotals(filling, totals)).filter(
      ([hole, sum]) => sum !== null && filling[hole] === undefined && /^(funds|sources)\./.test(hole),
    ),
  );
}

/** All that a form says, wherever it says it. */
export function contentOf({ kind, year, fields, tasks, tasksTotal, indicators }: Form, sums: Filling = {}) {
  const task = (one: Task) => ({
    name: one.name,
    content: one.content,
    amounts: [one.total, one.fiscal, one.other].map(amountIn),
  });
  return {
    kind,
    year,
    fields: {
      ...sums,
      ...Object.fromEntries(
        foundFields(fields)
          .map(({ id, value }) => [id, printed(value, tickedOnly)] as const)
          .filter(([, value]) => value !== null),
      ),
    },
    tasks: tasks.map(task),
    tasksTotal: tasksTotal && task(tasksTotal),
    indicators: indicators
      .map(({ horizon, level2, name, value }) => `${horizon} ${String(level2)}: ${String(name)} = ${String(value)}`)
      .sort(),
  };
}

const tickedOnly = ({ text, ticked }: Option) => (ticked ? text : null);
