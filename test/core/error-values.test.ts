/** An error value anywhere in a form is one fault at its cell, and no sum over it is said to be right or wrong. */
import { catalogue } from "../../src/catalogue/bilingual";
import { review } from "../../src/core/review";
import { a1, type CellValue, type Sheet } from "../../src/core/sheet";
import { blank } from "../../src/core/template";
import { faultless } from "../support/faultless";
import { draw } from "../fixtures/layouts/draw";

const errorValues = ["#REF!", "#N/A", "#DIV/0!", "#NAME?", "#VALUE!"];

/** The sheet with another value in the cell of that address. */
function withValue(sheet: Sheet, address: string, value: CellValue): Sheet {
  const values = sheet.values.map((cells, row) =>
    cells.map((kept, column) =>
      a1({ row: sheet.origin.row + row, column: sheet.origin.column + column }) === address ? value : kept,
    ),
  );
  return { ...sheet, values };
}

/** "A1 rule" for each finding. */
function findings(sheet: Sheet): string[] {
  return review([sheet], catalogue).findings.map(
    ({ at: [first], rule }) => `${a1({ row: first.top, column: first.left })} ${rule}`,
  );
}

function unchecked(sheet: Sheet): readonly string[] {
  return review([sheet], catalogue)
    .outcomes.flat(2)
    .filter(({ is }) => is === "could-not-check")
    .map(({ rule }) => rule);
}

const ofAmounts = /add-up|equal|match|within|covers/;

describe.each(catalogue.templates.map((template) => [template.id, template] as const))(
  "in the form %s",
  (id, template) => {
    const sheet = blank(template, faultless[id] ?? {});
    const before = findings(sheet);
    const filled = Object.values(faultless[id] ?? {});
    const cells = sheet.values.flatMap((row, index) =>
      row.flatMap((value, column) =>
        value !== null && filled.includes(value) ? [[a1({ row: index, column }), String(value)] as const] : [],
      ),
    );

    test.each(cells)("%s (%s)", (address) => {
      for (const value of errorValues)
        expect(findings(withValue(sheet, address, value))).toEqual([...before, `${address} no-error-values`].sort());
    });
  },
);

describe.each(catalogue.templates.map((template) => [template.id, template] as const))(
  "two numbers in an amount of the form %s",
  (id, template) => {
    const sheet = blank(template, faultless[id] ?? {});
    const numbers = Object.values(faultless[id] ?? {}).filter((value) => typeof value === "number");
    const cells = sheet.values.flatMap((row, index) =>
      row.flatMap((value, column) => {
        const isAmount = numbers.some((number) => value === number || value === `${String(number)}万元`);
        return isAmount ? [[a1({ row: index, column }), value] as const] : [];
      }),
    );

    test.each(cells)("%s (%s)", (address) => {
      for (const value of ["30\n90", "30 90", "30\t90"])
        expect(findings(withValue(sheet, address, value))).toEqual([`${address} amount-is-a-number`]);
    });
  },
);

test.each([
  ["a label beside its amount", "C4"],
  ["a part of the funds", "C5"],
  ["a line that no wording tells", "C6"],
  ["a cost among others", "D10"],
])("a sum over %s is not checked", (_, address) => {
  const { sheet } = draw({
    text: `
| 云溪市2024年市级部门预算项目支出绩效目标批复表（单位：万元） | < | < | < |
| 项目名称 | 城区公厕日常维护 | < | < |
| 预算单位 | 云溪市城市管理局 | < | < |
| 项目资金 | 年度资金总额 | #30 | |
| ^ | 其中：财政拨款 | #20 | |
| ^ | 单位配套资金 | #10 | |
| 年度目标 | 完成城区公厕的日常维护，设施完好。 | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
| ^ | 成本指标 | 材料费 | 12万元 |
| ^ | ^ | 人工费 | 18万元 |
`,
  });
  for (const value of [...errorValues, "30 90"]) {
    const odd = withValue(sheet, address, value);
    expect(findings(odd).filter((text) => ofAmounts.test(text))).toEqual([]);
    expect(unchecked(odd).filter((rule) => ofAmounts.test(rule))).not.toEqual([]);
  }
});

test.each([
  ["#REF!", ["C5 no-error-values"]],
  [135, ["C5 funds-add-up"]],
  [130, []],
])("%s in the total of a list", (total, expected) => {
  const { sheet } = draw({
    text: `
| 云溪市2026年市级部门预算项目支出绩效目标表 | < | < | < | < | < | < |
| 项目名称 | 项目单位 | 年度资金总额（万元） | 年度绩效目标 | 一级指标 | 二级指标 | 指标值 |
| 城区公厕日常维护 | 云溪市城市管理局 | #80 | 完成城区公厕的日常维护，设施完好。 | 产出指标 | 维护公厕数量 | 12座 |
| 城区路灯日常维护 | 云溪市城市管理局 | #50 | 完成城区路灯的日常维护，设施完好。 | 产出指标 | 维护路灯数量 | 300盏 |
| 合计 | | #130 | | | | |
`,
  });
  expect(findings(withValue(sheet, "C5", total)).filter((text) => text.startsWith("C5"))).toEqual(expected);
});

test("where a category holds an error value nobody says that the category is empty", () => {
  const { sheet } = draw({
    text: `
| 云溪市2024年市级部门预算项目支出绩效目标批复表（单位：万元） | < | < | < |
| 项目名称 | 城区公厕日常维护 | < | < |
| 预算单位 | 云溪市城市管理局 | < | < |
| 年度目标 | 完成城区公厕的日常维护，设施完好。 | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 |
| 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
| ^ | 质量指标 | 设施完好率 | ≥95% |
| 效益指标 | 社会效益指标 | 受益居民人数 | 3万人 |
| 满意度指标 | 服务对象满意度指标 | 居民满意度 | ≥90% |
`,
  });
  const required = "required-indicators-present";
  const said = (value: CellValue) => findings(withValue(sheet, "B6", value)).filter((text) => text.includes(required));
  expect(said("其他指标")).toHaveLength(1);
  expect(said("#REF!")).toEqual([]);
  expect(unchecked(withValue(sheet, "B6", "#REF!"))).toContain(required);
});
