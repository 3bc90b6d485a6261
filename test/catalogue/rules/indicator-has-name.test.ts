import { indicatorHasName } from "../../../src/catalogue/rules/indicator-has-name";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(indicatorHasName, project, {
  valid: {
    "every value has a name": {},
    "optional categories are empty": { "annual.economic.name": null, "annual.economic.value": null },
    "a name without value is another rule's matter": { "annual.quality.value": null },
    "satisfaction is a name as well as a category": { "annual.satisfaction.name": "服务对象满意度" },
    "a benefit is named like its category": {
      "annual.economic.name": "经济效益",
      "annual.economic.value": "节约6万元",
    },
    "only the template's numbering is left": { "annual.economic.name": "指标1：", "annual.economic.value": null },
  },
  invalid: {
    "a value stands alone": [{ "annual.quality.name": null }, "annual.quality.name annual.quality.value: error blank"],
    "the name is no more than the label of its category": [
      { "annual.quality.name": "质量指标" },
      "annual.quality.name: warning label",
    ],
    "a mid-term value stands alone": [{ "midLong.quality.value": "≥96%" }, "midLong.quality.name: error blank"],
    "the name is only the template's numbering": [
      { "annual.quality.name": "指标1：" },
      "annual.quality.name: error blank",
    ],
  },
  cannotCheck: {
    "no row has a name": [
      {
        sheets: [
          `
          | 2026年项目支出绩效目标表 | < | < | < | < |
          | 项目名称 | 道路养护 | < | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 @heading | 备注 |
          | 产出指标 | 数量指标 |  | 120公里 | 县道 |
          | ^ | 质量指标 |  | 95% | 抽查 |
          | 效益指标 | 社会效益指标 |  | 3万人 | 估算 |
          | 满意度指标 | 服务对象满意度指标 |  | ≥90% | 问卷 |
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
