import { productsAgree } from "../../../src/catalogue/rules/products-agree";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

const sheet = (rows: string) => `
| 2025年项目支出绩效目标表 | < | < | < | < | < |
| 项目名称 | 道路保洁 | < | < | < | < |
${rows.trim()}
| 年度目标 | 保洁道路120公里。 | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | < | < |
| 产出指标 | 数量指标 | 保洁道路 | ≥120公里 | < | < |
`;

testRule(productsAgree, project, {
  valid: {
    "amounts are rounded, in another unit than the prices, and one row has no price": {
      sheets: [
        sheet(`
| 支出明细 | 支出内容 | 数量 | 单价（元） | 金额（万元） | 备注 |
| ^ | 保洁服装 | #120 | #333 | #4.0 | |
| ^ | 保洁工具 | #36 | #450 | #1.62 | |
| ^ | 其他 |  |  | #3 | |
| ^ | 垃圾清运 | #1,200 | #85.5 | #10.26 | |
| ^ | 合计 |  |  | #18.88 | |
`),
      ],
    },
    "most rows are multiplied by something else as well": {
      sheets: [
        sheet(`
| 支出明细 | 支出内容 | 数量 | 单价（元） | 金额（元） | 备注 |
| ^ | 保洁员工资 | #12 | #3000 | #432000 | 12个月 |
| ^ | 加班补助 | #12 | #200 | #28800 | 12个月 |
| ^ | 服装 | #12 | #500 | #6000 | |
`),
        sheet(`
| 支出明细 | 支出内容 | 数量 | 单价（元） | 金额（元） | 备注 |
| ^ | 服装 | #12 | #500 | #6000 | |
| ^ | 工具 | #10 | #50 | #500 | |
| ^ | 清运 | #10 | #60 | #600 | |
`),
      ],
    },
  },
  invalid: {
    "a quantity, or a price, is not that of the amount": [
      {
        sheets: [
          sheet(`
| 支出明细 | 支出内容 | 数量 | 单价（元） | 金额（元） | 备注 |
| ^ | 保洁服装 | #120 | #333 | #39960 | |
| ^ | 保洁工具 | #63 | #450 | #16200 @amount | |
| ^ | 垃圾清运 | #1200 | #85.5 | #102600 | |
| ^ | 合计 |  |  | #158760 | |
`),
        ],
      },
      "amount: warning differs",
    ],
  },
  notApplicable: { "the form has no such table": {} },
});
