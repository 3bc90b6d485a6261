/** Whether a form is being filled in: a name of the workbook for its cells says so, and goes where the workbook goes. */
import { a1Range, meets, type Range } from "../../core/sheet";
import { parseBlockName } from "../../core/template/block-name";
import { fillingNameOf, freeFillingName, isFillingName } from "../../core/template/filling";
import { rangeOf } from "./area";
import { run } from "./run";

export async function setFilling(sheet: string, range: Range, filling: boolean): Promise<void> {
  await run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name");
    await context.sync();
    const known = names.items.map(({ name }) => name);
    const asked = names.items
      .filter(({ name }) => isFillingName(name) || parseBlockName(name))
      .map(({ name }) => {
        const cells = names.getItem(name).getRangeOrNullObject();
        cells.load("rowIndex, columnIndex, rowCount, columnCount, worksheet/id");
        return { name, cells };
      });
    if (asked.length > 0) await context.sync();
    const here = asked.flatMap(({ name, cells }) => {
      const at = rangeOf(cells);
      return at && cells.worksheet.id === sheet && meets(at, range) ? [name] : [];
    });
    const marks = here.filter(isFillingName);
    if (filling === marks.length > 0) return;
    if (filling) {
      const block = here.find((name) => parseBlockName(name));
      const name = block === undefined ? freeFillingName(known) : fillingNameOf(block);
      names.add(name, context.workbook.worksheets.getItem(sheet).getRange(a1Range(range)));
    } else for (const name of marks) names.getItem(name).delete();
    await context.sync();
  });
}
