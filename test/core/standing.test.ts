/** When a mark lapses by itself: when its cell is mended, or the numbers add up. */
import { catalogue } from "../../src/catalogue/bilingual";
import { stands } from "../../src/core/stands";
import { review } from "../../src/core/review";
import { a1Range, parseRange, type CellValue, type Sheet } from "../../src/core/sheet";
import { draw } from "../fixtures/layouts/draw";

const { sheet: drawn } = draw({
  text: `
| 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
| 项目名称 | 城区公厕日常维护 | < | < |
| 项目资金（万元） | 年度资金总额 | < | 90 |
| ^ | 其中：财政拨款 | < | 60 |
| ^ | 其他资金 | < | 20 |
| 年度目标 | 完成城区公厕的日常维护，设施完好。 | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 维护公厕数量 |  |
| ^ | 质量指标 | 设施完好率 | ≥95% |
| 效益指标 | 社会效益指标 | 公厕开放率 | ≥98% |
`,
});

const sheet = [["D3", 90] as const, ["D4", 60] as const, ["D5", 20] as const].reduce(
  (before, [cell, value]) => withValue(before, cell, value),
  drawn,
);

function withValue(before: Sheet, cell: string, value: CellValue): Sheet {
  const { top, left } = parseRange(cell) ?? { top: 0, left: 0 };
  const values = before.values.map((row, index) =>
    index === top ? row.map((held, column) => (column === left ? value : held)) : row,
  );
  return { ...before, values };
}

const marks = review([sheet], catalogue).marks[0] ?? [];
const markAt = (cell: string) => marks.find(({ at }) => a1Range(at) === cell);

test("a wrong total is right as soon as the numbers add up, a missing value as soon as there is one", () => {
  expect([markAt("D3")?.while?.is, markAt("D8")?.while]).toEqual(["sum", { is: "held", value: null }]);
});

test.each<[string, string, string, CellValue, boolean]>([
  ["the total made right", "D3", "D3", 80, false],
  ["the total made wrong in another way", "D3", "D3", 91, true],
  ["a part that makes it right", "D3", "D5", 30, false],
  ["a part that leaves it wrong", "D3", "D4", 61, true],
  ["a part as a text, which nobody can add up", "D3", "D4", "六十", true],
  ["the name of the project", "D3", "B2", "另一个项目", true],
  ["the missing value filled in", "D8", "D8", "12座", false],
  ["the name beside the missing value", "D8", "C8", "维护公厕", true],
])("%s", (_, marked, edited, value, still) => {
  const mark = markAt(marked);
  expect(mark && stands(mark.at, mark.while, withValue(sheet, edited, value))).toBe(still);
});
