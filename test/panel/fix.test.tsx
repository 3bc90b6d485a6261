/** @jest-environment jsdom */
/** Fixes in the pane: seen before they are written, written on request, looked at again, and taken back. */
import path from "node:path";
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { snapshot } from "../excel";
import { openInExcel } from "./open-in-excel";

const faults = path.resolve(__dirname, "../../assets/samples/faults.xlsx");

afterEach(cleanup);

const press = async (name: string) => userEvent.click(screen.getByRole("button", { name }));

async function findingAt(text: RegExp): Promise<HTMLElement> {
  const item = (await screen.findAllByText(text)).map((found) => found.closest("li")).find((found) => found !== null);
  if (!item) throw new Error("no such finding");
  return item;
}

test("a wrong amount is mended and checked again, and the mending is taken back", async () => {
  const { excel, session } = await openInExcel({ workbook: faults });
  await press("核查当前工作表");
  const sheet = excel.workbook.active;
  const item = await findingAt(/合计行为 767 万元/);
  await userEvent.click(within(item).getByText("改正…"));
  // As a formula it would be one of two among totals of which the third is typed.
  await waitFor(() => expect(item.textContent).toContain("E5 767 → 757"));
  expect(sheet.cells.get(4, 4).value).toBe(767);
  await userEvent.click(within(item).getByRole("button", { name: "改正" }));
  await screen.findByText(/已改正 E5/);
  expect(sheet.cells.get(4, 4)).toMatchObject({ value: 757 });
  await waitFor(() => expect(screen.queryByText(/合计行为 767 万元/)).toBeNull(), { timeout: 4_000 });
  await press("撤销改正");
  await screen.findByText("已改回原来的内容。");
  expect(sheet.cells.get(4, 4)).toMatchObject({ value: 767 });
  expect(sheet.cells.get(4, 4).formula).toBeUndefined();
  await waitFor(() => expect(screen.queryAllByText(/合计行为 767 万元/).length).toBeGreaterThan(0), { timeout: 4_000 });
  await session.dispose();
});

test("a finding that no single change settles offers none", async () => {
  const { session } = await openInExcel({ workbook: faults });
  await press("核查当前工作表");
  const item = await findingAt(/之和为 752 万元/);
  expect(within(item).queryByText("改正…")).toBeNull();
  await session.dispose();
});

test("a cell that was changed meanwhile is left as it is, and the pane says so", async () => {
  const { excel, session } = await openInExcel({ workbook: faults });
  await press("核查当前工作表");
  const sheet = excel.workbook.active;
  const item = await findingAt(/合计行为 767 万元/);
  await userEvent.click(within(item).getByText("改正…"));
  const mend = await within(item).findByRole("button", { name: "改正" });
  // The pane has not read the edit yet.
  await act(async () => {
    await excel.user.edit(sheet.name, "E5", 700);
    await userEvent.click(mend);
  });
  await screen.findByText(/单元格的内容已经变了/);
  expect(sheet.cells.get(4, 4).value).toBe(700);
  await session.dispose();
});

test("all that leaves nothing to choose is mended together on all sheets, and taken back", async () => {
  const { excel, session } = await openInExcel({ workbook: faults });
  await press("核查整个工作簿");
  await screen.findByText("一并改正…", undefined, { timeout: 4_000 });
  const errors = () => Number(screen.getByRole("button", { name: /错误/ }).textContent.replace(/\D/g, ""));
  const [before, cells] = [errors(), JSON.stringify(snapshot(excel.workbook).sheets.map(({ values }) => values))];
  await userEvent.click(screen.getByText("一并改正…"));
  const mend = await screen.findByRole("button", { name: /改正这 \d+ 处/ }, { timeout: 15_000 });
  const count = Number(mend.textContent.replace(/\D/g, ""));
  expect(count).toBeGreaterThan(3);
  await userEvent.click(mend);
  await screen.findByText(/已改正/);
  await waitFor(() => expect(errors()).toBeLessThan(before), { timeout: 6_000 });
  expect(JSON.stringify(snapshot(excel.workbook).sheets.map(({ values }) => values))).not.toBe(cells);
  await press("撤销改正");
  await screen.findByText("已改回原来的内容。");
  await waitFor(() => expect(errors()).toBe(before), { timeout: 6_000 });
  expect(JSON.stringify(snapshot(excel.workbook).sheets.map(({ values }) => values))).toBe(cells);
  await session.dispose();
});
