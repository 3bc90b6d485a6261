import { amountIsANumber } from "../../../src/catalogue/rules/amount-is-a-number";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(amountIsANumber, project, {
  valid: {
    "amounts are numbers, or texts that state one": { "funds.annual.total": "约30万元。", "sources.total": "三十万元" },
    "amounts are blank": { "funds.priorYear": null, "sources.other": "   万元" },
    "a dash stands for nothing": { "sources.other": "—" },
    "a cost in words is another rule's matter": { "annual.cost.value": "控制在预算以内" },
    "a prompt of the template is another rule's matter": { "annual.cost.value": "≤**万元" },
    "a cost names a machine": { "annual.cost.name": "PM2.5监测仪购置费", "annual.cost.value": "≤30万元" },
  },
  invalid: {
    "letters stand where an amount should be": [{ "funds.annual.total": "abc万元" }, "funds.annual.total: error field"],
    "a part of a sum holds no number, or two": [
      {
        sheets: [
          `
| 2025年项目支出绩效目标表 | < | < | < | < | < |
| 项目名称 | 道路保洁 | < | < | < | < |
| 分季度用款计划（万元） | 全年 | 一季度 | 二季度 | 三季度 | 四季度 |
| ^ | #488 | #246 | 12..5 @odd | #69 | #50 |
| 支出经济分类（万元） | 302 | 商品和服务支出 | #60 | < | < |
| ^ | 30201 | 办公费 | 25 35 @two | < | < |
| ^ | 30211 | 差旅费 | #35 | < | < |
| 年度目标 | 保洁道路120公里。 | < | < | < | < |
| 一级指标 | 二级指标 | 三级指标 | 指标值 | < | < |
| 产出指标 | 数量指标 | 保洁道路 | ≥120公里 | < | < |
`,
        ],
      },
      "odd: error garbled",
      "two: error table",
    ],
    "an amount is negative": [{ "funds.annual.fiscal": "-30万元" }, "funds.annual.fiscal: warning negative"],
    "an amount is negative as accountants write it": [
      { "funds.annual.fiscal": "（30）" },
      "funds.annual.fiscal: warning negative",
    ],
    "a cost is negative": [{ "annual.cost.value": "-30万元" }, "annual.cost.value: warning negative"],
    "a task's amount is negative": [
      { sheets: [["department-overall", { "tasks.4.total": -100 }]] },
      "tasks.4.total: warning negative",
    ],
    "words stand where an amount should be": [
      { "sources.generalPublic": "详见附件" },
      "sources.generalPublic: error field",
    ],
    "two numbers stand in one cell": [{ "sources.total": "30\n60" }, "sources.total: error field"],
    "a cost has two numbers": [{ "annual.cost.value": "≤30 60万元" }, "annual.cost.value: error cost"],
    "a number has two decimal points": [{ "funds.priorYear": "2.8.5万元" }, "funds.priorYear: error field"],
    "a cost has letters before its unit": [{ "annual.cost.value": "≤abc万元" }, "annual.cost.value: error cost"],
    "a task's amount is in words": [
      { sheets: [["department-overall", { "tasks.4.total": "另行下达" }]] },
      "tasks.4.total: error task",
    ],
    "the amount of the total row is in words": [
      { sheets: [["department-overall", { "tasks.total.other": "无法确定" }]] },
      "tasks.total.other: error task",
    ],
    "another layout may mean a note": [
      {
        sheets: [
          `
          | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
          | 项目名称 | 城区公厕日常维护 | < | < |
          | 年度资金总额 | 按合同约定支付 @note | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
          `,
        ],
      },
      "note: warning field",
    ],
  },
});
