import { indicatorHasValue } from "../../../src/catalogue/rules/indicator-has-value";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(indicatorHasValue, project, {
  valid: {
    "every name has a value": {},
    "optional categories are empty": { "annual.social.name": null, "annual.social.value": null },
    "a value is in words": { "annual.social.value": "明显提高" },
    "无 is the value of what nobody wants": {
      "annual.quality.name": "安全责任事故",
      "annual.quality.value": "无",
    },
    "a value is the number 0": { "annual.quality.name": "安全事故数", "annual.quality.value": 0 },
    "one value is merged over two names": {
      sheets: [
        `
        | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
        | 项目名称 | 城区公厕日常维护 | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 质量指标 | 设施完好率 | ≥95% |
        | ^ | ^ | 保洁合格率 | ^ |
        `,
      ],
    },
  },
  invalid: {
    "a name stands alone": [{ "annual.quality.value": null }, "annual.quality.value annual.quality.name: error blank"],
    "only the unit is written": [
      { "annual.quality.value": "≥ %" },
      "annual.quality.value annual.quality.name: error unfilled",
    ],
    "a placeholder stands for the number": [
      { "annual.quantity.value": "≥**座", "annual.cost.value": "待定" },
      "annual.quantity.value: error unfilled",
      "annual.cost.value: error unfilled",
    ],
    "无 stands where a number should": [{ "annual.quality.value": "无" }, "annual.quality.value: error unfilled"],
    "a mid-term name stands alone": [{ "midLong.quality.name": "设施完好率" }, "midLong.quality.value: error blank"],
    "the department's indicator has no value": [
      { sheets: [["department-overall", { "annual.social.value": null }]] },
      "annual.social.value: error blank",
    ],
  },
  cannotCheck: {
    "the values stand in a column that its heading calls remarks": [
      {
        sheets: [
          `
          | 2026年项目支出绩效目标表 | < | < | < | < |
          | 项目名称 | 道路养护 | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 | 备注 @heading |
          | 产出指标 | 数量指标 | 养护道路 |  | 120公里 |
          | ^ | 质量指标 | 合格率 |  | 95% |
          | 效益指标 | 社会效益指标 | 受益人数 |  | 3万人 |
          | 满意度指标 | 服务对象满意度指标 | 居民满意度 |  | ≥90% |
          `,
        ],
      },
      "heading: noColumn",
    ],
  },
  notApplicable: {
    "no indicator is filled in": {
      sheets: [
        `
        | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
        | 项目名称 | 城区公厕日常维护 | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 产出指标 | 数量指标 | | |
        | 满意度指标 | 服务对象满意度指标 | | |
        `,
      ],
    },
  },
});
