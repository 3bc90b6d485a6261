import { sheetByIdOrName, type Workbook } from "../model/workbook";
import type { Sheet } from "../model/sheet";
import { namedNode, type ApiType, type Node } from "../host/api-type";
import type { Args } from "../host/args";
import { itemNotFound } from "../host/errors";
import { ALL_SHEETS } from "../host/events";
import { eventMethods } from "./event-methods";
import { addSheet } from "./sheet-actions";

export const WORKSHEETS: ApiType<Workbook> = {
  name: "WorksheetCollection",
  go: {
    add: (_workbook, args, host) => namedNode("Worksheet", addSheet(host, args.textOr(0, null))),
    getActiveWorksheet: (workbook) => namedNode("Worksheet", workbook.active),
    getItem(workbook, args) {
      const found = byKey(workbook, args.text(0));
      if (!found) throw itemNotFound();
      return found;
    },
    getItemOrNullObject: (workbook, args) => byKey(workbook, args.text(0)),
    getFirst: (workbook, args) => end(shown(workbook, args)[0]),
    getLast: (workbook, args) => end(shown(workbook, args).at(-1)),
  },
  call: {
    getCount: (workbook, args) => shown(workbook, args).length,
    ...eventMethods<Workbook>(
      [
        "DataChanged",
        "Activated",
        "Deactivated",
        "Added",
        "Deleted",
        "SelectionChanged",
        "Calculated",
        "FormatChanged",
        "ProtectionChanged",
      ],
      () => ALL_SHEETS,
    ),
  },
  collection: {
    items: (workbook) => workbook.sheets.map((sheet) => namedNode("Worksheet", sheet)),
    item: (workbook, key) => (typeof key === "string" ? byKey(workbook, key) : null),
  },
};

function byKey(workbook: Workbook, key: string): Node | null {
  const sheet = sheetByIdOrName(workbook, key);
  return sheet ? namedNode("Worksheet", sheet) : null;
}

const shown = (workbook: Workbook, args: Args): readonly Sheet[] =>
  workbook.sheets.filter((sheet) => !args.flag(0) || sheet.visibility === "Visible");

function end(sheet: Sheet | undefined): Node {
  if (!sheet) throw itemNotFound();
  return namedNode("Worksheet", sheet);
}
