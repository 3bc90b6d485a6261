/** Files that say less than they seem to: Excel reads them or not, and nothing is lost in silence. */
import { wordingsXml } from "../../../src/core/recognise/words/wordings-xml";
import { UnusableFile } from "../../../src/host/xlsx/unusable-file";
import { readWorkbook } from "../../../src/host/xlsx/read-workbook";
import { parts, zip } from "./raw-workbook";

const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const row = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1"><v>8</v></c></row>';
const cells = `<sheetData>${row}</sheetData>`;
const texts = "<sst><si><t>项目名称</t></si><si><t>甲</t></si></sst>";

/** A workbook whose texts stand in a part of their own. */
function files(change: (all: Record<string, string>) => void = () => undefined): Record<string, string> {
  const all = parts({ sheets: { 表: cells } });
  const rels = "xl/_rels/workbook.xml.rels";
  const relation = `<Relationship Id="rId901" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/>`;
  all[rels] = (all[rels] ?? "").replace("</Relationships>", `${relation}</Relationships>`);
  all["xl/sharedStrings.xml"] = texts;
  change(all);
  return all;
}

const sheet = "xl/sheets/s1.xml";
const renamed = (from: string, to: string) => (all: Record<string, string>) => {
  all[to] = all[from] ?? "";
  Reflect.deleteProperty(all, from);
};
const cut = (name: string, behind: string) => (all: Record<string, string>) => {
  const text = all[name] ?? "";
  all[name] = text.slice(0, text.indexOf(behind) + behind.length);
};

async function reasonOf(bytes: Uint8Array): Promise<string> {
  try {
    await readWorkbook(bytes);
    return "usable";
  } catch (error) {
    return error instanceof UnusableFile ? [error.kind, ...error.sheets].join(" ") : String(error);
  }
}

test.each<[string, string, (all: Record<string, string>) => void]>([
  ["no part of texts", "texts-missing 表", (all) => Reflect.deleteProperty(all, "xl/sharedStrings.xml")],
  ["a part without texts", "texts-missing 表", (all) => (all["xl/sharedStrings.xml"] = "<sst/>")],
  ["an empty part of texts", "texts-missing", (all) => (all["xl/sharedStrings.xml"] = "")],
  ["one text too few", "texts-missing 表", (all) => (all["xl/sharedStrings.xml"] = "<sst><si><t>甲</t></si></sst>")],
  [
    "a text before the first",
    "texts-missing 表",
    (all) => (all[sheet] = (all[sheet] ?? "").replace("<v>0<", "<v>-1<")),
  ],
  [
    "a text that no number tells",
    "texts-missing 表",
    (all) => (all[sheet] = (all[sheet] ?? "").replace("<v>1<", "<v>x<")),
  ],
  ["texts that break off", "texts-missing", cut("xl/sharedStrings.xml", "</si>")],
  ["a sheet that breaks off in a row", "incomplete 表", cut(sheet, "</c>")],
  ["a sheet that breaks off in a cell", "incomplete 表", cut(sheet, "<v>")],
  ["a sheet that breaks off behind its rows", "incomplete 表", cut(sheet, "</sheetData>")],
  ["a sheet that is empty", "incomplete 表", (all) => (all[sheet] = "")],
  ["a sheet that is not there", "incomplete 表", (all) => Reflect.deleteProperty(all, sheet)],
  ["formats that break off", "damaged", cut("xl/styles.xml", "<fills>")],
  ["a list of sheets that breaks off", "damaged", cut("xl/workbook.xml", "<sheets>")],
])("%s: %s", async (_, reason, change) => {
  expect(await reasonOf(zip(files(change)))).toBe(reason);
});

test.each<[string, (all: Record<string, string>) => void]>([
  ["as it should be", () => undefined],
  ["part names in another case", renamed(sheet, "XL/Sheets/S1.xml")],
  ["texts in another case", renamed("xl/sharedStrings.xml", "xl/SharedStrings.xml")],
  ["content types in another case", renamed("[Content_Types].xml", "[content_types].xml")],
  ["folders parted with \\", renamed(sheet, "xl\\sheets\\s1.xml")],
  ["a comment behind the sheet", (all) => (all[sheet] = `${all[sheet] ?? ""}\n<!-- 由某系统导出 -->\n`)],
  ["a prefix before each tag", (all) => (all[sheet] = prefixed(all[sheet] ?? ""))],
])("%s is read", async (_, change) => {
  const { sheets } = await readWorkbook(zip(files(change)));
  expect(sheets.map(({ name, values }) => [name, values])).toEqual([["表", [["项目名称", "甲", 8]]]]);
});

test("what is mended leaves a part that does not unpack as it was: its wordings are damaged, the sheets are read", async () => {
  const all = files(renamed(sheet, "XL/Sheets/S1.xml"));
  const rels = "xl/_rels/workbook.xml.rels";
  const relation = `<Relationship Id="rId902" Type="${relations}/customXml" Target="../customXml/item1.xml"/>`;
  all[rels] = (all[rels] ?? "").replace("</Relationships>", `${relation}</Relationships>`);
  all["customXml/item1.xml"] = wordingsXml([{ text: "事项", means: "projectName" }]);
  const whole = await readWorkbook(zip(all));
  expect(whole.wordings).toMatchObject({ wordings: [{ text: "事项" }], problem: null });
  const { sheets, wordings } = await readWorkbook(zip(all, { sizes: { "customXml/item1.xml": 5 } }));
  expect(wordings).toEqual({ wordings: [], problem: { is: "damaged" } });
  expect(sheets[0]?.values).toEqual([["项目名称", "甲", 8]]);
});

const prefixed = (xml: string) => xml.replace(/<(\/?)(\w)/g, "<$1x:$2").replace("xmlns=", "xmlns:x=");

test.each(["utf-16le", "utf-16be"])("a sheet in %s is read", async (encoding) => {
  const inUtf16 = (text: string) => {
    const bytes = Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${text}`, "utf16le");
    return encoding === "utf-16le" ? bytes : bytes.swap16();
  };
  const all = files();
  const { sheets } = await readWorkbook(
    zip({ ...all, [sheet]: inUtf16(all[sheet] ?? ""), "xl/sharedStrings.xml": inUtf16(texts) }),
  );
  expect(sheets[0]?.values).toEqual([["项目名称", "甲", 8]]);
});

test("a sheet in bytes that are not what it says is damaged", async () => {
  const all = files();
  const inGb18030 = Buffer.from(
    (all[sheet] ?? "").replace("<sheetData>", "<!--\xcf\xee\xc4\xbf--><sheetData>"),
    "latin1",
  );
  expect(await reasonOf(zip({ ...all, [sheet]: inGb18030 }))).toBe("damaged");
});

test.each(['name=""', ""])("a sheet without a name (%s) is read", async (name) => {
  const change = (all: Record<string, string>) =>
    (all["xl/workbook.xml"] = (all["xl/workbook.xml"] ?? "").replace('name="表"', name));
  const { sheets } = await readWorkbook(zip(files(change)));
  expect(sheets.map((one) => [one.name, one.values])).toEqual([["Sheet1", [["项目名称", "甲", 8]]]]);
});
