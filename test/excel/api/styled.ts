import { withStyle } from "../model/cells";
import { without } from "../model/without";
import type { CellStyle } from "hucre";
import { cellCount, isUnbounded, type Area } from "../model/area";
import type { Sheet } from "../model/sheet";
import type { Json, Workbook } from "../model/workbook";
import { UnknownMember } from "../host/api-type";
import type { Block } from "../host/block";
import { live } from "../host/block";
import type { Host } from "../host/host";
import { tellFormatChanged } from "./cell-values";
import { mayDo } from "./guard";

/** Something with a style: the cells of a range (which may differ), or the format of a conditional format. */
export interface Styled {
  readonly is: "cells" | "rule";
  /** The different styles there are. */
  readonly styles: (host: Host) => readonly CellStyle[];
  readonly restyle: (host: Host, change: (style: CellStyle, row: number, column: number) => CellStyle) => void;
  /** Where the cells are, for borders; undefined for rules. */
  readonly areas: (host: Host) => readonly Area[] | undefined;
  readonly sheet: Sheet;
}

export function styledCells(block: Block): Styled {
  return {
    is: "cells",
    sheet: block.sheet,
    areas: (host) => live(block, host).areas,
    styles: (host) => live(block, host).areas.flatMap((area) => stylesIn(block.sheet, area)),
    restyle(host, change) {
      mayDo(block.sheet, "formatCells");
      const { areas } = live(block, host);
      for (const area of areas) restyleArea(block.sheet, area, change);
      tellFormatChanged(host, block.sheet, areas);
    },
  };
}

function stylesIn(sheet: Sheet, area: Area): CellStyle[] {
  const found = new Set<CellStyle>();
  let cells = 0;
  for (const [, , cell] of sheet.cells.within(area)) {
    cells++;
    if (cell.style) found.add(cell.style);
    else cells--;
  }
  return cells < cellCount(area) ? [...found, {}] : [...found];
}

export function restyleArea(
  sheet: Sheet,
  area: Area,
  change: (style: CellStyle, row: number, column: number) => CellStyle,
): void {
  if (isUnbounded(area)) throw new UnknownMember("formats of whole rows or columns (give a bounded range)");
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      const cell = sheet.cells.get(row, column);
      sheet.cells.set(row, column, withStyle(cell, change(cell.style ?? {}, row, column)));
    }
}

/** The value all styles agree on, else null: how Excel answers for mixed ranges. */
export function agreed(styled: Styled, host: Host, read: (style: CellStyle, workbook: Workbook) => Json): Json {
  const values = styled.styles(host).map((style) => read(style, host.workbook));
  const first = values[0] ?? null;
  return values.every((value) => value === first) ? first : null;
}

/** Without the keys that hold nothing, so that a style set and taken back equals the style before. */
export function compact<T extends object>(value: T): T | undefined {
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  return entries.length > 0 ? (Object.fromEntries(entries) as T) : undefined;
}

export function withPart<K extends keyof CellStyle>(
  style: CellStyle,
  key: K,
  part: CellStyle[K] | undefined,
): CellStyle {
  return part === undefined ? without(style, key) : { ...style, [key]: part };
}
