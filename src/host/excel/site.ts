/** Where somebody is, and what stands in the way there: one request each. */
import type { Range } from "../../core/sheet";
import type { PlacedObstacle, Site } from "../host";
import { rangeOf } from "./area";
import { askWay, inTiles } from "./insert-check";
import { run } from "./run";

export async function site(): Promise<Site> {
  return run(async (context) => {
    const { workbook } = context;
    const worksheet = workbook.worksheets.getActiveWorksheet();
    worksheet.load("id, name, protection/protected");
    workbook.protection.load("protected");
    workbook.worksheets.load("items/name");
    // Unlike the selected range it is there also when several areas are selected.
    const cell = workbook.getActiveCell();
    cell.load("rowIndex, columnIndex");
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex, columnIndex, rowCount, columnCount");
    await context.sync();
    return {
      id: worksheet.id,
      name: worksheet.name,
      selected: { row: cell.rowIndex, column: cell.columnIndex },
      used: rangeOf(used),
      protected: worksheet.protection.protected,
      structureProtected: workbook.protection.protected,
      sheetNames: workbook.worksheets.items.map(({ name }) => name),
    };
  });
}

export async function inTheWay(id: string, ranges: readonly Range[]): Promise<readonly PlacedObstacle[]> {
  return inTiles((tile) =>
    run(async (context) => {
      const way = askWay(context.workbook.worksheets.getItem(id), ranges, tile);
      await context.sync();
      return ranges.flatMap((_, placement) => way.obstacles(placement).map((obstacle) => ({ placement, obstacle })));
    }),
  );
}
