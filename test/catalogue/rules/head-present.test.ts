import { headPresent } from "../../../src/catalogue/rules/head-present";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(headPresent, project, {
  page: { bad: "the title is gone" },
  valid: { "title and head are there": {} },
  invalid: {
    "the title is gone": [{ A1: null }, "A2: warning untitled"],
    "a block begins with its indicators": [
      {
        sheets: [
          `
          | 绩效指标 @first | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | ^ | 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
          | ^ | ^ | 质量指标 | 设施完好率 | ≥95% |
          `,
        ],
      },
      "first: error lost",
    ],
  },
  notApplicable: {
    "a list of projects has one row for each": {
      sheets: [
        `
        | 云溪市2024年部门预算项目绩效目标表 | < | < | < | < | < | < |
        | 项目名称 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 权重 |
        | 城区公厕日常维护 | 维护12座公厕 | 产出指标 | 数量指标 | 维护公厕数量 | 12座 | 50 |
        | ^ | ^ | 效益指标 | 社会效益指标 | 公厕开放率 | ≥98% | 40 |
        `,
      ],
    },
  },
});
