import { boundsStated } from "../../../src/catalogue/rules/bounds-stated";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

const bare = {
  "annual.quality.value": "95%",
  "annual.social.value": "98%",
  "annual.satisfaction.value": "90%",
  "annual.cost.value": "30万元",
  "annual.quantity.value": "12座",
};

testRule(boundsStated, project, {
  valid: {
    "rates have bounds": {},
    "two rates are few": { ...bare, "annual.social.value": "100%" },
    "one value of the form has one": {
      "annual.quality.value": "95%",
      "annual.social.value": "98%",
      "annual.satisfaction.value": "90%",
    },
  },
  invalid: {
    "a form has none": [
      {
        sheets: [
          ["project", {}],
          ["project", { ...bare, projectName: "城区道路清扫" }],
        ],
      },
      "2!annual.quality.value: advice form",
    ],
    "no form of the workbook has any: one finding": [
      {
        sheets: [
          ["project", bare],
          ["project", { ...bare, projectName: "城区道路清扫" }],
        ],
      },
      "annual.quality.value: advice workbook",
    ],
  },
  notApplicable: {
    "no value is a rate": {
      ...bare,
      "annual.quality.value": "优良",
      "annual.social.value": "12座",
      "annual.satisfaction.value": "满意",
    },
  },
});
