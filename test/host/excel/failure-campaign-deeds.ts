/** What the failure campaign tries. */
import path from "node:path";
import { catalogue } from "../../../src/catalogue";
import type { CellChange } from "../../../src/core/fix";
import { recordTitles, type RecordPage } from "../../../src/core/record/record-page";
import { judge, read } from "../../../src/core/review";
import { valueAt } from "../../../src/core/sheet";
import { addRow } from "../../../src/core/template/add-row";
import type { Host } from "../../../src/host/host";
import { showMarks } from "./excel-under-test";
import { removeAll, type Deed } from "./failure-campaign";
import { activeId, formOf, onNewSheet, onSheet, topLeft } from "./insert-forms";

const sample = path.resolve(__dirname, "../../../assets/samples/faults.xlsx");

async function mark(host: Host): Promise<void> {
  const { id, sheet } = await host.readSheet();
  await showMarks(host, id, judge([read(sheet, catalogue)], catalogue).marks[0] ?? []);
}

async function markFewer(host: Host): Promise<void> {
  const { id, sheet } = await host.readSheet();
  await showMarks(host, id, (judge([read(sheet, catalogue)], catalogue).marks[0] ?? []).slice(1));
}

export const ofMarks: Readonly<Record<string, Deed>> = {
  "a check and its marks": { workbook: sample, act: mark },
  // Other marks than before: the same ones would not be written again.
  "a second check": { workbook: sample, prepare: mark, act: markFewer },
  "clearing the marks": { workbook: sample, prepare: mark, act: (host) => host.clearMarks() },
};

const insert = async (host: Host) => host.insertForms([onSheet(await activeId(host), formOf("project", topLeft))]);

async function addOne(host: Host): Promise<void> {
  const { id, sheet } = await host.readSheet();
  const [form] = read(sheet, catalogue).forms;
  const addition = form && addRow(sheet, form, "quantity");
  if (!addition) throw new Error("no row can be added");
  await host.addRow(id, addition);
}

export const ofForms: Readonly<Record<string, Deed>> = {
  "an insertion": { act: insert },
  "an insertion on a new sheet": {
    act: (host) => host.insertForms([onNewSheet("新表", formOf("project", topLeft))]),
  },
  "the undo of an insertion": { prepare: insert, act: removeAll },
  "a row added to a form": { prepare: insert, act: addOne },
  "a row added to a form of the user's own": { workbook: sample, act: addOne },
};

/** A number becomes another, a text a formula, a formula a number. */
async function change(host: Host): Promise<void> {
  const { id, sheet } = await host.readSheet();
  const changed = (row: number, column: number, after: number, formula: string | null): CellChange => ({
    ...{ row, column, before: valueAt(sheet, { row, column }), after, formula },
  });
  await host.changeCells(id, [changed(4, 5, 752, null), changed(0, 0, 752, "=F5"), changed(5, 5, 1, null)]);
}

const pageOf = (decision: string): RecordPage => ({
  sheetName: "核查记录",
  widths: [8, 30, 20],
  rows: [
    { is: "title", texts: [recordTitles["zh-CN"]] },
    { is: "heading", texts: ["决定"] },
    { is: "note", texts: [decision] },
    { is: "head", texts: ["序号", "问题", "决定"] },
    { is: "entry", texts: ["1", "合计不符", decision] },
  ],
});
const writePage = async (host: Host) => host.writeRecordPage(pageOf("待改"));

export const ofCells: Readonly<Record<string, Deed>> = {
  "a fix of several cells": { workbook: sample, act: change },
  "the record's sheet": { workbook: sample, act: writePage },
  // What is left of it is known as ours, and written anew.
  "the record's sheet, written anew": {
    prepare: writePage,
    act: async (host) => host.writeRecordPage(pageOf("同意保留")),
    remedy: writePage,
  },
};
