/** What is kept of an inserted form in the comment of its name. */
import { digestOf, parseRecord, recordText, type BlockRecord } from "../../../src/host/excel/insert-record";
import { open } from "./excel-under-test";
import { activeId, blocksOf, formOf, idsOf, onSheet, topLeft } from "./insert-forms";

const before = {
  widths: [48.25, 96],
  landscape: true,
  paper: "Letter",
  scale: 85,
  margins: [50.4, 50.4, 54, 54, 21.6, 21.6],
};
const record: BlockRecord = {
  digest: digestOf([["a", 1]]),
  ownSheet: false,
  shape: "1014111111111111",
  protect: true,
  heights: [{ from: 2, count: 3, height: 30 }],
  before,
};

test("is read back as it was written", () => {
  expect(parseRecord(recordText(record))).toEqual(record);
  expect(parseRecord(recordText({ ...record, ownSheet: true, before: null }))).toEqual({
    ...record,
    ownSheet: true,
    before: null,
  });
});

test("fits into a comment: too many widths are left out", () => {
  const widths = Array.from({ length: 60 }, (_, index) => 48.25 + index);
  const text = recordText({ ...record, before: { ...before, widths } });
  expect(text.length).toBeLessThanOrEqual(255);
  expect(parseRecord(text)?.before).toEqual({ ...before, widths: [] });
});

test.each(["", "a remark", "{}", "[1]", "null", '{"digest":1}'])("is not taken from %j", (comment) => {
  expect(parseRecord(comment)).toBeNull();
});

test("the digest knows values, not what is blank in which way", () => {
  expect(digestOf([["a", null]])).toBe(digestOf([["a", ""]]));
  expect(digestOf([["a", 1]])).not.toBe(digestOf([["a", "1"]]));
});

test("a name whose comment somebody has changed counts as filled in", async () => {
  const { excel, host } = await open();
  const ids = idsOf(blocksOf(await host.insertForms([onSheet(await activeId(host), formOf("project", topLeft))])));
  await excel.Excel.run(async (context) => {
    context.workbook.names.getItem(ids[0]!).comment = "our form";
    await context.sync();
  });
  expect(await host.insertedBlocks()).toMatchObject([{ untouched: false }]);
  expect((await host.removeBlocks(ids)).removed).toEqual([]);
});

test("a name whose cells are gone is told of no more, and removed", async () => {
  const { excel, host } = await open();
  const ids = idsOf(blocksOf(await host.insertForms([onSheet(await activeId(host), formOf("project", topLeft))])));
  await excel.user.deleteRows("Sheet1", 1, 60);
  expect(await host.insertedBlocks()).toEqual([]);
  expect((await host.removeBlocks(ids)).removed).toEqual(ids);
  expect(excel.workbook.names).toEqual([]);
});

test("an Excel of the manifest's minimum takes forms too", async () => {
  const { excel, host } = await open({ excelApi: "1.9" });
  const ids = idsOf(blocksOf(await host.insertForms([onSheet(await activeId(host), formOf("project", topLeft))])));
  expect(await host.insertedBlocks()).toMatchObject([{ untouched: true }]);
  expect((await host.removeBlocks(ids)).removed).toEqual(ids);
  expect(excel.missing).toEqual([]);
});
