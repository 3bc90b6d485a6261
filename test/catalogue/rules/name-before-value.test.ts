import { nameBeforeValue } from "../../../src/catalogue/rules/name-before-value";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(nameBeforeValue, project, {
  valid: {
    "names name, and values state values": {},
    "a name begins with a number, and is a name all the same": { "annual.quality.name": "120急救出车及时率" },
    "a value in words": { "annual.quality.value": "明显改善" },
    "a blank value is another rule's matter": { "annual.quality.value": null },
    "a number for a name beside a value is another mistake": {
      "annual.quality.name": "≥95%",
      "annual.quality.value": "≥90%",
    },
  },
  invalid: {
    "name and value have changed places": [
      { "annual.quality.name": "≥95%", "annual.quality.value": "工程验收合格率" },
      "annual.quality.name: swapped",
    ],
    "a count in words of comparison": [
      { "annual.quality.name": "不少于20场", "annual.quality.value": "演出场次" },
      "annual.quality.name: swapped",
    ],
  },
});
