import { factsAgree } from "../../../src/catalogue/rules/facts-agree";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(factsAgree, project, {
  valid: {
    "the name has no figure": {},
    "name and value have the same figure": {
      "annual.cost.name": "维护费30万元",
      "annual.cost.value": "≤30万元",
    },
    "the same amount is in yuan and in 10,000 yuan": {
      "annual.cost.name": "维护费30万元",
      "annual.cost.value": "300000元",
    },
    "name and value count different things": {
      "annual.quantity.name": "12座公厕保洁次数",
      "annual.quantity.value": "≥3次",
    },
    "the name states a price, and the value a total": {
      "annual.cost.name": "保洁费300元/天",
      "annual.cost.value": "≤30万元",
    },
    "the name states a price per head, and the value a total": {
      "annual.cost.name": "人均补助300元",
      "annual.cost.value": "≤30万元",
    },
    "a number in the name is the name of a thing": {
      "annual.quality.name": "PM2.5达标率",
      "annual.quality.value": "≥95%",
    },
    "the name states a period, and the value another one": {
      "annual.timeliness.name": "质保期2年内维修响应",
      "annual.timeliness.value": "1年",
    },
    "the name states a range": { "annual.quantity.name": "维护10座至12座公厕", "annual.quantity.value": "12座" },
  },
  invalid: {
    "the amounts differ": [
      { "annual.cost.name": "维护费2.4万元", "annual.cost.value": "2万元" },
      "annual.cost.value annual.cost.name: warning differs",
    ],
    "the counts differ": [
      { "annual.quantity.name": "维护公厕12座", "annual.quantity.value": "16座" },
      "annual.quantity.value: warning differs",
    ],
  },
});
