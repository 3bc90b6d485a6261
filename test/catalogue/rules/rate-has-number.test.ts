import { rateHasNumber } from "../../../src/catalogue/rules/rate-has-number";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(rateHasNumber, project, {
  valid: {
    "rates have numbers": {},
    "a rate is in Chinese numerals": { "annual.quality.value": "百分之九十五" },
    "satisfaction in words is another rule's matter": {
      "annual.satisfaction.name": "市民满意率",
      "annual.satisfaction.value": "较高",
    },
    "the value is blank, which is another rule's matter": { "annual.quality.value": null },
  },
  invalid: {
    "a rate is in words": [{ "annual.quality.value": "明显提高" }, "annual.quality.value: warning words"],
    "a rate with its unit in brackets is in words": [
      { "annual.quality.name": "设施完好率（%）", "annual.quality.value": "达标" },
      "annual.quality.value: warning words",
    ],
  },
  notApplicable: {
    "efficiency and frequency are no rates": {
      "annual.quality.name": "办事效率",
      "annual.quality.value": "有所提高",
      "annual.social.name": "保洁频率",
      "annual.social.value": "按需",
    },
    "no indicator is a rate": { "annual.quality.name": "设施状况", "annual.social.name": "开放时间" },
  },
});
