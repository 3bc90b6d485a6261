import { noRepeatedTexts } from "../../../src/catalogue/rules/no-repeated-texts";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(noRepeatedTexts, project, {
  page: { bad: "an indicator is filled in twice" },
  valid: {
    "an office lets longer texts repeat": {
      "setting.longest": 30,
      "annual.social.value": "持续改善城区居民如厕条件，提升城市环境卫生水平",
      "annual.ecological.name": "环境改善",
      "annual.ecological.value": "持续改善城区居民如厕条件，提升城市环境卫生水平",
    },
    "all indicators are different": {},
    "several rates share one value": { "annual.quality.value": "≥95%", "annual.social.value": "≥95%" },
    "several works share one deadline": {
      "annual.quality.value": "2024年12月底前完成",
      "annual.timeliness.value": "2024年12月底前完成",
    },
    "one name has two values": {
      "annual.quality.name": "公厕开放率",
      "annual.quality.value": "≥97%",
    },
    "both halves say the same": {
      "midLong.quality.name": "设施完好率",
      "midLong.quality.value": "≥95%",
    },
    "one value is merged over two names": {
      sheets: [
        `
        | 云溪市2024年市级部门预算项目支出绩效目标批复表 | < | < | < |
        | 项目名称 | 城区公厕日常维护 | < | < |
        | 一级指标 | 二级指标 | 三级指标 | 指标值 |
        | 效益指标 | 社会效益指标 | 居民如厕条件 | 持续改善城区居民如厕条件并提升城市环境卫生水平 |
        | ^ | ^ | 城市环境卫生 | ^ |
        `,
      ],
    },
  },
  invalid: {
    "an office lets no text repeat": [
      { "setting.longest": 2, "annual.quality.value": "≥95%", "annual.social.value": "≥95%" },
      "annual.social.value: warning value",
    ],
    "a sentence is copied to another indicator": [
      {
        "annual.social.value": "持续改善城区居民如厕条件，提升城市环境卫生水平",
        "annual.ecological.name": "环境改善",
        "annual.ecological.value": "持续改善城区居民如厕条件，提升城市环境卫生水平",
      },
      "annual.ecological.value annual.ecological.name: warning value",
    ],
    "an indicator is filled in twice": [
      { "annual.social.name": "设施完好率", "annual.social.value": "≥95%" },
      "annual.social.name: warning indicator",
    ],
  },
  notApplicable: {
    "there is only one indicator": {
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
});
