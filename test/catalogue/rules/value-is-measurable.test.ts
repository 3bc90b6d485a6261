import { valueIsMeasurable } from "../../../src/catalogue/rules/value-is-measurable";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(valueIsMeasurable, project, {
  valid: {
    "outputs have numbers and deadlines": {},
    "a value names a standard": { "annual.quality.name": "计量检定", "annual.quality.value": "按JJG907-2006保证质量" },
    "a value names a rule": {
      "annual.quality.name": "检验能力",
      "annual.quality.value": "满足《电梯监督检验规则》的检验要求",
    },
    "a value is a recognised grade": { "annual.quality.name": "空气质量", "annual.quality.value": "持续优良" },
    "nothing is to happen": { "annual.quality.name": "案件质量全面提升", "annual.quality.value": "无行政诉讼案件" },
    "a limit is set elsewhere": {
      "annual.timeliness.name": "处理时效",
      "annual.timeliness.value": "确保在投诉处理时限内完成",
    },
    "a period is in words": { "annual.timeliness.name": "保洁时间", "annual.timeliness.value": "全年持续保洁" },
    "outcomes may be in words": { "annual.social.name": "市容环境", "annual.social.value": "明显改善" },
    "a short value repeats a word of the name": {
      "annual.social.name": "居民生活质量提升",
      "annual.social.value": "提升",
    },
    "a rate without a number has a rule of its own": {
      "annual.quality.name": "设施完好率",
      "annual.quality.value": "有效提高",
    },
  },
  invalid: {
    "an output is in words": [
      { "annual.quality.name": "设施状况", "annual.quality.value": "有效改善" },
      "annual.quality.value: warning words",
    ],
    "a deadline is in words": [
      { "annual.timeliness.name": "维护时间", "annual.timeliness.value": "及时" },
      "annual.timeliness.value: warning words",
    ],
    "an office makes an error of two": [
      {
        "setting.fewest": 2,
        "annual.quantity.name": "维护公厕",
        "annual.quantity.value": "持续加强",
        "annual.quality.name": "设施状况",
        "annual.quality.value": "有效改善",
        "annual.timeliness.name": null,
        "annual.timeliness.value": null,
      },
      "annual.quantity.value annual.quality.value: error allWords",
    ],
    "all outputs are in words": [
      {
        "annual.quantity.name": "维护公厕",
        "annual.quantity.value": "持续加强",
        "annual.quality.name": "设施状况",
        "annual.quality.value": "有效改善",
        "annual.timeliness.name": "维护时间",
        "annual.timeliness.value": "及时",
      },
      "annual.quantity.value annual.quality.value annual.timeliness.value: error allWords",
    ],
    "a value repeats the name": [
      { "annual.social.name": "持续保障社会发展", "annual.social.value": "持续保障" },
      "annual.social.value: advice copied",
    ],
  },
  notApplicable: {
    "no indicator has a value": {
      "annual.quantity.value": null,
      "annual.quality.value": null,
      "annual.timeliness.value": null,
      "annual.cost.value": null,
      "annual.social.value": null,
      "annual.satisfaction.value": null,
    },
  },
});
