import { without } from "../model/without";
import { SHEET, cellArea } from "../model/area";
import { usedArea, type Sheet } from "../model/sheet";
import type { Json } from "../model/workbook";
import { namedNode, node, type ApiType, type Node } from "../host/api-type";
import type { Args } from "../host/args";
import { ExcelError, invalidArgument } from "../host/errors";
import type { EventName } from "../host/events";
import type { Host } from "../host/host";
import { fileColor } from "./colors";
import { eventMethods } from "./event-methods";
import { CUSTOM_PROPERTIES } from "./custom-properties";
import { mayDesign } from "./guard";
import { NAMES } from "./names";
import { HORIZONTAL_BREAKS, VERTICAL_BREAKS } from "./page-breaks";
import { PAGE_LAYOUT } from "./page-layout";
import { areaByAddress, areasByAddress, fittingRange, rangeAreasNode, rangeNode } from "./ranges";
import { activate, deleteSheet, renameSheet, structureIsFree } from "./sheet-actions";
import { WORKSHEET_PROTECTION } from "./worksheet-protection";

/** The events a sheet can be asked for; each has a method to begin and one to end. */
const SHEET_EVENTS: readonly EventName[] = [
  "DataChanged",
  "Activated",
  "Deactivated",
  "SelectionChanged",
  "Calculated",
  "FormatChanged",
  "ProtectionChanged",
];

export const WORKSHEET: ApiType<Sheet> = {
  name: "Worksheet",
  identity: (sheet) => ({ Id: sheet.id }),
  get: {
    id: (sheet) => sheet.id,
    name: (sheet) => sheet.name,
    position: (sheet, host) => host.workbook.sheets.indexOf(sheet),
    visibility: (sheet) => sheet.visibility,
    tabColor: (sheet) => sheet.tabColor,
    showGridlines: (sheet) => sheet.rest.view?.showGridLines ?? true,
    showHeadings: (sheet) => sheet.rest.view?.showRowColHeaders ?? true,
    standardHeight: () => 15,
    standardWidth: () => 8.43,
  },
  set: {
    name(sheet, value, host) {
      if (typeof value !== "string") throw invalidArgument();
      renameSheet(host, sheet, value);
    },
    position: setPosition,
    visibility: setVisibility,
    tabColor(sheet, value, host) {
      structureIsFree(host);
      sheet.tabColor = value === "" ? "" : `#${fileColor(value).rgb ?? ""}`;
    },
    showGridlines(sheet, value) {
      mayDesign(sheet);
      const view = without(sheet.rest.view ?? {}, "showGridLines");
      sheet.rest = { ...sheet.rest, view: value === false ? { ...view, showGridLines: false } : view };
    },
  },
  go: {
    getRange(sheet, args, host) {
      if (!args.given(0)) return rangeNode(sheet, SHEET);
      const found = areaByAddress(host.workbook, sheet, args.text(0));
      if (found.sheet !== sheet) throw invalidArgument();
      return rangeNode(sheet, found.area);
    },
    getRanges: (sheet, args, host) =>
      rangeAreasNode(sheet, args.given(0) ? areasByAddress(host.workbook, sheet, args.text(0)) : [SHEET]),
    getCell: (sheet, args) => fittingRange(sheet, cellArea(args.whole(0), args.whole(1))),
    getRangeByIndexes: (sheet, args) =>
      fittingRange(sheet, { row: args.whole(0), column: args.whole(1), rows: args.whole(2), columns: args.whole(3) }),
    /** A blank sheet answers its first cell (d.ts). */
    getUsedRange: (sheet, args) => rangeNode(sheet, used(sheet, args) ?? cellArea(0, 0)),
    getUsedRangeOrNullObject(sheet, args) {
      const area = used(sheet, args);
      return area && rangeNode(sheet, area);
    },
    getNext: (sheet, args, host) => neighbour(sheet, args, host, 1) ?? gone(),
    getNextOrNullObject: (sheet, args, host) => neighbour(sheet, args, host, 1),
    getPrevious: (sheet, args, host) => neighbour(sheet, args, host, -1) ?? gone(),
    getPreviousOrNullObject: (sheet, args, host) => neighbour(sheet, args, host, -1),
    _GetSheetById: (_sheet, args, host) => sheetById(args, host),
    _GetAnotherWorksheetById: (_sheet, args, host) => sheetById(args, host),
    protection: (sheet) => node(WORKSHEET_PROTECTION, sheet),
    customProperties: (sheet) => node(CUSTOM_PROPERTIES, sheet),
    names: (sheet) => node(NAMES, { scope: sheet }),
    pageLayout: (sheet) => node(PAGE_LAYOUT, sheet),
    horizontalPageBreaks: (sheet) => node(HORIZONTAL_BREAKS, sheet),
    verticalPageBreaks: (sheet) => node(VERTICAL_BREAKS, sheet),
  },
  call: {
    activate: (sheet, _args, host) => activate(host, sheet),
    delete: (sheet, _args, host) => deleteSheet(host, sheet),
    calculate: () => undefined,
    ...eventMethods<Sheet>(SHEET_EVENTS, (sheet) => sheet.id),
  },
};

const used = (sheet: Sheet, args: Args) => usedArea(sheet, SHEET, args.flag(0) ? "valuesOnly" : "all");

function neighbour(sheet: Sheet, args: Args, host: Host, step: 1 | -1): Node | null {
  const { sheets } = host.workbook;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const next = sheets[at];
    if (next && (!args.flag(0) || next.visibility === "Visible")) return namedNode("Worksheet", next);
  }
  return null;
}

function sheetById(args: Args, host: Host): Node {
  const sheet = host.workbook.sheets.find((each) => each.id === args.text(0));
  return sheet ? namedNode("Worksheet", sheet) : gone();
}

function gone(): never {
  throw new ExcelError("ItemNotFound");
}

function setPosition(sheet: Sheet, value: Json, host: Host): void {
  structureIsFree(host);
  const { workbook } = host;
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value >= workbook.sheets.length)
    throw invalidArgument();
  const others = workbook.sheets.filter((each) => each !== sheet);
  workbook.sheets = [...others.slice(0, value), sheet, ...others.slice(value)];
}

function setVisibility(sheet: Sheet, value: Json, host: Host): void {
  structureIsFree(host);
  if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") throw invalidArgument();
  const others = host.workbook.sheets.filter((each) => each !== sheet && each.visibility === "Visible");
  const next = others[0];
  if (value !== "Visible" && !next)
    throw new ExcelError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  sheet.visibility = value;
  if (value !== "Visible" && host.workbook.active === sheet && next) activate(host, next);
}
