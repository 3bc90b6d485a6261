import { headFieldsPresent } from "../../../src/catalogue/rules/head-fields-present";
import { specialPolicy } from "../../../src/catalogue/templates/special-policy";
import { testRule } from "../../support/test-rule";

testRule(headFieldsPresent, specialPolicy, {
  valid: {
    "all boxes of an earmarked fund are filled in": {},
    "all boxes of a project are filled in": { sheets: [["project", {}]] },
    "all boxes of a department are filled in": { sheets: [["department-overall", {}]] },
    "there is no medium-term plan": { midLongPlan: null },
    "another layout has few boxes": {
      sheets: [
        `
        | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
        | 项目名称 | 城区公厕日常维护 | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
        `,
      ],
    },
  },
  invalid: {
    "the project's name is blank": [{ projectName: null }, "projectName: error blank"],
    "the unit is blank": [{ budgetUnit: null }, "budgetUnit: error blank"],
    "the fund management rules are blank": [{ fundManagementMeasures: null }, "fundManagementMeasures: error blank"],
    "start and end year are blank": [{ period: null }, "period: error blank"],
    "the eligible use is blank": [{ useScope: null }, "useScope: error blank"],
    "direct spending leaves allocation and eligibility blank": [
      { allocationMethod: null, applicationConditions: null },
      "allocationMethod: warning blank",
      "applicationConditions: warning blank",
    ],
    "the implementing unit is blank": [{ implementingUnit: null }, "implementingUnit: warning blank"],
    "the department's name is blank": [
      { sheets: [["department-overall", { department: null }]] },
      "department: error blank",
    ],
    "the line of the project's name is gone": [{ A2: null, projectName: null }, "title: warning absent"],
    "another layout leaves the unit blank": [
      {
        sheets: [
          `
          | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
          | 项目名称 | 城区公厕日常维护 | 预算单位 | @unit |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
          `,
        ],
      },
      "unit: advice blank",
    ],
  },
});
