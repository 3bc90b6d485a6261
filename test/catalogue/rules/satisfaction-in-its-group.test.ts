import { satisfactionInItsGroup } from "../../../src/catalogue/rules/satisfaction-in-its-group";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(satisfactionInItsGroup, project, {
  valid: {
    "it stands in its group": {},
    "to be known and recognised are outcomes": { "annual.social.name": "政策知晓率", "annual.social.value": "≥90%" },
    "a survey of satisfaction is work": {
      "annual.quantity.name": "市民满意度调查次数",
      "annual.quantity.value": "2次",
    },
    "the form names whom it serves": { "annual.satisfaction.name": "服务对象满意度" },
  },
  invalid: {
    "it stands among the outcomes": [
      { "annual.social.name": "市民对公厕的满意度" },
      "annual.social.name: advice elsewhere",
    ],
    "nobody knows whose it is": [{ "annual.satisfaction.name": "满意度" }, "annual.satisfaction.name: advice whose"],
  },
  notApplicable: {
    "the form has none": { "annual.satisfaction.name": "市民认可度" },
  },
});
