/** 清除标记, from the pane and from the ribbon. */
import type { Cleared } from "../host";
import { oddSheets } from "./lazy";
import { alone } from "./marks-lock";
import { replaceOurs } from "./marks-replace";
import { findOurs } from "./rules";
import { hostError, isOfAllSheets, run } from "./run";
import { minimum, supports } from "./supported";

/**
 * Removes our marks, found by their marker: also those of an earlier day, or of a session that broke off. A sheet that
 * refuses keeps its own, and is named.
 */
export async function clearMarks(id: string | undefined): Promise<Cleared> {
  if (!supports(minimum)) return nothing;
  return alone(async () => {
    const before = new Map<string, number>();
    try {
      return await clearTogether(id, before);
    } catch (error) {
      if (id !== undefined || isOfAllSheets(hostError(error).kind)) throw error;
      return (await oddSheets()).clearOneByOne(clearTogether, before);
    }
  });
}

async function clearTogether(id: string | undefined, before = new Map<string, number>()): Promise<Cleared> {
  return run(async (context) => {
    const worksheets = await sheetsToClear(context, id);
    const shut = worksheets.filter(isShut);
    const open = worksheets.filter((worksheet) => !isShut(worksheet));
    const rules = await replaceOurs(context, open, (ours, { id: sheet }) => {
      if (!before.has(sheet)) before.set(sheet, ours.length);
      return { surplus: ours, missing: [] };
    });
    const left = shut.length > 0 ? await findOurs(context, shut) : [];
    const kept = shut.filter((_, index) => (left[index] ?? []).length > 0);
    return { rules, kept: kept.map(({ name }) => ({ name, kind: "protected", detail: "" })) };
  });
}

const nothing: Cleared = { rules: 0, kept: [] };

async function sheetsToClear(
  context: Excel.RequestContext,
  id: string | undefined,
): Promise<readonly Excel.Worksheet[]> {
  const { worksheets } = context.workbook;
  if (id !== undefined) {
    const one = worksheets.getItem(id);
    one.load("id, name, protection/protected, protection/options");
    await context.sync();
    return [one];
  }
  worksheets.load("items/id, items/name, items/protection/protected, items/protection/options");
  await context.sync();
  return worksheets.items;
}

function isShut({ protection }: Excel.Worksheet): boolean {
  return protection.protected && protection.options.allowFormatCells !== true;
}
