/** 清除标记, from the pane and from the ribbon. */
import type { Cleared } from "../host";
import { oddSheets } from "./lazy";
import { alone } from "./marks-lock";
import { replaceOurs } from "./marks-replace";
import { findOurs } from "./rules";
import { hostError, run } from "./run";
import { minimum, supports } from "./supported";

/**
 * Removes our marks, found by their marker: also those of an earlier day, or of a session that broke off. A sheet that is
 * protected against it keeps its own, and is named.
 */
export async function clearMarks(id: string | undefined): Promise<Cleared> {
  if (!supports(minimum)) return nothing;
  return alone(async () => {
    try {
      return await clearTogether(id);
    } catch (error) {
      if (id !== undefined || hostError(error).kind !== "rules") throw error;
      return (await oddSheets()).clearOneByOne(clearTogether);
    }
  });
}

async function clearTogether(id: string | undefined): Promise<Cleared> {
  return run(async (context) => {
    const worksheets = await sheetsToClear(context, id);
    const shut = worksheets.filter(isShut);
    const open = worksheets.filter((worksheet) => !isShut(worksheet));
    const rules = await replaceOurs(context, open, (ours) => ({ surplus: ours, missing: [] }));
    const left = shut.length > 0 ? await findOurs(context, shut) : [];
    return { rules, kept: shut.filter((_, index) => (left[index] ?? []).length > 0).map(({ name }) => name) };
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
    one.load("name, protection/protected, protection/options");
    await context.sync();
    return [one];
  }
  worksheets.load("items/name, items/protection/protected, items/protection/options");
  await context.sync();
  return worksheets.items;
}

function isShut({ protection }: Excel.Worksheet): boolean {
  return protection.protected && protection.options.allowFormatCells !== true;
}
