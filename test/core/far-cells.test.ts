/** A form ends where its table ends, whatever stands far below it or far beside it. */
import { catalogue } from "../../src/catalogue/bilingual";
import { review } from "../../src/core/review";
import { a1Range, type CellValue, type Sheet } from "../../src/core/sheet";
import { draw } from "../fixtures/layouts/draw";

const { sheet } = draw({
  text: `
| 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
| 项目名称 | 城区公厕日常维护 | < | < |
| 年度资金总额 | 30万元 | < | < |
| 年度目标 | 完成城区公厕的日常维护，设施完好。 | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
| ^ | 质量指标 | 设施完好率 | ≥95% |
| 效益指标 | 社会效益指标 | 公厕开放率 | ≥98% |
`,
});

/** The sheet with a value in another cell. */
function withValue(row: number, column: number, value: CellValue): Sheet {
  const values = Array.from({ length: Math.max(row + 1, sheet.values.length) }, (_, index) => [
    ...(sheet.values[index] ?? []),
  ]);
  const cells = values[row] ?? [];
  while (cells.length <= column) cells.push(null);
  cells[column] = value;
  return { ...sheet, values };
}

const ranges = (read: Sheet) => review([read], catalogue).sheets[0]?.forms.map(({ range }) => a1Range(range));
const findings = (read: Sheet) => review([read], catalogue).findings.map(({ rule, at }) => [rule, ...at.map(a1Range)]);

test.each<[string, number, number, CellValue]>([
  ["a note far below", 9_000, 0, "备注：以上由某科室填写"],
  ["a label far below", 9_000, 0, "项目资金"],
  ["a signature far below", 400, 0, "填表人：某某"],
  ["a lone number far below, far to the right", 20_000, 16_383, 5],
  ["a note far to the right", 3, 16_383, "备注"],
  ["a number far to the right", 2, 400, 7],
  ["a text far to the right of the indicators", 6, 400, "已核"],
])("%s", (_, row, column, value) => {
  const odd = withValue(row, column, value);
  expect(ranges(odd)).toEqual(["A1:D8"]);
  expect(findings(odd)).toEqual(findings(sheet));
});

test("a form far below another is a form of its own, with a title or without", () => {
  for (const from of [0, 1]) {
    const values = [...sheet.values, ...Array.from({ length: 5_000 }, () => []), ...sheet.values.slice(from)];
    const forms = review([{ ...sheet, values, merges: [] }], catalogue).sheets[0]?.forms;
    expect(forms?.map(({ indicators }) => indicators.length)).toEqual([3, 3]);
  }
});

test("a form with blank rows between its parts is one form", () => {
  const [head, indicators] = [sheet.values.slice(0, 4), sheet.values.slice(4)];
  const values = [...head, ...Array.from({ length: 20 }, () => []), ...indicators];
  const forms = review([{ ...sheet, values, merges: [] }], catalogue).sheets[0]?.forms;
  expect(forms?.map(({ fields, indicators }) => [fields.projectName?.value.is, indicators.length])).toEqual([
    ["text", 3],
  ]);
});

test("a long column of numbers below a form is no part of it", () => {
  const values = [...sheet.values, ...Array.from({ length: 3_000 }, () => [7])];
  expect(ranges({ ...sheet, values })).toEqual(["A1:D8"]);
});
