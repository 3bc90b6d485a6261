import { annualFundsPresent } from "../../../src/catalogue/rules/annual-funds-present";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(annualFundsPresent, project, {
  valid: {
    "the annual total is filled in": {},
    "the annual total is 0": { "funds.annual.total": 0 },
    "the annual total is no number, which is another rule's matter": { "funds.annual.total": "待定" },
    "the mid-term total is blank": { "funds.midLong.total": null },
  },
  invalid: {
    "the annual total and its parts are blank": [
      { "funds.annual.total": null, "funds.annual.fiscal": null },
      "funds.annual.total: error blank",
    ],
    "the annual total is blank beside its parts": [
      { "funds.annual.total": null, "funds.annual.other": 5 },
      "funds.annual.total: error partsOnly",
    ],
    "only the unit is printed": [
      { "funds.annual.total": "万元", "funds.annual.fiscal": "万元" },
      "funds.annual.total: error blank",
    ],
    "the line of the annual total is gone": [
      { E6: null, "funds.annual.total": null },
      "funds.annual.fiscal: warning absent",
    ],
    "another layout leaves it blank": [
      {
        sheets: [
          `
          | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
          | 项目名称 | 城区公厕日常维护 | < | < |
          | 年度资金总额 | @total | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
          `,
        ],
      },
      "total: warning blank",
    ],
  },
  notApplicable: {
    "the head is lost": {
      sheets: [
        `
        | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | ^ | 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
        | ^ | ^ | 质量指标 | 设施完好率 | ≥95% |
        `,
      ],
    },
    "another layout has no such line": {
      sheets: [
        `
        | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
        | 项目名称 | 城区公厕日常维护 | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
        `,
      ],
    },
    "a department form has tasks instead": { sheets: [["department-overall", {}]] },
  },
});
