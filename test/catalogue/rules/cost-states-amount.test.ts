import { costStatesAmount } from "../../../src/catalogue/rules/cost-states-amount";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(costStatesAmount, project, {
  valid: {
    "the cost is an amount": {},
    "the cost is a unit price": { "annual.cost.value": "≤300元/天" },
    "the cost is a share": { "annual.cost.value": "预算控制率≤100%" },
    "the cost has a number without a unit, which is another rule's matter": { "annual.cost.value": "30" },
    "the cost has no value, which is another rule's matter": { "annual.cost.value": null },
    "letters before the unit are another rule's matter": { "annual.cost.value": "≤abc万元" },
  },
  invalid: {
    "the cost is to be within the budget": [
      { "annual.cost.value": "控制在预算以内" },
      "annual.cost.value: warning words",
    ],
    "the cost is to be reasonable": [{ "annual.cost.value": "合理" }, "annual.cost.value: warning words"],
    "the department's cost is in words": [
      { sheets: [["department-overall", { "annual.cost.value": "厉行节约" }]] },
      "annual.cost.value: warning words",
    ],
  },
  notApplicable: {
    "there is no cost indicator": { "annual.cost.name": null, "annual.cost.value": null },
  },
});
