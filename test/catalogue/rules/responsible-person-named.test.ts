import { responsiblePersonNamed } from "../../../src/catalogue/rules/responsible-person-named";
import { project } from "../../../src/catalogue/templates/project";
import { testRule } from "../../support/test-rule";

testRule(responsiblePersonNamed, project, {
  valid: {
    "unit and officer are named": {},
    "the officer stands in brackets": { implementingUnit: "云溪市环境卫生服务中心（林青）" },
    "the officer stands on a line of its own": { implementingUnit: "云溪市环境卫生服务中心\n责任人：林青" },
    "the officer's name is masked": { implementingUnit: "云溪市环境卫生服务中心 林*" },
    "an earmarked fund names its officer": { sheets: [["special-policy", {}]] },
  },
  invalid: {
    "only the unit is named": [{ implementingUnit: "云溪市环境卫生服务中心" }, "implementingUnit: warning unitOnly"],
    "the budget unit is repeated": [
      { budgetUnit: "云溪市机关", implementingUnit: "云溪市机关" },
      "implementingUnit: warning unitOnly",
    ],
  },
  notApplicable: {
    "the box is blank, which is another rule's matter": { implementingUnit: null },
    "the box asks for the unit alone": { E3: "实施单位", implementingUnit: "云溪市环境卫生服务中心" },
    "a department form has no such box": { sheets: [["department-overall", {}]] },
  },
});
