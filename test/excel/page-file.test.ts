/** What a real file says of its pages stays when it is saved; parts that would be lost are named. */
import { lostIn, openWorkbook } from "../excel";
import { partsOf } from "./model/file-state";
import { withEntries } from "./model/package";
import { openXlsx } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import { saveWorkbook } from "../excel";

const bytes = (text: string) => new TextEncoder().encode(text);
const partOf = async (file: Uint8Array, name: string) =>
  new TextDecoder().decode(partsOf(await openXlsx(file))?.get(name));
const pageOf = async (file: Uint8Array) => /<pageSetup[^>]*>/.exec(await partOf(file, "xl/worksheets/sheet1.xml"))?.[0];

/** A workbook whose only sheet says this of its page. */
async function withPage(tag: string): Promise<Uint8Array> {
  const plain = await writeXlsx({ sheets: [{ name: "表 & 1", rows: [["项目名称", "公厕维护"]] }] });
  const sheet = await partOf(plain, "xl/worksheets/sheet1.xml");
  return withEntries(
    plain,
    new Map([["xl/worksheets/sheet1.xml", bytes(sheet.replace("</worksheet>", `${tag}</worksheet>`))]]),
  );
}

test.each([
  ["printing in black and white", '<pageSetup paperSize="9" orientation="landscape" blackAndWhite="1"/>'],
  ["a paper that hucre has no name for", '<pageSetup paperSize="70" orientation="portrait"/>'],
  [
    "drafts, and the order of pages",
    '<pageSetup draft="1" pageOrder="overThenDown" firstPageNumber="3" useFirstPageNumber="1"/>',
  ],
])("%s stays", async (_, tag) => {
  const saved = await saveWorkbook(await openWorkbook(await withPage(tag)));
  const [before, after] = [tag, (await pageOf(saved)) ?? ""].map((text) => text.match(/\w+="[^"]*"/g) ?? []);
  expect(after).toEqual(expect.arrayContaining(before ?? []));
  // And once more.
  expect(await pageOf(await saveWorkbook(await openWorkbook(saved)))).toBe(await pageOf(saved));
});

test("what hucre cannot keep is named; a plain file loses nothing", async () => {
  const plain = await openWorkbook(await withPage(""));
  expect(await lostIn(plain, await saveWorkbook(plain))).toEqual([]);
  const file = await withPage("");
  const relations = await partOf(file, "xl/_rels/workbook.xml.rels");
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/pivotCacheDefinition";
  const odd = withEntries(
    file,
    new Map([
      [
        "xl/_rels/workbook.xml.rels",
        bytes(
          relations.replace(
            "</Relationships>",
            `<Relationship Id="rIdP" Type="${type}" Target="odd/thing1.xml"/></Relationships>`,
          ),
        ),
      ],
      ["xl/odd/thing1.xml", bytes("<thing/>")],
    ]),
  );
  const workbook = await openWorkbook(odd);
  expect(await lostIn(workbook, await saveWorkbook(workbook))).toEqual(["xl/odd/thing1.xml"]);
});
