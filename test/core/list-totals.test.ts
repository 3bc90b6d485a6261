/** 合计 of a list is checked in each of its columns of amounts. */
import { catalogue } from "../../src/catalogue/bilingual";
import { review } from "../../src/core/review";
import { a1 } from "../../src/core/sheet";
import { draw } from "../fixtures/layouts/draw";

/** "A1 rule" for each finding in the row of the total. */
function findings(rows: string): string[] {
  const { sheet } = draw({
    text: `
| 云溪市2026年市级部门预算项目支出绩效目标表 | < | < | < | < | < | < | < | < |
| 项目名称 | 项目单位 | 年度资金总额（万元） | 财政拨款 | 其他资金 | 年度绩效目标 | 一级指标 | 二级指标 | 指标值 |
${rows.trim()}
`,
  });
  return review([sheet], catalogue).findings.flatMap(({ at: [first], rule }) =>
    first.top === sheet.values.length - 1 ? [`${a1({ row: first.top, column: first.left })} ${rule}`] : [],
  );
}

const toilets =
  "城区公厕日常维护 | 云溪市城市管理局 | #80 | #60 | #20 | 完成城区公厕的日常维护。 | 产出指标 | 公厕数量 | 12座";
const lamps =
  "城区路灯日常维护 | 云溪市城市管理局 | #50 | #50 | | 完成城区路灯的日常维护。 | 产出指标 | 路灯数量 | 300盏";

test.each<[string, string, string[]]>([
  ["all right", "#130 | #110 | #20", []],
  ["only the total is stated", "#130 | | ", []],
  ["财政拨款 is wrong", "#130 | #120 | #20", ["D5 funds-add-up"]],
  ["其他资金 is wrong", "#130 | #110 | #30", ["E5 funds-add-up"]],
  ["the total is wrong", "#135 | #110 | #20", ["C5 funds-add-up"]],
  ["both parts are wrong", "#130 | #115 | #15", ["D5 funds-add-up", "E5 funds-add-up"]],
])("%s", (_, amounts, expected) => {
  expect(findings(`| ${toilets} |\n| ${lamps} |\n| 合计 | | ${amounts} | | | | |`)).toEqual(expected);
});

test("a column whose projects state it by rows is not summed", () => {
  const second = "^ | ^ | ^ | #10 | | ^ | ^ | 清洁次数 | 24次";
  expect(findings(`| ${toilets} |\n| ${second} |\n| ${lamps} |\n| 合计 | | #130 | #110 | #20 | | | | |`)).toEqual([]);
});

test("what an office has, right above its projects, is asked about where it is not their sum", () => {
  const { sheet } = draw({
    text: `
| 云溪市2026年市级部门预算项目支出绩效目标表 | < | < | < | < | < | < |
| 单位代码 | 单位（项目）名称 | 年度资金总额（万元） | 年度绩效目标 | 一级指标 | 二级指标 | 指标值 |
| 360 | 云溪市城市管理局 | #140 | | | | |
| 360001 | 城区公厕日常维护 | #80 | 完成城区公厕的日常维护。 | 产出指标 | 公厕数量 | 12座 |
| 360001 | 城区路灯日常维护 | #50 | 完成城区路灯的日常维护。 | 产出指标 | 路灯数量 | 300盏 |
`,
  });
  const found = review([sheet], catalogue).findings.filter(({ rule }) => rule === "funds-add-up");
  expect(found.map(({ at: [first], severity }) => `${a1({ row: first.top, column: first.left })} ${severity}`)).toEqual(
    ["C3 warning"],
  );
});
