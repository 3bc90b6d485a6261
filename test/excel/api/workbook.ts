import { cellArea } from "../model/area";
import { selectionOf, type Workbook } from "../model/workbook";
import { node, type ApiType } from "../host/api-type";
import type { Block } from "../host/block";
import { accessDenied, ExcelError, invalidArgument } from "../host/errors";
import { CUSTOM_XML_PARTS } from "./custom-xml-parts";
import { NAMES } from "./names";
import { rangeAreasNode, rangeNode } from "./ranges";
import { SETTINGS } from "./settings";
import { WORKSHEETS } from "./worksheets";

export const WORKBOOK: ApiType<Workbook> = {
  name: "Workbook",
  get: { name: (workbook) => workbook.name },
  go: {
    worksheets: (workbook) => node(WORKSHEETS, workbook),
    names: () => node(NAMES, { scope: undefined }),
    settings: (workbook) => node(SETTINGS, workbook),
    customXmlParts: (workbook) => node(CUSTOM_XML_PARTS, workbook),
    protection: (workbook) => node(PROTECTION, workbook),
    application: (workbook) => node(APPLICATION, workbook),
    _Runtime: (workbook) => node(RUNTIME, workbook),
    /** Several areas selected: Excel refuses, getSelectedRanges is for that. */
    getSelectedRange(workbook) {
      const { areas } = selectionOf(workbook, workbook.active);
      const only = areas[0];
      if (!only || areas.length > 1) throw new ExcelError("InvalidSelection");
      return rangeNode(workbook.active, only);
    },
    getSelectedRanges: (workbook) => rangeAreasNode(workbook.active, selectionOf(workbook, workbook.active).areas),
    getActiveCell(workbook) {
      const [row, column] = selectionOf(workbook, workbook.active).cell;
      return rangeNode(workbook.active, cellArea(row, column));
    },
    _GetRangeForEventByReferenceId(_workbook, args, host) {
      const found = host.references.find(args.text(0));
      const block = found.self as Block;
      if (block.areas.length === 0) throw new ExcelError("InvalidReference");
      return found;
    },
    _GetRangeOrNullObjectForEventByReferenceId(_workbook, args, host) {
      const found = host.references.find(args.text(0));
      return (found.self as Block).areas.length === 0 ? null : found;
    },
  },
  call: {
    _RemoveReference: (_workbook, args, host) => host.references.remove(args.text(0)),
    _RemoveAllReferences: (_workbook, _args, host) => host.references.removeAll(),
    _GetReferenceCount: (_workbook, _args, host) => host.references.count,
  },
};

/** Protects the structure: which sheets there are, their names, order and visibility. */
const PROTECTION: ApiType<Workbook> = {
  name: "WorkbookProtection",
  get: { protected: (workbook) => workbook.protection !== undefined },
  call: {
    protect(workbook, args) {
      if (workbook.protection) throw accessDenied("The workbook has already been protected.");
      workbook.protection = { password: args.textOr(0, "") || undefined };
    },
    unprotect(workbook, args) {
      const { password } = workbook.protection ?? {};
      if (password !== undefined && args.textOr(0, "") !== password)
        throw accessDenied("The password you supplied is not correct.");
      workbook.protection = undefined;
    },
  },
};

const APPLICATION: ApiType<Workbook> = {
  name: "Application",
  get: { calculationMode: () => "Automatic" },
  call: {
    // Nothing is painted here, and formulas are always up to date: these two change nothing that could be seen.
    suspendScreenUpdatingUntilNextSync: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
    calculate: () => undefined,
  },
};

const RUNTIME: ApiType<Workbook> = {
  name: "Runtime",
  get: { enableEvents: (_workbook, host) => host.events.enabled },
  set: {
    enableEvents(_workbook, value, host) {
      if (typeof value !== "boolean") throw invalidArgument();
      host.events.enabled = value;
    },
  },
};
