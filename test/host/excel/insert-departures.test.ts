/** Departures from an inserted form, as the check tells them of a sheet in Excel and of a file. */
import { catalogue } from "../../../src/catalogue";
import { review } from "../../../src/core/review";
import { a1Range, type Sheet } from "../../../src/core/sheet";
import { writeForms } from "../../../src/host/xlsx/write";
import { readWorkbook } from "../../../src/host/xlsx/read-workbook";
import { open, sent } from "./excel-under-test";
import { activeId, blocksOf, formOf, kinds, onSheet, topLeft } from "./insert-forms";

function advice(sheets: readonly Sheet[]): string[] {
  return review(sheets, catalogue)
    .findings.filter(({ rule }) => rule === "standard-parts-present")
    .map(({ severity, message, at, holes }) => {
      const words = [holes["standard"], holes["labels"]].flatMap((value) => {
        if (typeof value === "object" && "list" in value) return value.list.filter((one) => typeof one === "string");
        return typeof value === "string" ? [value] : [];
      });
      return `${severity} ${message} ${at.map(a1Range).join()} ${words.join()}`;
    });
}

const changes: Readonly<Record<(typeof kinds)[number], { row: number; expected: readonly string[] }>> = {
  "department-overall": {
    row: 13,
    expected: ["advice changed A2 部门（单位）名称", "advice gone C13 质量指标"],
  },
  project: { row: 16, expected: ["advice changed A2 项目名称", "advice gone C16 质量指标"] },
  "special-policy": { row: 21, expected: ["advice changed A2 项目名称", "advice gone C21 质量指标"] },
};

test.each(kinds)("a deleted row and a changed label of %s are told, also after save and reopen", async (kind) => {
  const { excel, host } = await open();
  const id = await activeId(host);
  blocksOf(await host.insertForms([onSheet(id, formOf(kind, topLeft))]));
  expect(advice([(await host.readSheet(id)).sheet])).toEqual([]);
  await excel.user.edit("Sheet1", "A2", "名称");
  await excel.user.deleteRows("Sheet1", changes[kind].row);
  const from = excel.requests.length;
  expect(advice([(await host.readSheet(id)).sheet])).toEqual(changes[kind].expected);
  // Template and settings came along with the cells.
  expect(sent(excel, from)).toHaveLength(2);

  const bytes = await excel.saveBytes();
  const again = await open({ workbook: bytes });
  expect(advice([(await again.host.readSheet()).sheet])).toEqual(changes[kind].expected);
  expect(advice((await readWorkbook(bytes)).sheets)).toEqual(changes[kind].expected);
});

test.each(kinds)("the same holds for a file of the command line: %s", async (kind) => {
  const bytes = await writeForms({
    sheets: [{ name: "公厕's 表", forms: [formOf(kind, topLeft, { rows: { satisfaction: 3 } })] }],
    title: "",
    created: new Date(0),
  });
  expect(advice((await readWorkbook(bytes)).sheets)).toEqual([]);
  const { excel } = await open({ workbook: bytes });
  await excel.user.edit("公厕's 表", "A2", "名称");
  await excel.user.deleteRows("公厕's 表", changes[kind].row);
  expect(advice((await readWorkbook(await excel.saveBytes())).sheets)).toEqual(changes[kind].expected);
});
