import { unitFitsName } from "../../../src/catalogue/rules/unit-fits-name";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(unitFitsName, project, {
  valid: {
    "numbers are counted and rates are shares": {},
    "the share of a number is a rate": { "annual.quantity.name": "培训人数完成率", "annual.quantity.value": "100%" },
    "a number grows by a share": { "annual.quantity.name": "服务人次", "annual.quantity.value": "较上年增长5%" },
    "no accident at all is counted": { "annual.quality.name": "安全事故发生率", "annual.quality.value": "0起" },
    "so many to that many is a rate": { "annual.quality.name": "检验工作投诉率", "annual.quality.value": "≤1次/100台" },
    "the name says to how many": { "annual.quality.name": "万人发案率", "annual.quality.value": "≤3件" },
    "the name notes the unit": { "annual.quality.name": "投诉率（次/百台）", "annual.quality.value": "≤1次" },
    "a frequency is no rate": { "annual.quality.name": "保洁频率", "annual.quality.value": "3次" },
  },
  invalid: {
    "a number of people is a percentage": [
      { "annual.quantity.name": "培训人数", "annual.quantity.value": "100%" },
      "annual.quantity.value: warning count",
    ],
    "a rate is counted": [
      { "annual.quality.name": "设备故障率", "annual.quality.value": "≤3次" },
      "annual.quality.value: warning rate",
    ],
  },
  notApplicable: {
    "no value has a number": {
      "annual.quantity.name": null,
      "annual.quality.name": null,
      "annual.timeliness.name": null,
      "annual.cost.name": null,
      "annual.social.name": null,
      "annual.satisfaction.name": null,
      "annual.quantity.value": null,
      "annual.quality.value": null,
      "annual.timeliness.value": null,
      "annual.cost.value": null,
      "annual.social.value": null,
      "annual.satisfaction.value": null,
    },
  },
});
