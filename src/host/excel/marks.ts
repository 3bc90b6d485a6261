/** Which marks a sheet carries. */
import { markRules } from "../../core/mark-rules";
import type { Mark } from "../../core/marks";
import { HostError, type ShowMarks } from "../host";
import { difference } from "./marks-difference";
import { alone } from "./marks-lock";
import { replaceOurs } from "./marks-replace";
import { run } from "./run";
import { minimum, supports } from "./supported";

export function marking<Result>(job: (show: ShowMarks) => Promise<Result>): Promise<Result> {
  return alone(() => job(showMarks));
}

/**
 * Replaces our marks on a sheet, those that differ; where they stand there already nothing is written, for that would be a
 * step of the user's undo list. Ours are looked for in any case: between a check and its marks the user may have added, moved or deleted rules.
 */
async function showMarks(id: string, marks: readonly Mark[]): Promise<readonly Mark[]> {
  if (!supports(minimum)) throw new HostError("unsupported", `ExcelApi ${minimum}`);
  const { rules, lasting } = markRules(marks);
  await run((context) =>
    replaceOurs(context, [context.workbook.worksheets.getItem(id)], (before) => difference(before, rules)),
  );
  return lasting;
}
