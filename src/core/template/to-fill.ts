/** A blank standard form is no faulty one: what it lacks is to be filled in, as long as nothing has been. */
import type { Category, Finding } from "../findings";
import { foundFields, type FieldId } from "../fields";
import type { Form, Task } from "../form";

/** Names that are printed when a form is inserted, or are known before anything else is. */
const names: readonly FieldId[] = ["projectName", "department", "budgetUnit", "implementingUnit"];
const gaps: readonly Category[] = ["missing-value", "missing-indicator", "checkbox"];

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

/** What a finding on an unfilled form is: a gap is advice, and belongs to the group 待填写; anything else stays. */
export function asToFill<Found extends Pick<Finding, "category" | "severity" | "toFill">>(finding: Found): Found {
  return gaps.includes(finding.category) ? { ...finding, severity: "advice", toFill: true } : finding;
}

const isUntouched = (value: Form["otherFunds"][number]["value"]) =>
  value.is === "blank" || (value.is === "choice" && value.options.every(({ ticked }) => !ticked));

const hasNoAmount = ({ total, fiscal, other }: Task) =>
  [total, fiscal, other].every((amount) => amount === null || amount.value.is === "blank");
