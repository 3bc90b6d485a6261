/** An office's profile in its workbook, through Microsoft's own client library. */
import { profileXml } from "../../../src/core/profile/profile-xml";
import { wordingsXml } from "../../../src/core/recognise/words/wordings-xml";
import { readProfile, writeProfile } from "../../../src/host/excel/profile";
import { readWorkbook } from "../../../src/host/xlsx/read-workbook";
import { startExcel } from "../../excel";
import { open, sent, type UnderTest } from "./excel-under-test";

const own = '{ "version": 1, "name": "预算处 <A&B>", "rules": { "one-tick": "off" } }\n';
const other = '{ "version": 1, "rules": {} }\n';
const none = { json: null, problem: null };
const others = wordingsXml([{ text: "事项", means: "projectName" }]);
const damaged = '<profile xmlns="urn:approval-check:profile" version="1"><rule/></profile>';
const newer = '<profile xmlns="urn:approval-check:profile" version="2"><levels/></profile>';

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

async function requests({ excel }: UnderTest, act: () => Promise<unknown>): Promise<number> {
  const from = excel.requests.length;
  await act();
  return sent(excel, from).length;
}

test("is found in one request where there is none, in two where there is", async () => {
  const without = await keeping(others);
  expect(await requests(without, () => without.host.readProfile())).toBe(1);
  expect(await without.host.readProfile()).toEqual(none);
  const under = await keeping(others, profileXml(own));
  expect(await requests(under, () => under.host.readProfile())).toBe(2);
  expect(await under.host.readProfile()).toEqual({ json: own, problem: null });
});

test("is one part, whatever was there before; the wordings stay as they are", async () => {
  const under = await keeping(others, profileXml(other));
  await under.host.writeProfile(own);
  expect(xmlOf(under)).toEqual([others, profileXml(own)]);
  await under.host.writeProfile(null);
  expect(xmlOf(under)).toEqual([others]);
  expect(await requests(under, () => under.host.writeProfile(null))).toBe(1);
  expect(under.excel.missing).toEqual([]);
});

test("is kept by the file, through save and reopen, where the command line finds it", async () => {
  const first = await open();
  await first.excel.user.edit("Sheet1", "A1", "甲");
  await first.host.writeProfile(own);
  const bytes = await first.excel.saveBytes();
  const second = await open({ workbook: bytes });
  expect(await second.host.readProfile()).toEqual({ json: own, problem: null });
  expect((await readWorkbook(bytes)).profile).toEqual({ json: own, problem: null });
});

test.each([
  [damaged, { is: "damaged" }],
  [newer, { is: "newer", version: 2 }],
])("that cannot be read is told, left alone, and replaced only when told so: %s", async (xml, problem) => {
  const under = await keeping(xml);
  expect(await under.host.readProfile()).toEqual({ json: null, problem });
  for (const json of [own, null])
    await expect(under.host.writeProfile(json)).rejects.toMatchObject({ kind: "profile-kept" });
  expect(xmlOf(under)).toEqual([xml]);
  await under.host.writeProfile(own, "replace");
  expect(xmlOf(under)).toEqual([profileXml(own)]);
});

test.each([1, 2, 3])("stays as it was where request %i of a writing fails", async (n) => {
  const under = await keeping(profileXml(other));
  under.excel.failAt(n, "GeneralException");
  await expect(under.host.writeProfile(own)).rejects.toMatchObject({ kind: "unknown" });
  expect(xmlOf(under)).toEqual([profileXml(other)]);
  await under.host.writeProfile(own);
  expect(xmlOf(under)).toEqual([profileXml(own)]);
});

test("an Excel without custom XML parts keeps none, and says so when it is to keep one", async () => {
  const excel = await startExcel({ excelApi: "1.4" });
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office, OfficeExtension: excel.OfficeExtension });
  expect(await readProfile()).toEqual(none);
  await expect(writeProfile(own)).rejects.toMatchObject({ kind: "unsupported" });
  expect(excel.requests).toEqual([]);
});
