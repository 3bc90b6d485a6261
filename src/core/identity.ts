/** Which finding is which when a form is checked again: not by its address alone, as rows move and files are renamed. */
import type { Finding } from "./findings";
import { textOf, type Form } from "./form";
import { squash } from "./recognise/squash";
import { valueAt, type Sheet } from "./sheet";

/** The same text for the same fault: rule, message, whose form, what the message names, and what stands in the cells. */
export function identityOf(finding: Finding, form: Form | null, sheet: Sheet | null): string {
  const contents = finding.at.map(({ top, left }) =>
    String((sheet && valueAt(sheet, { row: top, column: left })) ?? ""),
  );
  const named = Object.values(finding.holes).filter((value) => typeof value === "string");
  return [finding.rule, finding.message, ...(form ? nameOf(form) : [sheet?.name ?? ""]), ...named, ...contents]
    .map(squash)
    .join("\n");
}

/** What a person calls a form: its unit and its project. */
export function nameOf(form: Form): readonly [unit: string, project: string] {
  const unit = textOf(form, "budgetUnit") ?? textOf(form, "department") ?? textOf(form, "implementingUnit");
  return [unit ?? "", textOf(form, "projectName") ?? form.title ?? ""];
}
