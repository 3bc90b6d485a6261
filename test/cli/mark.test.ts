/** mark writes into a copy and clear takes it all out again: every part comes back byte for byte. */
import type * as PackageModule from "../../src/host/xlsx/package";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { deflateRawSync } from "node:zlib";
import { readWorkbook } from "../../src/host/xlsx/read-workbook";
import { zipContent } from "../../src/host/xlsx/zip-content";
import { zipEntries } from "../../src/host/xlsx/zip-directory";
import { corpus, describeWithCorpus } from "../support/corpus";
import { temporaryFiles } from "../support/temporary-files";
import { rawWorkbook } from "../host/xlsx/raw-workbook";
import { run, sample, samples } from "./run";

const { folder, file } = temporaryFiles();
let number = 0;
const fresh = () => path.join(folder, `${String(++number)}.xlsx`);

async function partsOf(at: string): Promise<Map<string, string>> {
  const bytes = readFileSync(at);
  const parts = new Map<string, string>();
  for (const entry of zipEntries(bytes))
    parts.set(entry.name, Buffer.from(await zipContent(bytes, entry)).toString("latin1"));
  return parts;
}

async function markAndClear(at: string) {
  const [marked, cleared] = [fresh(), fresh()];
  expect(await run(["mark", at, "-o", marked])).toMatchObject({ code: 0, err: "" });
  expect(await run(["clear", marked, "-o", cleared])).toMatchObject({ code: 0, err: "" });
  return { marked, cleared };
}

const files = readdirSync(samples).filter((name) => name.endsWith(".xlsx"));

test.each(files)("%s comes back part by part", async (name) => {
  const { marked, cleared } = await markAndClear(sample(name));
  expect(await partsOf(cleared)).toEqual(await partsOf(sample(name)));
  const [before, after] = [await partsOf(sample(name)), await partsOf(marked)];
  const changed = [...before.keys()].filter((part) => before.get(part) !== after.get(part));
  expect(changed.filter((part) => !/worksheets\/|styles|workbook\.xml|Content_Types/.test(part))).toEqual([]);
  // Marked again, it is marked once.
  const again = fresh();
  await run(["mark", marked, "-o", again]);
  expect((await partsOf(again)).size).toBe(after.size);
  expect([...(await partsOf(again))].filter(([part, xml]) => after.get(part) !== xml).map(([part]) => part)).toEqual(
    [],
  );
});

describeWithCorpus("files of other programs", () => {
  test.each(["as-published.xlsx", "laid-out.xlsx", "stacked.xlsx"])("%s comes back part by part", async (name) => {
    const { cleared } = await markAndClear(corpus(name));
    expect(await partsOf(cleared)).toEqual(await partsOf(corpus(name)));
  });
});

test("the list holds the findings as texts, and the marks stand where the schema wants them", async () => {
  const { marked } = await markAndClear(sample("faults.xlsx"));
  const { sheets } = await readWorkbook(readFileSync(marked));
  const list = sheets.at(-1);
  expect(list?.name).toBe("核查结果");
  expect(list?.values[0]).toEqual(["工作表", "单元格", "级别", "问题", "改法", "依据"]);
  expect(list?.values.length).toBeGreaterThan(3);
  expect(list?.formulas).toEqual({});
  const parts = await partsOf(marked);
  const sheet =
    [...parts].find(([name, xml]) => /worksheets\/sheet/.test(name) && xml.includes("approval-check:"))?.[1] ?? "";
  const order = [
    ...sheet.matchAll(/<(sheetData|mergeCells|conditionalFormatting|dataValidations|pageMargins|pageSetup)[\s>]/g),
  ].map(([, name]) => name);
  const ranks = ["sheetData", "mergeCells", "conditionalFormatting", "dataValidations", "pageMargins", "pageSetup"];
  expect(order.map((name) => ranks.indexOf(name ?? ""))).toEqual(order.map((name) => ranks.indexOf(name ?? "")).sort());
  expect(sheet).toContain("N(&quot;approval-check:error&quot;)=0");
});

test("the user's own conditional formats, and formats without any, come back to the letter", async () => {
  const own =
    '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="3"><formula>A1=1</formula></cfRule></conditionalFormatting>';
  const base = await partsOf(sample("faults.xlsx"));
  expect(base.size).toBeGreaterThan(3);
  const source = readFileSync(sample("faults.xlsx"));
  const { Package } = jest.requireActual<typeof PackageModule>("../../src/host/xlsx/package");
  const variants: readonly ((xml: string, part: string) => string)[] = [
    (xml, part) => (/worksheets\/sheet\d/.test(part) ? xml.replace(/(<\/mergeCells>)/, `$1${own}`) : xml),
    (xml, part) => (/styles/.test(part) ? xml.replace(/<dxfs[^]*?(?:\/>|<\/dxfs>)/, "") : xml),
    (xml, part) =>
      /styles/.test(part)
        ? xml.replace(/<dxfs[^]*?(?:\/>|<\/dxfs>)/, "").replace("</styleSheet>", '<dxfs count="0"/></styleSheet>')
        : xml,
    (xml, part) =>
      /styles/.test(part)
        ? xml
            .replace(/<dxfs[^]*?(?:\/>|<\/dxfs>)/, "")
            .replace("</styleSheet>", '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>')
        : xml,
  ];
  for (const change of variants) {
    const parts = new Package(source);
    for (const name of base.keys()) {
      const xml = Buffer.from(base.get(name) ?? "", "latin1").toString("utf8");
      if (/\.xml$/.test(name)) parts.replace(name, Buffer.from(change(xml, name)));
    }
    const at = fresh();
    writeFileSync(at, parts.packed(deflateRawSync));
    const { cleared } = await markAndClear(at);
    expect(await partsOf(cleared)).toEqual(await partsOf(at));
  }
});

test("nothing is written over unasked, least of all the file that was read", async () => {
  const at = file("表.xlsx", readFileSync(sample("faults.xlsx")));
  expect((await run(["mark", at, "-o", at])).err).toBe(
    `“${at}”就是要读的文件，没有写入。请用 -o 写另一个文件名；确实要覆盖原文件，请加上 --force。\n`,
  );
  const other = file("别的.xlsx", "x");
  expect((await run(["mark", at, "-o", other, "--lang", "en"])).err).toContain("exists already and was not written");
  expect(readFileSync(other, "utf8")).toBe("x");
  expect(await run(["mark", at, "-o", at, "--force"])).toMatchObject({ code: 0 });
  expect(await run(["mark", at])).toMatchObject({ code: 2, err: expect.stringContaining("-o") as string });
  expect((await run(["mark", at, other, "-o", fresh()])).err).toContain("一次处理一个文件");
  const bad = file("坏.xlsx", "");
  const never = fresh();
  expect((await run(["clear", bad, "-o", never])).err).toContain("没有任何内容");
  expect(existsSync(never)).toBe(false);
});

test("a text of the sheet that looks like a formula or like markup stays a text", async () => {
  const row = (texts: readonly string[], at: number) =>
    `<row r="${String(at)}">${texts.map((text, index) => `<c r="${"ABCD"[index] ?? ""}${String(at)}" t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`;
  const rows = [
    ["云溪市2026年部门预算项目支出绩效目标批复表"],
    ["项目名称", "=1+1&lt;b&gt;公厕"],
    ["年度资金总额（万元）", "三十"],
    ["一级指标", "二级指标", "三级指标", "指标值"],
    ["产出指标", "数量指标", "=HYPERLINK(&quot;x&quot;)", ""],
  ];
  const at = file(
    "式.xlsx",
    Buffer.from(
      rawWorkbook({
        sheets: { 甲: `<sheetData>${rows.map((texts, index) => row(texts, index + 1)).join("")}</sheetData>` },
      }),
    ),
  );
  const { marked } = await markAndClear(at);
  const list = (await partsOf(marked)).get("xl/worksheets/approval-check.xml") ?? "";
  expect(list).toContain("inlineStr");
  expect(list).not.toMatch(/<f[\s>]|<b>/);
});

test("a check of a marked copy finds what a check of the original finds", async () => {
  const { marked } = await markAndClear(sample("faults.xlsx"));
  const last = ({ out }: { out: string }) => out.trim().split("\n").at(-1);
  expect(last(await run(["check", marked]))).toBe(last(await run(["check", sample("faults.xlsx")])));
});

/** Parts that say nothing of cells: a chart, a picture and macros, with all that points at them. */
function withOtherParts(source: Buffer): Uint8Array {
  const { Package } = jest.requireActual<typeof PackageModule>("../../src/host/xlsx/package");
  const workbook = new Package(source);
  for (const [name, content] of Object.entries(otherParts)) workbook.add(name, Buffer.from(content, "latin1"));
  return workbook.packed(deflateRawSync);
}
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const otherParts: Readonly<Record<string, string>> = {
  "xl/vbaProject.bin": "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 macros",
  "xl/media/image1.png": "\x89PNG\r\n\x1a\n picture",
  "xl/charts/chart1.xml": '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>',
  "xl/drawings/drawing1.xml":
    '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
  "xl/drawings/_rels/drawing1.xml.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/chart" Target="../charts/chart1.xml"/><Relationship Id="rId2" Type="${office}/image" Target="../media/image1.png"/></Relationships>`,
};

test("a chart, a picture and macros are byte for byte the same in the marked copy and in the cleared one", async () => {
  const at = file("宏.xlsm", Buffer.from(withOtherParts(readFileSync(sample("faults.xlsx")))));
  const [marked = "", cleared = ""] = ["已标记.xlsm", "原样.xlsm"].map((name) => path.join(folder, name));
  expect(await run(["mark", at, "-o", marked])).toMatchObject({ code: 0, err: "" });
  expect(await run(["clear", marked, "-o", cleared])).toMatchObject({ code: 0, err: "" });
  for (const copy of [marked, cleared]) {
    const parts = await partsOf(copy);
    for (const [name, content] of Object.entries(otherParts)) expect([name, parts.get(name)]).toEqual([name, content]);
  }
  expect(await partsOf(cleared)).toEqual(await partsOf(at));
});

test.each([
  ["mark", "宏2.xlsm", "x.xlsx", ".xlsm"],
  ["clear", "表2.xlsx", "x.xlsm", ".xlsx"],
  ["mark", "表3.xlsx", "x", ".xlsx"],
])("%s %s -o %s: Excel would not open it, and nothing is written", async (command, name, output, extension) => {
  const at = file(name, readFileSync(sample("faults.xlsx")));
  const never = path.join(folder, output);
  const { code, err } = await run([command, at, "-o", never]);
  expect([code, err]).toEqual([
    2,
    `“${never}”的扩展名与原文件不同，Excel 会打不开，没有写入。请写成 ${extension} 文件。\n`,
  ]);
  expect(existsSync(never)).toBe(false);
});

test("a file that was never marked is not said to have been cleared", async () => {
  const copy = fresh();
  expect((await run(["clear", sample("faults.xlsx"), "-o", copy])).out).toBe(
    `已写入“${copy}”：原来就没有标记和清单，内容与原文件相同。\n`,
  );
  expect(readFileSync(copy)).toEqual(readFileSync(sample("faults.xlsx")));
});

const noForm = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>通知</t></is></c></row></sheetData>';

test("a file without a form gets no marks, and no copy", async () => {
  const at = file("无表.xlsx", Buffer.from(rawWorkbook({ sheets: { 甲: noForm } })));
  const never = fresh();
  expect(await run(["mark", at, "-o", never])).toMatchObject({
    code: 2,
    out: "",
    err: `“${at}”里没有找到绩效目标表，没有可标的内容，没有写入。\n`,
  });
  expect(existsSync(never)).toBe(false);
});
