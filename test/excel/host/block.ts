import type { Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import { ExcelError } from "./errors";
import type { Host } from "./host";

/** The cells behind a Range (one area) or a RangeAreas (several), on one sheet. Moved while it is tracked. */
export interface Block {
  readonly sheet: Sheet;
  areas: readonly Area[];
}

/** A range whose cells or sheet were deleted answers InvalidReference to everything. */
export function live(block: Block, host: Host): Block {
  if (block.areas.length === 0 || !host.workbook.sheets.includes(block.sheet)) throw new ExcelError("InvalidReference");
  return block;
}

export function areaOf(block: Block, host: Host): Area {
  const area = live(block, host).areas[0];
  if (!area) throw new ExcelError("InvalidReference");
  return area;
}
