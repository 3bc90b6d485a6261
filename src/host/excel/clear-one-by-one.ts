/** Clears sheet by sheet, where Excel refuses one of them: the others lose their marks. */
import type { Cleared } from "../host";
import { hostError, isOfAllSheets, run } from "./run";

/** `before`: how many marks sheets had, by id, before an attempt that may have removed some. */
export async function clearOneByOne(
  clear: (id: string) => Promise<Cleared>,
  before: ReadonlyMap<string, number>,
): Promise<Cleared> {
  const sheets = await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id, items/name");
    await context.sync();
    return worksheets.items.map(({ id, name }) => ({ id, name }));
  });
  let [rules, kept]: [number, Cleared["kept"]] = [0, []];
  for (const { id, name } of sheets) {
    try {
      const cleared = await clear(id);
      rules += Math.max(cleared.rules, before.get(id) ?? 0);
      kept = [...kept, ...cleared.kept];
    } catch (error) {
      const { kind, detail } = hostError(error);
      if (isOfAllSheets(kind)) throw error;
      if (kind !== "sheet-gone") kept = [...kept, { name, kind, detail }];
    }
  }
  return { rules, kept };
}
