import { shiftOf, wholeColumns, wholeRows, type Area } from "../model/area";
import { parseAddress } from "../model/address";
import { isCovered, type Sheet } from "../model/sheet";
import { sheetNamed, type Json } from "../model/workbook";
import { writeValues } from "../api/cell-values";
import { shiftAndTell, selectBlock } from "../api/range-edit";
import { areasByAddress } from "../api/ranges";
import { mayDo } from "../api/guard";
import { activate, addSheet, deleteSheet, renameSheet } from "../api/sheet-actions";
import type { Host } from "./host";

/**
 * The person at the keyboard. What they do changes the same workbook and raises the same events as in Excel; every
 * action resolves when the events have reached the add-in. Refused actions (protected sheet) reject.
 */
export interface User {
  /** Types into a cell, or pastes a matrix. `from: "remote"` is a co-author. */
  readonly edit: (sheet: string, address: string, value: Json, from?: "here" | "remote") => Promise<void>;
  /** Rows as they are numbered in Excel: insertRows("Sheet1", 3) puts a new row above row 3. */
  readonly insertRows: (sheet: string, row: number, count?: number) => Promise<void>;
  readonly deleteRows: (sheet: string, row: number, count?: number) => Promise<void>;
  /** Columns by letter. */
  readonly insertColumns: (sheet: string, column: string, count?: number) => Promise<void>;
  readonly deleteColumns: (sheet: string, column: string, count?: number) => Promise<void>;
  /** "B2", "A1:B2,D4", "Sheet2!A1". */
  readonly select: (address: string) => Promise<void>;
  readonly activate: (sheet: string) => Promise<void>;
  readonly addSheet: (name?: string) => Promise<void>;
  readonly renameSheet: (sheet: string, name: string) => Promise<void>;
  readonly deleteSheet: (sheet: string) => Promise<void>;
}

export function userOf(host: Host, deliver: () => Promise<void>): User {
  const act = async (text: string, actor: Host["actor"], action: () => void): Promise<void> => {
    await host.calculation.prepare(text);
    host.as(actor, action);
    await deliver();
  };
  const shift = (name: string, is: "insert" | "delete", axis: "rows" | "columns", at: string, count: number) =>
    act("", "user", () => {
      const sheet = sheetOf(host, name);
      const start = parseAddress(axis === "rows" ? `A${at}` : `${at}1`)?.area;
      if (!start) throw new Error(`No such place: ${at}`);
      const area: Area =
        axis === "rows" ? { ...wholeRows(start), rows: count } : { ...wholeColumns(start), columns: count };
      mayDo(sheet, `${is}${axis === "rows" ? "Rows" : "Columns"}`);
      shiftAndTell(host, sheet, area, shiftOf(is, axis, area));
    });
  return {
    edit: (name, address, value, from = "here") =>
      act(JSON.stringify(value), from === "remote" ? "remote" : "user", () => {
        const sheet = sheetOf(host, name);
        for (const area of areasByAddress(host.workbook, sheet, address)) {
          if (isCovered(sheet, area.row, area.column))
            throw new Error(`${address} is covered by a merged cell; nobody can type there.`);
          writeValues(host, sheet, area, value);
        }
      }),
    insertRows: (sheet, row, count = 1) => shift(sheet, "insert", "rows", String(row), count),
    deleteRows: (sheet, row, count = 1) => shift(sheet, "delete", "rows", String(row), count),
    insertColumns: (sheet, column, count = 1) => shift(sheet, "insert", "columns", column, count),
    deleteColumns: (sheet, column, count = 1) => shift(sheet, "delete", "columns", column, count),
    select: (address) =>
      act("", "user", () => {
        const first = parseAddress(address.split(",")[0] ?? "");
        const sheet = first?.sheet === undefined ? host.workbook.active : sheetOf(host, first.sheet);
        selectBlock({ sheet, areas: areasByAddress(host.workbook, sheet, address) }, host);
      }),
    activate: (name) => act("", "user", () => activate(host, sheetOf(host, name))),
    addSheet: (name) => act("", "user", () => void addSheet(host, name ?? null)),
    renameSheet: (name, to) => act("", "user", () => renameSheet(host, sheetOf(host, name), to)),
    deleteSheet: (name) => act("", "user", () => deleteSheet(host, sheetOf(host, name))),
  };
}

function sheetOf(host: Host, name: string): Sheet {
  const sheet = sheetNamed(host.workbook, name);
  if (!sheet) throw new Error(`No sheet is called ${name}.`);
  return sheet;
}
