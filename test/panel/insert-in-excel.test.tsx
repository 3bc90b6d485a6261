/** @jest-environment jsdom */
/** The view 插入模板 and the real Excel side, through Microsoft's own client library, on the test's Excel. */
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { words } from "../../src/panel/insert/words";
import { snapshot } from "../excel";
import type { Rudeness } from "../excel";
import { openInExcel } from "./open-in-excel";

afterEach(cleanup);

const message = () => within(screen.getByRole("main")).getByRole("status").textContent;
const press = async (name: string) => fireEvent.click(await screen.findByRole("button", { name }));

test("a form is inserted with one click, checked without a fault, and taken back without a trace", async () => {
  const { excel, session } = await openInExcel({});
  const before = snapshot(excel.workbook);
  await act(() => session.listen());
  fireEvent.click(screen.getByRole("tab", { name: "插入模板" }));
  expect(await screen.findByText(/A1:J23/, undefined, { timeout: 4_000 })).toBeTruthy();
  await press(words.insert);
  await waitFor(() => expect(message()).toContain("已插入 1 张表"), { timeout: 4_000 });
  expect(excel.missing).toEqual([]);

  fireEvent.click(screen.getByRole("tab", { name: "核查" }));
  await press("核查当前工作表");
  expect(await screen.findByText(/^待填写（\d+）$/, undefined, { timeout: 4_000 })).toBeTruthy();
  expect(session.state.screen).toMatchObject({ results: { counts: { forms: 1, error: 0, warning: 0, advice: 0 } } });

  fireEvent.click(screen.getByRole("tab", { name: "插入模板" }));
  await press(words.undo);
  await waitFor(() => expect(message()).toBe("已删除插入的 1 张表。"), { timeout: 4_000 });
  // What we wrote ourselves is looked at again, without anybody's asking.
  const forms = () => (session.state.screen.is === "reviewed" ? session.state.screen.results.counts.forms : 0);
  await waitFor(() => expect(forms()).toBe(0), { timeout: 4_000 });
  await waitFor(() => expect(screen.getByRole("contentinfo").textContent).toContain("将插入到"), { timeout: 4_000 });
  await press(words.insert);
  await waitFor(() => expect(message()).toContain("已插入 1 张表"), { timeout: 4_000 });
  await waitFor(() => expect(forms()).toBe(1), { timeout: 4_000 });
  await press(words.undo);
  await waitFor(() => expect(forms()).toBe(0), { timeout: 4_000 });
  await act(() => session.clear());
  expect(snapshot(excel.workbook)).toEqual(before);
  await session.dispose();
});

test.each([
  ["zh-CN", "插入模板", "插入", /有的列宽、底色、字体或打印设置没有设上（Excel 没能处理工作表上的条件格式）/],
  ["en-US", "Insert form", "Insert", /Some widths, tints, fonts or print settings could not be set/],
])("a look that Excel refuses is told of, and the form stays (%s)", async (language, view, insert, told) => {
  const rude: Rudeness = {
    report: "docs",
    member: ({ name }, member) =>
      name === "ConditionalFormatCollection" && member === "add" ? "GeneralException" : undefined,
  };
  const { excel, session } = await openInExcel({ language, rude });
  fireEvent.click(screen.getByRole("tab", { name: view }));
  await press(insert);
  await waitFor(() => expect(message()).toMatch(told), { timeout: 4_000 });
  expect(excel.workbook.names).toHaveLength(2);
  await session.dispose();
});
