/** Blank forms in a file: written by us, read back as any other file, and cell by cell as hucre sees it. */
import { readXlsx } from "hucre/xlsx";
import { unzipSync } from "../../support/unzip";
import { catalogue } from "../../../src/catalogue";
import { review } from "../../../src/core/review";
import { layOut } from "../../../src/core/template/lay-out";
import { stacked, type Layout } from "../../../src/core/template/layout";
import { settingsFor, type Settings } from "../../../src/core/template/settings";
import type { Template } from "../../../src/core/template";
import { readWorkbook } from "../../../src/host/xlsx/read-workbook";
import { writeForms } from "../../../src/host/xlsx/write";
import { sheetOf } from "../../support/sheet-of-layouts";

const templateOf = (id: string): Template => {
  const template = catalogue.templates.find((one) => one.id === id);
  if (!template) throw new Error(id);
  return template;
};
const project = (chosen: Partial<Settings> = {}, filling = {}): Layout =>
  layOut(templateOf("project"), settingsFor(2026, { office: "云溪市", ...chosen }), filling);
const write = (sheets: Readonly<Record<string, readonly Layout[]>>) =>
  writeForms({
    sheets: Object.entries(sheets).map(([name, forms]) => ({ name, forms })),
    title: "绩效目标批复表",
    created: new Date(0),
  });

const variants: readonly Partial<Settings>[] = [
  {},
  { midLong: false, weights: 90, costs: "level1" },
  { rows: { quantity: 3, satisfaction: 2 }, tasks: 7, weights: 100, protect: true },
];

describe.each(catalogue.templates.map(({ id }) => [id] as const))("the blank form %s in a file", (id) => {
  test.each(variants)("is read back as it was laid out, and lacks only what is to be filled in: %j", async (chosen) => {
    const layout = layOut(templateOf(id), settingsFor(2026, { office: "云溪市", unit: "云溪市城市管理局", ...chosen }));
    const { sheets, uncalculated } = await readWorkbook(await write({ 空白表: [layout] }));
    const { values, merges, formulas, protected: locked } = sheetOf([layout], "空白表");
    expect(sheets).toMatchObject([{ name: "空白表", values, formulas, protected: locked }]);
    expect(new Set(sheets[0]?.merges)).toEqual(new Set(merges));
    expect(uncalculated.size).toBe(0);
    const { findings, failures } = review(sheets, catalogue);
    expect(failures).toEqual([]);
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ toFill }) => !toFill)).toEqual([]);
  });
});

describe("a written form", () => {
  const layout = project({ weights: 90 });
  const sheet = async () => (await readXlsx(await write({ 项目: [layout] }), { readStyles: true })).sheets[0];

  test("has the widths and heights of the layout", async () => {
    const read = await sheet();
    expect(read?.columns?.map(({ width }) => width)).toEqual(layout.columnWidths);
    expect(layout.rowHeights.map((_, row) => read?.rowDefs?.get(row)?.height)).toEqual(layout.rowHeights);
  });

  test("prints on A4, one page wide, its title on every page", async () => {
    expect((await sheet())?.pageSetup).toMatchObject({
      paperSize: "a4",
      orientation: "portrait",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printArea: "$A$1:$J$23",
      printTitlesRow: "$1:$1",
    });
  });

  test("is set in 宋体, with the unit in the number format and texts kept as typed", async () => {
    const read = await sheet();
    const at = (hole: string) =>
      read?.cells?.get(`${String(layout.places[hole]?.top)},${String(layout.places[hole]?.left)}`);
    expect(at("funds.annual.fiscal")?.style).toMatchObject({
      numFmt: '#,##0.00####"万元"',
      alignment: { shrinkToFit: true },
      protection: { locked: false },
    });
    expect(read?.cells?.get("0,0")?.style?.font).toMatchObject({ name: "宋体", size: 16, bold: true });
    expect(at("annual.quality.value")?.style).toMatchObject({ numFmt: "@", alignment: { wrapText: true } });
    expect(at("funds.annual.total")).toMatchObject({ formula: 'IF(COUNT(F7:F8)=0,"",SUM(F7:F8))' });
    expect(at("funds.annual.total")?.style?.protection?.locked).not.toBe(false);
    expect(at("funds.annual.total")?.style?.border?.left).toBeUndefined();
    expect(at("funds.annual.total")?.style?.border?.right).toMatchObject({ style: "thin" });
  });

  test("says in each cell what belongs there", async () => {
    const validations = (await sheet())?.dataValidations ?? [];
    expect(validations).toContainEqual(
      expect.objectContaining({
        type: "list",
        range: "B4:D4",
        values: ["☑新增项目 □延续项目", "□新增项目 ☑延续项目", "□新增项目 □延续项目"],
        errorStyle: "stop",
      }),
    );
    expect(validations).toContainEqual(
      expect.objectContaining({
        type: "decimal",
        range: "J6 D7 F7 J7 D8 F8",
        inputTitle: "金额",
        errorMessage: "这里只能填写不小于 0 的数字，单位为万元。",
        showErrorMessage: true,
      }),
    );
    expect(validations.filter(({ inputMessage }) => !inputMessage)).toEqual([]);
  });

  test("tints what is still blank and may be typed into", async () => {
    const rules = (await sheet())?.conditionalRules ?? [];
    // Around the two cells that are blank and locked, behind amounts that stand in a line with their labels.
    expect(rules.map(({ range }) => range)).toEqual(["A2:J7", "A8:F8", "A9:E9", "A10:J23"]);
    for (const rule of rules) expect(rule.style).toMatchObject({ fill: { bgColor: { rgb: "FFFBE6" } } });
    // Excel on the web has no CELL("protect").
    expect(rules.filter(({ formula }) => String(formula).includes("CELL("))).toEqual([]);
  });

  test("prints without the tint, on every sheet", async () => {
    const bytes = await write({ 甲: [layout], 乙: [project()] });
    for (const number of [1, 2]) {
      const xml = unzipSync(bytes, `xl/worksheets/sheet${String(number)}.xml`);
      expect(xml.match(/<pageSetup [^>]*>/g)).toEqual([
        expect.stringMatching(/ blackAndWhite="1" .*orientation="portrait"/),
      ]);
    }
    expect((await readXlsx(bytes)).sheets).toHaveLength(2);
  });

  test("is locked on request only", async () => {
    expect((await sheet())?.protection).toBeUndefined();
    const locked = (await readXlsx(await write({ 项目: [project({ protect: true })] }))).sheets[0];
    expect(locked?.protection).toMatchObject({ sheet: true });
  });

  test("is the same file each time", async () => {
    expect(await write({ 项目: [layout] })).toEqual(await write({ 项目: [layout] }));
  });
});

describe("several forms", () => {
  test("keep template and version as names, and each a sheet of its own print settings", async () => {
    const bytes = await write({ "公厕's 表": [project()], "道路 2026": [project()] });
    const { namedRanges, sheets } = await readXlsx(bytes);
    expect(namedRanges?.filter(({ name }) => name.startsWith("approval."))).toMatchObject([
      { name: "approval.project.v1.1", range: "'公厕''s 表'!$A$1:$J$23" },
      { name: "approval.filling.project.v1.1", range: "'公厕''s 表'!$A$1:$J$23" },
      { name: "approval.project.v1.2", range: "'道路 2026'!$A$1:$J$23" },
      { name: "approval.filling.project.v1.2", range: "'道路 2026'!$A$1:$J$23" },
    ]);
    expect(sheets.map(({ pageSetup }) => pageSetup?.printArea)).toEqual(["$A$1:$J$23", "$A$1:$J$23"]);
    // A sheet's name without its quotes makes Excel repair the file.
    const names = unzipSync(bytes, "xl/workbook.xml").match(/<definedName [^>]*>[^<]*/g) ?? [];
    expect(names.filter((name) => !/>'/.test(name.replaceAll("&apos;", "'")))).toEqual([]);
    expect(names).toHaveLength(8);
  });

  test("on one sheet begin a page each", async () => {
    const forms = stacked([
      project(),
      project(),
      layOut(templateOf("special-policy"), settingsFor(2026, { office: "云溪市" })),
    ]);
    const bytes = await write({ 各项目: forms });
    const [sheet] = (await readXlsx(bytes)).sheets;
    expect(sheet?.rowBreaks).toEqual(forms.slice(1).map(({ range }) => range.top - 1));
    expect(sheet?.pageSetup?.printArea).toBeUndefined();
    const { sheets, findings } = review((await readWorkbook(bytes)).sheets, catalogue);
    expect(sheets[0]?.forms).toHaveLength(3);
    expect(findings.filter(({ toFill }) => !toFill)).toEqual([]);
  });

  test("of several kinds share the columns of the first, and their rows make room", async () => {
    const department = layOut(templateOf("department-overall"), settingsFor(2026));
    const [, below] = stacked([department, project()]);
    if (!below) throw new Error("nothing below");
    const [sheet] = (await readXlsx(await write({ 各表: [department, below] }), { readStyles: true })).sheets;
    expect(sheet?.columns?.map(({ width }) => width)).toEqual([
      ...department.columnWidths,
      ...below.columnWidths.slice(department.columnWidths.length),
    ]);
    const row = below.places["sources.total"]?.top ?? 0;
    expect(sheet?.rowDefs?.get(row - 1)?.height).toBeGreaterThan(30);
    expect(sheet?.rowDefs?.get(row)?.height).toBe(19.5);
  });

  test("weigh little", async () => {
    const fifty = stacked(Array.from({ length: 50 }, () => project()));
    expect((await write({ 各项目: fifty })).length).toBeLessThan(50 * 6_000);
  });
});
