import { satisfactionIsMeasured } from "../../../src/catalogue/rules/satisfaction-is-measured";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(satisfactionIsMeasured, project, {
  valid: {
    "satisfaction is a rate": {},
    "satisfaction is a fraction": { "annual.satisfaction.value": "0.95" },
    "satisfaction is the number of a cell with a percent format": { "annual.satisfaction.value": 0.95 },
    "satisfaction is a number of points": { "annual.satisfaction.value": "≥90分" },
    "satisfaction is a rate in Chinese numerals": { "annual.satisfaction.value": "百分之九十以上" },
    "satisfaction is in tenths": { "annual.satisfaction.value": "九成以上" },
    "no complaint is expected": { "annual.satisfaction.name": "有效投诉", "annual.satisfaction.value": "零投诉" },
    "satisfaction is a rate of complaints": {
      "annual.satisfaction.name": "投诉率",
      "annual.satisfaction.value": "≤0.5%",
    },
  },
  invalid: {
    "satisfaction is in words": [{ "annual.satisfaction.value": "满意" }, "annual.satisfaction.value: warning words"],
    "the department's satisfaction is in words": [
      { sheets: [["department-overall", { "annual.satisfaction.value": "不断提高" }]] },
      "annual.satisfaction.value: warning words",
    ],
  },
  notApplicable: {
    "there is no satisfaction indicator": { "annual.satisfaction.name": null, "annual.satisfaction.value": null },
    "the value is blank, which is another rule's matter": { "annual.satisfaction.value": null },
  },
});
