import {
  bounding,
  cellArea,
  cellCount,
  intersection,
  isWholeColumns,
  isWholeRows,
  lastColumnOf,
  lastRowOf,
  wholeColumns,
  wholeRows,
  type Area,
} from "../model/area";
import { formatAddress } from "../model/address";
import { mergesFrom, usedArea } from "../model/sheet";
import type { Json } from "../model/workbook";
import { namedNode, node, type ApiType, type Node } from "../host/api-type";
import type { Args } from "../host/args";
import { areaOf, live, type Block } from "../host/block";
import { ExcelError, invalidArgument, itemNotFound } from "../host/errors";
import type { Host } from "../host/host";
import {
  formulaOf,
  formulaR1C1Of,
  numberFormatOf,
  readMatrix,
  textOf,
  valueOf,
  valueTypeOf,
  writeNumberFormat,
  writeValues,
} from "./cell-values";
import { CONDITIONAL_FORMATS } from "./conditional-formats";
import { DATA_VALIDATION } from "./data-validation";
import { mayDo } from "./guard";
import { columnsHidden, heightOf, rowsHidden, setColumnsHidden, setRowsHidden, widthOf } from "./layout";
import { copyFrom } from "./range-copy";
import { clear, insert, merge, remove, selectBlock, unmerge } from "./range-edit";
import { RANGE_FORMAT } from "./range-format";
import {
  cellProperties,
  columnProperties,
  rowProperties,
  setCellProperties,
  setColumnProperties,
  setRowProperties,
} from "./range-properties";
import { blockArgument, fittingRange, rangeAreasNode, rangeNode } from "./ranges";

/** The most merged areas getMergedAreasOrNullObject returns before it fails (d.ts; SOURCES.md 2.4). */
const MOST_MERGES = 512;

type Step = (block: Block, args: Args, host: Host) => Node | null;

const step =
  (move: (area: Area, args: Args) => Area): Step =>
  (block, args, host) =>
    fittingRange(block.sheet, move(areaOf(block, host), args));

const of =
  (read: (area: Area, block: Block, host: Host) => Json) =>
  (block: Block, host: Host): Json =>
    read(areaOf(block, host), block, host);

const truth = (value: boolean, rest: boolean | null): boolean | null => (value ? true : rest);

export const RANGE: ApiType<Block> = {
  name: "Range",
  keep: (block, host) => host.references.keep(node(RANGE, block), block),
  get: {
    address: of((area, { sheet }) => formatAddress(sheet.name, area)),
    addressLocal: of((area, { sheet }) => formatAddress(sheet.name, area)),
    rowIndex: of((area) => area.row),
    columnIndex: of((area) => area.column),
    rowCount: of((area) => area.rows),
    columnCount: of((area) => area.columns),
    cellCount: of((area) => (cellCount(area) > 2_147_483_647 ? -1 : cellCount(area))),
    values: of((area, { sheet }) => readMatrix(sheet, area, valueOf)),
    formulas: of((area, { sheet }) => readMatrix(sheet, area, formulaOf)),
    formulasLocal: of((area, { sheet }) => readMatrix(sheet, area, formulaOf)),
    formulasR1C1: of((area, { sheet }) => readMatrix(sheet, area, formulaR1C1Of)),
    text: of((area, { sheet }, host) => readMatrix(sheet, area, (cell) => textOf(cell, host.workbook.date1904))),
    valueTypes: of((area, { sheet }) => readMatrix(sheet, area, valueTypeOf)),
    numberFormat: of((area, { sheet }) => readMatrix(sheet, area, numberFormatOf)),
    rowHidden: of((area, { sheet }) => rowsHidden(sheet, area)),
    columnHidden: of((area, { sheet }) => columnsHidden(sheet, area)),
    hidden: of((area, { sheet }) => {
      const [rows, columns] = [rowsHidden(sheet, area), columnsHidden(sheet, area)];
      return truth(rows === true || columns === true, rows === false && columns === false ? false : null);
    }),
    isEntireRow: of((area) => isWholeRows(area)),
    isEntireColumn: of((area) => isWholeColumns(area)),
    top: of((area, { sheet }) => sum(0, area.row, (row) => heightOf(sheet, row))),
    left: of((area, { sheet }) => sum(0, area.column, (column) => widthOf(sheet, column))),
    height: of((area, { sheet }) => sum(area.row, area.rows, (row) => heightOf(sheet, row))),
    width: of((area, { sheet }) => sum(area.column, area.columns, (column) => widthOf(sheet, column))),
  },
  set: {
    values: (block, value, host) => writeValues(host, block.sheet, areaOf(block, host), value),
    formulas: (block, value, host) => writeValues(host, block.sheet, areaOf(block, host), value),
    formulasLocal: (block, value, host) => writeValues(host, block.sheet, areaOf(block, host), value),
    numberFormat: (block, value, host) => writeNumberFormat(host, block.sheet, areaOf(block, host), value),
    rowHidden(block, value, host) {
      mayDo(block.sheet, "formatRows");
      setRowsHidden(block.sheet, areaOf(block, host), value);
    },
    columnHidden(block, value, host) {
      mayDo(block.sheet, "formatColumns");
      setColumnsHidden(block.sheet, areaOf(block, host), value);
    },
  },
  go: {
    format: (block) => node(RANGE_FORMAT, block),
    worksheet: (block, _args, host) => namedNode("Worksheet", live(block, host).sheet),
    conditionalFormats: (block) => node(CONDITIONAL_FORMATS, block),
    dataValidation: (block) => node(DATA_VALIDATION, block),
    getCell: step((area, args) => cellArea(area.row + args.whole(0), area.column + args.whole(1))),
    getRow: step((area, args) => ({ ...area, row: within(area.row, area.rows, args.whole(0)), rows: 1 })),
    getColumn: step((area, args) => ({
      ...area,
      column: within(area.column, area.columns, args.whole(0)),
      columns: 1,
    })),
    getLastCell: step((area) => cellArea(lastRowOf(area), lastColumnOf(area))),
    getLastRow: step((area) => ({ ...area, row: lastRowOf(area), rows: 1 })),
    getLastColumn: step((area) => ({ ...area, column: lastColumnOf(area), columns: 1 })),
    getEntireRow: step(wholeRows),
    getEntireColumn: step(wholeColumns),
    getOffsetRange: step((area, args) => ({
      ...area,
      row: area.row + args.whole(0),
      column: area.column + args.whole(1),
    })),
    getResizedRange: step((area, args) => ({
      ...area,
      rows: area.rows + args.whole(0),
      columns: area.columns + args.whole(1),
    })),
    getAbsoluteResizedRange: step((area, args) => ({ ...area, rows: args.whole(0), columns: args.whole(1) })),
    getRowsAbove: step((area, args) => besides(area, "rows", args.wholeOr(0, 1), "before")),
    getRowsBelow: step((area, args) => besides(area, "rows", args.wholeOr(0, 1), "after")),
    getColumnsBefore: step((area, args) => besides(area, "columns", args.wholeOr(0, 1), "before")),
    getColumnsAfter: step((area, args) => besides(area, "columns", args.wholeOr(0, 1), "after")),
    getBoundingRect(block, args, host) {
      const area = bounding([areaOf(block, host), areaOf(blockArgument(args, 0, block.sheet, host), host)]);
      return area && rangeNode(block.sheet, area);
    },
    getIntersection(block, args, host) {
      const found = intersect(block, args, host);
      if (!found) throw itemNotFound();
      return found;
    },
    getIntersectionOrNullObject: intersect,
    getUsedRange(block, args, host) {
      const found = used(block, args, host);
      if (!found) throw itemNotFound();
      return found;
    },
    getUsedRangeOrNullObject: used,
    /** Areas whose first cell lies inside; the others are not reported (office-js#3611). */
    getMergedAreasOrNullObject(block, _args, host) {
      const merges = mergesFrom(block.sheet, areaOf(block, host));
      if (merges.length > MOST_MERGES) throw new ExcelError("GeneralException");
      return merges.length === 0 ? null : rangeAreasNode(block.sheet, merges);
    },
    insert: (block, args, host) => insert(block, args, host),
  },
  call: {
    clear: (block, args, host) => clear(live(block, host), args, host),
    delete: (block, args, host) => remove(block, args, host),
    merge: (block, args, host) => merge(block, args, host),
    unmerge: (block, args, host) => unmerge(block, args, host),
    copyFrom: (block, args, host) => copyFrom(block, args, host),
    select: (block, _args, host) => selectBlock(live(block, host), host),
    calculate: () => undefined,
    getCellProperties: (block, args, host) => cellProperties(block, args, host),
    getRowProperties: (block, args, host) => rowProperties(block, args, host),
    getColumnProperties: (block, args, host) => columnProperties(block, args, host),
    setCellProperties: (block, args, host) => setCellProperties(block, args, host),
    setRowProperties: (block, args, host) => setRowProperties(block, args, host),
    setColumnProperties: (block, args, host) => setColumnProperties(block, args, host),
    /** The client sends this before it writes a large matrix in pieces. */
    _ValidateArraySize(block, args, host) {
      const area = areaOf(block, host);
      if (args.whole(0) !== area.rows || args.whole(1) !== area.columns) throw invalidArgument();
    },
  },
};

/** Excel takes numbers outside the range for getCell, but not for getRow and getColumn. */
function within(start: number, count: number, index: number): number {
  if (index < 0 || index >= count) throw invalidArgument();
  return start + index;
}

function besides(area: Area, axis: "rows" | "columns", count: number, side: "before" | "after"): Area {
  if (count === 0) throw invalidArgument();
  if (count < 0) return besides(area, axis, -count, side === "before" ? "after" : "before");
  const start = axis === "rows" ? area.row : area.column;
  const at = side === "before" ? start - count : start + area[axis];
  return axis === "rows" ? { ...area, row: at, rows: count } : { ...area, column: at, columns: count };
}

function intersect(block: Block, args: Args, host: Host): Node | null {
  const other = blockArgument(args, 0, block.sheet, host);
  if (other.sheet !== block.sheet) throw invalidArgument();
  const area = intersection(areaOf(block, host), areaOf(other, host));
  return area && rangeNode(block.sheet, area);
}

function used(block: Block, args: Args, host: Host): Node | null {
  const area = usedArea(block.sheet, areaOf(block, host), args.flag(0) ? "valuesOnly" : "all");
  return area && rangeNode(block.sheet, area);
}

function sum(from: number, count: number, read: (index: number) => number): number {
  let total = 0;
  for (let index = from; index < from + count; index++) total += read(index);
  return total;
}
