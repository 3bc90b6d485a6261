/**
 * A blank standard form is no faulty one, and none that is being filled in: what they lack is to be filled in. Only what was
 * written there can be wrong.
 */
import { foundFields, type FieldId } from "../fields";
import type { Form, Task } from "../form";

/** Names that are printed when a form is inserted, or are known before anything else is. */
const names: readonly FieldId[] = ["projectName", "department", "budgetUnit", "implementingUnit"];

/** Whether what it lacks is still to come. */
export function isToFill(form: Form): boolean {
  return form.filling === true || isUnfilled(form);
}

/** A standard form in which nobody has written anything but names. One indicator, tick or amount makes it a form at work. */
export function isUnfilled({ standard, fields, indicators, tasks, tasksTotal, otherFunds }: Form): boolean {
  return (
    standard &&
    indicators.length === 0 &&
    otherFunds.every(({ value }) => value.is === "blank") &&
    foundFields(fields).every(({ id, value }) => names.includes(id) || isUntouched(value)) &&
    tasks.every((task) => task.name === null && task.content === null && hasNoAmount(task)) &&
    (tasksTotal === null || hasNoAmount(tasksTotal))
  );
}

const isUntouched = (value: Form["otherFunds"][number]["value"]) =>
  value.is === "blank" || (value.is === "choice" && value.options.every(({ ticked }) => !ticked));

const hasNoAmount = ({ total, fiscal, other }: Task) =>
  [total, fiscal, other].every((amount) => amount === null || amount.value.is === "blank");
