/** @jest-environment jsdom */
/** What the pane asks of Excel, requests and bytes both ways: the README's table is this one. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { act, cleanup, fireEvent, screen, waitFor } from "@testing-library/react";
import { a1 } from "../../src/core/sheet";
import { words } from "../../src/panel/insert/words";
import type { RunningExcel } from "../excel";
import { rudeExcels } from "../excel";
import { openInExcel, type PaneInExcel } from "./open-in-excel";

const workbook = path.resolve(__dirname, "../../assets/samples/faults.xlsx");

afterEach(cleanup);

interface Cost {
  readonly requests: number;
  /** Kilobytes, there and back. */
  readonly kilobytes: number;
}

/** Longer than the pane waits for the next edit. */
const rest = () => act(() => new Promise((resolve) => setTimeout(resolve, 1_200)));

async function costOf({ excel }: PaneInExcel, work: () => Promise<void>): Promise<Cost> {
  const from = excel.requests.length;
  await act(work);
  await rest();
  const asked = excel.requests.slice(from).filter(({ cleanup: isCleanup }) => !isCleanup);
  const bytes = asked.reduce((sum, { bytes: there, answered }) => sum + there + answered, 0);
  return { requests: asked.length, kilobytes: Math.round(bytes / 100) / 10 };
}

const place = () => screen.getByRole("contentinfo").textContent;

async function openInsert(): Promise<void> {
  fireEvent.click(screen.getByRole("tab", { name: "插入模板" }));
  await waitFor(() => expect(place()).toContain("将插入到"), { timeout: 4_000 });
  await rest();
}

async function withView(rude: (typeof rudeExcels)["many-names"] | null = null): Promise<PaneInExcel> {
  const pane = await openInExcel({ workbook, ...(rude ? { rude } : {}) });
  await act(() => pane.session.check("sheet"));
  await openInsert();
  return pane;
}

const edit = (excel: RunningExcel, address: string, value: string | number) => () =>
  excel.user.edit(excel.workbook.active.name, address, value);

test("a check, the same check again, and an edit", async () => {
  const pane = await openInExcel({ workbook });
  await rest();
  const costs = {
    check: await costOf(pane, () => pane.session.check("sheet")),
    again: await costOf(pane, () => pane.session.check("sheet")),
    edit: await costOf(pane, edit(pane.excel, "F5", 752)),
  };
  expect(costs).toEqual({
    check: inReadme("第一次核查并标记"),
    again: inReadme("再核查一次，没有变化"),
    edit: inReadme("编辑一个单元格"),
  });
  await pane.session.dispose();
});

/** | 第一次核查并标记 | 10 | 61 | */
function inReadme(row: string): Cost | null {
  const readme = readFileSync(path.resolve(__dirname, "../../README.md"), "utf8");
  const [, requests, kilobytes] = new RegExp(`^ *\\| ${row} \\| (\\d+) \\| ([\\d.]+) \\|$`, "m").exec(readme) ?? [];
  return requests === undefined ? null : { requests: Number(requests), kilobytes: Number(kilobytes) };
}

const within = (cost: Cost, most: Cost) => cost.requests <= most.requests && cost.kilobytes <= most.kilobytes;

test("with the insert view open an edit costs at most two requests and 10 KB", async () => {
  const pane = await withView();
  const { excel } = pane;
  const before = place();
  const costs: Record<string, Cost> = {
    "a cell of a form": await costOf(pane, edit(excel, "F5", 752)),
    "that cell again": await costOf(pane, edit(excel, "F5", 753)),
    "a title": await costOf(pane, edit(excel, "A1", "改过的标题")),
  };
  expect(place()).toBe(before);
  costs["below all that is there"] = await costOf(pane, edit(excel, "B60", "备注"));
  // Two rows below it, in line with the last form.
  expect(place()).toContain("A63:");
  costs["below, again"] = await costOf(pane, edit(excel, "B60", "另一条备注"));
  expect(place()).toContain("A63:");
  expect(costs["a cell of a form"]).toEqual(inReadme("编辑一个单元格，“插入模板”开着"));
  expect(costs["below all that is there"]).toEqual(inReadme("在表的下方编辑，“插入模板”开着"));
  expect(Object.entries(costs).filter(([, cost]) => !within(cost, { requests: 2, kilobytes: 10 }))).toEqual([]);
  await pane.session.dispose();
});

test("filling in a form that was just inserted costs no more", async () => {
  const pane = await openInExcel({});
  await act(() => pane.session.listen());
  await openInsert();
  fireEvent.click(await screen.findByRole("button", { name: words.insert }));
  await waitFor(() => expect(document.body.textContent).toContain("已插入 1 张表"), { timeout: 4_000 });
  await rest();
  const first = pane.session.state.selected!.cell;
  const costs = [
    await costOf(pane, edit(pane.excel, a1(first), "城区公厕日常维护")),
    await costOf(pane, edit(pane.excel, a1(first), "城区公厕维护")),
  ];
  expect(costs.filter((cost) => !within(cost, { requests: 2, kilobytes: 10 }))).toEqual([]);
  await pane.session.dispose();
});

test.each([
  ["a workbook", null, 16],
  ["a workbook with ten thousand names", rudeExcels["many-names"], 800],
])("a row inserted in %s is a sheet read anew and a look at our names", async (name, rude, kilobytes) => {
  const pane = await withView(rude);
  const cost = await costOf(pane, async () => pane.excel.user.insertRows(pane.excel.workbook.active.name, 5));
  expect({ name, ...cost, isLittle: within(cost, { requests: 4, kilobytes }) }).toMatchObject({ isLittle: true });
  await pane.session.dispose();
});

test("where Excel tells of no edits, what we write ourselves is looked at again all the same", async () => {
  const pane = await openInExcel({ rude: rudeExcels["no-events"] });
  await openInsert();
  const forms = () => {
    const { screen: shown } = pane.session.state;
    return shown.is === "reviewed" ? shown.results.counts.forms : 0;
  };
  const rows = () => pane.session.state.screen.is;
  fireEvent.click(await screen.findByRole("button", { name: words.insert }));
  await waitFor(() => expect(forms()).toBe(1), { timeout: 4_000 });
  const { insert } = pane.session.state;
  await act(() => pane.excel.user.select("A15"));
  const before = pane.session.state.screen;
  await act(() => insert!.inserter.addRow());
  await waitFor(() => expect(pane.session.state.screen).not.toBe(before), { timeout: 4_000 });
  expect(rows()).toBe("reviewed");
  await act(() => insert!.inserter.remove(insert!.inserter.state.blocks));
  await waitFor(() => expect(forms()).toBe(0), { timeout: 4_000 });
  await pane.session.dispose();
});
