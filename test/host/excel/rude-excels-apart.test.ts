/** What only one of the rude Excels (test/excel/rude) asks for. */
import path from "node:path";
import type { Mark } from "../../../src/core/marks";
import { HostError } from "../../../src/host/host";
import { rudeExcels, type Placed } from "../../excel";
import { open, showMarks } from "./excel-under-test";
import { activeId, blocksOf, formOf, idsOf, onNewSheet, onSheet, topLeft } from "./insert-forms";

const sample = path.resolve(__dirname, "../../../assets/samples/faults.xlsx");
const mark: Mark = { severity: "error", at: { top: 0, bottom: 0, left: 0, right: 0 }, while: null };

test("a sheet with odd rules keeps its marks and is named; the others are cleared", async () => {
  const { excel, host } = await open({ workbook: sample, rude: rudeExcels["rules-on-one-cell"] });
  const [odd, second, third] = await host.listSheets();
  for (const { id } of [odd!, second!, third!]) await showMarks(host, id, [mark]);
  expect(await host.clearMarks()).toEqual({
    rules: 2,
    kept: [{ name: "部门整体支出", kind: "rules", detail: expect.stringMatching(/^ItemNotFound/) as string }],
  });
  expect(excel.workbook.sheets.slice(0, 3).map(({ conditionalFormats }) => conditionalFormats.length)).toEqual([
    3, 0, 0,
  ]);
});

test.each([
  ["deleting a rule", "protected", "AccessDenied", "delete"],
  ["listing its rules", "protected", "AccessDenied", "type"],
  ["listing its rules", "too-large", "ResponsePayloadSizeLimitExceeded", "type"],
  ["deleting a rule", "rules", "InvalidArgument", "delete"],
] as const)("a sheet that refuses %s (%s) keeps its marks and is named; the others are cleared", async (...refusal) => {
  const [, kind, code, refused] = refusal;
  const { excel, host } = await open({ workbook: sample });
  const [first, second, third] = excel.workbook.sheets;
  for (const { id } of [first!, second!, third!]) await showMarks(host, id, [mark]);
  excel.host.beRude({
    report: "docs",
    member: ({ name, self }, member) =>
      name === "ConditionalFormat" && member === refused && (self as Placed).block.sheet === second ? code : undefined,
  });
  const { rules, kept } = await host.clearMarks();
  expect([rules, kept]).toMatchObject([2, [{ name: second!.name, kind }]]);
  expect(excel.workbook.sheets.slice(0, 3).map(({ conditionalFormats }) => conditionalFormats.length)).toEqual([
    0, 1, 0,
  ]);
});

test.each(["InvalidOperationInCellEditMode", "ActivityLimitReached", "InactiveWorkbook", "InvalidOrTimedOutSession"])(
  "%s is of all sheets: none is asked after it",
  async (code) => {
    const { excel, host } = await open({ workbook: sample });
    const from = excel.requests.length;
    excel.failAt(1, code);
    await expect(host.clearMarks()).rejects.toBeInstanceOf(HostError);
    expect(excel.requests.length - from).toBe(1);
  },
);

test("a rule that cannot be read is none of ours: marks are replaced beside it", async () => {
  const { excel, host } = await open({ workbook: sample, rude: rudeExcels["duplicated-rule"] });
  const id = excel.workbook.active.id;
  await showMarks(host, id, [mark]);
  await showMarks(host, id, [{ ...mark, severity: "advice" }]);
  const formulas = () => excel.workbook.active.conditionalFormats.map(({ formula }) => formula);
  expect(formulas()).toEqual([expect.stringContaining('N("approval-check:advice'), "$H$1>0", "$H$1>0"]);
  await host.clearMarks();
  expect(formulas()).toEqual(["$H$1>0", "$H$1>0"]);
});

test("the cell that Excel refuses is named", async () => {
  const { host } = await open({ workbook: sample, rude: rudeExcels["refused-cell"] });
  await expect(host.readSheet()).rejects.toMatchObject({
    kind: "unreadable",
    detail: expect.stringMatching(/^E9: GeneralException: /) as string,
  });
});

test("a form beside hundreds of merged areas is inserted", async () => {
  const { excel, host } = await open({ rude: rudeExcels["many-merges"] });
  const at = { row: 70, column: 30 };
  blocksOf(await host.insertForms([onSheet(excel.workbook.active.id, formOf("project", at))]));
  expect(await host.inTheWay(await activeId(host), [{ top: 59, left: 40, bottom: 61, right: 50 }])).not.toEqual([]);
});

test("a sheet that we protected and somebody filled stays, where Excel does not unprotect it", async () => {
  const { excel, host } = await open();
  const blocks = blocksOf(await host.insertForms([onNewSheet("新表", formOf("project", topLeft, { protect: true }))]));
  excel.workbook.sheets[1]!.cells.set(200, 0, { value: "我的" });
  excel.host.beRude(rudeExcels["no-unprotecting"]);
  await expect(host.removeBlocks(idsOf(blocks), true)).rejects.toMatchObject({ kind: "protected" });
  expect(excel.workbook.sheets[1]!.cells.get(200, 0).value).toBe("我的");
  expect(idsOf(await host.insertedBlocks())).toEqual(idsOf(blocks));
});

test("rows that are read again cost nobody his undo, where the question for merged areas does", async () => {
  const { excel, host } = await open({ workbook: sample, rude: rudeExcels["question-empties-undo"] });
  const before = await host.readSheet();
  await excel.user.edit(before.name, "F5", 752);
  expect(excel.host.history.canUndo).toBe(true);
  await host.rereadRows(before, [{ top: 4, bottom: 4, left: 5, right: 5 }]);
  expect(excel.host.history.canUndo).toBe(true);
  await host.readSheet();
  expect(excel.host.history.canUndo).toBe(false);
});

test("where our steps empty the list of undo, marks go by our own button, not by Excel's", async () => {
  const { excel, host } = await open({ workbook: sample, rude: rudeExcels["undo-emptied"] });
  await excel.user.edit("部门整体支出", "F5", 752);
  await showMarks(host, excel.workbook.active.id, [mark]);
  await excel.user.undo();
  expect(excel.workbook.active.conditionalFormats).toHaveLength(1);
  expect(await host.clearMarks()).toEqual({ rules: 1, kept: [] });
});

test("events that cannot be had are refused as a whole", async () => {
  const { host } = await open({ workbook: sample, rude: rudeExcels["no-events"] });
  await expect(host.listen(() => undefined)).rejects.toMatchObject({ kind: "protected" });
});

test("what others change is told as theirs", async () => {
  const { excel, host } = await open({ workbook: sample });
  const told: unknown[] = [];
  await host.listen((event) => told.push(event));
  await excel.user.edit("部门整体支出", "F5", 752, "remote");
  await excel.user.edit("部门整体支出", "F5", 753);
  expect(told).toMatchObject([{ is: "changed", others: true }, { is: "changed" }]);
  expect(told[1]).not.toHaveProperty("others");
});

test("nobody can go to a very hidden sheet, and Excel's own list of hidden ones does not have it", async () => {
  const { excel, host } = await open({ workbook: sample });
  const second = excel.workbook.sheets[1]!;
  second.visibility = "VeryHidden";
  await expect(host.select(second.id, mark.at)).rejects.toMatchObject({ kind: "sheet-very-hidden" });
});
