import { parseAddress } from "../model/address";
import { selectBlock } from "../api/range-edit";
import { areasByAddress } from "../api/ranges";
import { activate, addSheet, deleteSheet, renameSheet } from "../api/sheet-actions";
import { namedNode } from "./api-type";
import { NO_ARGS } from "./args";
import type { Host } from "./host";
import { sheetOf } from "./sheet-of-user";
import type { Act, User } from "./user";

type SheetActions = Pick<
  User,
  | "select"
  | "activate"
  | "addSheet"
  | "renameSheet"
  | "deleteSheet"
  | "moveSheet"
  | "hideSheet"
  | "unhideSheet"
  | "protect"
  | "unprotect"
>;

/** What the user does to whole sheets, and where they go. */
export function sheetActions(host: Host, act: Act): SheetActions {
  const sheetNode = (name: string) => namedNode("Worksheet", sheetOf(host, name));
  const protection = (name: string, member: string) =>
    act(() => void sheetNode(name).go("protection", NO_ARGS, host)?.call(member, NO_ARGS, host));
  return {
    select: (address) =>
      act(() => {
        const first = parseAddress(address.split(",")[0] ?? "");
        const sheet = first?.sheet === undefined ? host.workbook.active : sheetOf(host, first.sheet);
        selectBlock({ sheet, areas: areasByAddress(host.workbook, sheet, address) }, host);
      }),
    activate: (name) => act(() => activate(host, sheetOf(host, name))),
    addSheet: (name) => act(() => void addSheet(host, name ?? null)),
    renameSheet: (name, to) => act(() => renameSheet(host, sheetOf(host, name), to)),
    deleteSheet: (name) => act(() => deleteSheet(host, sheetOf(host, name))),
    moveSheet: (name, position) => act(() => sheetNode(name).set("position", position, host)),
    hideSheet: (name) => act(() => sheetNode(name).set("visibility", "Hidden", host)),
    unhideSheet: (name) => act(() => sheetNode(name).set("visibility", "Visible", host)),
    protect: (name) => protection(name, "protect"),
    unprotect: (name) => protection(name, "unprotect"),
  };
}
