import { costUnitFits } from "../../../src/catalogue/rules/cost-unit-fits";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(costUnitFits, project, {
  valid: {
    "the cost is in 10,000 yuan": {},
    "the cost is in yuan": { "annual.cost.value": "≤300000元" },
    "the cost is a price per day": { "annual.cost.name": "保洁单价", "annual.cost.value": "≤300元/天" },
    "the cost of a year is in yuan per year": { "annual.cost.value": "300000元/年" },
    "the cost is a share": { "annual.cost.value": "≤100%" },
    "the cost is in words": { "annual.cost.value": "控制在预算以内" },
    "the cost is far below the funds, and another unit explains nothing": { "annual.cost.value": "≤8000元" },
  },
  invalid: {
    "yuan are printed where 10,000 yuan are meant": [
      { "annual.cost.value": "≤30元" },
      "annual.cost.value: error slipped",
    ],
    "10,000 yuan are printed where yuan are meant": [
      { "annual.cost.value": "≤300000万元" },
      "annual.cost.value: error slipped",
    ],
    "one of two costs has slipped": [
      {
        sheets: [
          `
          | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
          | 项目名称 | 城区公厕日常维护 | < | < |
          | 年度资金总额：30万元 | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
          | ^ | 成本指标 | 人工费 | ≤18万元 |
          | ^ | ^ | 材料费 | ≤12元 @materials |
          `,
        ],
      },
      "materials: error slipped",
    ],
    "the cost has no unit": [{ "annual.cost.value": "≤30" }, "annual.cost.value: warning missing"],
    "the department's cost has no unit": [
      { sheets: [["department-overall", { "annual.cost.value": "500" }]] },
      "annual.cost.value: warning missing",
    ],
  },
  notApplicable: {
    "there is no cost indicator": { "annual.cost.name": null, "annual.cost.value": null },
  },
});
