/** @jest-environment jsdom */
/** 审核到签审: the real pane and the real Excel side, through Microsoft's own client library, on the test's Excel. */
import { createHash } from "node:crypto";
import path from "node:path";
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { recordNamespace } from "../../src/core/record/part";
import { tokenName } from "../../src/core/record/token";
import { sha256 } from "../../src/panel/record/sha-256";
import { snapshot, type RunningExcel } from "../excel";
import { openInExcel, type PaneInExcel } from "./open-in-excel";

const clean = path.resolve(__dirname, "../../assets/samples/clean.xlsx");
const faults = path.resolve(__dirname, "../../assets/samples/faults.xlsx");

afterEach(cleanup);
beforeEach(() => localStorage.clear());

const button = (name: string | RegExp) => screen.findByRole("button", { name }, { timeout: 4_000 });
const press = async (name: string | RegExp) => userEvent.click(await button(name));
const said = (text: string | RegExp) => screen.findByText(text, undefined, { timeout: 4_000 });
const parts = ({ workbook }: RunningExcel) =>
  workbook.customXmlParts
    .filter(({ xml }) => xml.startsWith(`<sign-off xmlns="${recordNamespace}"`))
    .map(({ xml }) => xml);

async function checkSheet({ session, excel }: PaneInExcel): Promise<void> {
  await press("核查当前工作表");
  await waitFor(() => expect(session.state.screen.is).toBe("reviewed"), { timeout: 4_000 });
  await act(async () => excel.settled());
}

async function sign(): Promise<void> {
  await userEvent.click(await said("签审…"));
  await userEvent.type(screen.getByLabelText("审核人姓名"), "张三");
  await userEvent.selectOptions(screen.getByLabelText(/^等级/), "良");
  await userEvent.click(screen.getByRole("checkbox", { name: /^项目依据真实/ }));
  await press("签审");
  await said(/^已签审，记录已存入工作簿/);
}

test("a digest is the same in the pane and in Node", () => {
  for (const text of ["", "绩效目标", "a".repeat(1000), "\u{1f600}\n"])
    expect(sha256(text)).toBe(createHash("sha256").update(text).digest("hex"));
});

test("check, sign, save, reopen: unchanged; an edit shows with its cell; a record that was tampered with shows", async () => {
  const first = await openInExcel({ workbook: clean });
  const name = first.excel.workbook.active.name;
  await checkSheet(first);
  expect(screen.queryByText("已签审，未改动")).toBeNull();
  await sign();
  await said("已签审，未改动");
  expect(parts(first.excel)).toHaveLength(1);
  expect(first.excel.missing).toEqual([]);
  const bytes = await first.excel.saveBytes();
  await first.session.dispose();
  cleanup();

  const second = await openInExcel({ workbook: bytes });
  await act(async () => second.session.listen());
  await said(/^1 张已签审，未改动；另有 \d+ 张工作表还没有核对$/);
  expect(second.session.state.screen.is).toBe("idle");
  await checkSheet(second);
  await said("已签审，未改动");
  const kept = parts(second.excel);
  await press("清除标记");
  await checkSheet(second);
  expect(parts(second.excel)).toEqual(kept);

  await act(() => second.excel.user.edit(name, "F5", 12345));
  await said("签审后有改动");
  expect(screen.getByText(/→ “12345”/).textContent).toMatch(/F5/);
  await act(() => second.excel.user.undo());
  await said("已签审，未改动");
  await second.session.dispose();
  cleanup();

  const { excel, session } = await openInExcel({ workbook: bytes });
  await excel.Excel.run(async (context) => {
    const own = context.workbook.customXmlParts.getByNamespace(recordNamespace);
    own.load("items/id");
    await context.sync();
    own.items[0]?.setXml(kept[0]?.replace("张三", "李四") ?? "");
    await context.sync();
  });
  await act(async () => session.listen());
  await said(/签审记录有一份已损坏或被改动/);
  expect(screen.queryByText("已签审，未改动")).toBeNull();
  await session.dispose();
});

test("a record of a newer version is told of, and stays as it is when another is signed beside it", async () => {
  const { excel, session } = await openInExcel({ workbook: clean });
  const newer = `<sign-off xmlns="${recordNamespace}" version="9" digest="${"a".repeat(64)}">{}</sign-off>`;
  await excel.Excel.run(async (context) => {
    context.workbook.customXmlParts.add(newer);
    await context.sync();
  });
  await act(async () => session.listen());
  await said(/由更新的版本写成（版本 9），没有采用，也没有改动/);
  await checkSheet({ excel, session });
  await sign();
  expect(parts(excel)).toContain(newer);
  expect(parts(excel)).toHaveLength(2);
  await session.dispose();
});

test("a workbook whose parts were dropped says that the record is gone", async () => {
  const first = await openInExcel({ workbook: clean });
  await checkSheet(first);
  await sign();
  await first.excel.Excel.run(async (context) => {
    const own = context.workbook.customXmlParts.getByNamespace(recordNamespace);
    own.load("items/id");
    await context.sync();
    for (const { id } of own.items) context.workbook.customXmlParts.getItem(id).delete();
    await context.sync();
  });
  const bytes = await first.excel.saveBytes();
  await first.session.dispose();
  cleanup();
  const { session, excel } = await openInExcel({ workbook: bytes });
  expect(excel.workbook.names.map(({ name }) => name)).toContain(tokenName);
  await act(async () => session.listen());
  await said(/工作簿原有签审记录 1 条，现在只有 0 条/);
  await session.dispose();
});

test("a finding that was let stand counts no more, writes no cell, and lapses with its cells; undo is the user's own", async () => {
  const { excel, session } = await openInExcel({ workbook: faults });
  const sheet = excel.workbook.active;
  await act(() => excel.user.edit(sheet.name, "F5", 700));
  await checkSheet({ excel, session });
  await act(() => excel.user.edit(sheet.name, "E9", 245));
  await waitFor(() => expect(session.state.stale.size).toBe(0), { timeout: 4_000 });
  const errors = () => (session.state.screen.is === "reviewed" ? session.state.screen.results.counts.error : NaN);
  const before = errors();
  const workbook = snapshot(excel.workbook).sheets;
  const item = (await screen.findAllByRole("listitem")).find(
    (one) => !one.querySelector("li") && /F5/.test(one.textContent),
  );
  if (!item) throw new Error("no finding at F5");
  await userEvent.click(within(item).getByRole("button", { name: "同意保留…" }));
  await userEvent.type(within(item).getByLabelText(/^理由/), "已核对预算批复");
  await userEvent.type(within(item).getByLabelText("审核人姓名"), "李四");
  await userEvent.click(within(item).getByRole("button", { name: "确定" }));
  await said(/^已记下对 1 条问题的决定/);
  expect(errors()).toBe(before - 1);
  expect(snapshot(excel.workbook).sheets).toEqual(workbook);
  await act(() => excel.user.undo());
  expect(sheet.cells.get(8, 4).value).not.toBe(245);
  await waitFor(() => expect(session.state.stale.size).toBe(0), { timeout: 4_000 });
  await act(() => excel.user.edit(sheet.name, "F5", 701));
  await said(/原来的决定已失效/);
  expect(excel.missing).toEqual([]);
  await session.dispose();
});

test("核查记录 is a printable sheet of texts, written anew in its place, and no form", async () => {
  const first = await openInExcel({ workbook: clean });
  const { excel, session } = first;
  await checkSheet(first);
  await userEvent.click(await said("签审…"));
  const opinion = screen.getByLabelText(/^审核意见/);
  await userEvent.clear(opinion);
  await userEvent.type(opinion, "=1+1");
  await userEvent.type(screen.getByLabelText("审核人姓名"), "@张三");
  await userEvent.selectOptions(screen.getByLabelText(/^等级/), "优");
  await press("签审");
  await said(/^已签审，记录已存入工作簿/);
  const sheets = excel.workbook.sheets.length;
  const { name } = excel.workbook.active;
  await userEvent.click(await said("生成“核查记录”表"));
  await said("已写入工作表“核查记录”。");
  const page = () => excel.workbook.sheets.find(({ name }) => name === "核查记录");
  const values = () => Array.from({ length: 12 }, (_, row) => page()?.cells.get(row, 0).value);
  expect(values()).toContain("=1+1");
  expect(values().join("\n")).toContain("@张三");
  expect(snapshot(excel.workbook).sheets.at(-1)?.formulas ?? {}).toEqual({});
  // The new sheet is in front.
  expect(excel.workbook.active.name).toBe("核查记录");
  await act(() => excel.user.activate(name));
  await userEvent.click(await said("生成“核查记录”表"));
  await waitFor(() => expect(excel.workbook.sheets.length).toBe(sheets + 1));
  await press("核查整个工作簿");
  await waitFor(() => expect(session.state.known).toBe(sheets + 1), { timeout: 8_000 });
  await act(async () => excel.settled());
  expect(session.state.screen.is === "reviewed" && session.state.screen.results.sheets.at(-1)?.forms).toEqual([]);
  expect(excel.missing).toEqual([]);
  await session.dispose();
});
