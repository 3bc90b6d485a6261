/** An office's wordings in the bytes of a file. */
import type { Wording } from "../../../src/core/recognise/words/wordings";
import { wordingsXml } from "../../../src/core/recognise/words/wordings-xml";
import { kept as keptIn } from "../../../src/host/xlsx/kept";
import { readWorkbook } from "../../../src/host/xlsx/read-workbook";
import { open } from "../excel/excel-under-test";
import { parts, rawWorkbook, zip, type ZipLies } from "./raw-workbook";

const total: Wording = { text: "预算核定数", means: "funds.annual.total" };
const name: Wording = { text: "事项", means: "projectName" };
const kept = (...wordings: readonly Wording[]) => ({ wordings, problem: null });
const keptWordings = async (bytes: Uint8Array) => (await keptIn(bytes)).wordings;
const damaged = { wordings: [], problem: { is: "damaged" } };

const sheets = { 甲: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' };
const rels = "xl/_rels/workbook.xml.rels";
const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml";

/** A workbook with these entries besides its own; the workbook names the targets. */
function book(
  targets: readonly string[],
  entries: Readonly<Record<string, string | Buffer>>,
  { of = type, lies = {} }: { readonly of?: string; readonly lies?: ZipLies } = {},
): Uint8Array {
  const files = parts({ sheets });
  const named = targets.map((target, n) => `<Relationship Id="rIdX${String(n)}" Type="${of}" Target="${target}"/>`);
  const relations = (files[rels] ?? "").replace("</Relationships>", `${named.join("")}</Relationships>`);
  return zip({ ...files, [rels]: relations, ...entries }, lies);
}

test("that the pane has written are read from the file", async () => {
  const { excel, host } = await open({ workbook: rawWorkbook({ sheets }) });
  await host.writeWordings([total, name]);
  expect((await readWorkbook(await excel.saveBytes())).wordings).toEqual(kept(total, name));
});

test("are none in a file without custom XML, and in one with that of others only", async () => {
  await expect(keptWordings(rawWorkbook({ sheets }))).resolves.toEqual(kept());
  await expect(
    keptWordings(book(["../customXml/item1.xml"], { "customXml/item1.xml": "<a xmlns='urn:b'/>" })),
  ).resolves.toEqual(kept());
});

test("of several people are one, in the order of the parts, however their targets are written", async () => {
  const entries = {
    "customXml/item10.xml": wordingsXml([{ ...name, means: "basis" }]),
    "customXml/item2.xml": wordingsXml([name, total]),
  };
  const expected = kept({ ...name, means: "basis" }, total);
  await expect(keptWordings(book(["../customXml/item10.xml", "/customXml/item2.xml"], entries))).resolves.toEqual(
    expected,
  );
  await expect(keptWordings(book(["../CustomXml/Item10.xml", "../customXml/item2.xml"], entries))).resolves.toEqual(
    expected,
  );
});

test("are read from a strict file, with a mark and a declaration before them", async () => {
  const of = "http://purl.oclc.org/ooxml/officeDocument/relationships/customXml";
  const declared = `\ufeff<?xml version="1.0"?>\n${wordingsXml([name])}`;
  await expect(
    keptWordings(book(["../customXml/item1.xml"], { "customXml/item1.xml": declared }, { of })),
  ).resolves.toEqual(kept(name));
});

test("are read in UTF-16, which queries are kept in", async () => {
  const utf16 = Buffer.from(`\ufeff${wordingsXml([name])}`, "utf16le");
  await expect(keptWordings(book(["../customXml/item1.xml"], { "customXml/item1.xml": utf16 }))).resolves.toEqual(
    kept(name),
  );
});

test("that the workbook does not name do not count: Excel does not see them", async () => {
  await expect(keptWordings(book([], { "customXml/item1.xml": wordingsXml([name]) }))).resolves.toEqual(kept());
});

test("that it names and that are not there do not count", async () => {
  await expect(keptWordings(book(["../customXml/item1.xml"], {}))).resolves.toEqual(kept());
});

test.each([
  '<wordings xmlns="urn:approval-check:wordings" version="1">',
  '<wordings xmlns="urn:approval-check:wordings" version="1"><word/></wordings>',
  wordingsXml(Array.from({ length: 30_000 }, (_, n) => ({ text: `事项${String(n)}`, means: "projectName" }))),
])("that are damaged, or more than anybody teaches, are said to be so: %#", async (xml) => {
  await expect(keptWordings(book(["../customXml/item1.xml"], { "customXml/item1.xml": xml }))).resolves.toEqual(
    damaged,
  );
});

test("in a part that does not unpack are said to be damaged; the sheets are read all the same", async () => {
  const lies = { sizes: { "customXml/item1.xml": 5 } };
  const bytes = book(["../customXml/item1.xml"], { "customXml/item1.xml": wordingsXml([name]) }, { lies });
  const read = await readWorkbook(bytes);
  expect(read.wordings).toEqual(damaged);
  expect(read.sheets).toHaveLength(1);
});

test("of a later version are left alone; those of another part are read", async () => {
  const newer = '<wordings xmlns="urn:approval-check:wordings" version="3"><all/></wordings>';
  const entries = { "customXml/item1.xml": newer, "customXml/item2.xml": wordingsXml([name]) };
  await expect(keptWordings(book(["../customXml/item1.xml", "../customXml/item2.xml"], entries))).resolves.toEqual({
    wordings: [name],
    problem: { is: "newer", version: 3 },
  });
});
