/** Changes of single cells that the user has confirmed: all of them, or none. */
import type { CellChange } from "../../core/fix";
import { a1, type CellValue } from "../../core/sheet";
import { HostError } from "../host";
import { allOrNothing } from "./all-or-nothing";
import { run } from "./run";

/** Nothing is written where a cell no longer holds what was shown to the user, or may not be written to. */
export async function changeCells(sheet: string, changes: readonly CellChange[]): Promise<void> {
  await run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    worksheet.load("name, protection/protected");
    const cells = changes.map(({ row, column }) => {
      const cell = worksheet.getRangeByIndexes(row, column, 1, 1);
      cell.load("values, formulas, numberFormat, format/protection/locked");
      return cell;
    });
    await context.sync();
    cells.forEach((cell, index) => {
      const change = changes[index];
      if (!change) return;
      const { row, column } = change;
      if (!isAsShown(change, cell.values[0]?.[0], cell.formulas[0]?.[0]))
        throw new HostError("cell-changed", `${worksheet.name} ${a1({ row, column })}`);
      if (worksheet.protection.protected && cell.format.protection.locked)
        throw new HostError("protected", `${worksheet.name} ${a1({ row, column })}`);
    });
    // Ranges of an earlier request are not valid any more.
    const cellOf = ({ row, column }: CellChange) => worksheet.getRangeByIndexes(row, column, 1, 1);
    const formatOf = (index: number): unknown => cells[index]?.numberFormat[0]?.[0];
    changes.forEach((change, index) => {
      cellOf(change).formulas = [[change.formula ?? written(change.after, formatOf(index))]];
    });
    await allOrNothing(context, async () => {
      const now = changes.map((change) => cellOf(change).load("formulas"));
      await context.sync();
      changes.forEach((change, index) => {
        if (now[index]?.formulas[0]?.[0] === cells[index]?.formulas[0]?.[0]) return;
        const { before, formulaBefore } = change;
        cellOf(change).formulas = [[formulaBefore ?? written(before, formatOf(index))]];
      });
      await context.sync();
    });
  });
}

/** A formula that came to the same value meanwhile is something else; one that we wrote is known by its text. */
function isAsShown({ before, formulaBefore = null }: CellChange, value: unknown, formula: unknown): boolean {
  const computed = typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
  if (computed !== formulaBefore) return false;
  return computed !== null || (value === "" ? null : value) === (before === "" ? null : before);
}

/** A text that Excel would take for a formula, a number or a date begins with the sign for text, but in a cell of texts. */
function written(value: CellValue, numberFormat: unknown): string | number | boolean {
  if (typeof value !== "string" || numberFormat === "@") return value ?? "";
  return /^[=+\-@']|^[\d.,%/:\-年月日¥￥$€()（）\sE]+$|^(?:true|false|#.*)$/i.test(value) ? `'${value}` : value;
}
