/** @jest-environment jsdom */
/** The real pane and the real Excel side, through Microsoft's own client library, on the test's Excel. */
import path from "node:path";
import { act, cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { snapshot, type RunningExcel, type StartOptions } from "../excel";
import { openInExcel } from "./open-in-excel";

const sample = path.resolve(__dirname, "../../assets/samples/faults.xlsx");
const clean = path.resolve(__dirname, "../../assets/samples/clean.xlsx");

const open = (options: StartOptions = { workbook: sample }) => openInExcel(options);

const press = async (name: string) => userEvent.click(screen.getByRole("button", { name }));
const shown = (text: string | RegExp) => screen.findAllByText(text, undefined, { timeout: 4_000 });

/** What a check found stays with the workbook, for the next check to compare with: no cell, no format, no name. */
const withoutRecord = ({ workbook }: RunningExcel) => ({ ...snapshot(workbook), customXmlParts: [] });

afterEach(cleanup);

test("check lists the findings and marks the sheet; clear restores the workbook, part by part", async () => {
  const { excel, session } = await open();
  const before = snapshot(excel.workbook);
  await press("核查当前工作表");
  await shown(/相差 15 万元/);
  await waitFor(() => expect(excel.workbook.sheets[0]!.conditionalFormats.length).toBeGreaterThan(0));
  await press("清除标记");
  await waitFor(() => expect(withoutRecord(excel)).toEqual(before));
  expect(excel.missing).toEqual([]);
  await session.dispose();
});

test("the whole workbook is checked, sheet by sheet", async () => {
  const { excel, session } = await open();
  await press("核查整个工作簿");
  await waitFor(() => expect(session.state.known).toBe(excel.workbook.sheets.length), { timeout: 4_000 });
  await waitFor(() =>
    expect(
      excel.workbook.sheets.filter(({ conditionalFormats }) => conditionalFormats.length > 0).length,
    ).toBeGreaterThan(3),
  );
  await session.dispose();
});

test("a workbook without faults says so, and nothing is written to it", async () => {
  const { excel, session } = await open({ workbook: clean });
  const before = snapshot(excel.workbook);
  await press("核查整个工作簿");
  await waitFor(() => expect(session.state.screen.is).toBe("reviewed"));
  await act(async () => excel.settled());
  expect(snapshot(excel.workbook)).toEqual(before);
  await session.dispose();
});

test("an edit is checked again by itself; the marks are written again when the user asks", async () => {
  const { excel, session } = await open();
  await press("核查当前工作表");
  await shown(/之和为 752 万元/);
  await waitFor(() => expect(excel.workbook.sheets[0]!.conditionalFormats.length).toBeGreaterThan(0));
  const marked = JSON.stringify(snapshot(excel.workbook).sheets[0]!.conditionalFormats);
  await act(() => excel.user.edit("部门整体支出", "F5", 752));
  await waitFor(() => expect(screen.queryByText(/之和为 752 万元/)).toBeNull(), { timeout: 4_000 });
  expect(JSON.stringify(snapshot(excel.workbook).sheets[0]!.conditionalFormats)).toBe(marked);
  await press("更新标记");
  await waitFor(() => expect(JSON.stringify(snapshot(excel.workbook).sheets[0]!.conditionalFormats)).not.toBe(marked));
  await waitFor(() => expect(screen.queryByText("更新标记")).toBeNull());
  await session.dispose();
});

test("selecting a marked cell in Excel brings up its finding", async () => {
  const { excel, session } = await open();
  await press("核查当前工作表");
  await shown(/相差 15 万元/);
  await act(() => excel.user.select("E9"));
  await waitFor(() => expect(session.state.current?.at[0].top).toBe(8));
  await session.dispose();
});

test("a protected sheet is listed and not painted, and the pane says so", async () => {
  const { excel, session } = await open();
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().protection.protect();
    await context.sync();
  });
  await press("核查当前工作表");
  await shown(/受保护/);
  await shown(/相差 15 万元/);
  expect(excel.workbook.sheets[0]!.conditionalFormats).toEqual([]);
  await session.dispose();
});

test("an empty workbook has no form, and the pane says what it looked for", async () => {
  const { session } = await open({});
  await press("核查当前工作表");
  await shown(/没有找到/);
  await session.dispose();
});

test.each([
  ["InvalidOperationInCellEditMode", /Enter|回车/],
  ["AccessDenied", /保护/],
  ["ActivityLimitReached", /正忙/],
  ["ResponsePayloadSizeLimitExceeded", /太大|过大/],
  ["InvalidSelection", /工作簿/],
  ["ItemNotFound", /删除|不在/],
  ["ApiNotFound", /Excel/],
  ["GeneralException", /没有完成/],
])("%s has a sentence that says what to do", async (code, sentence) => {
  const { excel, session } = await open();
  // The start's own requests come first.
  await act(() => session.listen());
  await act(async () => excel.settled());
  excel.failAt(1, code);
  await act(() => session.check("sheet"));
  expect(session.state.screen.is).toBe("failed");
  await shown(sentence);
  await session.dispose();
});

test("whichever request fails, clearing afterwards restores the workbook", async () => {
  for (let n = 1; n <= 10; n++) {
    const { excel, session } = await open();
    const before = snapshot(excel.workbook);
    excel.failAt(n, "GeneralException");
    await act(() => session.check("sheet"));
    await act(() => session.clear());
    await act(() => session.clear());
    expect(withoutRecord(excel)).toEqual(before);
    await act(() => session.dispose().catch(() => undefined));
    cleanup();
  }
});
