/** @jest-environment jsdom */
/** A pane that is opened again tells the last results and their age; what marks are is told once. */
import { cleanup, screen, waitFor } from "@testing-library/react";
import { noParts } from "../../src/core/record/record";
import { MemoryHost } from "./memory-host";
import { check, finished, open } from "./render";
import { projects } from "./workbook";

beforeEach(() => localStorage.clear());

const workbook = () => new MemoryHost([projects("甲", { "funds.annual.total": 46, "funds.annual.fiscal": 30 })]);

test("opened again: how long ago, how many, each with its cell and what its rule asks for; clearing is one click away", async () => {
  const host = workbook();
  const first = await check(host);
  await waitFor(() => expect(host.record.parts).toHaveLength(1));
  await first.session.dispose();
  cleanup();
  const later = Date.now() + 3 * 60 * 60 * 1000 + 60_000;
  const clock = jest.spyOn(Date, "now").mockReturnValue(later);
  const again = await open(host);
  expect(await screen.findByText(/未签审。/)).toBeTruthy();
  const [, count = ""] =
    (await screen.findByText(/上次核查在3 小时前：列出 \d+ 条问题/)).textContent.match(/列出 (\d+)/) ?? [];
  clock.mockRestore();
  expect(host.marks.get("甲")?.length).toBeGreaterThan(0);
  await again.user.click(screen.getByText(`上次列出的 ${count} 条`));
  expect((await screen.findAllByText(/年度资金总额应当等于|年度资金/)).length).toBeGreaterThan(0);
  const [link] = screen.getAllByRole("button", { name: /^转到 / });
  if (!link) throw new Error("no cell");
  await again.user.click(link);
  expect(host.selected).toMatch(/甲/);
  await again.press("清除这些标记");
  expect(host.marks.get("甲") ?? []).toEqual([]);
  expect(screen.queryByRole("button", { name: "清除这些标记" })).toBeNull();
  await again.press("核查当前工作表");
  await finished(again.session);
  expect(screen.queryByText(/上次核查在/)).toBeNull();
});

test("a workbook that nobody has checked tells nothing", async () => {
  await open(workbook());
  expect(screen.queryByText(/上次核查在/)).toBeNull();
});

test("that marks are saved and print is told at the first check, and never again on this computer", async () => {
  const first = await check(workbook());
  expect(await screen.findByText(/会随文件保存，也会打印/)).toBeTruthy();
  await first.press("清除这些标记");
  expect(screen.queryByText(/会随文件保存，也会打印/)).toBeNull();
  await screen.findByText(/标记已清除/);
  cleanup();
  await check(workbook());
  expect(screen.queryByText(/会随文件保存，也会打印/)).toBeNull();
});

test("who does not want marks is told nothing of them", async () => {
  await check(workbook(), { painting: false });
  expect(screen.queryByText(/会随文件保存，也会打印/)).toBeNull();
});

test.each([
  ["marks of the command line, and no record", true, false],
  ["a record and no marks: they were cleared", false, true],
])("opened with %s: what marks are is told where there are any", async (_, marked, recorded) => {
  const host = workbook();
  const first = await check(host);
  await waitFor(() => expect(host.record.parts).toHaveLength(1));
  if (!recorded) host.record = noParts;
  if (!marked) await host.clearMarks();
  await first.session.dispose();
  cleanup();
  const again = await open(host);
  await (recorded ? screen.findByText(/上次核查在/) : screen.findByText(/会随文件保存，也会打印/));
  await waitFor(() => expect(again.session.state.marked).toBe(marked));
  expect(screen.queryAllByRole("button", { name: "清除这些标记" })).toHaveLength(marked ? 1 : 0);
  if (!marked) return;
  await again.press("清除这些标记");
  await screen.findByText(/标记已清除/);
  expect(screen.queryByText(/会随文件保存，也会打印/)).toBeNull();
});

test("checked without marks and opened again: nothing is told of marks", async () => {
  const host = workbook();
  const first = await check(host, { painting: false });
  await waitFor(() => expect(host.record.parts).toHaveLength(1));
  await first.session.dispose();
  cleanup();
  await open(host);
  await screen.findByText(/上次核查在/);
  await waitFor(() => expect(host.calls.filter((call) => call === "hasMarks")).toHaveLength(2));
  expect(screen.queryByText(/会随文件保存，也会打印/)).toBeNull();
});

test("cleared by the button at the top: what marks are is not told beside it", async () => {
  const first = await check(workbook());
  await screen.findByText(/会随文件保存，也会打印/);
  await first.press("清除标记");
  await screen.findByText(/标记已清除/);
  expect(screen.queryByText(/会随文件保存，也会打印/)).toBeNull();
});

test("where the program does not say whether there are marks, nothing is said", async () => {
  const host = workbook();
  host.fail("hasMarks", "busy");
  const { session } = await open(host);
  await waitFor(() => expect(host.calls).toContain("hasMarks"));
  expect([session.state.marked, session.state.notice]).toEqual([false, null]);
});
