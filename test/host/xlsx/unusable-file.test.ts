import path from "node:path";
import fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { limits } from "../../../src/host/xlsx/container";
import { columnName } from "../../../src/core/sheet";
import { readFileBytes } from "../../../src/host/xlsx/file";
import { UnusableFile } from "../../../src/host/xlsx/unusable-file";
import { readWorkbook } from "../../../src/host/xlsx/read-workbook";
import { temporaryFiles } from "../../support/temporary-files";
import { parts, rawWorkbook, zip } from "./raw-workbook";

async function reasonOf(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
    return "usable";
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    return error.found === null ? error.kind : `${error.kind}: ${error.found}`;
  }
}

const bytes = (text: string) => Buffer.from(text, "latin1");
const compound = (stream: string) =>
  Buffer.concat([
    bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
    Buffer.alloc(512),
    Buffer.from(stream, "utf16le"),
  ]);
const cell = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
/** A value in every hundredth column and every five thousandth row. */
const allOver = Array.from(
  { length: 200 },
  (_, row) =>
    `<row r="${String(row * 5_000 + 1)}"><c r="${columnName(row * 80)}${String(row * 5_000 + 1)}"><v>1</v></c></row>`,
).join("");
const workbookParts = () => parts({ sheets: { 表: cell } });

describe("bytes that are no usable workbook", () => {
  test.each<[string, string, Uint8Array]>([
    ["nothing", "empty", Buffer.alloc(0)],
    ["an old workbook", "wrong-type: xls", compound("Workbook")],
    ["a still older workbook", "wrong-type: xls", compound("Book")],
    ["an old document", "wrong-type: document", compound("WordDocument")],
    ["an encrypted workbook", "encrypted", compound("EncryptedPackage")],
    [
      "a workbook of a document protection system",
      "encrypted",
      bytes("\u0062\u0014\u0023\u0065E-SafeNet\u0000\u0000LOCK"),
    ],
    ["an encrypted archive", "encrypted", zip(workbookParts(), { encrypted: true })],
    ["a PDF", "wrong-type: pdf", bytes("%PDF-1.7\n%\u00e2\u00e3")],
    ["a web page named .xls", "wrong-type: html", bytes('<html xmlns:x="urn:schemas-microsoft-com:office:excel">')],
    ["a table of a web page", "wrong-type: html", bytes("\r\n <TABLE border=1>")],
    ["an XML spreadsheet", "wrong-type: xml", bytes('<?xml version="1.0"?><Workbook/>')],
    ["comma separated values", "wrong-type: text", Buffer.from("项目名称,金额\n甲,8\n")],
    ["a picture", "wrong-type: image", bytes("\u0089PNG\r\n\u001a\n")],
    ["a RAR archive", "wrong-type: archive", bytes("Rar!\u001a\u0007")],
    ["a ZIP archive of something else", "wrong-type: archive", zip({ "a.txt": "甲" })],
    ["a Word document", "wrong-type: document", zip({ "[Content_Types].xml": "", "word/document.xml": "" })],
    ["a binary workbook", "wrong-type: xlsb", zip({ "[Content_Types].xml": "", "xl/workbook.bin": "" })],
    ["an OpenDocument spreadsheet", "wrong-type: ods", zip({ mimetype: "", "content.xml": "" })],
    ["zeros", "damaged", Buffer.alloc(4096)],
    ["an empty archive", "damaged", zip({})],
    ["a workbook without its list of sheets", "damaged", zip({ ...workbookParts(), "xl/workbook.xml": "<" })],
    ["a workbook without a sheet", "empty", rawWorkbook({ sheets: {} })],
    ["a sheet without a value", "empty", rawWorkbook({ sheets: { 表: "<sheetData/>" } })],
    [
      "a cell outside any sheet",
      "damaged",
      rawWorkbook({ sheets: { 表: '<sheetData><row r="1"><c r="A9999999"><v>1</v></c></row></sheetData>' } }),
    ],
    [
      "merges one over another",
      "damaged",
      rawWorkbook({
        sheets: { 表: cell + `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000)}</mergeCells>` },
      }),
    ],
    ["values all over a sheet", "too-large", rawWorkbook({ sheets: { 表: `<sheetData>${allOver}</sheetData>` } })],
    ["a sheet that declares a gigabyte", "too-large", zip(workbookParts(), { sizes: { "xl/sheets/s1.xml": 2 ** 30 } })],
    ["a sheet that declares nothing", "damaged", zip(workbookParts(), { sizes: { "xl/sheets/s1.xml": 0 } })],
    ["a sheet larger than it declares", "damaged", zip(workbookParts(), { sizes: { "xl/sheets/s1.xml": 20 } })],
  ])("%s: %s", async (_what, reason, content) => {
    expect(await reasonOf(readWorkbook(content))).toBe(reason);
  });

  test("a real bomb is refused before it is unpacked", async () => {
    const bomb = zip({ ...workbookParts(), "xl/sheets/s1.xml": " ".repeat(limits.part + 1) });
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await reasonOf(readWorkbook(bomb))).toBe("too-large");
  });

  test("a real encrypted workbook", async () => {
    const encryption = { password: "云溪", spinCount: 1000 };
    expect(
      await reasonOf(readWorkbook(await writeXlsx({ sheets: [{ name: "表", rows: [["一"]] }], encryption }))),
    ).toBe("encrypted");
  });

  test("a sheet that is not there", async () => {
    const error: unknown = await readWorkbook(rawWorkbook({ sheets: { 表: cell } }), "另一张").catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({ kind: "no-such-sheet", sheets: ["表"] });
  });

  test("half a workbook, or one with any bytes changed, never throws anything else", async () => {
    const whole = await writeXlsx({
      sheets: [
        {
          name: "表",
          rows: [
            ["项目名称", 8],
            ["年度目标", null, "好"],
          ],
        },
      ],
    });
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      expect(await reasonOf(readWorkbook(whole.slice(0, Math.floor(whole.length * share))))).toBe("damaged");
    }
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(changes, async (places) => {
        const broken = Uint8Array.from(whole);
        for (const [at, byte] of places) broken[at] = byte;
        expect(await reasonOf(readWorkbook(broken))).toEqual(expect.any(String));
      }),
      { numRuns: 150 },
    );
  });
});

describe("paths that are no file", () => {
  const { folder, file } = temporaryFiles();

  test.each([
    ["nothing there", "missing", path.join(folder, "没有.xlsx")],
    ["a folder", "not-a-file", folder],
    ["a name that no system takes", "missing", path.join(folder, "长".repeat(5000))],
  ])("%s: %s", async (_what, reason, at) => {
    expect(await reasonOf(readFileBytes(at))).toBe(reason);
  });

  test("a file of some bytes", async () => {
    expect([...(await readFileBytes(file("字节", "PK")))]).toEqual([0x50, 0x4b]);
  });
});
