/** An office's wordings in its workbook, through Microsoft's own client library. */
import type { Wording } from "../../../src/core/recognise/words/wordings";
import { wordingsXml } from "../../../src/core/recognise/words/wordings-xml";
import { readWordings, writeWordings } from "../../../src/host/excel/wordings";
import { startExcel } from "../../excel";
import { open, sent, type UnderTest } from "./excel-under-test";

const total: Wording = { text: "预算核定数", means: "funds.annual.total" };
const name: Wording = { text: "事项", means: "projectName" };
const unit: Wording = { text: "牵头部门", means: "implementingUnit" };
const none = { wordings: [], problem: null };
const others = '<b xmlns="urn:others"/>';
const part = (content: string, version = "1") =>
  `<wordings xmlns="urn:approval-check:wordings" version="${version}">${content}</wordings>`;
const damaged = part("<word>事项</word>");
const newer = part(`<wording means="projectName" office="教育局">事项</wording>`, "2");
const unknown = part(`<wording means="funds.monthly">事项</wording>`);

/** A workbook that others have put these parts into. */
async function keeping(...xml: readonly string[]): Promise<UnderTest> {
  const under = await open();
  await under.excel.Excel.run(async (context) => {
    for (const each of xml) context.workbook.customXmlParts.add(each);
    await context.sync();
  });
  return under;
}

const xmlOf = ({ excel }: UnderTest) => excel.workbook.customXmlParts.map(({ xml }) => xml);
const kept = (...wordings: readonly Wording[]) => ({ wordings, problem: null });

/** How many requests it takes. */
async function requests({ excel }: UnderTest, act: () => Promise<unknown>): Promise<number> {
  const from = excel.requests.length;
  await act();
  return sent(excel, from).length;
}

describe("reading", () => {
  test("finds none in a workbook that keeps none, in one request", async () => {
    const under = await keeping(others);
    expect(await under.host.readWordings()).toEqual(none);
    expect(await requests(under, () => under.host.readWordings())).toBe(1);
  });

  test("takes two requests, however many parts there are", async () => {
    const under = await keeping(wordingsXml([total]), others, wordingsXml([name]), wordingsXml([unit]));
    expect(await under.host.readWordings()).toEqual(kept(total, name, unit));
    expect(await requests(under, () => under.host.readWordings())).toBe(2);
  });

  test("takes the parts of two people as one; the later word about a text counts", async () => {
    const under = await keeping(wordingsXml([name, total]), wordingsXml([{ ...name, means: "basis" }, unit]));
    expect(await under.host.readWordings()).toEqual(kept({ ...name, means: "basis" }, total, unit));
  });

  test.each([
    [damaged, { is: "damaged" }],
    [newer, { is: "newer", version: 2 }],
    [unknown, { is: "entry", entry: 1, means: "funds.monthly" }],
  ])("says what it could not read, and keeps what it could: %s", async (xml, problem) => {
    const under = await keeping(wordingsXml([unit]), xml);
    expect(await under.host.readWordings()).toEqual({ wordings: [unit], problem });
  });
});

describe("writing", () => {
  test("leaves one part, and the parts of others as they are", async () => {
    const under = await keeping(others);
    await under.host.writeWordings([total]);
    await under.host.writeWordings([total, name]);
    expect(xmlOf(under)).toEqual([others, wordingsXml([total, name])]);
    expect(await under.host.readWordings()).toEqual(kept(total, name));
    expect(under.excel.missing).toEqual([]);
  });

  test("takes two requests the first time, three to replace", async () => {
    const under = await open();
    expect(await requests(under, () => under.host.writeWordings([total]))).toBe(2);
    expect(await requests(under, () => under.host.writeWordings([name]))).toBe(3);
  });

  test("makes one part of those of two people", async () => {
    const under = await keeping(wordingsXml([name]), wordingsXml([total]));
    const { wordings } = await under.host.readWordings();
    await under.host.writeWordings([...wordings, unit]);
    expect(xmlOf(under)).toEqual([wordingsXml([name, total, unit])]);
  });

  test("no wordings removes the part; where there is none, nothing is asked of Excel", async () => {
    const under = await keeping(others, wordingsXml([name]));
    await under.host.writeWordings([]);
    expect(xmlOf(under)).toEqual([others]);
    expect(await requests(under, () => under.host.writeWordings([]))).toBe(1);
    expect(await under.host.readWordings()).toEqual(none);
  });

  test("works where sheet and structure are protected, and is no step of the user's undo", async () => {
    const under = await open();
    await under.excel.user.edit("Sheet1", "A1", "甲");
    await under.excel.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().protection.protect();
      context.workbook.protection.protect();
      await context.sync();
    });
    await under.host.writeWordings([total]);
    await under.excel.user.undo();
    expect(await under.host.readWordings()).toEqual(kept(total));
  });

  test("is kept by the file, through save and reopen", async () => {
    const first = await open();
    const odd: Wording = { text: 'A&B "<名>" 𠮷', means: "nothing" };
    await first.host.writeWordings([total, odd]);
    const second = await open({ workbook: await first.excel.saveBytes() });
    expect(await second.host.readWordings()).toEqual(kept(total, odd));
    await second.host.writeWordings([]);
    const third = await open({ workbook: await second.excel.saveBytes() });
    expect(await third.host.readWordings()).toEqual(none);
  });
});

describe("what cannot be read", () => {
  test.each([damaged, newer, unknown])("is not overwritten, nor removed: %s", async (xml) => {
    const under = await keeping(wordingsXml([unit]), xml);
    for (const wordings of [[total], []])
      await expect(under.host.writeWordings(wordings)).rejects.toMatchObject({ kind: "wordings-kept" });
    expect(xmlOf(under)).toEqual([wordingsXml([unit]), xml]);
  });

  test.each([damaged, newer, unknown])("is replaced when told so: %s", async (xml) => {
    const under = await keeping(xml);
    await under.host.writeWordings([total], "replace");
    expect(xmlOf(under)).toEqual([wordingsXml([total])]);
  });
});

describe("a failure", () => {
  test.each([1, 2])("of request %i of a reading says why, and the next reading works", async (n) => {
    const under = await keeping(wordingsXml([total]));
    under.excel.failAt(n, "GeneralException");
    await expect(under.host.readWordings()).rejects.toMatchObject({ name: "HostError", kind: "unknown" });
    expect(await under.host.readWordings()).toEqual(kept(total));
  });

  test.each([1, 2, 3])("of request %i of a writing leaves the old wordings, and can be tried again", async (n) => {
    const under = await keeping(wordingsXml([total]), wordingsXml([name]));
    under.excel.failAt(n, "GeneralException");
    await expect(under.host.writeWordings([unit])).rejects.toMatchObject({ kind: "unknown" });
    expect(xmlOf(under)).toEqual([wordingsXml([total]), wordingsXml([name])]);
    await under.host.writeWordings([unit]);
    expect(xmlOf(under)).toEqual([wordingsXml([unit])]);
  });

  test.each([
    ["AccessDenied", "protected"],
    ["ActivityLimitReached", "busy"],
    ["InactiveWorkbook", "other-workbook"],
    ["ApiNotFound", "unsupported"],
  ])("of Excel's %s is told as %s", async (code, kind) => {
    const under = await open();
    under.excel.failAt(2, code);
    await expect(under.host.writeWordings([unit])).rejects.toMatchObject({ kind });
    expect(xmlOf(under)).toEqual([]);
  });

  test("while a cell is edited", async () => {
    const under = await open();
    under.excel.setCellEditing(true);
    await expect(under.host.writeWordings([unit])).rejects.toMatchObject({ kind: "editing" });
    await expect(under.host.readWordings()).rejects.toMatchObject({ kind: "editing" });
  });

  test.each([
    [1, [total, name]],
    // The new part was there before the old one was found gone.
    [2, [total, name, unit]],
  ])("as a co-author replaces the part after request %i keeps the co-author's", async (n, wordings) => {
    const under = await keeping(wordingsXml([total]));
    const { excel, host } = under;
    const from = excel.requests.length;
    excel.setDelay(20);
    const writing = expect(host.writeWordings([unit])).rejects.toMatchObject({ kind: "busy" });
    while (sent(excel, from).length <= n) await new Promise((resolve) => setTimeout(resolve, 1));
    excel.workbook.customXmlParts = [{ id: "{00000000-0000-4000-8000-000000000009}", xml: wordingsXml([total, name]) }];
    await writing;
    excel.setDelay(0);
    expect(await host.readWordings()).toEqual(kept(...wordings));
    await host.writeWordings([unit]);
    expect(xmlOf(under)).toEqual([wordingsXml([unit])]);
  });
});

test("an Excel without custom XML parts keeps none, and says so when it is to keep some", async () => {
  const excel = await startExcel({ excelApi: "1.4" });
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office, OfficeExtension: excel.OfficeExtension });
  expect(await readWordings()).toEqual(none);
  await expect(writeWordings([total])).rejects.toMatchObject({ kind: "unsupported" });
  expect(excel.requests).toEqual([]);
});
