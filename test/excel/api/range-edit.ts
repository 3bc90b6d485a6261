import { without } from "../model/without";
import {
  covers,
  intersects,
  isWholeColumns,
  isWholeRows,
  sameArea,
  shiftOf,
  subtract as subtractArea,
  touches,
  type Area,
  type Shift,
} from "../model/area";
import { formatArea } from "../model/address";
import { withStyle, type Cell } from "../model/cells";
import type { Sheet } from "../model/sheet";
import { select } from "../model/workbook";
import type { Node } from "../host/api-type";
import type { Args } from "../host/args";
import { areaOf, type Block } from "../host/block";
import { ExcelError, invalidArgument } from "../host/errors";
import type { Host } from "../host/host";
import { putAndTell, tellChanged, tellFormatChanged } from "./cell-values";
import { mayChangeContents, mayDesign, mayDo } from "./guard";
import { rangeNode } from "./ranges";
import { activate } from "./sheet-actions";

/** Methods of ranges that change the sheet: clear, insert, delete, merge, copy, select. */

export function clear(block: Block, args: Args, host: Host): void {
  const applyTo = args.textOr(0, "All");
  const { sheet } = block;
  if (!["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"].includes(applyTo)) throw invalidArgument();
  if (applyTo !== "Contents") mayDo(sheet, "formatCells");
  if (applyTo !== "Formats") mayChangeContents(sheet, block.areas);
  for (const area of block.areas) {
    if (applyTo === "Contents" || applyTo === "All") {
      const cells = [...sheet.cells.within(area)].map(emptied);
      putAndTell(host, sheet, area, cells);
    }
    if (applyTo === "Formats" || applyTo === "All") clearFormats(sheet, area);
    if (applyTo.endsWith("Hyperlinks"))
      for (const [row, column, cell] of [...sheet.cells.within(area)])
        if (cell.extra?.hyperlink) sheet.cells.set(row, column, withoutLink(cell));
    if (applyTo === "Formats" || applyTo === "All") tellFormatChanged(host, sheet, [area]);
  }
}

const emptied = ([row, column, cell]: readonly [number, number, Cell]): [number, number, Cell] => [
  row,
  column,
  withStyle({ value: null }, cell.style),
];

function withoutLink(cell: Cell): Cell {
  const extra = without(cell.extra ?? {}, "hyperlink");
  const rest = without(cell, "extra");
  return Object.keys(extra).length > 0 ? { ...rest, extra } : rest;
}

/** Clearing formats takes away merges and conditional formats as well, as in Excel's own command. */
function clearFormats(sheet: Sheet, area: Area): void {
  for (const [row, column, cell] of [...sheet.cells.within(area)])
    sheet.cells.set(row, column, withStyle(cell, undefined));
  sheet.merges = sheet.merges.filter((merge) => !intersects(merge, area));
  cutConditionalFormats(sheet, [area]);
}

/** Takes the cells out of every rule's range; a rule without cells is gone. */
export function cutConditionalFormats(sheet: Sheet, areas: readonly Area[]): void {
  for (const rule of sheet.conditionalFormats) rule.areas = cut(rule.areas, areas);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((rule) => rule.areas.length > 0);
}

export function cut(from: readonly Area[], holes: readonly Area[]): readonly Area[] {
  if (!touches(from, holes)) return from;
  return holes.reduce<readonly Area[]>((left, hole) => left.flatMap((area) => subtractArea(area, hole)), from);
}

export function insert(block: Block, args: Args, host: Host): Node {
  const area = areaOf(block, host);
  const shift = shiftFor("insert", area, args.text(0), ["Down", "Right"]);
  mayDo(
    block.sheet,
    wide(area, shift) ? (shift.axis === "rows" ? "insertRows" : "insertColumns") : refuseProtected(block.sheet),
  );
  shiftAndTell(host, block.sheet, area, shift);
  return rangeNode(block.sheet, area);
}

export function remove(block: Block, args: Args, host: Host): void {
  const area = areaOf(block, host);
  const shift = shiftFor("delete", area, args.text(0), ["Up", "Left"]);
  mayDo(
    block.sheet,
    wide(area, shift) ? (shift.axis === "rows" ? "deleteRows" : "deleteColumns") : refuseProtected(block.sheet),
  );
  shiftAndTell(host, block.sheet, area, shift);
}

/** On a protected sheet single cells cannot be shifted at all. */
function refuseProtected(sheet: Sheet): "formatCells" {
  mayDesign(sheet);
  return "formatCells";
}

function shiftFor(is: Shift["is"], area: Area, direction: string, [along, across]: readonly [string, string]): Shift {
  // Whole rows go up and down and whole columns left and right, whatever is said.
  if (isWholeRows(area)) return shiftOf(is, "rows", area);
  if (isWholeColumns(area)) return shiftOf(is, "columns", area);
  if (direction !== along && direction !== across) throw invalidArgument();
  return shiftOf(is, direction === along ? "rows" : "columns", area);
}

const wide = (area: Area, shift: Shift): boolean => (shift.axis === "rows" ? isWholeRows(area) : isWholeColumns(area));

export function shiftAndTell(host: Host, sheet: Sheet, area: Area, shift: Shift): void {
  host.shift(sheet, shift);
  const what = wide(area, shift) ? (shift.axis === "rows" ? "Row" : "Column") : "Cell";
  const done = shift.is === "insert" ? "Inserted" : "Deleted";
  const direction =
    shift.is === "insert" ? (shift.axis === "rows" ? "Down" : "Right") : shift.axis === "rows" ? "Up" : "Left";
  tellChanged(host, sheet, area, what + done, { shiftDirection: `ShiftCell${direction}` });
}

/** Only the first cell keeps its value. Merge events do not exist (office-js#4069). */
export function merge(block: Block, args: Args, host: Host): void {
  const { sheet } = block;
  const area = areaOf(block, host);
  mayDesign(sheet);
  const rows = args.flag(0)
    ? Array.from({ length: area.rows }, (_, row): Area => ({ ...area, row: area.row + row, rows: 1 }))
    : [area];
  for (const part of rows) {
    if (sheet.merges.some((each) => intersects(each, part) && !covers(part, each) && !sameArea(part, each)))
      throw new ExcelError("MergedRangeConflict");
    sheet.merges = sheet.merges.filter((each) => !covers(part, each));
    if (part.rows * part.columns > 1)
      sheet.merges = [...sheet.merges, part].sort((a, b) => a.row - b.row || a.column - b.column);
    keepFirstValue(host, sheet, part);
  }
}

function keepFirstValue(host: Host, sheet: Sheet, area: Area): void {
  const cells = [...sheet.cells.within(area)].filter(([, , cell]) => cell.value !== null || cell.formula !== undefined);
  const first = cells[0];
  if (!first) return;
  const [row, column, cell] = first;
  const puts = cells.map(emptied);
  if (row !== area.row || column !== area.column)
    puts.push([area.row, area.column, withStyle(cell, sheet.cells.get(area.row, area.column).style)]);
  else puts.shift();
  host.put(sheet, puts);
}

export function unmerge(block: Block, _args: Args, host: Host): void {
  const area = areaOf(block, host);
  mayDesign(block.sheet);
  block.sheet.merges = block.sheet.merges.filter((each) => !intersects(each, area));
}

/** Selecting shows the sheet too. */
export function selectBlock(block: Block, host: Host): void {
  activate(host, block.sheet);
  select(host.workbook, block.sheet, block.areas);
  host.events.raise("SelectionChanged", block.sheet.id, {
    address: block.areas.map(formatArea).join(","),
    worksheetId: block.sheet.id,
  });
  host.events.raiseSelection();
}
