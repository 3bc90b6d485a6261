import { requiredIndicatorsPresent } from "../../../src/catalogue/rules/required-indicators-present";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(requiredIndicatorsPresent, project, {
  page: { bad: "no quantity indicator is filled in" },
  valid: {
    "outputs, a benefit and satisfaction are there": {},
    "optional categories are empty": {
      "annual.timeliness.name": null,
      "annual.timeliness.value": null,
      "annual.cost.name": null,
      "annual.cost.value": null,
    },
    "any benefit will do": {
      "annual.social.name": null,
      "annual.social.value": null,
      "annual.sustainability.name": "公厕使用年限",
      "annual.sustainability.value": "≥10年",
    },
    "another layout has no second level": {
      sheets: [
        `
        | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < |
        | 项目名称 | 城区公厕日常维护 | < |
        | 一级指标 | 三级指标 | 指标值 |
        | 产出指标 | 维护公厕数量 | 12座 |
        | 效益指标 | 公厕开放率 | ≥98% |
        | 满意度指标 | 市民满意度 | ≥90% |
        `,
      ],
    },
    "costs are a first level of their own": {
      sheets: [
        `
        | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
        | 项目名称 | 城区公厕日常维护 | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 成本指标 | 经济成本指标 | 维护成本 | ≤30万元 |
        | 产出指标 | 数量指标 | 维护公厕数量 | 12座 |
        | ^ | 质量指标 | 设施完好率 | ≥95% |
        | 效益指标 | 社会效益指标 | 公厕开放率 | ≥98% |
        | 满意度指标 | 服务对象满意度指标 | 市民满意度 | ≥90% |
        `,
      ],
    },
  },
  invalid: {
    "no quantity indicator is filled in": [
      { "annual.quantity.name": null, "annual.quantity.value": null },
      "F15: warning quantity",
    ],
    "no quality indicator is filled in": [
      { "annual.quality.name": null, "annual.quality.value": null },
      "F16: warning quality",
    ],
    "no benefit indicator is filled in": [
      { "annual.social.name": null, "annual.social.value": null },
      "F19 F20 F21 F22: warning benefit",
    ],
    "no satisfaction indicator is filled in": [
      { "annual.satisfaction.name": null, "annual.satisfaction.value": null },
      "F23: warning satisfaction",
    ],
    "no output indicator is filled in": [
      {
        "annual.quantity.name": null,
        "annual.quantity.value": null,
        "annual.quality.name": null,
        "annual.quality.value": null,
        "annual.timeliness.name": null,
        "annual.timeliness.value": null,
        "annual.cost.name": null,
        "annual.cost.value": null,
      },
      "F15: error outputs",
    ],
    "no indicator is filled in": [
      {
        sheets: [
          `
          | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
          | 项目名称 | 城区公厕日常维护 | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | 产出指标 | 数量指标 @quantity | | |
          | 满意度指标 | 服务对象满意度指标 | | |
          `,
        ],
      },
      "quantity: error none",
    ],
    "all indicators stand in the medium-term half": [
      {
        "midLong.quantity.name": "维护公厕数量",
        "midLong.quantity.value": "12座",
        "annual.quantity.name": null,
        "annual.quantity.value": null,
        "annual.quality.name": null,
        "annual.quality.value": null,
        "annual.timeliness.name": null,
        "annual.timeliness.value": null,
        "annual.cost.name": null,
        "annual.cost.value": null,
        "annual.social.name": null,
        "annual.social.value": null,
        "annual.satisfaction.name": null,
        "annual.satisfaction.value": null,
      },
      "midLong.quantity.name: warning wrongHalf",
    ],
  },
  cannotCheck: {
    "indicators have lost their categories": [
      {
        sheets: [
          `
          | 云溪市2024年市级部门预算项目支出绩效目标批复表 @title | < | < | < |
          | 项目名称 | 城区公厕日常维护 | < | < |
          | 一级指标 | 二级指标 | 三级指标 | 指标值 |
          | | | 维护公厕数量 | 12座 |
          | | | 设施完好率 | ≥95% |
          `,
        ],
      },
      "title: unlabelled",
    ],
  },
  notApplicable: {
    "another layout has only a head": {
      sheets: [
        `
        | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < |
        | 项目名称 | 城区公厕日常维护 |
        | 预算单位 | 云溪市城市管理局 |
        | 年度资金总额：30万元 | |
        | 其中：财政拨款 30万元 | |
        `,
      ],
    },
  },
});
