import { unzipSync } from "../support/unzip";
import { rootNamespace } from "./model/custom-xml";
import { snapshot } from "./model/snapshot";
import { codeOf, excelWith } from "./sample";
import { startExcel, type RunningExcel } from "./start";

const ours = (content = "") => `<a xmlns="urn:ours">${content}</a>`;
const others = '<b xmlns="urn:others"/>';

/** Runs on the workbook's parts; what the action returns comes back after a sync. */
const onParts = <T>(
  excel: RunningExcel,
  use: (parts: Excel.CustomXmlPartCollection, context: Excel.RequestContext) => T | Promise<T>,
): Promise<T> =>
  excel.Excel.run(async (context) => {
    const used = await use(context.workbook.customXmlParts, context);
    await context.sync();
    return used;
  });

async function excelKeeping(...xml: string[]): Promise<RunningExcel> {
  const excel = await excelWith([{ rows: [["a"]] }]);
  await onParts(excel, (parts) => xml.forEach((each) => parts.add(each)));
  return excel;
}

const xmlOf = (excel: RunningExcel) => excel.workbook.customXmlParts.map(({ xml }) => xml);

describe("parts", () => {
  test("are added, and told of by id and namespace", async () => {
    const excel = await excelKeeping();
    const part = await onParts(excel, (parts) => parts.add(ours()).load("id, namespaceUri"));
    expect(part.toJSON()).toEqual({ id: "{00000000-0000-4000-8000-000000000001}", namespaceUri: "urn:ours" });
    expect(xmlOf(excel)).toEqual([ours()]);
    expect(excel.missing).toEqual([]);
  });

  test("are listed, counted and found by id", async () => {
    const excel = await excelKeeping(ours(), others);
    const [id = ""] = excel.workbook.customXmlParts.map((part) => part.id);
    const [all, count, found, none] = await onParts(excel, (parts) => [
      parts.load("items/namespaceUri"),
      parts.getCount(),
      parts.getItem(id).getXml(),
      parts.getItemOrNullObject("{none}").load("id"),
    ]);
    expect(all.items.map(({ namespaceUri }) => namespaceUri)).toEqual(["urn:ours", "urn:others"]);
    expect([count.value, found.value, none.isNullObject]).toEqual([2, ours(), true]);
    expect(await codeOf(() => onParts(excel, (parts) => parts.getItem("{none}").getXml()))).toBe("ItemNotFound");
  });

  test("of one namespace are a collection of their own", async () => {
    const excel = await excelKeeping(ours("1"), others, ours("2"));
    const other = excel.workbook.customXmlParts[1]?.id ?? "";
    const [scoped, count, outside] = await onParts(excel, (parts) => {
      const scope = parts.getByNamespace("urn:ours");
      return [scope.load("items/id"), scope.getCount(), scope.getItemOrNullObject(other).load("id")];
    });
    const texts = await onParts(excel, (parts) =>
      scoped.items.map(({ id }) => parts.getByNamespace("urn:ours").getItem(id).getXml()),
    );
    expect(texts.map(({ value }) => value)).toEqual([ours("1"), ours("2")]);
    expect([count.value, outside.isNullObject]).toEqual([2, true]);
  });

  test.each([
    [[], null, "InvalidOperation"],
    [[ours("1")], ours("1"), "none"],
    [[ours("1"), ours("2")], null, "InvalidOperation"],
  ])("the only one of a namespace is there where it is alone: %j", async (kept, xml, code) => {
    const excel = await excelKeeping(others, ...kept);
    const scope = (parts: Excel.CustomXmlPartCollection) => parts.getByNamespace("urn:ours");
    const found = await onParts(excel, (parts) => scope(parts).getOnlyItemOrNullObject().load("id"));
    expect(found.isNullObject).toBe(xml === null);
    expect(await codeOf(() => onParts(excel, (parts) => scope(parts).getOnlyItem().getXml()))).toBe(code);
  });

  test("are changed and deleted", async () => {
    const excel = await excelKeeping(ours("1"), others);
    const [text, count] = await onParts(excel, (parts) => {
      const part = parts.getByNamespace("urn:ours").getOnlyItem();
      part.setXml(ours("2"));
      parts.getByNamespace("urn:others").getOnlyItem().delete();
      return [part.getXml(), parts.getCount()];
    });
    expect([text.value, count.value]).toEqual([ours("2"), 1]);
    expect(xmlOf(excel)).toEqual([ours("2")]);
  });

  test("that are no XML are refused (inferred)", async () => {
    const excel = await excelKeeping(ours("1"));
    expect(await codeOf(() => onParts(excel, (parts) => parts.add("<a>")))).toBe("InvalidArgument");
    expect(
      await codeOf(() => onParts(excel, (parts) => parts.getByNamespace("urn:ours").getOnlyItem().setXml("text"))),
    ).toBe("InvalidArgument");
    expect(xmlOf(excel)).toEqual([ours("1")]);
  });

  test("are changed also where sheet and structure are protected", async () => {
    const excel = await excelKeeping();
    await onParts(excel, (parts, context) => {
      context.workbook.worksheets.getFirst().protection.protect();
      context.workbook.protection.protect();
      parts.add(ours());
    });
    expect(xmlOf(excel)).toEqual([ours()]);
  });

  test("are not there in an Excel before 1.5", async () => {
    const excel = await excelWith([{}], { excelApi: "1.4" });
    expect(await codeOf(() => onParts(excel, (parts) => parts.getCount()))).toBe("ApiNotFound");
  });
});

describe("undo", () => {
  test("passes over parts, and keeps its list (office-js#6415)", async () => {
    const excel = await excelKeeping();
    await excel.user.edit("Sheet1", "A1", "b");
    await onParts(excel, (parts) => parts.add(ours()));
    await excel.user.undo();
    expect(excel.workbook.active.cells.get(0, 0).value).toBe("a");
    expect(xmlOf(excel)).toEqual([ours()]);
  });

  test("of a request that also changed cells takes back the cells only", async () => {
    const excel = await excelKeeping();
    await onParts(excel, (parts, context) => {
      parts.add(ours());
      context.workbook.worksheets.getFirst().getRange("A1").values = [["b"]];
    });
    await excel.user.undo();
    expect(excel.workbook.active.cells.get(0, 0).value).toBe("a");
    expect(xmlOf(excel)).toEqual([ours()]);
  });
});

describe("a file", () => {
  test("keeps parts as Excel does", async () => {
    const excel = await excelKeeping(ours("数"), others);
    const bytes = await excel.saveBytes();
    expect(unzipSync(bytes, "customXml/item1.xml")).toBe(ours("数"));
    expect(unzipSync(bytes, "customXml/itemProps2.xml")).toContain(
      'ds:itemID="{00000000-0000-4000-8000-000000000002}"',
    );
    expect(unzipSync(bytes, "customXml/_rels/item2.xml.rels")).toContain('Target="itemProps2.xml"');
    expect(unzipSync(bytes, "xl/_rels/workbook.xml.rels")).toMatch(
      /relationships\/customXml" Target="\.\.\/customXml\/item2\.xml"/,
    );
    expect(unzipSync(bytes, "[Content_Types].xml")).toContain('PartName="/customXml/itemProps2.xml"');
  });

  test("opened again has them, saved again, and without those that were deleted", async () => {
    const excel = await excelKeeping(ours("1"), others);
    const again = await startExcel({ workbook: await excel.saveBytes() });
    expect(snapshot(again.workbook)).toEqual(snapshot(excel.workbook));
    await onParts(again, (parts) => parts.getByNamespace("urn:ours").getOnlyItem().delete());
    const third = await startExcel({ workbook: await again.saveBytes() });
    expect(xmlOf(third)).toEqual([others]);
    await onParts(third, (parts) => parts.getByNamespace("urn:others").getOnlyItem().delete());
    const bytes = await third.saveBytes();
    expect(Buffer.from(bytes).includes("customXml")).toBe(false);
  });
});

test.each([
  ['<?xml version="1.0"?><!-- < --><a xmlns="urn:a"><b/></a>\n', "urn:a"],
  ["<p:a xmlns='urn:no' xmlns:p='urn:p'/>", "urn:p"],
  ["<a><![CDATA[<]]></a>", ""],
  ["", null],
  ["text", null],
  ["<a/><b/>", null],
  ["<a><b></a></b>", null],
  ["<a", null],
])("the namespace of %j is %j", (xml, namespace) => expect(rootNamespace(xml)).toBe(namespace));
