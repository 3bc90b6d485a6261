/** 清除标记, from the pane and from the ribbon. */
import type { Cleared } from "../host";
import { oddSheets } from "./lazy";
import { alone, assertOurs, remove } from "./marks-remove";
import { findOurs } from "./rules";
import { hostError, run } from "./run";
import { minimum, supports } from "./supported";

/**
 * Removes our marks, found by their marker: also those of an earlier day, or of a session that broke off. A sheet that is
 * protected against it keeps its own, and is named.
 */
export async function clearMarks(id: string | undefined): Promise<Cleared> {
  if (!supports(minimum)) return nothing;
  try {
    return await clearTogether(id);
  } catch (error) {
    if (id !== undefined || hostError(error).kind !== "rules") throw error;
    return (await oddSheets()).clearOneByOne(clearTogether);
  }
}

async function clearTogether(id: string | undefined): Promise<Cleared> {
  return alone(() =>
    run(async (context) => {
      const worksheets = await sheetsToClear(context, id);
      const found = await findOurs(context, worksheets);
      const marked = worksheets
        .map((worksheet, index) => ({ worksheet, ours: found[index] ?? [] }))
        .filter(({ ours }) => ours.length > 0);
      const [kept, cleared] = [marked.filter(isShut), marked.filter((sheet) => !isShut(sheet))];
      const removed = cleared.flatMap(({ worksheet, ours }) => remove(worksheet, ours));
      if (removed.length > 0) await context.sync();
      assertOurs(removed);
      return { rules: removed.length, kept: kept.map(({ worksheet }) => worksheet.name) };
    }),
  );
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
    return [one];
  }
  worksheets.load("items/name, items/protection/protected, items/protection/options");
  await context.sync();
  return worksheets.items;
}

function isShut({ worksheet: { protection } }: { readonly worksheet: Excel.Worksheet }): boolean {
  return protection.protected && protection.options.allowFormatCells !== true;
}
