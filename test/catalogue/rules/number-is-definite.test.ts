import { numberIsDefinite } from "../../../src/catalogue/rules/number-is-definite";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(numberIsDefinite, project, {
  valid: {
    "numbers are definite": {},
    "a contract is no estimate": { "annual.quantity.name": "履约合同数", "annual.quantity.value": "签约12份" },
    "what is saved is no estimate": { "annual.quality.name": "用水节约", "annual.quality.value": "节约5%" },
    "last years are no estimate": { "annual.social.name": "来访人次", "annual.social.value": "不低于近3年平均" },
    "an office puts up with one": {
      "setting.tolerated": 1,
      "annual.quantity.name": "维护公厕",
      "annual.quantity.value": "约12座",
    },
    "the description may estimate": { "goals.annual": "预计完成约12座公厕的维护。" },
  },
  invalid: {
    some: [
      { "annual.quantity.name": "受理求助", "annual.quantity.value": "100余次" },
      "annual.quantity.value: advice vague",
    ],
    "about, and expected: one finding": [
      {
        "annual.quantity.name": "维护公厕",
        "annual.quantity.value": "约12座",
        "annual.quality.name": "抽查公厕",
        "annual.quality.value": "预计抽查12座",
      },
      "annual.quantity.value annual.quality.value: advice vague",
    ],
    "more or less": [
      { "annual.quantity.name": "维护公厕", "annual.quantity.value": "12座左右" },
      "annual.quantity.value: advice vague",
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
