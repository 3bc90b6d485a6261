/** What one form costs, wherever it goes and however it is set: at most three requests and 64 KB. */
import { lastColumn, lastRow, type Cell } from "../../../src/core/sheet";
import { level2s, longest, type Settings } from "../../../src/core/template/settings";
import type { Layout } from "../../../src/core/template/layout";
import { open, sent } from "./excel-under-test";
import { activeId, blocksOf, formOf, kinds, onNewSheet, onSheet, topLeft } from "./insert-forms";

const most = 64_000;

const rowsOf = (count: (index: number) => number) =>
  Object.fromEntries(level2s.map((level2, index) => [level2, count(index)]));
const everyText: Partial<Settings> = Object.fromEntries(
  Object.entries(longest).map(([setting, length]) => [setting, "字".repeat(length)]),
);
const extremes: Readonly<Record<string, Partial<Settings>>> = {
  "as printed": {},
  "weights, in the generation since 2022": { weights: 90, costs: "level1" },
  "the year alone": { midLong: false, weights: 100 },
  "twenty rows in five categories": {
    weights: 90,
    rows: { quantity: 20, quality: 20, timeliness: 20, cost: 20, economic: 20 },
  },
  "many rows in every other category": {
    weights: 100,
    costs: "level1",
    tasks: 20,
    rows: rowsOf((index) => (index % 2 === 0 ? 20 : 1)),
  },
  "everything at its most": {
    ...everyText,
    weights: 100,
    costs: "level1",
    tasks: 20,
    rows: rowsOf(() => 20),
    protect: true,
  },
};

/** Places, given the form's size: addresses are the longer the farther out it stands. */
const places: Readonly<Record<string, (form: Layout) => Cell>> = {
  "near A1": () => ({ row: 2, column: 1 }),
  "in the last corner": ({ range }) => ({ row: lastRow - range.bottom, column: lastColumn - range.right }),
};

describe.each(kinds)("the form %s", (kind) => {
  test.each(Object.keys(extremes))("%s: at most three requests and 64 KB", async (name) => {
    const cost: Record<string, { requests: number; bytes: number }> = {};
    for (const [place, at] of Object.entries(places)) {
      const { excel, host } = await open();
      const id = await activeId(host);
      const from = excel.requests.length;
      const chosen = extremes[name] ?? {};
      blocksOf(await host.insertForms([onSheet(id, formOf(kind, at(formOf(kind, topLeft, chosen)), chosen))]));
      const requests = sent(excel, from);
      cost[place] = { requests: requests.length, bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0) };
    }
    if (process.env["SHOW_COST"]) console.info(kind, name, cost);
    expect(Object.entries(cost).filter(([, { requests, bytes }]) => requests > 3 || bytes > most)).toEqual([]);
  });

  test("costs no more on a new sheet with a long name", async () => {
    const { excel, host } = await open();
    const from = excel.requests.length;
    const form = formOf(kind, topLeft, extremes["everything at its most"]);
    blocksOf(await host.insertForms([onNewSheet("表".repeat(31), form)]));
    const requests = sent(excel, from);
    expect(requests.length).toBeLessThanOrEqual(3);
    expect(requests.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(most);
  });
});

test("a third form on a sheet costs no more than the first", async () => {
  const { excel, host } = await open();
  const id = await activeId(host);
  const chosen = extremes["everything at its most"];
  const before = formOf("project", topLeft);
  const after = (row: number) => onSheet(id, formOf("project", { row, column: 0 }));
  blocksOf(await host.insertForms([onSheet(id, before), after(30)]));
  const from = excel.requests.length;
  blocksOf(await host.insertForms([onSheet(id, formOf("project", { row: 60, column: 0 }, chosen), true)]));
  expect(sent(excel, from).reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(most);
});
