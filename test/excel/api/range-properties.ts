import { isUnbounded, type Area } from "../model/area";
import type { Json } from "../model/workbook";
import type { Node } from "../host/api-type";
import { Args, NO_ARGS, record, type JsonRecord } from "../host/args";
import { areaOf, type Block } from "../host/block";
import { invalidArgument } from "../host/errors";
import type { Host } from "../host/host";
import { rangeNode } from "./ranges";

/**
 * getCellProperties and its relatives: many properties of many cells in one call (ExcelApi 1.9). The result is plain
 * JSON in the caller's own (camelCase) names.
 */
export function cellProperties(block: Block, args: Args, host: Host): Json {
  const wanted = record(args.json(0));
  return cellsOf(block, host).map((line) => line.map((cell) => readProperties(cell, wanted, host)));
}

export function rowProperties(block: Block, args: Args, host: Host): Json {
  const wanted = record(args.json(0));
  return rowsOf(block, host).map((row) => readProperties(row, wanted, host));
}

export function columnProperties(block: Block, args: Args, host: Host): Json {
  const wanted = record(args.json(0));
  return columnsOf(block, host).map((column) => readProperties(column, wanted, host));
}

export function setCellProperties(block: Block, args: Args, host: Host): void {
  const cells = cellsOf(block, host);
  const given = list(args.json(0), cells.length);
  given.forEach((line, row) => {
    const across = cells[row] ?? [];
    list(line, across.length).forEach((properties, column) => write(across[column], properties, host));
  });
}

export function setRowProperties(block: Block, args: Args, host: Host): void {
  const rows = rowsOf(block, host);
  list(args.json(0), rows.length).forEach((properties, row) => write(rows[row], properties, host));
}

export function setColumnProperties(block: Block, args: Args, host: Host): void {
  const columns = columnsOf(block, host);
  list(args.json(0), columns.length).forEach((properties, column) => write(columns[column], properties, host));
}

function cellsOf(block: Block, host: Host): Node[][] {
  const area = areaOf(block, host);
  if (isUnbounded(area)) throw invalidArgument();
  return times(area.rows, (row) =>
    times(area.columns, (column) =>
      part(block, { row: area.row + row, column: area.column + column, rows: 1, columns: 1 }),
    ),
  );
}

function rowsOf(block: Block, host: Host): Node[] {
  const area = areaOf(block, host);
  return times(area.rows, (row) => part(block, { ...area, row: area.row + row, rows: 1 }));
}

function columnsOf(block: Block, host: Host): Node[] {
  const area = areaOf(block, host);
  return times(area.columns, (column) => part(block, { ...area, column: area.column + column, columns: 1 }));
}

const part = (block: Block, area: Area): Node => rangeNode(block.sheet, area);
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

function list(value: Json, length: number): readonly Json[] {
  if (!Array.isArray(value) || value.length !== length) throw invalidArgument();
  return value as readonly Json[];
}

function readProperties(target: Node, wanted: JsonRecord, host: Host): { [key: string]: Json } {
  const found: { [key: string]: Json } = {};
  for (const [name, want] of Object.entries(wanted)) {
    if (want === false || want === null) continue;
    if (want === true) found[name] = target.get(name, host) ?? null;
    else found[name] = readProperties(next(target, name, host), record(want), host);
  }
  return found;
}

function write(target: Node | undefined, properties: Json, host: Host): void {
  if (!target || properties === null) return;
  for (const [name, value] of Object.entries(record(properties))) {
    if (value === null) continue;
    if (typeof value === "object") write(next(target, name, host), value, host);
    else target.set(name, value, host);
  }
}

/** Borders are named by their side here, and by index elsewhere. */
function next(target: Node, name: string, host: Host): Node {
  const step =
    target.name === "RangeBorderCollection"
      ? target.go("getItem", new Args([SIDES[name] ?? name], new Map()), host)
      : target.go(name, NO_ARGS, host);
  if (!step) throw invalidArgument();
  return step;
}

const SIDES: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
};
