/** @jest-environment jsdom */
/** The view 插入模板 and the real Excel side, through Microsoft's own client library, on the test's Excel. */
import path from "node:path";
import { act, cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { words } from "../../src/panel/insert/words";
import { snapshot } from "../excel";
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

test("with the view open an edit elsewhere on the sheet costs one small request", async () => {
  const { excel, session } = await openInExcel({
    workbook: path.resolve(__dirname, "../../assets/samples/faults.xlsx"),
  });
  await act(() => session.listen());
  fireEvent.click(screen.getByRole("tab", { name: "插入模板" }));
  await waitFor(() => expect(screen.getByRole("contentinfo").textContent).toContain("将插入到"), { timeout: 4_000 });
  await act(() => new Promise((resolve) => setTimeout(resolve, 400)));
  const from = excel.requests.length;
  await act(() => excel.user.edit(excel.workbook.active.name, "A1", "改过的标题"));
  await act(() => new Promise((resolve) => setTimeout(resolve, 800)));
  const asked = excel.requests.slice(from).filter(({ cleanup: isCleanup }) => !isCleanup);
  expect(asked.length).toBeLessThanOrEqual(2);
  expect(asked.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(10_000);
  expect(screen.getByRole("contentinfo").textContent).toContain("将插入到");
  await session.dispose();
});
