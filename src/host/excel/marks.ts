/** Which marks a sheet carries. */
import { markRules, type MarkRule } from "../../core/mark-rules";
import type { Mark } from "../../core/marks";
import { HostError, type ShowMarks } from "../host";
import { alone } from "./marks-lock";
import { replaceOurs } from "./marks-replace";
import type { FoundRule } from "./rules";
import { run } from "./run";
import { sameCells } from "./same-cells";
import { minimum, supports } from "./supported";

export function marking<Result>(job: (show: ShowMarks) => Promise<Result>): Promise<Result> {
  return alone(() => job(showMarks));
}

/**
 * Replaces our marks on a sheet; where they stand there already nothing is written, for that would be a step of the user's
 * undo list. Ours are looked for in any case: between a check and its marks the user may have added, moved or deleted rules.
 */
async function showMarks(id: string, marks: readonly Mark[]): Promise<readonly Mark[]> {
  if (!supports(minimum)) throw new HostError("unsupported", `ExcelApi ${minimum}`);
  const { rules, lasting } = markRules(marks);
  await run((context) =>
    replaceOurs(context, [context.workbook.worksheets.getItem(id)], (before) =>
      areSame(before, rules) ? { surplus: [], missing: [] } : { surplus: before, missing: rules },
    ),
  );
  return lasting;
}

/** The cells, too: who copies a cell copies its mark, and who clears a format clears it. */
function areSame(before: readonly FoundRule[], rules: readonly MarkRule[]): boolean {
  const left = [...before];
  for (const { formula, address } of rules) {
    const found = left.findIndex((one) => one.formula === formula && sameCells(one.address, address));
    if (found < 0) return false;
    left.splice(found, 1);
  }
  return left.length === 0;
}
