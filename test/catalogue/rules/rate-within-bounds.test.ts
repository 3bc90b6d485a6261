import { rateWithinBounds } from "../../../src/catalogue/rules/rate-within-bounds";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(rateWithinBounds, project, {
  valid: {
    "rates are below 100%": {},
    "a rate is 100%": { "annual.quality.value": "≥100%" },
    "a growth rate may pass 100%": { "annual.economic.name": "产值增长率", "annual.economic.value": "≥120%" },
    "a leverage ratio may pass 100%": { "annual.economic.name": "资金杠杆比例", "annual.economic.value": "≥300%" },
    "an execution rate may pass 100%": { "annual.quality.name": "收入预算完成率", "annual.quality.value": "≥102%" },
    "the value grows by more than 100%": {
      "annual.economic.name": "亩均效益占比",
      "annual.economic.value": "同比提高150%",
    },
    "a bank's coverage ratio may pass 100%": { "annual.economic.name": "拨备覆盖率", "annual.economic.value": "≥150%" },
    "a number above 100 is no rate": { "annual.quantity.value": "120座" },
    "satisfaction is 100%": { "annual.satisfaction.value": "100%" },
  },
  invalid: {
    "a rate of sound facilities is above 100%": [
      { "annual.quality.value": "≥195%" },
      "annual.quality.value: error over",
    ],
    "satisfaction is above 100%": [{ "annual.satisfaction.value": "≥295%" }, "annual.satisfaction.value: error over"],
    "a rate of use is above 100%, as that of hospital beds may be": [
      { "annual.quality.name": "病床使用率", "annual.quality.value": "≥105%" },
      "annual.quality.value: warning unsure",
    ],
    "a share is above 100%": [
      { "annual.social.name": "公厕开放时间占比", "annual.social.value": "≥120%" },
      "annual.social.value: warning unsure",
    ],
  },
  notApplicable: {
    "nothing is a percentage": {
      "annual.quality.value": "优良",
      "annual.social.value": "全年开放",
      "annual.satisfaction.value": "9成",
    },
  },
});
