/**
 * Cells that hold an error value. They stand where they stand, so that the table around them is read as ever; what they
 * hold is no name, no amount and no value.
 */
import { holdsErrorValue, isErrorValue } from "../../error-value";
import { foundFields, type Fields } from "../../fields";
import type { ErrorCell, Form, Indicator, Task } from "../../form";
import type { Line } from "./tiles";

export function withErrorCells(form: Omit<Form, "errors">, lines: readonly Line[]): Form {
  const errors = errorsIn(lines);
  if (errors.length === 0) return { ...form, errors };
  return {
    ...form,
    errors,
    fields: withoutErrors(form.fields),
    tasks: form.tasks.map(ofTask),
    tasksTotal: form.tasksTotal && ofTask(form.tasksTotal),
    indicators: form.indicators.map(ofIndicator),
  };
}

const none: readonly never[] = [];

export function errorsIn(lines: readonly Line[]): readonly ErrorCell[] {
  let found: ErrorCell[] | null = null;
  for (const { tiles } of lines) {
    for (const { at, text, number, label } of tiles) {
      if (number !== null || !text.includes("#")) continue;
      const said = isErrorValue(text) ? text : label?.content && isErrorValue(label.content) ? label.content : null;
      if (said !== null) (found ??= []).push({ at, text: said.trim().toUpperCase() });
    }
  }
  return found ?? none;
}

function withoutErrors(fields: Readonly<Fields>): Fields {
  const kept: Fields = { ...fields };
  for (const field of foundFields(fields)) {
    const { value } = field;
    if (value.is === "text" && isErrorValue(value.text))
      kept[field.id] = { ...field, value: { is: "unreadable", text: value.text } };
  }
  return kept;
}

const stated = (text: string | null) => (text !== null && holdsErrorValue(text) ? null : text);

const ofTask = (task: Task): Task => ({ ...task, name: stated(task.name), content: stated(task.content) });

function ofIndicator(indicator: Indicator): Indicator {
  const { name, value } = indicator;
  if (value === null || !holdsErrorValue(value)) return { ...indicator, name: stated(name) };
  return { ...indicator, name: stated(name), value: null, unfilled: value };
}
