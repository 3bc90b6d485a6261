import { catalogue } from "../../../src/catalogue";
import { projectCode } from "../../../src/core/compare/project-code";
import { read } from "../../../src/core/review";
import type { CellValue, Sheet } from "../../../src/core/sheet";
import { projectOf } from "../../fixtures/years";

/** The form with a line of its own above the table's end: label and code. */
function coded(...cells: readonly CellValue[]): Sheet {
  const sheet = projectOf(2026, "公厕维护", 30);
  const [first = []] = sheet.values;
  const line = [...cells, ...first.slice(cells.length).map(() => null)];
  return { ...sheet, values: [...sheet.values.slice(0, -1), line, ...sheet.values.slice(-1)], merges: [] };
}

const codesOf = (sheet: Sheet) =>
  read(sheet, { ...catalogue, rules: [] }).forms.map((form) => {
    const { top, left, right } = form.range;
    const range = { top, left, right, bottom: sheet.origin.row + sheet.values.length - 1 };
    return projectCode({ form: { ...form, range }, sheet });
  });

test.each<[readonly CellValue[], string | null]>([
  [["项目编码", "51070022t000000364841"], "51070022T000000364841"],
  [["项目编码：51070022t000000364841"], "51070022T000000364841"],
  [["项目编码", "５１０７００２２ｔ００００"], "51070022T0000"],
  [["项目代码：５１０７００２２ｔ００００"], "51070022T0000"],
  [["项目编号", "ab-1024－c"], "AB-1024-C"],
  [["项目编号", 510700221024], "510700221024"],
  [["项目编号", "另行编制"], null],
  [["项目编号", null], null],
])("%j is the code %s", (cells, code) => {
  expect(codesOf(coded(...cells))).toEqual([code]);
});

test("what stands outside of the form is none of it", () => {
  const sheet = coded("项目编码", "51070022T0000");
  const [form] = read(sheet, { ...catalogue, rules: [] }).forms;
  if (!form) throw new Error("no form");
  const bottom = sheet.values.length - 3;
  expect(projectCode({ form: { ...form, range: { ...form.range, bottom } }, sheet })).toBeNull();
});
